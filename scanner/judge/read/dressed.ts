import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { type Columns, cutTo } from './columns.ts';
import { RISKY } from './disguises.ts';
import { wordOf } from './vocabulary.ts';
import { isA, NOUN, plays, ROLE, type Word } from './words.ts';

/** Characters from here on that only dress what is written: a tag of HTML inside a line. */
export function unseenAt(text: string, i: number, code: number): number {
  return code === 60 ? (INLINE.exec(text.slice(i, i + 16))?.[0].length ?? 0) : 0;
}

/** Elements of HTML inside a line (the phrasing content of its standard), as far as they only change how it looks. */
const INLINE = /^<\/?(?:b|big|code|del|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|tt|u|var|wbr)>/i;

/** Marks of emphasis, code and HTML that stand inside a word: `**De**letes`, `de<b>letes</b>`. */
const MARKED = /^(?:[*`~]{1,3}|<\/?[a-z]{1,8}>)[a-z]/i;

/** What they begin with. */
const MARKS: ReadonlySet<number> = new Set([...'*`~<'].map((mark) => mark.charCodeAt(0)));

/** A word read through the marks inside it, where its parts are none or it is a verb only so, and the place behind it. */
export function dressed(text: string, from: number, first: number): [string, number] | undefined {
  if (!MARKS.has(text.charCodeAt(first))) return undefined;
  const parts = [text.slice(from, first)];
  let end = first;
  for (let turns = 0; turns < 12; turns++) {
    const mark = MARKED.exec(text.slice(end, end + 12));
    if (mark === null) break;
    const next = end + mark[0].length - 1;
    end = next + (WORD.exec(text.slice(next, next + 24))?.[0].length ?? 0);
    parts.push(text.slice(next, end));
  }
  const letters = parts.join('');
  const { verb, known } = wordOf(letters);
  const parted = known && !parts.every((part) => wordOf(part).known);
  return verb === undefined && !parted ? undefined : [letters, end];
}

const WORD = /^[\p{L}\p{N}_]+/u;

/** Letters of one word are parted by the same sign each: `d.e.l.e.t.e.s a.l.l`, `d e l e t e s  a l l`. */
export function isSpelledOn(text: string, i: number, single: number): boolean {
  if (single < 2) return true;
  // A sign beyond the first plane takes two units.
  const sign = /[\udc00-\udfff]/.test(text[i - 1] ?? '') ? 2 : 1;
  const before = i - sign - 1;
  return text.slice(i - sign, i) === text.slice(before - sign, before) && WORD.test(text[before] ?? '');
}

/** So many single letters in a row may spell a word. */
export const SPELLED_OUT = 4;

/** `d e l e t e s` is one word, where the last `count` letters make a verb. */
export function respell(read: Columns, count: number): void {
  const { words, ends } = read;
  const first = words.length - count;
  const word = wordOf(
    words
      .slice(first)
      .map(({ text }) => text)
      .join(''),
  );
  if (word.verb === undefined) return;
  ends[first] = ends[ends.length - 1] as number;
  words[first] = word;
  cutTo(read, first + 1);
}

/** A name of three parts or more. */
const SENTENCES = /^[A-Za-z]+(?:_[A-Za-z]+|[A-Z][a-z]*){2,}$/;

/**
 * `deletesAllUsers`, `permanently_deletes_the_database`: a sentence without blanks, for no name has its verb in the
 * third person before an article or a quantity, or behind `will`: `i_know_that_this_will_delete_users`.
 */
export function partsOfSentence(letters: string): readonly (readonly [number, Word])[] | undefined {
  if (!SENTENCES.test(letters)) return undefined;
  const parts = [...letters.matchAll(/[A-Z]?[a-z]+|[A-Z]/g)].map(
    (match) => [match.index, wordOf(match[0])] as const,
  );
  const told =
    (parts[0]?.[1].form === 'third' && parts.some(([, { role }]) => (role & ROLE.determiner) !== 0)) ||
    parts.some(
      ([, { form, verb }], at) =>
        (form === 'third' && ((parts[at + 1]?.[1].role ?? 0) & (ROLE.determiner | ROLE.quantity)) !== 0) ||
        (verb !== undefined && parts[at - 1]?.[1].text === 'will'),
    );
  return told ? parts : undefined;
}

/** `deletedatabase`: the place where an unknown word of a name parts into a verb of harm and what it is done to. */
export function gluedAt(letters: string): number | undefined {
  if (letters.length < 7 || letters.length > 32 || !GLUED.test(letters) || wordOf(letters).known)
    return undefined;
  for (let i = letters.length - 3; i >= 3; i--) {
    const { verb, form } = wordOf(letters.slice(0, i));
    if (verb === undefined || form === 'noun' || !WORTH_HIDING.has(verb.kind)) continue;
    const rest = wordOf(letters.slice(i));
    if (
      (rest.nouns !== 0 && (rest.verb === undefined || rest.plural || isA(rest, NOUN.code))) ||
      plays(rest, ROLE.quantity)
    )
      return i;
  }
  return undefined;
}
const GLUED = /^[a-z]+$/i;
const WORTH_HIDING: ReadonlySet<VerbKind> = new Set([...RISKY, 'clear', 'remove']);

/** Does the quotation mark at `i` only set off a verb: `It will "delete" all users`? */
export function setsOffAVerb(i: number, text: string): boolean {
  const opening = i - (OPENED.exec(text.slice(Math.max(0, i - 22), i))?.[0].length ?? 0);
  const verb = SET_OFF.exec(text.slice(opening, opening + 30))?.[1];
  return (
    verb !== undefined && LEADS.test(text.slice(Math.max(0, opening - 9), opening)) && !!wordOf(verb).verb
  );
}

const OPENED = /["'`“‘]\p{L}{2,20}$/u;
const SET_OFF = /^["'`“‘](\p{L}{2,20})["'`”’]\s{1,4}\p{L}/u;
const LEADS = /\b(?:also|can|does|it|may|shall|then|to|will)\s{1,4}$/i;

/** An asterisk inside a sentence only stresses a word; alone it opens a bullet, and before a capital it ends a heading. */
export function stresses(i: number, text: string): boolean {
  // `/**⏎ * Deletes⏎ * all rows⏎ */`: in a comment it opens every line.
  if (text.startsWith('/**') && /\n\s*$/.test(text.slice(Math.max(0, i - 12), i))) return true;
  const before = text.slice(Math.max(0, i - 4), i);
  const after = text.slice(i, i + 6);
  return (
    (/[^\s*]\s{0,2}\**$/.test(before) && /^\**[^\s*]/.test(after)) ||
    (/[\p{L},]\**$/u.test(before) && !/^\**\s+\p{Lu}/u.test(after))
  );
}

/** `doesn't` is one word, read `doesnt`. */
export function apostrophe(code: number, i: number, text: string): boolean {
  if (code !== 39 && code !== 0x2019) return false;
  const next = text.charCodeAt(i + 1) | 32;
  return next === 116; // t
}

/** `deletes-all-users-of-the-organisation`: hyphens for blanks, in five words or more with an article among them. */
export const isHyphenated = (i: number, text: string): boolean =>
  HYPHENATED.test(text.slice(Math.max(0, i - 60), i + 60));
const HYPHENATED =
  /(?=(?:[a-z]{1,20}-){4})(?:[a-z]{1,20}-){1,8}(?:the|an?|all|any|every)-(?:[a-z]{1,20}-){0,8}[a-z]/i;

/** `deletes... all users`: three full stops before a small letter end nothing. */
export const trailsOff = (i: number, text: string): boolean =>
  TRAILS.test(text.slice(Math.max(0, i - 2), i + 8));
const TRAILS = /\.{3}\s{1,4}[a-z]/;
