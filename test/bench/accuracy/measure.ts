import type {
  Accuracy,
  ClassFigures,
  Contender,
  Headline,
  HeldBack,
  LanguageRow,
} from '../../../catalogue/views/accuracy.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';
import { CATEGORIES, SIGNALS } from '../../../scanner/types.ts';
import { SKETCHES } from '../../scanner/judge/sketches/index.ts';
import { judgeSketch, keepsLabel } from '../../scanner/judge/sketches/sketch.ts';
import { BASELINES } from './baselines.ts';
import { clusterBootstrap, figure } from './bootstrap.ts';
import { calibration } from './calibration.ts';
import { type Capture, type Captured, isAbsence } from './capture.ts';
import { FULL_SIGHT, judge, SIGHTS } from './judgement.ts';
import type { Labels } from './labels.ts';
import { LANGUAGES, type Language, languageOf } from './languages.ts';
import { type ClassScore, type Judgement, pair, RISKS, type Row, type Score, score, share } from './score.ts';

/** Every figure of the benchmark, from what the servers served. Pure but for the judge's own tables. */
export function measure(labels: Labels, captured: readonly Captured[], date: string): Accuracy {
  const captures = capturesOf(labels, captured);
  const rows = judged(labels, captures);
  const whole = score(rows);
  const draws = clusterBootstrap(rows, ({ label }) => label.server, score);
  const contend = (id: string, title: string, judgements: readonly Judgement[]): Contender => ({
    id,
    title,
    figures: headline(score(pair(labels.tools, judgements)), (value) => value),
  });
  return {
    date,
    ruleset: RULESET_VERSION,
    labels: described(labels),
    missing: missingOf(labels, captured, rows),
    headline: headline(whole, (value, key) => figure(value, values(draws.filter(holdsEveryClass), key))),
    categories: byKey(CATEGORIES, (key) =>
      classFigures(
        whole.categories[key],
        draws.map((draw) => draw.categories[key]),
      ),
    ),
    signals: byKey(SIGNALS, (key) =>
      classFigures(
        whole.signals[key],
        draws.map((draw) => draw.signals[key]),
      ),
    ),
    confusion: byKey(CATEGORIES, (labelled) =>
      byKey(
        CATEGORIES,
        (judged) =>
          rows.filter((row) => row.label.category === labelled && row.judged?.category === judged).length,
      ),
    ),
    calibration: calibration(rows),
    baselines: BASELINES.map(({ id, title, opine }) =>
      contend(
        id,
        title,
        captures.flatMap(({ id: server, tools }) =>
          tools.flatMap((definition) => {
            const opinion = opine(definition);
            return opinion === undefined ? [] : [{ server, name: String(definition.name), ...opinion }];
          }),
        ),
      ),
    ),
    ablation: SIGHTS.map((sight) =>
      contend(
        sight.id,
        sight.title,
        captures.flatMap((capture) => judge(capture, sight)),
      ),
    ),
    languages: languageRows(rows, captures),
  };
}

/** The few figures of servers that no rule was written with in view. */
export function measureHeldBack(labels: Labels, captured: readonly Captured[]): HeldBack {
  const rows = judged(labels, capturesOf(labels, captured));
  const whole = overPresent(score(rows));
  const draws = clusterBootstrap(rows, ({ label }) => label.server, score).map(overPresent);
  return {
    labels: described(labels),
    missing: missingOf(labels, captured, rows),
    headline: headline(whole, (value, key) => figure(value, values(draws, key))),
    calibration: calibration(rows),
  };
}

/** Means over the classes that occur: few servers cannot hold every one. */
function overPresent(whole: Score): Score {
  const mean = (classes: readonly ClassScore[]): number => {
    const present = classes.filter(({ support }) => support > 0);
    return present.reduce((sum, { f1 }) => sum + f1, 0) / (present.length || 1);
  };
  return {
    ...whole,
    macroF1: mean(Object.values(whole.categories)),
    riskF1: mean(RISKS.map((signal) => whole.signals[signal])),
  };
}

