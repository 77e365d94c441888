/** The verdict in words: headline, the one-line form, and how the severity came about. */

import {
  type Action,
  type Category,
  type Evidence,
  type JudgedTool,
  type Mitigation,
  SEVERITIES,
  type Severity,
  type SeverityReason,
  type Signal,
  type Tool,
  type Verdict,
} from '../../scanner/types.ts';
import { joined } from '../joined.ts';
import { actOf } from './act.ts';
import { briefly, fieldInWords, stringAt, toldWords } from './pointer.ts';
import { capital, type Prose, prose, said } from './prose.ts';
import { type Segment, segments } from './text.ts';
import { CATEGORY, MILDER, MODAL, READING, SIGNAL, UNCERTAIN } from './wording.ts';

/** The product's signature: severity, category and signals, action, and the words the reading rests on. */
export interface VerdictLine {
  readonly severity: Severity;
  /** `destructive · bulk`: the category, then the signals it does not already say. */
  readonly reading: string;
  readonly action: Action;
  /** None where a correction holds in place of what the words were read as. */
  readonly quotes: readonly { readonly field: string; readonly quote: readonly Segment[] }[];
}

/** Longest stretch of one string that a line quotes whole, in UTF-16 units. */
const STRETCH = 64;
/** How many fields a line quotes: two when they have something to say, a third for a label nobody else explains. */
const FIELDS = { usual: 2, most: 3 };

export function verdictLine(judged: JudgedTool): VerdictLine {
  const { verdict } = judged;
  return {
    severity: verdict.severity,
    reading: [CATEGORY[verdict.category].word, ...sideSignals(verdict).map((s) => SIGNAL[s].word)].join(
      ' · ',
    ),
    action: verdict.actions.recommended,
    quotes: (isReread(judged) ? [] : decidingWords(judged).map(toldWords)).map(({ field, quote }) => ({
      field,
      quote: segments(quote),
    })),
  };
}

/**
 * The words a verdict rests on, for a line: first those for its category, then those for the labels that they do
 * not explain. `field` is a JSON Pointer; never empty.
 */
export function decidingWords({ tool, verdict }: JudgedTool): readonly Pick<Evidence, 'field' | 'quote'>[] {
  const speaking = verdict.evidence.filter((piece) => piece.stance === 'for' && piece.quote !== '');
  const pieces = speaking.length > 0 ? speaking : verdict.evidence.slice(0, 1);
  const all = stretches(tool, [
    ...pieces.filter(({ suggests }) => suggests === verdict.category),
    ...pieces.filter(({ suggests }) => suggests !== verdict.category),
  ]);
  const chosen = all.slice(0, 1);
  for (const label of sideSignals(verdict)) {
    const first = all.find(({ labels }) => labels.has(label));
    if (first && !chosen.some(({ labels }) => labels.has(label))) chosen.push(first);
  }
  for (const one of all)
    if (chosen.length < FIELDS.usual && !chosen.some(({ field }) => field === one.field)) chosen.push(one);
  return chosen.slice(0, FIELDS.most).map(({ field, quote }) => ({ field, quote }));
}

interface Stretch extends Pick<Evidence, 'field' | 'quote'> {
  /** What its words speak for. */
  readonly labels: ReadonlySet<string>;
}

/** Of each field the text from the first to the last word that its pieces point at, when that is short; else each piece. */
function stretches(tool: Tool, pieces: readonly Evidence[]): Stretch[] {
  return [...Map.groupBy(pieces, ({ field }) => field)].flatMap(([field, own]) => {
    const start = Math.min(...own.map((piece) => piece.start));
    const end = Math.max(...own.map((piece) => piece.end));
    const text = stringAt(tool.definition, field);
    const short = text !== undefined && end - start <= STRETCH;
    return [...Map.groupBy(own, ({ quote }) => (short ? text.slice(start, end) : quote))].map(
      ([quote, same]) => ({ field, quote, labels: new Set(same.map(({ suggests }) => suggests)) }),
    );
  });
}

/**
 * What a call can do, as one sentence without its full stop: the decisive verb, its object in the server's own
 * words, as firm as the confidence allows; where the words make no sentence, the category and the words.
 */
export function statement(judged: JudgedTool): Prose {
  const { tool, verdict } = judged;
  const { category, confidence, uncertain, reasons } = verdict;
  if (isReread(judged))
    return prose`${READING[category][confidence]}, which a correction says in place of the judge`;
  if (uncertain) return prose`${UNCERTAIN}; it counts as ${CATEGORY[category].word} for now`;
  if (reasons.mode && reasons.act)
    return prose`${READING[category][confidence]}, by its mode ${said(reasons.act.quote)}`;
  const act = actOf(judged);
  if (act) {
    const [particle = ''] = PARTICLE.exec(act.object) ?? [];
    const object = act.object.slice(particle.length);
    const by = act.parameter === undefined ? '' : prose`, by its parameter ${said(act.parameter)}`;
    return prose`${MODAL[confidence]} ${act.verb} ${particle.toLowerCase()}${said(act.cut ? `${object} …` : object)}${by}`;
  }
  const words = decidingWords({ tool, verdict }).map((piece) => briefly(tool.definition, piece))[0] ?? '';
  const reading = runsGiven(judged)
    ? `${MODAL[confidence]} run what the caller supplies`
    : READING[category][confidence];
  return prose`${reading}${words === '' || words === tool.name ? '' : prose` (${said(words)})`}`;
}

