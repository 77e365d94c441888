import { TOPICS } from '../../../data/lexicon/topics.ts';
import { textOf } from './phrase.ts';
import { GAP, type Text } from './text.ts';

/** Is the act whose verb stands at `at` only what is asked for, allowed or written about, by the words right before it? */
export function isATopic({ words, gaps }: Text, at: number, from: number): boolean {
  let opens = at;
  while (opens > from && at - opens < MOST && gaps[opens]! < GAP.soft) opens--;
  return TOPIC.test(textOf(words.slice(opens, at)));
}

/** Words before the verb that are looked at. */
const MOST = 16;

const TOPIC = new RegExp(TOPICS.map(({ pattern }) => pattern).join('|'));
