import { RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { inThirdPerson, type Worded } from './as-a-sentence.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * What a relative clause says that the call does to what is looked at, in words a description could lead with: of
 * `Shows a database, which it then drops` is `drops a database`. The clause has the call for its subject, or tells what
 * is done next; what a thing is or does itself tells which it is. Linear in the words between sentences.
 */
export function hungOn(text: Text): readonly Worded[] {
  if (text.foreign || !text.words.some(isRelative)) return [];
  return text.verbs.flatMap((at) => {
    const clause = clauseOf(text, at);
    return clause === undefined ? [] : turned(text, at, clause);
  });
}

/** A relative clause that tells what the call does. */
interface Clause {
  /** Index of its first word. */
  readonly from: number;
  /** `all of which` */
  readonly isAll?: boolean;
  /** `to` of `to whom it sends a letter`. */
  readonly preposition?: string;
}

function clauseOf(text: Text, at: number): Clause | undefined {
  const { words, gaps } = text;
  const subject = subjectOf(words, at);
  if (subject === undefined) return undefined;
  const pronoun = beforeAdverbs(words, subject.from - 1);
  if (!isRelative(words[pronoun])) return undefined;
  const from = firstOf(words, pronoun);
  const isNext = [...words.slice(pronoun, at), words[at + 1]].some((word) => NEXT.test(word?.text ?? ''));
  const counts = isNext || (subject.isCall && (subject.isNamed || gaps[from] === GAP.soft));
  if (!counts) return undefined;
  const before = words[pronoun - 1];
  if (from === pronoun || before === undefined) return { from };
  return before.text === 'of' ? { from, isAll: from < pronoun - 1 } : { from, preposition: before.text };
}

interface Subject {
  readonly from: number;
  readonly isCall: boolean;
  /** `the tool`, and not `it`, which may be the thing. */
  readonly isNamed: boolean;
}

/** `it` or `the call` before what it does; the verb `is` before what befalls the thing. */
function subjectOf(words: readonly Word[], at: number): Subject | undefined {
  const k = beforeAdverbs(words, at - 1);
  const { text } = words[k] ?? {};
  if (words[at]!.form === 'past')
    return /^(?:are|gets?|is)$/.test(text ?? '') ? { from: k, isCall: false, isNamed: false } : undefined;
  if (words[at]!.form !== 'third') return undefined;
  if (text === 'it') return { from: k, isCall: true, isNamed: false };
  const isNamed = CALL.test(text ?? '') && plays(words[k - 1], ROLE.determiner);
  return isNamed ? { from: k - 1, isCall: true, isNamed } : undefined;
}

function beforeAdverbs(words: readonly Word[], from: number): number {
  let k = from;
  while (k > 0 && plays(words[k], ROLE.adverb)) k--;
  return k;
}

/** `all of which`, `to whom`: the first word that belongs to the pronoun. */
function firstOf(words: readonly Word[], pronoun: number): number {
  if (!plays(words[pronoun - 1], AHEAD)) return pronoun;
  let from = pronoun - 1;
  if (words[from]!.text === 'of')
    while (from > 0 && plays(words[from - 1], ROLE.quantity | ROLE.determiner)) from--;
  return from;
}

/** `Lists the backups of a cluster, all of which it purges`: purges the backups of a cluster. */
function turned({ words, gaps, served, starts, ends }: Text, at: number, clause: Clause): readonly Worded[] {
  const { from, preposition, isAll } = clause;
  let opens = from;
  while (opens > 0 && from - opens < LONGEST && gaps[opens]! < GAP.sentence) opens--;
  while (opens < from && !(words[opens]!.verb && /^(?:base|third)$/.test(words[opens]!.form ?? ''))) opens++;
  opens += PARTICLE.test(words[opens + 1]?.text ?? '') ? 2 : 1;
  if (opens >= from) return [];
  let past = at + 1;
  while (past < words.length && past - at < LONGEST && gaps[past]! < GAP.soft) past++;
  const verb = inThirdPerson(words[at]!.verb!);
  // Alone nothing is handed in.
  const named = served.slice(starts[opens], ends[from - 1]).replaceAll(HANDED_IN, '');
  const thing = isAll ? `all ${named.replace(/^the /, '')}` : named;
  const rest = served.slice(ends[at], ends[past - 1]);
  const text =
    preposition === undefined ? `${verb} ${thing}${rest}` : `${verb}${rest} ${preposition} ${thing}`;
  return [{ text, start: starts[at] as number, end: ends[at] as number, verbatim: false }];
}

/** Words of what is looked at, and of what is said of it: grammar does not reach further. */
const LONGEST = 30;

const isRelative = (word: Word | undefined): boolean =>
  word !== undefined && (RELATIVE.test(word.text) || word.text === 'whom');
const AHEAD = ROLE.preposition | ROLE.to;
const CALL = /^(?:call|function|tool)$/;
const NEXT = /^(?:afterwards|immediately|next|once|subsequently|then|thereupon)$/;
const HANDED_IN = /\b(?:given|passed|provided|specified) /g;
const PARTICLE = /^(?:back|off|out|through|up)$/;
