/** The verdict in words: headline, the one-line form, and how the severity came about. */
import {
  type Action,
  type Category,
  type Evidence,
  type JudgedTool,
  SEVERITIES,
  type Severity,
  type Signal,
  type Tool,
  type Verdict,
} from '../../scanner/types.ts';
import { fieldInWords, stringAt } from './pointer.ts';
import { list, type Prose, prose, said, saidList } from './prose.ts';
import { type Segment, segments } from './text.ts';
import { CATEGORY, CONFIDENCE, READING, SIGNAL, UNCERTAIN } from './wording.ts';

/** The product's signature: severity, category and signals, action, and the words the reading rests on. */
export interface VerdictLine {
  readonly severity: Severity;
  /** `destructive · bulk`: the category, then the signals it does not already say. */
  readonly reading: string;
  readonly action: Action;
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
    quotes: decidingWords(judged).map(({ field, quote }) => ({
      field: fieldInWords(field),
      quote: segments(quote),
    })),
  };
}

/**
 * The words a verdict rests on, for a line: a stretch of the field that decides, then of the fields that
 * explain the labels it does not. `field` is a JSON Pointer; never empty.
 */
export function decidingWords({ tool, verdict }: JudgedTool): readonly Pick<Evidence, 'field' | 'quote'>[] {
  const speaking = verdict.evidence.filter((piece) => piece.stance === 'for' && piece.quote !== '');
  const pieces = speaking.length > 0 ? speaking : verdict.evidence.slice(0, 1);
  return decidingFields(pieces, verdict).map((field) => ({
    field,
    quote: stretch(
      tool,
      pieces.filter((piece) => piece.field === field),
    ),
  }));
}

function decidingFields(
  pieces: readonly Evidence[],
  { category, signals }: Pick<Verdict, 'category' | 'signals'>,
): readonly string[] {
  const fields = new Set(pieces.slice(0, 1).map((piece) => piece.field));
  for (const label of [category, ...signals]) {
    const speaking = pieces.filter((piece) => piece.suggests === label);
    const [first] = speaking;
    if (first && !speaking.some((piece) => fields.has(piece.field))) fields.add(first.field);
  }
  for (const { field } of pieces) if (fields.size < FIELDS.usual) fields.add(field);
  return [...fields].slice(0, FIELDS.most);
}

/** From the first to the last word that the pieces of one field point at, when that is short; else the first. */
function stretch(tool: Tool, pieces: readonly Evidence[]): string {
  const first = pieces[0]!;
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  const text = stringAt(tool.definition, first.field);
  return text !== undefined && end - start <= STRETCH ? text.slice(start, end) : first.quote;
}

/** One sentence without its full stop, as firm as the confidence allows. */
export function headline(verdict: Verdict): string {
  if (verdict.uncertain) return `${UNCERTAIN}; it is read as “${CATEGORY[verdict.category].word}” for now`;
  const clauses = sideSignals(verdict).map((signal) => SIGNAL[signal].clause);
  return [READING[verdict.category][verdict.confidence], ...clauses].join('; ');
}

/** `We are fairly sure: …`, what the word for the confidence means here. */
export function confidenceSentence({ confidence }: Verdict): string {
  return `${CONFIDENCE[confidence].sure}: ${CONFIDENCE[confidence].means}.`;
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

/** Where a category starts on the ramp of severities, before signals move it. */
const BASE: Record<Category, Severity> = {
  read: 'low',
  write: 'medium',
  execute: 'high',
  destructive: 'critical',
  billing: 'critical',
};

/** How this tool came to its severity: where its category starts and what moved it. */
export function severitySentence(name: string, verdict: Verdict): Prose {
  const { category, severity, signals } = verdict;
  const base = BASE[category];
  const step = SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(base);
  const start = prose`${said(name)} is ${severity}: ${CATEGORY[category].word} tools start at ${base}`;
  if (step > 0) return prose`${start}, and ${list(raisers(signals).map((s) => SIGNAL[s].word))} raises it.`;
  if (step < 0) return prose`${start}, and it is one step lower because ${milder(verdict.evidence)}.`;
  return signals.length > 0
    ? prose`${start}, and its signs (${list(signals.map((s) => SIGNAL[s].word))}) leave it there.`
    : prose`${start}, and no sign moves it.`;
}

const RAISERS: readonly Signal[] = [
  'destructive',
  'bulk',
  'metered',
  'external_comm',
  'credential',
  'privilege',
];

function raisers(signals: readonly Signal[]): readonly Signal[] {
  const found = signals.filter((signal) => RAISERS.includes(signal));
  return found.length > 0 ? found : signals;
}

function milder(evidence: readonly Evidence[]): Prose {
  const pieces = evidence.filter(({ suggests }) => suggests === 'leaf' || suggests === 'bounded');
  const quotes = [...new Set(pieces.map((piece) => piece.quote).filter((quote) => quote !== ''))].slice(0, 2);
  const what = pieces[0]?.suggests === 'bounded' ? 'the run is bounded' : 'it concerns a single item';
  return quotes.length > 0 ? prose`${what} (${saidList(quotes)})` : [what];
}
