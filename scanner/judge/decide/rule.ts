import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { valueAt } from '../../pointer.ts';
import type { Category, Definition, Evidence, Parameter, Signal, Suggestion, Tool } from '../../types.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import type { Verb } from '../read/words.ts';

/** What every rule says of itself; pages, `explain` and tests are made from it. */
export interface Rule {
  /** Kebab-case, never reused. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly limits: string;
  /** Ruleset version that brought it. */
  readonly since: number;
  readonly examples: { readonly fires: readonly Definition[]; readonly spares: readonly Definition[] };
  /** The lines of the rule's table, where it is one: the first that holds decides. */
  readonly rows?: readonly RuleRow[];
}

/** What a rule that is a table has of examples beside those of its rows. */
export interface Spares {
  readonly spares: readonly Definition[];
}

/** What the rows of a table read, where no other tool has to stand beside it. */
export function examplesOf(
  rows: readonly { readonly example: Definition; readonly among?: readonly Definition[] }[],
): readonly Definition[] {
  return rows.filter(({ among = [] }) => among.length === 0).map(({ example }) => example);
}

/** One line of a rule's table, as pages, `explain` and tests tell it. */
export interface RuleRow {
  /** Its own within the rule: evidence names `rule/row`. */
  readonly id: string;
  /** What must hold, each as a clause. */
  readonly when: readonly string[];
  /** It leaves the act to the rules behind this one. */
  readonly passes: boolean;
  readonly because: string;
  readonly example: Definition;
  readonly among: readonly Definition[];
}

/** What one act comes to. Signals here belong to the act; others are found by signal rules. */
export interface Effect {
  readonly category: Category;
  readonly signals?: readonly Signal[];
  /** One leaf item (rubric section 7), so that destruction is one step less severe. */
  readonly leaf?: boolean;
  /** The noun is in neither list: `leaf` is a guess. */
  readonly guessed?: boolean;
  /** A bounded run (rubric section 3, down 1), or an unpaid instrument. */
  readonly bounded?: boolean;
  /** Creates or scales something metered. */
  readonly infrastructure?: boolean;
  /** Said by a word that could mean something else. */
  readonly tentative?: boolean;
  /** Which row of the rule's table read it. */
  readonly row?: string;
}

export type Reader = (phrase: Phrase, reading: Reading) => Effect | undefined;

/** Reads one act. The first rule that knows an act decides it. */
export interface ActRule extends Rule {
  readonly reads: 'act';
  /** What the rule is about; an act it reads as something milder is shown as read by its object. */
  readonly gives: Suggestion;
  readonly kinds: readonly VerbKind[];
  /** Lemmas of those kinds that the rule can know, where it cannot know all: of others it is never asked. */
  readonly lemmas?: RegExp;
  readonly effect: Reader;
  /** The same for acts of one verb alone; undefined where the rule can read none of them. */
  readonly forVerb: (verb: Verb) => Reader | undefined;
  /** The rows that decide an act, whether they read it or leave it; only of a rule that has rows. */
  readonly rowsFor?: (phrase: Phrase, reading: Reading) => readonly string[];
  /** Rows that one fact alone kept from deciding. */
  readonly near?: (phrase: Phrase, reading: Reading) => readonly NearRow[];
  /** The same rule less these rows, to measure what they are worth; only of a rule that has rows. */
  readonly without?: (ids: ReadonlySet<string>) => ActRule;
}

/** A row that would have decided but for one fact. */
export interface NearRow {
  readonly row: string;
  readonly but: string;
}

/** The rule of a piece of evidence, whose name may end in the row that read it: `rule/row`. */
export function ruleIdOf(name: string): string {
  return name.split('/')[0] as string;
}

/** A piece of evidence before the rule's name is put on it; `row` is the line of its table that found it. */
export type Sign = Omit<Evidence, 'rule'> & { readonly row?: string };

/** Reads the whole tool once its category is known. */
export interface SignalRule extends Rule {
  readonly reads: 'tool';
  /** Categories in which the rule can find something, where not in all: in others it is never asked. */
  readonly categories?: readonly Category[];
  readonly signs: (reading: Reading, category: Category) => readonly Sign[];
  /** The rows that decide on a tool, whether they find something or leave it; only of a rule that has rows. */
  readonly rowsFor?: (reading: Reading, category: Category) => readonly string[];
  /** The same rule less these rows, to measure what they are worth; only of a rule that has rows. */
  readonly without?: (ids: ReadonlySet<string>) => SignalRule;
}

/**
 * Reads one statement beside the leading act, and says why it does not count. These are all by which the words
 * of a server lower what they say.
 */
