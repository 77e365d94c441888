import { inflections } from './inflections.ts';
import type { Statement } from './statements.ts';
import type { Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** `The payment is captured today`, `emailing each of them`: captures the payment today, emails each of them. */
export function asASentence({ phrase, voice, from, to }: Statement): readonly Worded[] {
  const { text, at, verb } = phrase;
  const { served, starts, ends, words } = text;
  const end = ends[endOf(text, at, to) - 1] as number;
  const rest = served.slice(ends[at], end);
  if (!/^(?:mentions|passive)$/.test(voice)) {
    const start = starts[at] as number;
    const verbatim = words[at]!.form === 'third';
    return [
      { text: verbatim ? served.slice(start, end) : `${inThirdPerson(verb)}${rest}`, start, end, verbatim },
    ];
  }
  let be = at - 1;
  while (be > from && plays(words[be], ROLE.adverb)) be--;
  while (be > from && words[be]!.text === 'been') be--;
  // `after the role has been granted`: from where the clause begins.
  const opens = from + words.slice(from, be).findLastIndex((word) => word.text === 'after') + 1;
  if (be <= opens) return [];
  const start = starts[opens] as number;
  const subject = served.slice(start, ends[be - 1]);
  return [
    { text: `${inThirdPerson(verb)} ${subject}${rest}`, start, end: ends[at] as number, verbatim: false },
  ];
}

/** Words a description could lead with, and between which offsets of the text they stand. */
export interface Worded {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verbatim: boolean;
}

export const inThirdPerson = ({ lemma }: Verb): string =>
  inflections(lemma).find(([, form]) => form === 'third')![0];

/** `Optimises images and removes them`: what stands behind `and` is a statement of its own. */
function endOf({ words }: Text, at: number, to: number): number {
  const { form } = words[at] as Word;
  for (let k = at + 1; k < to - 1; k++)
    if (plays(words[k], ROLE.conjunction) && words[k + 1]!.verb && words[k + 1]!.form === form) return k;
  return to;
}
