import { type Folded, fold, tight } from './folded.ts';
import type { Spelling } from './spellings.ts';

/** Where a secret stands in a text, in UTF-16 offsets. */
export type Place = readonly [start: number, end: number];

/** A spelling, and where one of its seeds stands in it. */
interface Seed {
  readonly spelling: Spelling;
  readonly at: number;
}

/** Letters of a seed. */
const SEED = 4;
/** Bits of the sieve that nearly all letters of a text fall through. */
const SIEVE = 18;
/** Seeds of one spelling: the rest of an endless one is not looked for by its pieces. */
const MOST_SEEDS = 8_000;

/**
 * A function that finds all places of many spellings in one pass over the letters of a text. Four letters in a
 * row are a seed; each spelling is sown so densely that any `enough` letters of it hold one, and from a seed it
 * is followed both ways. Made once, used for every text; time grows with the text, hardly with the secrets.
 */
export function finder(spellings: readonly Spelling[]): (text: string) => readonly Place[] {
  const { seeds, sieve } = sow(spellings);
  if (seeds.size === 0) return () => [];
  return (text) => {
    if (text.length < SEED) return [];
    const folded = fold(text);
    const { codes, length } = folded;
    const runs: Run[] = [];
    const lanes = new Map<Spelling, Lane>();
    let key = 0;
    for (let i = 0; i < length; i++) {
      key = (key << 8) | (codes[i]! & 255);
      if (i < SEED - 1 || sieve[sifted(key)] === 0) continue;
      for (const seed of seeds.get(key) ?? []) {
        const run = follow(seed, folded, i - SEED + 1, lanes);
        if (run !== undefined) runs.push(run);
      }
    }
    return joined(runs.filter((run) => holds(run, text)).map(({ start, end }) => [start, end]));
  };
}

interface Run {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
}
/** How far a spelling was followed, laid against the text at `shift`. */
interface Lane {
  readonly shift: number;
  readonly end: number;
}

function sow(spellings: readonly Spelling[]) {
  const seeds = new Map<number, Seed[]>();
  const sieve = new Uint8Array(1 << SIEVE);
  for (const spelling of spellings) {
    const { letters, enough } = spelling;
    const sown = new Set<number>();
    const step = Math.max(1, enough - SEED + 1);
    const last = enough === letters.length ? 0 : letters.length - SEED;
    for (let at = 0; at <= last && sown.size < MOST_SEEDS; at += step) {
      const key = keyOf(letters, at);
      // Once for each spelling: one that repeats itself would be followed again and again.
      if (sown.size === sown.add(key).size) continue;
      sieve[sifted(key)] = 1;
      const there = seeds.get(key);
      if (there) there.push({ spelling, at });
      else seeds.set(key, [{ spelling, at }]);
    }
  }
  return { seeds, sieve };
}

function keyOf(letters: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + SEED; i++) key = (key << 8) | (letters.charCodeAt(i) & 255);
  return key;
}

function sifted(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SIEVE);
}

/** Follows a spelling from a seed both ways; the run is kept when it is long enough. */
function follow(
  { spelling, at }: Seed,
  { codes, from, to, length }: Folded,
  here: number,
  lanes: Map<Spelling, Lane>,
): Run | undefined {
  const { letters, enough } = spelling;
  const shift = here - at;
  const lane = lanes.get(spelling);
  // What is known already, and in text that repeats itself what the seeds to come will tell as well.
  if (lane && (here < lane.end - enough || (lane.shift === shift && here < lane.end))) return undefined;
  // The first seed of a run lies within its first `enough` letters.
  const least = Math.max(0, shift, here - enough);
  let first = here;
  while (first > least && codes[first - 1] === letters.charCodeAt(first - 1 - shift)) first--;
  let end = here;
  const most = Math.min(length, shift + letters.length);
  while (end < most && codes[end] === letters.charCodeAt(end - shift)) end++;
  if (end - first < enough) return undefined;
  lanes.set(spelling, { shift, end });
  return { spelling, start: from[first]!, end: to[end - 1]! };
}

/** Where letters alone could be an accident, their surroundings decide. */
function holds({ spelling, start, end }: Run, text: string): boolean {
  if (spelling.word && (isLetter(text[start - 1]) || isLetter(text[end]))) return false;
  if (spelling.tight === undefined) return true;
  return end - start <= spelling.tight.length * 12 + 64 && tight(text.slice(start, end)) === spelling.tight;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** In the order of the text, those that touch as one. */
export function joined(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const apart: [number, number][] = [];
  for (const [start, end] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
