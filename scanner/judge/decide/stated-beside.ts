import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import { readingOnce } from '../../passage.ts';
import { isExcepted, willBeDone, withEachCall } from '../read/asides.ts';
import { isSubject } from '../read/has-object.ts';
import { isForeign, type Phrase, textOf } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { Statement, statementsOf } from '../read/statements.ts';
import { GAP, readProse } from '../read/text.ts';
import { plays, ROLE, type Word } from '../read/words.ts';
import { SPARED } from '../rules/spared/index.ts';
import { takesOutOfATextOrList } from './grave.ts';
import { saysLittle } from './grave-alone.ts';
import { statesPlainly } from './plainly.ts';
import { isSentence } from './schema-name.ts';

/** What an English description states plainly of its tool behind the act that it leads with, and nothing spares. */
export const statedBeside = (reading: Reading): readonly Statement[] =>
  statementsOf(reading.description, 'clause', () => true)
    .map(asAFact)
    .filter(
      (statement) =>
        !reading.isLedBy(statement.phrase) &&
        isOwnAct(statement) &&
        !takesOutOfATextOrList(statement.phrase, reading) &&
        (isDoneFirst(statement) ||
          isAimedAt(statement) ||
          isThereFor(statement) ||
          (reading.looksOnly && isDoneAlong(statement) && !isSpared(statement, reading)) ||
          (/^(?:commands|gerund|passive|states)$/.test(statement.voice) &&
            isStated(statement) &&
            !isSpared(statement, reading))),
    );

/** The same of the other texts of a definition, which tell of what the call does besides. */
export const statedElsewhere = (reading: Reading): readonly Statement[] =>
  reading.strings
    .filter(({ role, passage, field }) => role === 'prose' && field !== '/description' && isSentence(passage))
    .flatMap(({ field, passage }) =>
      stated(passage).map((statement) => statement.at({ ...statement.phrase.text, field })),
    )
    .filter(
      (statement) => !takesOutOfATextOrList(statement.phrase, reading) && !isSpared(statement, reading),
    );

const isSpared = (statement: Statement, reading: Reading): boolean =>
  SPARED.some(({ holds }) => holds(statement, reading));

/** What a text states of what it stands beside: most texts state nothing. */
const stated = readingOnce((served) =>
  statementsOf(readProse('', served), 'clause', () => true)
    .map(asAFact)
    .filter(
      (statement) =>
        /^(?:passive|states)$/.test(statement.voice) && isStated(statement) && isOwnAct(statement),
    ),
);

const isOwnAct = ({ phrase, voice }: Statement): boolean =>
  (phrase.object.length > 0 || ALL_OF_THEM.test(phrase.text.words[phrase.at + 1]?.text ?? '')) &&
  phrase.verb.kind !== 'manage' &&
  !/^(?:call|process)$/.test(phrase.verb.lemma) &&
  !isForeign(phrase) &&
  !isOfTheLook(phrase) &&
  !stopsItsVerb(phrase.text.words[phrase.at - 1]) &&
  !/^(?:apply to|request that)$/.test(`${phrase.verb.lemma} ${phrase.text.words[phrase.at + 1]?.text}`) &&
  // `, making the user an owner` says much, and of the call.
  ((voice === 'gerund' && phrase.verb.lemma === 'make') || !saysLittle(phrase));

/** `Every read is logged`: what is kept of the look is no more than that. */
const isOfTheLook = ({ verb: { lemma }, object }: Phrase): boolean =>
  /^(?:audit|log|record)$/.test(lemma) &&
  /^(?:access(?:es)?|calls?|look-?ups?|looks?|queries|query|reads?|requests?|search(?:es)?|uses?|views?|visits?)$/.test(
    object.at(-1)?.text ?? '',
  );

/** `Emailing each of them` */
const ALL_OF_THEM = /^(?:all|both|each|every|everybody|everyone)$/;

const isStated = (statement: Statement): boolean =>
  [statement, behindItsCondition(statement)].some(
    (one) => !isOfAnother(one) && statesPlainly(one) && !(one.voice === 'passive' && standsInAnother(one)),
  );

/**
 * `Needs a scope because the message is posted publicly`, `By calling it you agree that the card is charged`: what is
 * given as a reason, or is agreed to, is so.
 */
function asAFact(statement: Statement): Statement {
  const { phrase, voice, from, to } = statement;
  const { words, gaps } = phrase.text;
  for (let k = phrase.at - 1; k > from; k--) {
    const { text } = words[k] as Word;
    const isReason = text === 'because' || (/^(?:as|since)$/.test(text) && gaps[k] === GAP.soft);
    if ((isReason && plays(words[k + 1], OPENS)) || (text === 'that' && isAgreedTo(words.slice(from, k))))
      return new Statement(phrase, voice, k + 1, to);
  }
  return statement;
}
const OPENS = ROLE.determiner | ROLE.quantity | ROLE.subject;

const isAgreedTo = (ahead: readonly Word[]): boolean =>
  /^(?:accept|acknowledge|agree|authorise|authorize|aware|confirm|consent|understand)$/.test(
    ahead.at(-1)?.text ?? '',
  ) && ahead.some(({ text }) => /^(?:callers?|users?|you)$/.test(text));

/** `When nobody has answered for a week, the phrase is sent to the heir`: the main clause behind when it happens. */
function behindItsCondition(statement: Statement): Statement {
  const { phrase, voice, from, to } = statement;
  const { words, gaps } = phrase.text;
  if (!plays(words[from], ROLE.condition | ROLE.preposition)) return statement;
  let k = phrase.at;
  while (k > from && gaps[k]! < GAP.soft) k--;
  return k > from ? new Statement(phrase, voice, k, to) : statement;
}

