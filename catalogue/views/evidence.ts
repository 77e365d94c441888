/** The words a verdict rests on, quoted in their surroundings, for and against apart. */
import { RULES, rowOf, ruleIdOf } from '../../scanner/judge/index.ts';
import type { Contradiction, Evidence, JudgedTool, Signal, Tool, Verdict } from '../../scanner/types.ts';
import { fieldInWords, stringAt, toldWords } from './pointer.ts';
import { ended, type Prose, prose, saidList } from './prose.ts';
import { bytesOf, cutAt, inContext, oneLine, type Segment, segments } from './text.ts';
import { SIGNAL, SUGGESTION } from './wording.ts';

/** One quotation with the rules that point at it. */
export interface Quotation {
  /** `description`, `parameter ids`. */
  readonly field: string;
  readonly quote: readonly Segment[];
  readonly rules: readonly RuleMention[];
}
export interface RuleMention {
  readonly id: string;
  readonly title: string;
  /** Absent when what spoke is no rule but the absence of one. */
  readonly href?: string;
  /** What the rule takes the words for. */
  readonly suggests: readonly string[];
  readonly words: readonly string[];
}

/** Characters of surroundings on either side of what is marked. */
const AROUND = 90;
/** Characters of a quote, which the judge keeps shorter. */
const LONGEST_WORDS = 96;
/** Bytes of one quotation, and of all of a page. The longest of 6,600 tools were 450 and 1,230. */
const QUOTE_SHOWN = 500;
const QUOTES_SHOWN = 1_500;
/** Two marked spans this near share one quotation. */
const NEAR = 110;

export function quotations(tool: Tool, pieces: readonly Evidence[]): Quotation[] {
  return grouped(pieces).map((group) => {
    const first = group[0]!;
    const quote = cutAt(quoted(tool, group), QUOTE_SHOWN);
    return { field: toldWords(first).field, quote, rules: mentions(group) };
  });
}

/** Those that a page has room for, the first always, and how many there are more. */
export function shownQuotations(all: readonly Quotation[]): {
  readonly shown: readonly Quotation[];
  readonly left: number;
} {
  let room = QUOTES_SHOWN;
  const full = all.findIndex(({ quote }, at) => {
    room -= bytesOf(quote);
    return at > 0 && room < 0;
  });
  return full === -1 ? { shown: all, left: 0 } : { shown: all.slice(0, full), left: all.length - full };
}

/** Rules by which words tell against an act; the others that spare words tell only where the act is not told. */
const OBJECTING: ReadonlySet<string> = new Set([
  'denied',
  'advised-against',
  'told-as-no-use',
  'told-as-possible',
  'names-the-way-back',
]);

/**
 * Do these words speak for a milder reading than the verdict, or for nothing? What a tool denies doing speaks against
 * that act: it is no objection to a verdict that never claimed it. `The note to delete`, told of a parameter of what
 * deletes notes, is neither for nor against.
 */
export function standing(
  { stance, suggests, rule }: Evidence,
  { category, signals }: Verdict,
): 'for' | 'against' | 'neither' {
  const claimed = suggests === category || signals.some((signal) => signal === suggests);
  if (stance !== 'against' || !claimed) return 'for';
  return OBJECTING.has(ruleIdOf(rule)) ? 'against' : 'neither';
}

/** The description as served, with every piece of evidence for the reading marked in it. */
export function markedDescription({ tool, verdict }: JudgedTool): readonly Segment[] {
  const spans = verdict.evidence.filter(
    (piece) => piece.stance === 'for' && piece.field === '/description' && isExact(tool.description, piece),
  );
  return segments(tool.description, spans);
}

/** A sentence for each signal, ending in the words that show it. */
export function signalSentences({
  verdict,
}: JudgedTool): { readonly signal: Signal; readonly sentence: Prose }[] {
  return verdict.signals.map((signal) => {
    const words = verdict.evidence
      .filter((piece) => piece.stance === 'for' && piece.suggests === signal && piece.quote !== '')
      .map((piece) => toldWords(piece).quote);
    const quotes = [...new Set(words)].slice(0, 3);
    const { sentence } = SIGNAL[signal];
    return {
      signal,
      sentence: ended(quotes.length > 0 ? prose`${sentence}: ${saidList(quotes)}` : [sentence]),
    };
  });
}

export interface ContradictionView {
  readonly declares: string;
  readonly field: string;
  readonly says: readonly Segment[];
}

export function contradictionViews(
  tool: Tool,
  contradictions: readonly Contradiction[],
): ContradictionView[] {
  return contradictions.map((found) => ({
    declares: `${found.hint}: ${found.declared}`,
    field: fieldInWords(found.field),
    says: quoted(tool, [found]),
  }));
}

/** Neighbouring spans of one field form a group; groups keep the order in which the judge gave them. */
function grouped(pieces: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const piece of pieces) {
    const home = groups.find((group) => group.some((other) => areNear(other, piece)));
    if (home) home.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function areNear(one: Evidence, other: Evidence): boolean {
  return one.field === other.field && one.start - other.end <= NEAR && other.start - one.end <= NEAR;
}

type Place = Pick<Evidence, 'field' | 'quote' | 'start' | 'end'>;

function quoted(tool: Tool, group: readonly Place[]): readonly Segment[] {
  const first = group[0]!;
  const text = stringAt(tool.definition, first.field);
  const told = toldWords(first).quote;
  if (told !== first.quote) return segments(told, [{ start: 0, end: told.length }]);
  const spans = group.filter((piece) => text !== undefined && isExact(text, piece));
  if (text === undefined || spans.length === 0) {
    return segments(first.quote, [{ start: 0, end: first.quote.length }]);
  }
  return inContext(text, spans, AROUND);
}

function isExact(text: string, { start, end, quote }: Place): boolean {
  return text.slice(start, end) === quote;
}

function mentions(group: readonly Evidence[]): RuleMention[] {
  return [...new Set(group.map((piece) => piece.rule))].map((id) => {
    const pieces = group.filter((piece) => piece.rule === id);
    return {
      id,
      title: titleOf(id),
      ...(TITLES.has(ruleIdOf(id)) && { href: `/rules/${ruleIdOf(id)}/` }),
      suggests: [...new Set(pieces.map(suggestion))],
      words: [...new Set(pieces.map((piece) => oneLine(toldWords(piece).quote, LONGEST_WORDS)))],
    };
  });
}

function suggestion({ suggests, stance }: Evidence): string {
  return stance === 'against' ? `not ${SUGGESTION[suggests]}` : SUGGESTION[suggests];
}

const TITLES = new Map(RULES.map((rule) => [rule.id, rule.title]));

/** The rule's title, and the reason of the row that read the words. */
function titleOf(name: string): string {
  const title = TITLES.get(ruleIdOf(name)) ?? name.replaceAll('-', ' ');
  const row = rowOf(name);
  return row ? `${title}: ${row.because}` : title;
}
