import { TOPICS } from '../../../data/lexicon/topics.ts';
import { textOf } from './phrase.ts';
import { GAP, type Text } from './text.ts';

/** Is the act whose verb stands at `at` only what is asked for, allowed or written about, by the words around it? */
export function isATopic(text: Text, at: number, from: number): boolean {
  const { words, gaps } = text;
  let opens = at;
  while (opens > from && at - opens < MOST && gaps[opens]! < GAP.soft) opens--;
  const ahead = textOf(words.slice(opens, at));
  return (
    TOPIC.test(ahead) ||
    WITH_BEHIND.some(({ pattern, behind }) => pattern.test(ahead) && behind.test(wordsBehind(text, at)))
  );
}

/** Words before the verb that are looked at, and behind it. */
const MOST = 16;
const FAR = 24;

const wordsBehind = ({ words, gaps }: Text, at: number): string =>
  words
    .slice(at + 1, at + FAR)
    .map(({ text }, i) => (gaps[at + 1 + i]! >= GAP.sentence ? `. ${text}` : text))
    .join(' ');

const TOPIC = new RegExp(
  TOPICS.filter(({ behind }) => behind === undefined)
    .map(({ pattern }) => pattern)
    .join('|'),
);

const WITH_BEHIND = TOPICS.flatMap(({ pattern, behind }) =>
  behind === undefined ? [] : [{ pattern: new RegExp(pattern), behind: new RegExp(behind) }],
);
