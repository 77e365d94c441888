import { exactly } from '../../../data/lexicon/wording.ts';

/** The form of a verb, or of a noun made of one. */
export type Form = 'base' | 'third' | 'past' | 'ing' | 'noun';

/** The forms of a verb besides the base form, as English writes them where they are regular. */
export function inflections(lemma: string): [string, Form][] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [
      [`${stem}ies`, 'third'],
      [`${stem}ied`, 'past'],
      [`${lemma}ing`, 'ing'],
    ];
  }
  const third: [string, Form] = [/(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 'third'];
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    return [third, [`${lemma}d`, 'past'], [`${stem}ing`, 'ing']];
  }
  const plain: [string, Form][] = [third, [`${lemma}ed`, 'past'], [`${lemma}ing`, 'ing']];
  // `echoes`, beside `demos`; `does` is no verb of its own.
  if (/..[^aeiou]o$/.test(lemma)) return [...plain, [`${lemma}es`, 'third']];
  if (!doubles(lemma) || NO_DOUBLE.test(lemma)) return plain;
  const last = lemma.at(-1);
  return [
    ...plain,
    [`${lemma}${last}ed`, 'past'],
    [`${lemma}${last}ing`, 'ing'],
    [`${lemma}${last}es`, 'third'],
  ];
}

/** `unban` doubles as `ban` does. */
const doubles = (lemma: string): boolean =>
  DOUBLES.test(lemma) || (PREFIX.test(lemma) && doubles(lemma.replace(PREFIX, '')));
const PREFIX = /^(?:de|dis|mis|out|over|pre|re|un)(?=[^aeiou])/;

/** Lemmas that double their last letter: one vowel before it, or stress on the last syllable. */
const DOUBLES = exactly(`
  (?:[^aeiou]*[aeiou][bdgmnprt]) airdrop annul bootstrap cancel commit control debug defer diagram embed emit enrol
  expel forget format fulfil hotswap infer input kickban label omit output permit program quit recap refer remit
  screenshot signal snapshot submit telegram transfer transmit`);
const NO_DOUBLE = /^(?:edit|list|get_by)$/;

/** A word without its plural ending, where it has one. */
export function singularOf(text: string): string | undefined {
  if (text.length < 3 || !text.endsWith('s') || text.endsWith('ss')) return undefined;
  if (text.endsWith('ies') && text.length > 4) return `${text.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(text)) return text.slice(0, -2);
  return text.slice(0, -1);
}

/** A noun as it stands in the singular, as far as two of them have to be told apart. */
export const stemOf = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Is one the other with or without an `s`? */
export const sameButForAnS = (one: string, other: string): boolean =>
  one.replace(/s$/, '') === other.replace(/s$/, '');
