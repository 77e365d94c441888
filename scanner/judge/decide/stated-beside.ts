import { isForeign } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { type Statement, statementsOf } from '../read/statements.ts';
import { GAP } from '../read/text.ts';
import { plays, ROLE, type Word } from '../read/words.ts';
import { SPARED } from '../rules/spared/index.ts';
import { takesOutOfATextOrList } from './grave.ts';
import { saysLittle } from './grave-alone.ts';
import { statesPlainly } from './plainly.ts';

/** What an English description states plainly of its tool behind the act that it leads with, and nothing spares. */
export const statedBeside = (reading: Reading): readonly Statement[] =>
  statementsOf(reading.description, 'clause', () => true).filter(
    (statement) =>
      !reading.isLedBy(statement.phrase) &&
      (isDoneFirst(statement) ||
        (/^(?:commands|gerund|passive|states)$/.test(statement.voice) && isStated(statement))) &&
      isOwnAct(statement) &&
      !takesOutOfATextOrList(statement.phrase, reading) &&
      (isDoneFirst(statement) || !SPARED.some(({ holds }) => holds(statement, reading))),
  );

const isOwnAct = ({ phrase, voice }: Statement): boolean =>
  (phrase.object.length > 0 || ALL_OF_THEM.test(phrase.text.words[phrase.at + 1]?.text ?? '')) &&
  phrase.verb.kind !== 'manage' &&
  phrase.verb.lemma !== 'call' &&
  !isForeign(phrase) &&
  !stopsItsVerb(phrase.text.words[phrase.at - 1]) &&
  // `, making the user an owner` says much, and of the call.
  ((voice === 'gerund' && phrase.verb.lemma === 'make') || !saysLittle(phrase));

/** `Emailing each of them` */
const ALL_OF_THEM = /^(?:all|both|each|every|everybody|everyone)$/;

const isStated = (statement: Statement): boolean =>
  !isOfAnother(statement) &&
  statesPlainly(statement) &&
  !(statement.voice === 'passive' && standsInAnother(statement));

/** `Returns the record after the role has been granted`: what the leading sentence tells as done before the answer comes. */
const isDoneFirst = ({ from, phrase: { text, at } }: Statement): boolean =>
  from === 0 &&
  text.words[at - 1]?.text === 'been' &&
  /^(?:has|have)$/.test(text.words[at - 2]?.text ?? '') &&
  text.words.slice(from, at).some((word) => word.text === 'after');

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
