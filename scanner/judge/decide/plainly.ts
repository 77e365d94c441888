import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import { pastItsOpening } from '../read/as-a-sentence.ts';
import { byTheCall, isCarriedOut, isOwnAttempt } from '../read/asides.ts';
import { hasObject } from '../read/has-object.ts';
import { objectOf } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import { GAP } from '../read/text.ts';
import { plays, ROLE, type Word } from '../read/words.ts';

/**
 * Of what comes back much is told that others did: only what is stated in the third person, and leads, is the call's,
 * and what is said to be done by it.
 */
export const isOwnDoing = (statement: Statement): boolean => {
  const { from, phrase } = statement;
  const { text, at } = phrase;
  return (
    statesFirst(statement) ||
    (statement.voice !== 'infinitive' && byTheCall(text.words, at)) ||
    // `Confirms that the rows are deleted`
    (/^(?:acknowledges|confirms)$/.test(text.words[from]!.text) && text.words[from + 1]?.text === 'that') ||
    // `False if the call failed while deleting the rows`
    isOwnAttempt(text.words, at) ||
    isCarriedOut(text.words, at, statement.to) ||
    // `Result of deleting the rows`
    (text.words[at - 1]?.text === 'of' &&
      /^(?:effect|outcome|results?)$/.test(text.words[at - 2]?.text ?? '')) ||
    (statement.voice === 'states' &&
      text.words.slice(Math.max(from, at - 3), at).some((word) => /^(?:call|function|tool)$/.test(word.text)))
  );
};

/** Of a value that comes back what it says was done as well: `All rows have been deleted`. */
export const isOwnDeed = (statement: Statement): boolean =>
  /^(?:been|was|were)$/.test(statement.phrase.text.words[statement.phrase.at - 1]?.text ?? '') ||
  isOwnDoing(statement);

/** `Also deletes it`, `at night deletes it`: nothing but adverbs and a subject before the verb. */
const statesFirst = ({ voice, from, phrase: { text, at } }: Statement): boolean =>
  voice === 'states' &&
  text.words
    .slice(pastItsOpening(text.words, from, at + 1), at)
    .every(({ role }) => (role & (ROLE.adverb | ROLE.subject)) !== 0);

/** `Gets the status; overwrites the branch`, `Side effects: overwrites the branch`, and not `'logout' - Clears all tokens`. */
const opensAClause = ({ voice, from, phrase: { text, at, verb } }: Statement): boolean =>
  voice === 'states' &&
  // `; schedules the caller cannot read are left out`
  !verb.nounish &&
  at > from &&
  text.gaps[at] === GAP.clause &&
  /^\s*[;:]/.test(text.served.slice(text.ends[at - 1], text.starts[at]));

/** `Also deletes it`, `gets the status, then unlocks the door`, `the door is unlocked`: no clause inside another. */
export function statesPlainly(statement: Statement): boolean {
  const { voice, from, phrase } = statement;
  const { words } = phrase.text;
  const ahead = words.slice(voice === 'passive' ? clauseOf(statement) : from, phrase.at);
  if (ahead.some(({ role, text }) => role & OF_A_CLAUSE || SUBORDINATING.test(text))) return false;
  // `A webhook is called when …` tells what others do.
  if (voice === 'passive' && phrase.verb.kind === 'run' && !isHandedIn(ahead)) return false;
  if (voice === 'passive') {
    const be = ahead.findLastIndex(({ role }) => (role & ROLE.adverb) === 0);
    return (
      /^(?:is|are|gets?)$/.test(ahead[be]?.text ?? '') &&
      (ahead[0]!.role !== 0 || (from > 0 && befallsBare(statement, ahead.slice(0, be))))
    );
  }
  return (
    statesFirst(statement) ||
    opensAClause(statement) ||
    statesOfASubject(statement) ||
    commandsAnew(statement) ||
    isSecond(statement, ahead.at(-1)) ||
    goesAlong(statement)
  );
}

/** `The text you pass is executed`, and no query, which is answered. */
const isHandedIn = (subject: readonly Word[]): boolean =>
  !subject.some(({ text }) => /^(?:filter|question|request|search|query)$/.test(text)) &&
  subject.some(
    ({ text }, i) =>
      text === 'you' &&
      /^(?:enter|give|hand|pass|paste|provide|send|submit|supply|type|write)$/.test(
        subject[i + 1]?.text ?? '',
      ),
  );

