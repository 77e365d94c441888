import { exactly } from '../../../data/lexicon/wording.ts';
import { GAP, type Text } from './text.ts';
import { isOfAnAnswer } from './unread-passive.ts';
import { OF_THE_TEXT } from './unread-verb.ts';
import { ROLE, type Word } from './words.ts';

/**
 * Index of a verb by which a thing moves, changes or ends, with nobody said to bring it about: `the gate comes down`,
 * `the branch goes live`, `every node restarts`. Undefined where there is none behind the opening of the text.
 */
export function happening(text: Text): number | undefined {
  const { words, gaps } = text;
  for (let i = 2; i < words.length && i < MOST; i++) {
    if ((gaps[i] as number) > GAP.space) continue;
    const start = clauseAt(text, i);
    if (start === 0 || start === i) continue;
    const ahead = words.slice(start, i);
    if (isSubject(ahead) && (changes(text, i, ahead) || doesWhatIsUnknown(text, i, ahead))) return i;
  }
  return undefined;
}

/** Words behind which a long description mostly explains how it is used. */
const MOST = 150;

/** Where the clause begins: behind a comma, or a conjunction. */
function clauseAt({ words, gaps }: Text, i: number): number {
  let k = i;
  while (k > 0 && (gaps[k] as number) < GAP.soft && !/^(?:and|then|so)$/.test(words[k - 1]!.text)) k--;
  return k;
}

/** A noun phrase that is of no answer, and no clause. */
export function isSubject(ahead: readonly Word[]): boolean {
  const first = ahead[0] as Word;
  return (
    ((first.role & (ROLE.determiner | ROLE.quantity)) !== 0 || first.plural || first.text === 'they') &&
    ahead.length <= LONGEST &&
    ahead.every(
      (word) =>
        (word.role & NO_SUBJECT) === 0 &&
        !RELATIVE.test(word.text) &&
        word.text !== 'only' &&
        !isOfAnAnswer(word) &&
        (word.verb === undefined || word.verb.nounish || word.form === 'past'),
    )
  );
}

const LONGEST = 9;
const NO_SUBJECT = ROLE.auxiliary | ROLE.modal | ROLE.negation | ROLE.condition | ROLE.to | ROLE.identifier;
const RELATIVE = /^(?:how|it|that|this|what|which|whom?|whose|you)$/;

/** A verb of change or motion in the number of its subject. */
function changes({ words, gaps }: Text, i: number, ahead: readonly Word[]): boolean {
  const { text } = words[i] as Word;
  const next = (gaps[i + 1] ?? GAP.sentence) < GAP.soft ? words[i + 1]!.text : '';
  if (!CHANGES.test(text) && !(MOVES.test(text) && TO.test(next))) return false;
  return THIRD.test(text) || ahead[0]!.text === 'they' || ahead.some(({ plural }) => plural);
}

const THIRD = /[^s]s$/;

/** Verbs of a change, an end or a sound that need nobody who brings it about (Levin's classes 43, 45 and 48). */
const CHANGES = exactly(`
  arrives? becomes? burns? buzz(?:es)? ceases? closes? collapses? crash(?:es)? dies? disappears? dissolves? ends?
  evaporates? explodes? flows? leaves? locks? loses? melts? perish(?:es)? reboots? restarts? rings? rolls? shuts?
  spins? stops? vanish(?:es)? wakes?`);
/** Verbs of motion, which say by what stands behind them what comes of it (Levin's class 51). */
const MOVES = exactly('comes? drops? falls? gets? goes go lands? moves? passes? slides? swings? turns?');
const TO = exactly(`
  away by dark dead down downhill in into live off offline on online onto open out over past public shut silent
  through up`);

/** `Each look trips at the breaker`: behind a noun in the singular a verb in the third person, and no noun. */
function doesWhatIsUnknown({ words, gaps }: Text, i: number, ahead: readonly Word[]): boolean {
  const { text, role, verb, form, nouns } = words[i] as Word;
  if (!THIRD.test(text) || role !== 0 || OF_THE_TEXT.test(text) || IS.test(text)) return false;
  if (
    verb === undefined
      ? nouns !== 0
      : form !== 'third' || /^(?:look|compute|generate|manage)$/.test(verb.kind)
  )
    return false;
  const next = words[i + 1];
  if (next === undefined || (gaps[i + 1] as number) >= GAP.soft || /^(?:as|for|of|per|with)$/.test(next.text))
    return false;
  return (
    ONE.test(ahead[0]!.text) &&
    (ahead.at(-1)!.role & (ROLE.preposition | ROLE.determiner)) === 0 &&
    ahead.every((word) => !word.plural && !OTHERS.test(word.text)) &&
    (next.role & (ROLE.preposition | ROLE.to)) !== 0
  );
}

const ONE = /^(?:an?|each|every|the|your)$/;
/** Who acts by themselves, whatever the call does. */
const OTHERS = exactly(
  'agent api app browser buffer client engine llm model server service system tool user',
);
/** Verbs of how something is, or how a call turns out. */
const IS = exactly(`
  acknowledges actions begins completes counts defaults fails fits follows gives goes happens has helps holds knows
  looks makes matches plays points precedes reads returns runs says serves shows starts succeeds tells waits`);