export interface SparingRule extends Rule {
  readonly reads: 'statement';
  /**
   * Rests on how a sentence is built, not on a plain word that takes the act back: the act gives no category, and
   * yet the tool is asked about.
   */
  readonly doubtful?: true;
  readonly holds: (statement: Statement, reading: Reading) => boolean;
}

export type AnyRule = ActRule | SignalRule | SparingRule;

/** A rule on the whole tool that is no table. */
export const defineSignalRule = (rule: Omit<SignalRule, 'reads'>): SignalRule => ({ reads: 'tool', ...rule });

/** A reason for which a statement does not count. */
export const defineSparing = (rule: Omit<SparingRule, 'reads'>): SparingRule => ({
  reads: 'statement',
  ...rule,
});

/** The parameters of most examples. */
export const TEXT: Definition = { type: 'string' };

/** A small tool definition for a rule's examples, in our own words. */
export function sketch(
  name: string,
  description = '',
  properties: { readonly [name: string]: Definition } = {},
): Definition {
  return { name, description, inputSchema: { type: 'object', properties } };
}

/** Longest quote shown as evidence, in UTF-16 units. */
const MAX_QUOTE = 80;

/**
 * Where a quote ends that begins at `start` and need go no further than `end`: with the sentence, with the line (a
 * line break before a small letter is only a wrap), or after 80 units.
 */
function quoteEnd(served: string, start: number, end: number): number {
  const quoted = served.slice(start, Math.min(end, start + MAX_QUOTE));
  const stop = /(?<=[.!?])\s+(?=\p{Lu})|\s*(?:\r\n?|\n)[ \t]*(?!\p{Ll}|[ \t])/u.exec(quoted.trimEnd());
  return start + (stop === null || stop.index === 0 ? quoted.length : stop.index);
}

/** Evidence on words `from` up to `to` (exclusive) of a phrase's text. */
export function sign(
  suggests: Suggestion,
  text: { field: string; served: string; starts: readonly number[]; ends: readonly number[] },
  from: number,
  to: number,
  stance: Sign['stance'] = 'for',
): Sign {
  const start = text.starts[from] as number;
  // In a language that puts the verb last the object stands before it: the verb alone is quoted.
  let last = text.starts[to - 1]! < start ? from : to - 1;
  while (last > from && text.ends[last]! - start > MAX_QUOTE) last--;
  const end = quoteEnd(text.served, start, text.ends[last] as number);
  return { field: text.field, quote: text.served.slice(start, end), start, end, suggests, stance };
}

/** Evidence on a stretch of a string as served, which is quoted whole. */
export function signBetween(
  suggests: Suggestion,
  { field, served }: { readonly field: string; readonly served: string },
  start: number,
  end: number,
  stance: Sign['stance'] = 'for',
): Sign {
  return { field, quote: served.slice(start, end), start, end, suggests, stance };
}

/** Evidence that is a whole short string, such as a parameter's name in its pointer or an enum value. */
export function signString(
  suggests: Suggestion,
  field: string,
  served: string,
  stance: Sign['stance'] = 'for',
): Sign {
  const end = quoteEnd(served, 0, served.length);
  return { field, quote: served.slice(0, end), start: 0, end, suggests, stance };
}

/**
 * Evidence that lies in a parameter. A property's name is a key, not a string with a pointer, so the
 * span is the name in `required`, else the start of its description, else its type, else the tool's name.
 */
export function signParameter(
  suggests: Suggestion,
  parameter: Pick<Parameter, 'field' | 'name'>,
  reading: { tool: Tool },
): Sign {
  const parent = parameter.field.slice(0, parameter.field.lastIndexOf('/properties/'));
  const { definition } = reading.tool;
  const required = valueAt(definition, `${parent}/required`);
  const index = Array.isArray(required) ? required.indexOf(parameter.name) : -1;
  if (index >= 0) return signString(suggests, `${parent}/required/${index}`, parameter.name);
  const described = valueAt(definition, `${parameter.field}/description`);
  if (typeof described === 'string' && described !== '')
    return signString(suggests, `${parameter.field}/description`, described);
  const typed = valueAt(definition, `${parameter.field}/type`);
  if (typeof typed === 'string' && typed !== '')
    return signString(suggests, `${parameter.field}/type`, typed);
  return signString(suggests, '/name', reading.tool.name);
}

/** Evidence on a stretch of the description, found in its prose form. */
export function quote(
  reading: { readonly tool: Tool; readonly proseAt: (offset: number) => number },
  suggests: Suggestion,
  from: number,
  length: number,
): Sign {
  const start = reading.proseAt(from);
  const end = quoteEnd(reading.tool.description, start, reading.proseAt(from + length));
  return {
    field: '/description',
    quote: reading.tool.description.slice(start, end),
    start,
    end,
    suggests,
    stance: 'for',
  };
}
