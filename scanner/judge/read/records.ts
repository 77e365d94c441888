import { exactly } from '../../../data/lexicon/wording.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * `Query the log for create, update and delete events`, `List delete markers`: the verb only tells which records are
 * looked at. It has to stand in the base form, alone or in a list of such verbs, between the look that opens the
 * sentence (or a preposition behind that) and a word for what is kept of acts.
 */
export function tellsWhichRecords(text: Text, i: number, from: number): boolean {
  const { words } = text;
  if (words[i]!.form !== 'base' || words[from]!.verb?.kind !== 'look' || i === from) return false;
  const head = words[endOfList(text, i)];
  if (head === undefined || !RECORDS.test(head.text)) return false;
  const opening = startOfList(text, i) - 1;
  // `List, delete and clear logs`: the look is one of the acts.
  if (opening < from) return false;
  return opening === from ? i === from + 1 : plays(words[opening], ROLE.preposition);
}

/** What systems keep of acts (ordinary English; audit logs of GitHub, AWS and Google Cloud). */
const RECORDS = exactly(`
  activit(?:y|ies) attempts events history logs? markers operations permissions polic(?:y|ies) reasons?
  requests rules schedules? stat(?:istic)?s`);

/** Index of the first verb of the list that `i` stands in: `create, update and delete`. */
function startOfList(text: Text, i: number): number {
  let start = i;
  for (let k = i - 1; k >= 0; k--) {
    if (isAnd(text.words[k]!)) continue;
    if (!isParted(text, k, start) || text.words[k]!.form !== 'base') break;
    start = k;
  }
  return start;
}

/** Index of the word behind that list; past the last where the clause ends there. */
function endOfList(text: Text, i: number): number {
  const { words, gaps } = text;
  let last = i;
  for (let k = i + 1; k < words.length; k++) {
    if (isAnd(words[k]!)) continue;
    if (!isParted(text, last, k) || words[k]!.form !== 'base') break;
    last = k;
  }
  return (gaps[last + 1] ?? GAP.sentence) <= GAP.hyphen ? last + 1 : words.length;
}

/** Stands a comma, `and` or `or` between the two, and nothing else? */
const isParted = ({ words, gaps }: Text, one: number, other: number): boolean =>
  (other === one + 1 && gaps[other] === GAP.soft) ||
  (other === one + 2 && isAnd(words[one + 1]!) && gaps[one + 1]! <= GAP.soft);

const isAnd = ({ text }: Word): boolean => text === 'and' || text === 'or';
