import { makeWord, type Word } from './words.ts';

/*
 * Words met before, so that known letters are never looked up twice. Each word may stand in one of
 * `WAYS` places from where its hash points; a newcomer that finds them taken takes the first that holds no
 * verb. So memory is bounded, a look-up is short whatever the texts hold, and a verb is always one object.
 */
const WAYS = 8;
/** The upper 16 bits of a hash say where to look. */
const SHIFT = 16;
const places: (Word | undefined)[] = Array.from({ length: 0xffff + WAYS });
/** Longer strings of letters are no words, and would fill the memory. */
const MAX_KEPT = 64;

/** Letters that a spelling has room for. */
const ROOM = 8;
/** Set in `earlier` where the letters alone do not make a word certain; no ASCII letter sets it. */
const LONGER = 1 << 31;

/** The word with these letters. */
export function wordOf(raw: string): Word {
  const text = raw.toLowerCase();
  let last = 0;
  let earlier = 0;
  let certain = text.length <= ROOM;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) certain = false;
    earlier = (earlier << 8) | (last >>> 24);
    last = (last << 8) | code | 32;
  }
  if (!certain) earlier |= LONGER;
  const first = placeOf(last, earlier);
  for (let place = first; place < first + WAYS; place++) {
    const word = places[place];
    if (word === undefined) break;
    if (word.text === text) return word;
  }
  return keep(makeWord(text, last, earlier), first);
}

/**
 * The word that stands in `text` from `from` up to `to`, all ASCII letters, digits and apostrophes, given
 * its last four letters and the four before them: most words are known by these without being looked at.
 */
export function wordIn(text: string, from: number, to: number, last: number, before: number): Word {
  const certain = to - from <= ROOM;
  const earlier = certain ? before : before | LONGER;
  const first = placeOf(last, earlier);
  for (let place = first; place < first + WAYS; place++) {
    const word = places[place];
    if (word === undefined) break;
    if (word.last === last && word.earlier === earlier && (certain || standsIn(text, from, to, word.text)))
      return word;
  }
  return keep(makeWord(text.slice(from, to).toLowerCase(), last, earlier), first);
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

function placeOf(last: number, earlier: number): number {
  return Math.imul(Math.imul(earlier, 0x01000193) ^ last, 0x9e3779b1) >>> SHIFT;
}

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
