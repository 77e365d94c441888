import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { PORTUGUESE } from './pt.ts';
import { CHINESE } from './zh.ts';

export type { Lexicon } from './lexicon.ts';

/** The languages that are read beside English, by ISO 639-1 code. */
export const LANGUAGES: Readonly<Record<'zh' | 'ja' | 'ko' | 'es' | 'pt' | 'fr' | 'de', Lexicon>> = {
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
};
