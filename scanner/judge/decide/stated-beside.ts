import { isForeign } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { type Statement, statementsOf } from '../read/statements.ts';
import { GAP } from '../read/text.ts';
import { plays, ROLE, type Word } from '../read/words.ts';
import { SPARED } from '../rules/spared/index.ts';
import { takesOutOfATextOrList } from './grave.ts';
import { saysLittle } from './grave-alone.ts';
import { statesPlainly } from './plainly.ts';

/** Descriptions that go on for longer mostly explain. */
const MOST = 40;

/** What an English description states plainly of its tool behind the act that it leads with, and nothing spares. */
export function statedBeside(reading: Reading): readonly Statement[] {
  const { description } = reading;
  return statementsOf(description, 'clause', () => true)
    .filter(
      (statement) =>
        !reading.isLedBy(statement.phrase) && /^(?:commands|gerund|passive|states)$/.test(statement.voice),
    )
    .slice(0, MOST)
    .filter(
      (statement) =>
        isOwnAct(statement) &&
        !takesOutOfATextOrList(statement.phrase, reading) &&
        !SPARED.some(({ holds }) => holds(statement, reading)),
    );
}

const isOwnAct = (statement: Statement): boolean => {
  const { phrase } = statement;
  return (
    phrase.object.length > 0 &&
    phrase.verb.kind !== 'manage' &&
    phrase.verb.lemma !== 'call' &&
    !isForeign(phrase) &&
    !stopsItsVerb(phrase.text.words[phrase.at - 1]) &&
    !isOfAnother(statement) &&
    !saysLittle(phrase) &&
    statesPlainly(statement) &&
    !(statement.voice === 'passive' && standsInAnother(statement))
  );
};

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
