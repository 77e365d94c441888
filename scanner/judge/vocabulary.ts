import { makeWord, type Word } from './words.ts';

/*
 * Words met before, so that known letters are never looked up twice. Each word may stand in one of
 * `WAYS` places from where its hash points; a newcomer that finds them taken takes the first that holds no
 * verb. So memory is bounded, a look-up is short whatever the texts hold, and a verb is always one object.
 */
const WAYS = 8;
const MASK = 0xffff;
const places: (Word | undefined)[] = Array.from({ length: MASK + WAYS });
/** Longer strings of letters are no words, and would fill the memory. */
const MAX_KEPT = 64;

/** Takes one more letter into the hash of a word; capitals and small ASCII letters weigh the same. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), 0x01000193);

/** The word with these letters. */
export function wordOf(raw: string): Word {
  const text = raw.toLowerCase();
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  const first = placeOf(hash);
  for (let place = first; place < first + WAYS; place++) {
    const word = places[place];
    if (word === undefined) break;
    if (word.text === text) return word;
  }
  return keep(makeWord(text), first);
}

/** The word that stands in `text` from `from` up to `to`, all ASCII letters, digits and apostrophes. */
export function wordIn(text: string, from: number, to: number, hash: number): Word {
  const first = placeOf(hash);
  for (let place = first; place < first + WAYS; place++) {
    const word = places[place];
    if (word === undefined) break;
    if (standsIn(text, from, to, word.text)) return word;
  }
  return keep(makeWord(text.slice(from, to).toLowerCase()), first);
}

function standsIn(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const known = word.charCodeAt(i - from);
    // Setting that bit makes a capital small, but would turn an underscore into something else.
    if (code !== known && (code | 32) !== known) return false;
  }
  return true;
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK;

function keep(word: Word, first: number): Word {
  const place = placeFor(first);
  if (place !== undefined && word.text.length <= MAX_KEPT) places[place] = word;
  return word;
}

/** The first empty place of eight, else the first that may be taken over. */
function placeFor(first: number): number | undefined {
  let taken: number | undefined;
  for (let place = first; place < first + WAYS; place++) {
    const word = places[place];
    if (word === undefined) return place;
    if (taken === undefined && word.verb === undefined) taken = place;
  }
  return taken;
}
