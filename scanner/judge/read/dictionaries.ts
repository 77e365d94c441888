import { LANGUAGES, type Language, type Lexicon } from '../../../data/lexicon/languages/index.ts';
import type { Begun, Dictionary } from './dictionary.ts';
import { lettersOf } from './letters.ts';
import { isOfSigns } from './signs.ts';
import { wordOf } from './vocabulary.ts';
import { type Form, ROLE, type Word } from './words.ts';

function dictionaryOf(language: Language): Dictionary {
  const lexicon: Lexicon = LANGUAGES[language];
  const exact = new Map<string, Word>();
  const begun = new Map<string, Begun>();
  const beginning = (letters: string): Begun => {
    const two = letters.slice(0, 2);
    const known = begun.get(two) ?? { stems: [], rows: [] };
    begun.set(two, known);
    return known;
  };
  for (const [entry, word] of entriesOf(lexicon)) {
    const parts = entry.split(/[-_~]/).map((part) => lettersOf(part));
    const [only = ''] = parts;
    if (parts.length > 1) beginning(only).rows.push({ parts, apart: entry.includes('~'), word });
    else if (only.endsWith('*')) beginning(only).stems.push([only.slice(0, -1), word]);
    // What comes first stands: grammar, then nouns, then verbs.
    else if (!exact.has(only)) exact.set(only, word);
  }
  for (const { stems, rows } of begun.values()) {
    stems.sort(([a], [b]) => b.length - a.length);
    rows.sort((a, b) => b.parts.length - a.parts.length);
  }
  addVariants(exact, lexicon.variants);
  return {
    language,
    lexicon,
    exact,
    begun,
    ofSigns: isOfSigns(lexicon),
    longest: longestOf([...exact.keys()]),
    joined: (lexicon.joined ?? '').split(' ').filter((prefix) => prefix !== ''),
    denying: lexicon.denying === undefined ? undefined : endingIn(lexicon.denying),
  };
}

/** Each entry in the spelling of elsewhere too, where nothing stands there yet. */
function addVariants(exact: Map<string, Word>, variants: string | undefined): void {
  if (variants === undefined) return;
  const elsewhere = new Map(variants.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']));
  for (const [entry, word] of [...exact]) {
    const written = [...entry].map((letter) => elsewhere.get(letter) ?? letter).join('');
    if (!exact.has(written)) exact.set(written, word);
  }
}

const endingIn = (endings: string): RegExp =>
  new RegExp(`(?:${lettersOf(endings).replaceAll(' ', '|')})$`, 'u');

/** Signs that one look-up takes at most. */
const MAX_SIGNS = 8;

function longestOf(words: readonly string[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const word of words) {
    const first = word[0] as string;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, Math.min(MAX_SIGNS, word.length)));
  }
  return lengths;
}

/** Every entry of a lexicon, inflected, with the English word it stands for. */
function* entriesOf(lexicon: Lexicon): Generator<readonly [string, Word]> {
  for (const [english, entry] of linesOf(lexicon.grammar)) yield [entry, wordOf(english)];
  for (const [english, entry] of linesOf(lexicon.nouns)) {
    const base = wordOf(english);
    const singular = foreignWord(base, { nouns: base.nouns });
    yield [entry.replace(/^=/, ''), singular];
    if (lexicon.infinitives && !entry.startsWith('='))
      for (const plural of pluralsOf(entry))
        yield [plural, foreignWord(base, { nouns: base.nouns, plural: true })];
  }
  for (const [english, entry] of linesOf(lexicon.verbs)) {
    const base = wordOf(english);
    const act = foreignWord(base, { form: base.form === 'past' ? 'past' : 'third' });
    yield [entry.replace(/^=/, ''), act];
    if (!lexicon.infinitives || entry.startsWith('=')) continue;
    for (const form of formsOf(entry)) yield [form, act];
    for (const form of pastFormsOf(entry)) yield [form, foreignWord(base, { form: 'past' })];
  }
  for (const entry of lexicon.common.split(/\s+/)) yield [entry, COMMON];
}

function* linesOf(lines: string): Generator<readonly [string, string]> {
  for (const line of lines.split('\n')) {
    const [english = '', list = ''] = line.split(': ');
    for (const word of list.split(' ')) if (word !== '') yield [english, word];
  }
}

/** A word that stands for an English one, of which it keeps what it can do: act, or be acted on. */
function foreignWord(
  english: Word,
  { form, nouns = 0, plural = false }: { form?: Form; nouns?: number; plural?: boolean },
): Word {
  const verb =
    form === undefined || english.verb === undefined ? undefined : { ...english.verb, nounish: false };
  return { ...english, verb, form, nouns, plural, role: 0, joins: undefined };
}

/** A word of another language that its lexicon does not know. */
export function unknownWord(word: Word): Word {
  return word.role & ROLE.identifier ? word : foreignWord(word, { plural: /s$|en$/.test(word.text) });
}

/** A frequent word that says nothing here, and so must be no English word either. */
const COMMON = unknownWord(wordOf('…'));

function pluralsOf(singular: string): string[] {
  return [`${singular}s`, `${singular}es`, singular.replace(/m$/, 'ns'), singular.replace(/[aã]o$/, 'oes')];
}

/** Regular present and gerund forms of a Romance or German infinitive. */
function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) return [`${stem}a`, `${stem}an`, `${stem}am`, `${stem}e`, `${stem}ando`];
  if (infinitive.endsWith('er'))
    return [`${stem}e`, `${stem}en`, `${stem}em`, `${stem}ez`, `${stem}ent`, `${stem}a`];
  if (infinitive.endsWith('ir')) return [`${stem}e`, `${stem}en`, `${stem}em`, `${stem}it`, `${stem}a`];
  if (infinitive.endsWith('re')) return [stem, `${stem}t`, `${stem}ez`];
  if (infinitive.endsWith('en')) return [`${stem}t`, `${stem}et`, `${stem}e`];
  if (infinitive.endsWith('n')) return [`${infinitive.slice(0, -1)}t`, infinitive.slice(0, -1)];
  return [];
}

/** Regular past participles of a Romance or German infinitive; accents are gone where they are looked up. */
function pastFormsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) return endingsOf(`${stem}ad`);
  if (infinitive.endsWith('er')) return [...endingsOf(`${stem}id`), `${stem}ee`, `${stem}es`, `${stem}ees`];
  if (infinitive.endsWith('ir')) return endingsOf(`${stem}id`);
  if (infinitive.endsWith('re')) return [`${stem}u`, `${stem}ue`, `${stem}us`, `${stem}ues`];
  if (!infinitive.endsWith('n')) return [];
  const weak = `${infinitive.replace(/e?n$/, '')}t`;
  const [, prefix = '', bare = ''] = SEPARABLE.exec(weak) ?? [];
  return [`ge${weak}`, ...(bare === '' ? [] : [`${prefix}ge${bare}`])];
}

const endingsOf = (stem: string): string[] => ['o', 'a', 'os', 'as'].map((ending) => stem + ending);

/** German prefixes that stand before the `ge` of a participle. */
const SEPARABLE = /^(herunter|wieder|zurück|hinzu|frei|hoch|aus|auf|ein|ab|an|um|zu)(.+)$/;

const made = new Map<Language, Dictionary>();

/** A language's lexicon made ready, once and when it is first looked up in: most servers need English alone. */
export function dictionaryIn(language: Language): Dictionary {
  const dictionary = made.get(language) ?? dictionaryOf(language);
  made.set(language, dictionary);
  return dictionary;
}