/** What belongs to a verb in two parts, and stands with it: `shut down` containers. */
const PARTICLE = /^(?:up|down|out|off|back)\s+(?!to\b|of\b)/i;

/** Whether all that is read is that the caller decides what runs: the category alone would say less. */
function runsGiven(judged: JudgedTool): boolean {
  const { category, signals, reasons } = judged.verdict;
  return (
    category === 'execute' && signals.includes('code_exec') && !reasons.mode && actOf(judged) === undefined
  );
}

/** Another category than the judge's: its words and act speak for that one. */
function isReread({ verdict, correction }: JudgedTool): boolean {
  return correction !== undefined && correction.machine.category !== verdict.category;
}

/** The statement with what else the call brings, as clauses. */
export function headline(judged: JudgedTool): Prose {
  const clauses = judged.verdict.uncertain
    ? []
    : sideSignals(judged.verdict)
        .filter((signal) => signal !== 'code_exec' || isReread(judged) || !runsGiven(judged))
        .map((signal) => SIGNAL[signal].clause);
  return prose`${statement(judged)}${clauses.map((clause) => `; ${clause}`).join('')}`;
}

/** What the confidence rests on: the places that speak for the reading and those that speak against it. */
export function confidenceSentence(judged: JudgedTool, against: readonly Evidence[]): Prose {
  const { evidence, category, confidence } = judged.verdict;
  if (judged.correction?.stale === false) return prose`${confidence}: somebody who knows the tool says so.`;
  const places = (pieces: readonly Evidence[]) => [
    // The parameter itself, whatever it is of it that speaks: its name, its description, one of its values.
    ...new Set(pieces.map(({ field }) => fieldInWords(field).replace(/,.*/s, ''))),
  ];
  const speaking = places(
    evidence.filter((piece) => piece.stance === 'for' && piece.suggests === category),
  ).slice(0, FIELDS.most);
  const objections = places(against).slice(0, FIELDS.most);
  const told = speaking.length === 0 ? 'no words say so outright' : `read from its ${joined(speaking)}`;
  return prose`${confidence}: ${told}${objections.length === 0 ? '' : `; its ${joined(objections)} ${objections.length > 1 ? 'speak' : 'speaks'} against it`}.`;
}

/** The signals that the category does not already imply, in the vocabulary's order. */
export function sideSignals({ category, signals }: Verdict): readonly Signal[] {
  const implied: Record<Category, readonly Signal[]> = {
    read: [],
    write: [],
    execute: [],
    destructive: ['destructive', 'irreversible'],
    billing: ['billing', 'irreversible'],
  };
  const dropped: Signal[] = [...implied[category]];
  if (signals.includes('metered')) dropped.push('billing');
  if (signals.includes('destructive')) dropped.push('irreversible');
  return signals.filter((signal) => !dropped.includes(signal));
}

/** How this tool came to its severity: where its category starts and what moved it, as the judge wrote it down. */
export function severitySentence({ signals, reasons }: Verdict): Prose {
  const [base, ...moved] = reasons.severity;
  const begins = `${CATEGORY[base!.because as Category].word} tools start at ${SEVERITIES[base!.steps]!}`;
  if (moved.at(-1)?.because === 'corrected') return prose`By a correction; ${begins}.`;
  const start =
    reasons.mode && reasons.act
      ? prose`By its gravest mode (${said(reasons.act.quote)}): ${begins}`
      : [capital(begins)];
  const milder = moved.filter(isMilder).map(({ because }) => MILDER[because as Mitigation]);
  const graver = moved.filter((reason) => !isMilder(reason)).map(wordOf);
  const words = prose`${joined(milder)}${reasons.mode || reasons.act === undefined ? '' : prose` (${said(reasons.act.quote)})`}`;
  if (milder.length > 0 && graver.length > 0)
    return prose`${start}; it would be one step lower because ${words}, but ${raise(graver)} it again.`;
  if (milder.length > 0) return prose`${start}, and it is one step lower because ${words}.`;
  if (graver.length > 0 && base!.steps < SEVERITIES.length - 1)
    return prose`${start}, and ${raise(graver)} it.`;
  return signals.length > 0 && !reasons.mode
    ? prose`${start}, and its signals (${joined(signals.map((s) => SIGNAL[s].word))}) leave it there.`
    : prose`${start}, and no signal moves it.`;
}

const raise = (words: readonly string[]): Prose =>
  prose`${joined(words)} ${words.length > 1 ? 'raise' : 'raises'}`;
const isMilder = ({ steps }: SeverityReason): boolean => steps < 0;
const wordOf = ({ because }: SeverityReason): string => SIGNAL[because as Signal].word;