/** `Messages that were read are archived and the trash is emptied`: where behind `and` a clause with a subject of its own begins. */
function clauseOf({ from, phrase: { text, at } }: Statement): number {
  const { words } = text;
  const first = words[from] as Word;
  if (plays(first, ROLE.condition) || (first.verb !== undefined && !first.plural)) return from;
  for (let k = at - 1; k > from; k--) {
    if (plays(words[k], OF_A_CLAUSE | ROLE.preposition)) return from;
    if (plays(words[k], ROLE.conjunction))
      return plays(words[k + 1], ROLE.determiner | ROLE.quantity) && words[k]!.text !== 'or' ? k + 1 : from;
  }
  return from;
}

/** `Every listing rotates the oldest key`: a later sentence whose subject is a noun phrase. */
function statesOfASubject({ voice, from, phrase: { text, at } }: Statement): boolean {
  const ahead = text.words.slice(pastItsOpening(text.words, from, at), at);
  return (
    voice === 'states' &&
    (from > 0 || text.field !== '/description') &&
    ahead.length > 0 &&
    ahead.length < 7 &&
    (ahead[0]!.plural || plays(ahead[0], ROLE.determiner | ROLE.quantity)) &&
    ahead.every(
      ({ role, verb }) =>
        (role & NO_SUBJECT) === 0 && (verb === undefined || verb.nounish || verb.kind === 'look'),
    )
  );
}

const NO_SUBJECT = ROLE.auxiliary | ROLE.conjunction | ROLE.identifier;

/** `Rows beyond the first million are pruned`, `Logs are cleared`: what it befalls is a noun phrase without an article. */
const befallsBare = ({ phrase: { verb } }: Statement, subject: readonly Word[]): boolean =>
  !/^(?:build|run|start)$/.test(verb.kind) &&
  subject.every(
    ({ role, form }, i) =>
      (role & ROLE.auxiliary) === 0 &&
      (form !== 'third' || i === subject.length - 1 || isQualified(subject[i + 1] as Word)),
  );

/** `Points older than a year`, `samples of last week`: what stands before it is a noun. */
const isQualified = ({ role, text }: Word): boolean =>
  (role & ROLE.preposition) !== 0 || /^(?:more|less|\w{2,}er)$/.test(text);

/** `Gets the status and removes a webhook`, `list the items, then remove all of them`: the second of two acts. */
function isSecond({ voice, from, phrase: { text, at } }: Statement, previous: Word | undefined): boolean {
  if (!plays(previous, ROLE.conjunction | ROLE.adverb)) return false;
  const { form } = text.words[from] as Word;
  if (voice === 'states') return form === 'third';
  // `By id or resend dashboard URL`: without an article it may be a noun.
  return (
    voice === 'commands' &&
    form === 'base' &&
    (hasObject(text, at, false) || text.words[at + 1]?.plural === true)
  );
}

/** `Gets a user, ending all sessions`: what the sentence goes on with behind a comma. */
const goesAlong = ({ voice, from, phrase: { text, at } }: Statement): boolean =>
  voice === 'gerund' && at > from && text.gaps[at] === GAP.soft && hasObject(text, at, false);

/** `Remove a webhook`, `also remove all webhooks`: what a command does to something that nothing told of before. */
const commandsAnew = ({ voice, from, phrase: { text, at } }: Statement): boolean =>
  voice === 'commands' &&
  text.words.slice(from, at).every(({ role }) => (role & ROLE.adverb) !== 0) &&
  ANEW.test(text.words[at + 1]?.text ?? '');

const ANEW = /^(?:an?|all|any|each|every|multiple|several)$/;

const OF_A_CLAUSE = ROLE.condition | ROLE.negation | ROLE.modal | ROLE.to;

export const isPlain = ({ voice }: Statement): boolean =>
  /^(?:states|commands|passive|gerund|noun|named)$/.test(voice);

/** `Add a guest. Add a user to the project.`: what leads, said once more of a person, is no advice. */
export const addsOnceMore = (phrase: Phrase, reading: Reading): boolean =>
  phrase.verb.kind === 'make' &&
  objectOf(phrase, reading).is('identity') &&
  reading.clauses.lead.some(({ verb: { lemma } }) => lemma === phrase.verb.lemma);
