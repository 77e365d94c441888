import { inflections } from './inflections.ts';
import type { Statement } from './statements.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** Words a description could lead with, and between which offsets of the text they stand. */
export interface Worded {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Word for word what stands there. */
  readonly verbatim: boolean;
}

/** What a statement says, in words a description could lead with: in the active voice and the third person. */
export const asASentence = (statement: Statement): readonly Worded[] =>
  befallsASubject(statement) ? turned(statement) : [active(statement)];

/** `gets emptied`, where `while emptying it` is one of the other wordings too. */
const befallsASubject = ({ voice, phrase: { text, at } }: Statement): boolean =>
  voice === 'passive' || (voice === 'mentions' && text.words[at]!.form === 'past');

/** `then emailing each of them`: emails each of them. */
function active({ voice, phrase: { text, at, verb }, to }: Statement): Worded {
  const { served, starts, ends, words } = text;
  const start = starts[at] as number;
  const end = ends[endOf(text, at, to) - 1] as number;
  const verbatim = words[at]!.form === 'third';
  // `the shutdown of all servers`: shuts them down.
  const behind = voice === 'noun' && words[at + 1]?.text === 'of' ? at + 1 : at;
  const said = verbatim
    ? served.slice(start, end)
    : `${inThirdPerson(verb)}${served.slice(ends[behind], end)}`;
  return { text: said, start, end, verbatim };
}

/** `The payment is captured today`: captures the payment today. */
function turned({ phrase: { text, at, verb }, from, to }: Statement): readonly Worded[] {
  const { served, starts, ends, words, gaps } = text;
  let be = at - 1;
  while (be > from && plays(words[be], ROLE.adverb)) be--;
  while (be > from && words[be]!.text === 'been') be--;
  while (be > from && plays(words[be - 1], ROLE.modal | ROLE.adverb)) be--;
  // `after the role has been granted`, `leave it out, and one is made`: from where the clause begins.
  let opens = be - 1;
  while (opens > from && gaps[opens]! < GAP.soft && words[opens - 1]!.text !== 'after') opens--;
  opens = pastItsOpening(words, opens, be);
  if (be < 1 || be <= opens) return [];
  let past = at + 1;
  const last = endOf(text, at, to);
  while (past < last && gaps[past]! < GAP.clause) past++;
  const start = starts[opens] as number;
  const rest = served.slice(ends[at], ends[past - 1]);
  const said = `${inThirdPerson(verb)} ${served.slice(start, ends[be - 1])}${rest}`;
  return [{ text: said, start, end: ends[at] as number, verbatim: false }];
}

/** `By default all rows are deleted`, `In the end rows are`: the subject begins behind such words. */
export function pastItsOpening(words: readonly Word[], opens: number, be: number): number {
  // `As this endpoint triggers a request`: a conjunction.
  if (!OPENS.test(words[opens]?.text ?? '')) return opens;
  const past = opens + (plays(words[opens + 1], ROLE.determiner) ? 3 : 2);
  return past < be ? past : opens;
}

const OPENS = /^(?:at|by|during|in|on|upon|with|within)$/;

/** `delete`: deletes. */
export const inThirdPerson = ({ lemma }: Verb): string =>
  inflections(lemma).find(([, form]) => form === 'third')![0];

/** `Optimises images and removes them`: what stands behind `and` is a statement of its own. */
function endOf({ words }: Text, at: number, to: number): number {
  const { form } = words[at] as Word;
  const end = Math.min(to, at + LONGEST);
  for (let k = at + 1; k < end - 1; k++)
    if (plays(words[k], ROLE.conjunction) && words[k + 1]!.verb && words[k + 1]!.form === form) return k;
  return end;
}

/** Words said of one act: each statement is read anew, so that what it holds is bounded. */
const LONGEST = 40;
