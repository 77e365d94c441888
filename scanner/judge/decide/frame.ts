import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import type { Category, Definition, Signal, Suggestion } from '../../types.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Verb } from '../read/words.ts';
import { BASE } from '../weigh/severity.ts';
import {
  type ActRule,
  type Effect,
  examplesOf,
  type NearRow,
  type Reader,
  type Rule,
  type RuleRow,
  type Spares,
} from './rule.ts';

/** A question about something of a tool and the tool around it, and how it is said where a row is explained. */
export interface FactOn<About> {
  readonly says: string;
  readonly holds: (about: About, reading: Reading) => boolean;
  /** What the verb alone settles of it, which the rows of a verb need not be asked again; undefined where it is open. */
  readonly holdsOf?: (verb: Verb) => boolean | undefined;
}
/** A question about one act. */
export type Fact = FactOn<Phrase>;
/** A question about the tool alone: it may be asked of an act as well. */
export type ToolFact = FactOn<unknown>;

/** A fact about the verb alone. */
export const ofVerb = (says: string, holdsOf: (verb: Verb) => boolean): Fact => ({
  says,
  holds: ({ verb }) => holdsOf(verb),
  holdsOf,
});

/** What an act comes to; `undefined` leaves it to the rules behind this one. */
export type Outcome = Effect | ((phrase: Phrase, reading: Reading) => Effect) | undefined;

/** One line of a rule's decision list: where all of `when` holds, and no row before did, the act comes to `is`. */
export interface Row {
  /** Kebab-case, its own within the rule. */
  readonly id: string;
  readonly when: readonly Fact[];
  readonly is: Outcome;
  /** Why, as a clause without capital and full stop. */
  readonly because: string;
  /** A definition in our own words that this row reads. */
  readonly example: Definition;
  /** Other tools of its server, where the row asks what the server is. */
  readonly among?: readonly Definition[];
}

/** A rule on single acts whose judgement is a table: the first row that holds decides. */
export interface Frame extends Omit<Rule, 'limits' | 'rows' | 'examples'>, Spares {
  readonly gives: Suggestion;
  readonly kinds: readonly VerbKind[];
  readonly lemmas?: RegExp;
  readonly rows: readonly Row[];
}

/** The rule that a frame is: where it is milder than its verbs is told from its rows. */
export function frame({ rows, spares, ...rule }: Frame): ActRule {
  return {
    reads: 'act',
    ...rule,
    examples: { fires: examplesOf(thoseThatGive(rule.gives, rows)), spares },
    limits: limitsOf(rule.gives, rows),
    rows: rows.map((row) => told(row, row.is === undefined)),
    rowsFor: (phrase, reading) => {
      const row = rowFor(rows, phrase, reading);
      return row ? [row.id] : [];
    },
    effect: readerOf(rows),
    forVerb: (verb) => {
      const own = rowsOf(verb, rows);
      return own.some(({ is }) => is !== undefined) ? readerOf(own) : undefined;
    },
    near: (phrase, reading) => nearRows(rows, phrase, reading),
    without: (ids) => frame({ ...rule, spares, rows: rows.filter(({ id }) => !ids.has(id)) }),
  };
}

/** The rows that come to what the rule is about: those that say so plainly, if any does. */
function thoseThatGive(what: Suggestion, rows: readonly Row[]): readonly Row[] {
  const giving = rows.filter(({ is }) => comesTo(what, is));
  const plain = giving.filter(({ is }) => typeof is === 'function' || !is!.tentative);
  return plain.length > 0 ? plain : giving;
}

/** What hangs on the phrase is a destruction (effects.ts). */
function comesTo(what: Suggestion, is: Outcome): boolean {
  if (typeof is === 'function') return what === 'destructive';
  return is !== undefined && [is.category, ...(is.signals ?? [])].some((one) => one === what);
}

function readerOf(rows: readonly Row[]): Reader {
  return (phrase, reading) => {
    const row = rowFor(rows, phrase, reading);
    if (row?.is === undefined) return undefined;
    const effect = typeof row.is === 'function' ? row.is(phrase, reading) : row.is;
    return { ...effect, row: row.id };
  };
}

/** The rows that can hold for acts of a verb, without what is already known of them: the verb. */
function rowsOf<R extends Pick<Row, 'when'>>(verb: Verb, rows: readonly R[]): readonly R[] {
  return rows
    .filter(({ when }) => when.every(({ holdsOf }) => holdsOf?.(verb) !== false))
    .map((row) => ({ ...row, when: row.when.filter(({ holdsOf }) => holdsOf?.(verb) !== true) }));
}

function rowFor(rows: readonly Row[], phrase: Phrase, reading: Reading): Row | undefined {
  for (const row of rows) if (allHold(row.when, phrase, reading)) return row;
  return undefined;
}

/** Every fact holds; an empty list does. */
export function allHold<About>(facts: readonly FactOn<About>[], about: About, reading: Reading): boolean {
  for (const { holds } of facts) if (!holds(about, reading)) return false;
  return true;
}

