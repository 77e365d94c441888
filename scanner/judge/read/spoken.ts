import { LANGUAGES, type Language } from '../../../data/lexicon/languages/index.ts';
import { remembering } from '../../memory.ts';
import { dictionaryIn } from './dictionaries.ts';
import { lettersAt, mayKnow } from './dictionary.ts';
import { SCRIPTS } from './letters.ts';
import type { Text } from './text.ts';
import type { Word } from './words.ts';

/** The scripts beside Latin in a stretch of a text; undefined where there is none. */
export function scriptsAmong({ words }: Text, from: number, to: number): ReadonlySet<string> | undefined {
  const scripts = new Set<string>();
  for (let i = from; i < to; i++) {
    const { text, letters } = words[i] as Word;
    if (letters.script === 'latin') continue;
    for (const [name, written] of SCRIPTS) if (written.test(text)) scripts.add(name);
  }
  return scripts.size > 0 ? scripts : undefined;
}

const ALL = Object.keys(LANGUAGES) as Language[];
const LATIN = ALL.filter((language) => LANGUAGES[language].scripts.includes('Latin'));

/** The languages in Latin letters that know some word of a stretch. */
export function spokenIn(text: Text, from: number, to: number): readonly Language[] {
  const spoken = new Set<Language>();
  for (let i = from; i < to; i++) for (const language of knowing(lettersAt(text, i))) spoken.add(language);
  return LATIN.filter((language) => spoken.has(language));
}

const knowing = remembering((letters: string): readonly Language[] =>
  LATIN.filter((language) => mayKnow(dictionaryIn(language), letters)),
);

/** Han beside kana anywhere in the text is Japanese; other scripts are told by what is written in them. */
export function languagesOf(scripts: ReadonlySet<string>, text: Text): readonly Language[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.served.slice(0, 2000));
  return ALL.filter(
    (language) =>
      LANGUAGES[language].scripts.some((name) => scripts.has(name)) &&
      !(language === (kana ? 'zh' : 'ja') && scripts.has('Han')),
  );
}