const values = (draws: readonly Score[], key: keyof Headline<number>): number[] =>
  draws.map((draw) => draw[key]);

const judged = (labels: Labels, captures: readonly Capture[]): Row[] =>
  pair(
    labels.tools,
    captures.flatMap((capture) => judge(capture, FULL_SIGHT)),
  );

function capturesOf({ servers }: Labels, captured: readonly Captured[]): Capture[] {
  const wanted = new Set(servers.map(({ id }) => id));
  return captured.filter((one): one is Capture => wanted.has(one.id) && !isAbsence(one));
}

const described = ({ rubric, made, tools, servers, agreement }: Labels): Accuracy['labels'] => ({
  rubric,
  made,
  tools: tools.length,
  servers: servers.length,
  agreement,
});

function headline<T>(whole: Score, make: (value: number, key: keyof Headline<number>) => T): Headline<T> {
  const of = (key: keyof Headline<number>) => make(whole[key], key);
  return {
    accuracy: of('accuracy'),
    macroF1: of('macroF1'),
    riskF1: of('riskF1'),
    severityKappa: of('severityKappa'),
    actionExact: of('actionExact'),
    falseAllow: of('falseAllow'),
    overBlock: of('overBlock'),
  };
}

/** A mean over classes is about something else where a class is missing: few servers have billing tools. */
function holdsEveryClass({ categories, signals }: Score): boolean {
  const classes = [...Object.values(categories), ...RISKS.map((signal) => signals[signal])];
  return classes.every(({ support }) => support > 0);
}

/** Draws in which the class does not occur say nothing of how well it is found. */
function classFigures(whole: ClassScore, draws: readonly ClassScore[]): ClassFigures {
  const telling = draws.filter(({ support }) => support > 0);
  const of = (key: 'precision' | 'recall' | 'f1') =>
    figure(
      whole[key],
      telling.map((draw) => draw[key]),
    );
  return { precision: of('precision'), recall: of('recall'), f1: of('f1'), support: whole.support };
}

function missingOf(labels: Labels, captured: readonly Captured[], rows: readonly Row[]): Accuracy['missing'] {
  const missing = rows.filter(({ judged }) => judged === undefined);
  const reasons = new Map(captured.filter(isAbsence).map(({ id, reason }) => [id, reason]));
  const servers = labels.servers.flatMap(({ id }) => {
    const tools = missing.filter(({ label }) => label.server === id).length;
    return tools === 0 ? [] : [{ id, tools, reason: reasons.get(id) ?? 'the server no longer lists them' }];
  });
  return { tools: missing.length, servers };
}

function languageRows(rows: readonly Row[], captures: readonly Capture[]): LanguageRow[] {
  const languages = new Map(
    captures.flatMap(({ id, tools }) =>
      tools.map(({ name, description }) => [
        JSON.stringify([id, name]),
        languageOf(typeof description === 'string' ? description : ''),
      ]),
    ),
  );
  const spoken = ({ label }: Row) => languages.get(JSON.stringify([label.server, label.name]));
  return Object.entries(LANGUAGES).map(([language, title]) => {
    const those = rows.filter((row) => spoken(row) === language);
    const sketches = SKETCHES.filter((sketch) => sketch.language === (language as Language));
    return {
      language,
      title,
      tools: those.length,
      servers: new Set(those.map(({ label }) => label.server)).size,
      ...(those.length === 0
        ? {}
        : {
            category: share(those, ({ label, judged }) => label.category === judged?.category),
            action: share(those, ({ label, judged }) => label.action === judged?.action),
          }),
      sketches: {
        tools: sketches.length,
        right: sketches.filter((sketch) => keepsLabel(sketch, judgeSketch(sketch))).length,
      },
    };
  });
}

function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
