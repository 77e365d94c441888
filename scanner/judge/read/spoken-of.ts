import { RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { SPOKEN_OF, type SpokenOf } from '../../../data/lexicon/spoken-of.ts';
import { IRREGULAR, NOUN_VERBS } from '../../../data/lexicon/verbs.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { isATopic } from './a-topic.ts';
import { type Form, inflections } from './inflections.ts';
import { inAnExample } from './quoted.ts';
import { inAddress } from './statements.ts';
import { GAP, type Text } from './text.ts';
import { onlyLooks, plays, ROLE, type Word } from './words.ts';

/** A grave act that a sentence speaks of, and between which words. */
export interface Spoken {
  readonly row: SpokenOf;
  /** Index of the first word, and just past the last. */
  readonly from: number;
  readonly to: number;
}

/** The grave acts that the sentences of a text speak of, whatever their grammar. Linear. */
export function spokenOf(text: Text): readonly Spoken[] {
  const { words, gaps } = text;
  const found: Spoken[] = [];
  for (let from = 0, to = 1; to <= words.length; to++) {
    if (to < words.length && gaps[to]! < GAP.sentence) continue;
    if (!setsOff(words, from, to)) found.push(...inSentence(text, topicEnd(text, from, to), to));
    from = to;
  }
  return found;
}

function inSentence(text: Text, from: number, to: number): readonly Spoken[] {
  const { words } = text;
  const found: Spoken[] = [];
  for (let i = from; i < to; i++)
    for (const { row, form, of, besides } of ACTS.get(words[i]!.text) ?? NONE) {
      const at = nearest(of, i, words, from, to);
      if (at === undefined || !isDoing({ text, i, form, from })) continue;
      if (besides !== undefined && nearest(besides, i, words, from, to) === undefined) continue;
      found.push({ row, from: Math.min(i, at), to: Math.max(i, at) + 1 });
    }
  return found;
}

/** `Returns the rules by which backups are deleted`: up to its first comma a look tells what it is about. */
function topicEnd({ words, gaps }: Text, from: number, to: number): number {
  const { verb, form } = words[from] as Word;
  if (verb === undefined || !onlyLooks(verb) || !/^(?:base|third)$/.test(form as string)) return from;
  let k = from + 1;
  while (k < to && gaps[k]! < GAP.soft) k++;
  return k;
}

/** The nearest of some words around `i`. */
function nearest(
  of: ReadonlySet<string>,
  i: number,
  words: readonly Word[],
  from: number,
  to: number,
): number | undefined {
  for (let d = 1; d <= FAR; d++) {
    if (i + d < to && of.has(words[i + d]!.text)) return i + d;
    if (i - d >= from && of.has(words[i - d]!.text)) return i - d;
  }
  return undefined;
}
/** Words between an act and what it is done to; further apart they are seldom of one act. */
const FAR = 10;

/** Does the sentence give advice, set a condition, tell of another tool or say that something is kept from happening? */
const setsOff = (words: readonly Word[], from: number, to: number): boolean =>
  plays(words[from], ROLE.condition) ||
  ADVISES.test(words[from]!.text) ||
  words.slice(from, to).some((word) => plays(word, ROLE.identifier) || KEPT_FROM.test(word.text));

const ADVISES =
  /^(?:best|call|choose|examples?|helpful|ideal|note|prefer|read|required|requires|see|tip|use|useful|works)$/;

const KEPT_FROM = /^(?:block|disallow|forbid|ignor|prevent|prohibit|refrain|refus|reject)\w*$/;

/** An act’s word where it stands. */
interface Place {
  readonly text: Text;
  readonly i: number;
  readonly form: Form;
  /** Where what is looked at begins. */
  readonly from: number;
}

/** Is the word a verb here, and neither denied nor of a clause that sets a condition or tells which? */
function isDoing(place: Place): boolean {
  const { text, i, form, from } = place;
  const ahead = text.words.slice(Math.max(from, i - NEAR), i);
  return (
    !inAddress(text, i) &&
    !isATopic(text, i, from) &&
    !inAnExample(text, i) &&
    !ahead.some((one) => plays(one, ROLE.negation | ROLE.condition)) &&
    // `Terms under which it is paid`, `clients that send too much`
    !ahead.some((one, k) => one.text === 'which' && plays(ahead[k - 1], ROLE.preposition)) &&
    (form === 'past' || !RELATIVE.test(ahead.at(-1)?.text ?? '')) &&
    (IS_VERB[form]?.(place, ahead) ?? false)
  );
}
/** Words before a verb among which a denial or an auxiliary is looked for. */
const NEAR = 6;

const IS_VERB: { readonly [form in Form]?: (place: Place, ahead: readonly Word[]) => boolean } = {
  past: (place, ahead) =>
    !isOfAnother(place) &&
    (BEEN.test(ahead.findLast((word) => plays(word, ROLE.auxiliary) || BEEN.test(word.text))?.text ?? '') ||
      (goesOn(place) && plays(place.text.words[place.i + 1], ROLE.preposition | ROLE.to))),
  ing: (place, ahead) =>
    goesOn(place) || plays(ahead.at(-1), ROLE.adverb | ROLE.preposition | ROLE.auxiliary),
  third: (place, ahead) =>
    isNounish(place)
      ? plays(ahead.at(-1), VERB_FOLLOWS)
      : ahead.length > 0 || !OPENS_A_LOOK.test(openingAt(place)),
  base: (place, ahead) =>
    ahead.at(-1)?.text !== 'or' &&
    plays(ahead.at(-1), isNounish(place) ? VERB_FOLLOWS : VERB_FOLLOWS | ROLE.conjunction),
};

/** What makes a verb of a past form: `ends up rebooted`, `are then handed over`. */
const BEEN = /^(?:are|be|being|ends?|gets|is)$/;
const VERB_FOLLOWS = ROLE.to | ROLE.modal | ROLE.adverb | ROLE.subject;
/** `Shows secrets` leads, and the rules on what a look hands out have read it; `Reboots of a host` are things. */
const OPENS_A_LOOK = /^(?:gets|includes|lists|prints|quotes|returns|shows)\b|^\w+ of$/;
const openingAt = ({ text: { words }, i }: Place): string => `${words[i]!.text} ${words[i + 1]?.text}`;

/** `Letters, delivered to the readers`, and no item of a list. */
const goesOn = ({ text: { gaps }, i, from }: Place): boolean =>
  i > from && gaps[i] === GAP.soft && gaps[i + 1] === GAP.space;

/** As often a noun: `mail`, `orders`. */
const isNounish = ({ text: { words }, i }: Place): boolean =>
  [words[i]!.text, words[i]!.text.replace(/s$/, '')].some((one) => NOUN_VERBS.has(one));

/** `Assigned by an administrator`: who does it is told, and is not the call. */
const isOfAnother = ({ text: { words }, i }: Place): boolean =>
  words[i + 1]?.text === 'by' &&
  plays(words[i + 2], ROLE.determiner) &&
  !words.slice(i + 3, i + 6).some(({ text }) => /^(?:call|function|script|tool)$/.test(text));

interface Act {
  readonly row: SpokenOf;
  readonly form: Form;
  readonly of: ReadonlySet<string>;
  readonly besides: ReadonlySet<string> | undefined;
}
const NONE: readonly Act[] = [];

/** `delivery`, `sender`, `execution` */
const NOUN_OF_DOING = /(?:[eo]r|ion|al|ry|ure)$/;

const ACTS: ReadonlyMap<string, readonly Act[]> = Map.groupBy(
  SPOKEN_OF.flatMap((row) => {
    const of = wordSet(row.of);
    const besides = row.besides === undefined ? undefined : wordSet(row.besides);
    return row.acts
      .split(/\s+/)
      .flatMap((lemma) => formsOf(lemma).map(([word, form]) => ({ word, row, form, of, besides })));
  }),
  ({ word }) => word,
);

function formsOf(lemma: string): readonly [string, Form][] {
  const irregular = (IRREGULAR.get(lemma) ?? []).filter((one) => !NOUN_OF_DOING.test(one));
  return [[lemma, 'base'], ...inflections(lemma), ...irregular.map((one): [string, Form] => [one, 'past'])];
}
