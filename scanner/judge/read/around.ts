import { GAP, type Text } from './text.ts';
import { ROLE, type Word } from './words.ts';

/** `soft-deletes` is no deleting; `force-pushes`, `auto-deletes` and `bulk-deletes` are what stands behind the hyphen. */
export const partsOff = ({ words, gaps }: Text, i: number): boolean =>
  gaps[i] === GAP.hyphen && !STRENGTHENS.test(words[i - 1]?.text ?? '');
const STRENGTHENS = /^(?:auto|batch|bulk|force|hard|mass|self)$/;

/** Nouns of doing by their endings, and those that verbs are as they stand: `text of a page` is none. */
export const NOUN_OF_DOING = /(?:ion|al|ure|delivery|purchase|transfer|wipe|purge|(?:shut|take|tear)down)$/;

/** `responsible for deleting`, `used for deleting`: what stands before a `for` behind which something is done. */
export const MADE_FOR = /^(?:responsible|used|useful|meant|intended)$/;

/** Words before what is only told of, as parts of a regular expression: `the consequences of cancelling a plan`. */
export const TELLS_OF = 'of|about|on|before|against|from|like|than|as';

/** Index of the nearest word before `i` that is no adverb; -1 where the sentence begins. */
export function before(text: Text, i: number, from: number): number {
  let k = text.gaps[i] === GAP.hyphen && i > from ? i - 2 : i - 1;
  while (k >= from && isAdverb(text.words[k] as Word) && text.gaps[k + 1]! < GAP.clause) k--;
  return k >= from ? k : -1;
}

/** `Will` is listed as an adverb too. */
const isAdverb = ({ role }: Word): boolean => (role & ROLE.adverb) !== 0 && (role & ROLE.modal) === 0;

/** Does a word stand at the beginning of its clause, adverbs aside? */
export function opensClause(text: Text, i: number, from: number): boolean {
  const k = before(text, i, from);
  return k < 0 || text.gaps[k + 1]! >= GAP.soft;
}