/** `Returns the record after the role has been granted`: what the leading sentence tells as done before the answer comes. */
const isDoneFirst = ({ from, phrase: { text, at } }: Statement): boolean =>
  from === 0 &&
  text.words[at - 1]?.text === 'been' &&
  /^(?:has|have)$/.test(text.words[at - 2]?.text ?? '') &&
  text.words.slice(from, at).some((word) => word.text === 'after');

/** `Reads the messages in order to delete them`, `with a view to starting it`: what it is done for. */
function isAimedAt({ from, phrase: { text, at } }: Statement): boolean {
  const ahead = textOf(text.words.slice(Math.max(from, at - 5), at));
  return AIMED.test(ahead);
}

/** Words before an act that are looked at: further ahead stands another one. */
const FAR = 30;

/** `Use it whenever the user wants you to stop every machine`, `As an operator I want to see it and then stop every machine` */
const isThereFor = ({ from, phrase: { text, at } }: Statement): boolean =>
  IS_THERE_TO.test(textOf(text.words.slice(Math.max(from, at - FAR), at)));

const IS_THERE_TO =
  /^(?:call|invoke|run|use) (?:it|me|this|(?:the|this) (?:function|tool)) (?:(?:always|only) )?(?:if|in order|when|whenever|where) (?:\w+ ){1,4}?(?:asks?|has|have|needs?|orders?|tells?|wants?|wishes|would like) (?:it |you )?to$|\bas an? (?:\w+ ){1,4}?i (?:need|want|wish) to (?:\w+ ){1,12}?then$/;

/** `It may also stop every machine`, `by stopping every machine`: with no condition, denial or other doer before it. */
const isDoneAlong = ({ voice, from, to, phrase: { text, at, verb, object } }: Statement): boolean => {
  const ahead = text.words.slice(Math.max(from, at - FAR), at);
  // `by calling the tool`, `by making a request`, `we reserve the right`
  if (verb.kind === 'run' || /^(?:calls?|requests?|rights?)$/.test(object.at(-1)?.text ?? '')) return false;
  if (text.words[at]!.form === 'ing' && GOES_WITH.test(textOf(ahead.slice(-4)))) return true;
  if (willBeDone(text.words, at) || isExcepted(text.words, at, from)) return true;
  if (
    ahead.some(({ role, text: word }) => role & (ROLE.condition | ROLE.negation) || SUBORDINATING.test(word))
  )
    return false;
  // `sorted in order of relevance`
  if (voice === 'noun') return text.words[at]!.form !== 'base' || /^(?:end|rest)$/.test(verb.kind);
  // `tells the service to publish it`, and not `attempts to publish it are refused`
  if (voice === 'states') return ahead.at(-1)?.text === 'to' && !isSubject(text, from);
  if (voice === 'passive') return WILL_BE.test(textOf(ahead)) || withEachCall(text.words, at, to);
  if (voice === 'able') return isOfTheCall(ahead);
  return text.words[at]!.form === 'base' && /^(?:i|we)$/.test(ahead.at(-1)?.text ?? '');
};

const WILL_BE =
  /\bwill (?:also |then )?(?:be|have been)(?: then)?$|\b(?:causes|forces|tells|triggers) (?:\w+ ){1,8}?to be$/;

const GOES_WITH =
  /(?:^| )(?:after|besides|by|responsible for|in addition to|apart from|while)(?: (?:also|first|then))?$/;

/** `It will`, `this tool can also be used to`, `allows you to`, `we` */
const isOfTheCall = (ahead: readonly Word[]): boolean => OF_THE_CALL.test(`${textOf(ahead)} `);

const OF_THE_CALL =
  /^(?:(?:also|always|and|i|it|then|this|we) |(?:the|this) (?:call|function|server|tool) )*(?:(?:can|could|may|will|would) )?(?:(?:also|always|then) )*(?:be used to |is used to |used to |(?:allows?|enables?|permits?) (?:you|agents?|callers?|users?|the (?:agent|assistant|caller|model|user)) to |lets? (?:you|agents?|the (?:agent|assistant|caller|model|user)) )?(?:(?:also|then) )?$/;

const AIMED =
  /\b(?:(?:in order|so as) to|to (?:then|at once|directly|immediately|subsequently)|with (?:a view to|the (?:aim|intention|purpose) of)|for the purpose of|the point being to)(?: (?:then|at once|directly|immediately|subsequently))?$/;

/** `Only resolves what is indexed`, `costs credits`: what stands right before it makes less or a noun of it. */
const stopsItsVerb = (before: Word | undefined): boolean => /^(?:costs|only)$/.test(before?.text ?? '');

/** `Checks that the disk is mounted and the cache is emptied`: before it stands another verb. */
const standsInAnother = ({ phrase: { text, at }, from }: Statement): boolean =>
  text.words
    .slice(from, at)
    .filter((word) => plays(word, ROLE.auxiliary) || (word.form === 'third' && word.verb?.nounish === false))
    .length > 1;

/** `To change it, use set_it. It replaces the whole set.`: said of what the sentence before points to. */
function isOfAnother({ phrase: { text }, from }: Statement): boolean {
  const { words, gaps } = text;
  if (from === 0 || words[from]!.text !== 'it') return false;
  let k = from - 1;
  while (k > 0 && gaps[k]! < GAP.sentence) k--;
  return /^(?:call|for|see|to|use)$/.test(words[k]!.text);
}
