import { CATEGORIES, SIGNALS } from '../../scanner/types.ts';
import { joined } from '../joined.ts';
import type { Accuracy, ClassFigures, Contender, Figure, Headline, HeldBack } from './accuracy.ts';
import type { LeftOut } from './left-out.ts';
import { leftOutTables, leftOutWeakness } from './left-out-tables.ts';
import { percent, type Table } from './table.ts';
import { SIGNAL } from './wording.ts';

/** The benchmark as a reader meets it: what to hold against it first, then its tables. */
export interface AccuracyView {
  /** `Measured 2026-11-26 under ruleset 21.` */
  readonly measured: string;
  readonly weaknesses: readonly string[];
  readonly tables: readonly Table[];
}

/** Turns the figures of `npm run bench:accuracy` and `npm run bench:support` into sentences and tables. */
export function accuracyView(accuracy: Accuracy, leftOut: LeftOut): AccuracyView {
  const [first, ...others] = weaknesses(accuracy);
  return {
    measured: `Measured ${accuracy.date} under ruleset ${accuracy.ruleset}.`,
    weaknesses: [first!, ...leftOutWeakness(leftOut), ...others],
    tables: [
      ...(accuracy.heldBack === undefined
        ? []
        : [
            both(accuracy, accuracy.heldBack),
            calibration(accuracy.heldBack, 'What confidence is worth on servers held back'),
          ]),
      ...leftOutTables(leftOut),
      classes('By category', CATEGORIES, accuracy.categories, (id) => id),
      classes('By signal', SIGNALS, accuracy.signals, (id) => SIGNAL[id].word),
      calibration(accuracy, 'What confidence is worth on servers in view'),
      contenders('Beside simple approaches, on the same tools', [own(accuracy), ...accuracy.baselines]),
      contenders('With less of the definition', accuracy.ablation),
      languages(accuracy),
    ],
  };
}

/** What makes these figures look better than a stranger's server would, or leaves them open. */
function weaknesses({ labels, headline, missing, languages, heldBack }: Accuracy): string[] {
  const unseen = languages.filter(({ tools }) => tools === 0).map(({ title }) => title);
  return [
    `The rules were written with these ${labels.tools} tools of ${labels.servers} servers in view: on servers that were not, expect lower figures.`,
    ...(heldBack === undefined ? [] : [expected(heldBack)]),
    `The labels were made by language-model labellers following the rubric (version ${labels.rubric}), in two independent passes that agreed on the category of ${percent(labels.agreement.category)}; they are not a person’s judgement.`,
    'Labels and verdicts speak of documented capability. Where a description misstates what the code does, both are wrong together.',
    `Of the tools labelled ask or deny, ${percent(headline.falseAllow.value)} are let through by the recommended profile; of the others, ${percent(headline.overBlock.value)} are asked about or denied.`,
    ...(missing.tools === 0
      ? []
      : [
          `${missing.tools} labelled tools (servers: ${missing.servers.length}) could not be scanned and count as wrong.`,
        ]),
    ...(unseen.length === 0
      ? []
      : [
          `No labelled tool is described in ${joined(unseen, 'or')}: there the rules were checked on sentences of our own only.`,
        ]),
  ];
}

/** What a reader should expect of a server that is new to the rules. */
function expected({ labels, headline: { accuracy, actionExact, falseAllow, overBlock } }: HeldBack): string {
  return (
    `How much lower, ${labels.tools} tools of ${labels.servers} servers held back from the rules tell: ` +
    `the category is right for ${percent(accuracy.value)} and the action for ${percent(actionExact.value)}; ` +
    `${percent(falseAllow.value)} of the tools labelled ask or deny are let through, ` +
    `and ${percent(overBlock.value)} of the others are asked about or denied.`
  );
}

function classes<Id extends string>(
  caption: string,
  ids: readonly Id[],
  figures: Readonly<Record<Id, ClassFigures>>,
  word: (id: Id) => string,
): Table {
  return {
    caption,
    columns: ['', 'Labelled', 'Precision', 'Recall', 'F1', '95 % interval of F1'],
    rows: ids.map((id) => {
      const { support, precision, recall, f1 } = figures[id];
      const measured = support > 0 || precision.value > 0;
      const cells = [percent(precision.value), percent(recall.value), decimal(f1.value), interval(f1)];
      return [word(id), String(support), ...(measured ? cells : cells.map(() => '–'))];
    }),
  };
}

/** The same measures where the rules could be fitted and where they could not. */
function both(inView: Accuracy, heldBack: HeldBack): Table {
  const measures = Object.keys(MEASURES) as (keyof Headline<number>)[];
  const cells = (key: keyof Headline<number>, { value, low, high }: Figure) => {
    const written = DECIMALS.has(key) ? decimal : percent;
    return [written(value), `${written(low)} to ${written(high)}`];
  };
  return {
    caption: `Held back (${heldBack.labels.tools} tools of ${heldBack.labels.servers} servers, means over the classes that occur) and in view`,
    columns: ['', 'Held back', '95 % interval', 'In view', '95 % interval'],
    rows: measures.map((key) => [
      MEASURES[key],
      ...cells(key, heldBack.headline[key]),
      ...cells(key, inView.headline[key]),
    ]),
  };
}

const MEASURES: Readonly<Record<keyof Headline<number>, string>> = {
  accuracy: 'Category right',
  macroF1: 'Macro-F1',
  riskF1: 'Risk F1',
  severityKappa: 'Severity kappa',
  actionExact: 'Action exact',
  falseAllow: 'False allow',
  overBlock: 'Over-block',
};
/** F1 and kappa are written as decimals, shares in per cent. */
const DECIMALS: ReadonlySet<keyof Headline<number>> = new Set(['macroF1', 'riskF1', 'severityKappa']);

function calibration({ calibration: rows }: Pick<Accuracy, 'calibration'>, caption: string): Table {
  return {
    caption,
    columns: ['Confidence', 'Tools', 'Of all', 'Right in category and action'],
    rows: rows.map(({ confidence, tools, share, right }) => [
      confidence,
      String(tools),
      percent(share),
      tools === 0 ? '–' : percent(right),
    ]),
  };
}

function contenders(caption: string, rows: readonly Contender[]): Table {
  return {
    caption,
    columns: ['', ...Object.values(MEASURES)],
    rows: rows.map(({ title, figures: f }) => [
      title,
      percent(f.accuracy),
      decimal(f.macroF1),
      decimal(f.riskF1),
      decimal(f.severityKappa),
      percent(f.actionExact),
      percent(f.falseAllow),
      percent(f.overBlock),
    ]),
  };
}

function own({ headline }: Accuracy): Contender {
  const values = Object.entries(headline).map(([name, figure]: [string, Figure]) => [name, figure.value]);
  return { id: 'toolrisk', title: 'toolrisk', figures: Object.fromEntries(values) as Headline<number> };
}

function languages({ languages: rows }: Accuracy): Table {
  return {
    caption: 'By language',
    columns: ['Language', 'Labelled', 'Category right', 'Action exact', 'Our own sentences right'],
    rows: rows.map(({ title, tools, category, action, sketches }) => [
      title,
      String(tools),
      category === undefined ? '–' : percent(category),
      action === undefined ? '–' : percent(action),
      `${sketches.right} of ${sketches.tools}`,
    ]),
  };
}

function decimal(value: number): string {
  return value.toFixed(2);
}

function interval({ low, high }: Figure): string {
  return `${decimal(low)} to ${decimal(high)}`;
}