/** One of the facts holds, or more. */
export function anyHolds<About>(facts: readonly FactOn<About>[], about: About, reading: Reading): boolean {
  for (const { holds } of facts) if (holds(about, reading)) return true;
  return false;
}

/** Rows that share facts: what all of them ask first. */
export function under(when: readonly Fact[], rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, when: [...when, ...row.when] }));
}

/** The fact does not hold. */
export const not = <About>({ says, holds, holdsOf }: FactOn<About>): FactOn<About> => ({
  says: `not: ${says}`,
  holds: (about, reading) => !holds(about, reading),
  ...(holdsOf && { holdsOf: (verb: Verb) => negated(holdsOf(verb)) }),
});

/** One of the facts holds, or more. */
export const either = <About>(...facts: readonly FactOn<About>[]): FactOn<About> => ({
  says: facts.map(({ says }) => says).join(', or '),
  holds: (about, reading) => anyHolds(facts, about, reading),
  holdsOf: (verb) => settled(facts, verb, true),
});

/** All of the facts hold. */
export const both = <About>(...facts: readonly FactOn<About>[]): FactOn<About> => ({
  says: facts.map(({ says }) => says).join(' and '),
  holds: (about, reading) => allHold(facts, about, reading),
  holdsOf: (verb) => settled(facts, verb, false),
});

const negated = (holds: boolean | undefined): boolean | undefined =>
  holds === undefined ? undefined : !holds;

/** What the verb settles of several facts, of which one that comes to `enough` settles all. */
function settled(facts: readonly FactOn<never>[], verb: Verb, enough: boolean): boolean | undefined {
  const known = facts.map(({ holdsOf }) => holdsOf?.(verb));
  if (known.includes(enough)) return enough;
  return known.includes(undefined) ? undefined : !enough;
}

/** The rows before the deciding one of which a single fact did not hold. */
function nearRows(rows: readonly Row[], phrase: Phrase, reading: Reading): readonly NearRow[] {
  const near: NearRow[] = [];
  for (const { id, when } of rows) {
    const missing = when.filter(({ holds }) => !holds(phrase, reading));
    if (missing.length === 0) break;
    if (missing.length === 1 && when.length > 1) near.push({ row: id, but: missing[0]!.says });
  }
  return near;
}

function limitsOf(gives: Suggestion, rows: readonly Row[]): string {
  const milder = rows.filter(({ is }) => typeof is === 'object' && isMilder(is, gives));
  if (milder.length === 0) return 'The verb decides, whatever its object.';
  return `Milder where ${milder.map(({ because }) => because).join('; ')}.`;
}

/** By where the categories start; a signal that a rule gives is given by a write, or by a run of code. */
function isMilder({ category, signals = [] }: Effect, gives: Suggestion): boolean {
  return gives in BASE
    ? BASE[category] < BASE[gives as Category]
    : BASE[category] <= BASE.write && !signals.some((signal) => signal === gives);
}

/** One line of an additive table: where all of `when` holds, the act has these signals too. */
export interface AddingRow extends Omit<Row, 'is'> {
  readonly adds: readonly Signal[];
}

/** A rule on writes whose rows add up: every row that holds adds its signals; where none does, nothing is read. */
export function addingFrame({
  rows,
  unless,
  spares,
  ...rule
}: Omit<Frame, 'rows'> & { readonly rows: readonly AddingRow[]; readonly unless: readonly Fact[] }): ActRule {
  const holding = (of: readonly AddingRow[], phrase: Phrase, reading: Reading): readonly AddingRow[] =>
    anyHolds(unless, phrase, reading) ? [] : of.filter(({ when }) => allHold(when, phrase, reading));
  const readerOf =
    (of: readonly AddingRow[]): Reader =>
    (phrase, reading) => {
      const found = holding(of, phrase, reading);
      if (found.length === 0) return undefined;
      const signals = [...new Set(found.flatMap(({ adds }) => adds))];
      return { category: 'write', signals, row: found[0]!.id };
    };
  return {
    reads: 'act',
    ...rule,
    examples: { fires: examplesOf(rows), spares },
    limits: `Not where ${unless.map(({ says }) => says).join(', or ')}.`,
    rows: rows.map((row) => told(row, false)),
    rowsFor: (phrase, reading) => holding(rows, phrase, reading).map(({ id }) => id),
    effect: readerOf(rows),
    forVerb: (verb) => {
      const own = rowsOf(verb, rows);
      return own.length > 0 ? readerOf(own) : undefined;
    },
    without: (ids) => addingFrame({ ...rule, unless, spares, rows: rows.filter(({ id }) => !ids.has(id)) }),
  };
}

function told({ id, when, because, example, among = [] }: Omit<Row, 'is'>, passes: boolean): RuleRow {
  return { id, when: when.map(({ says }) => says), passes, because, example, among };
}
