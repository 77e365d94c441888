/** The languages the judge reads beside English. */
export const LANGUAGES = {
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  es: 'Spanish',
  pt: 'Portuguese',
  fr: 'French',
  de: 'German',
} as const;
export type Language = keyof typeof LANGUAGES | 'en';

/**
 * The language most of a description is written in: the script decides for Chinese, Japanese and Korean,
 * function words that the others do not share for the rest. English where nothing speaks for another.
 */
export function languageOf(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Hangul}/gu) * 5 > letters) return 'ko';
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  // One character of Han says as much as several Latin letters, and names of products stay Latin.
  if ((kana + han) * 5 > letters) return kana * 5 > han ? 'ja' : 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (['es', 'pt', 'fr', 'de'] as const).map((language) => ({
    language,
    share: words.filter((word) => FUNCTION_WORDS[language].has(word)).length / (words.length || 1),
  }));
  const best = hits.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.15 ? best.language : 'en';
}

/** Frequent words of each language; those written alike in English (`a`, `as`, `no`, `die`) are left out. */
const FUNCTION_WORDS = {
  es: set('el la los las un una del al y por con para que su sus este esta es lo sin como más o todos todas'),
  pt: set('o os um uma da dos das ao e por para que seu sua este esta é não sem como mais ou todos todas na'),
  fr: set(
    'le la les un une des du au aux et par avec pour que qui se son sa ses ce cette est sans comme ou tous toutes dans de',
  ),
  de: set(
    'der das ein eine einen einer eines den dem des und mit für von zu im auf aus nicht ist wird werden oder alle ohne sowie',
  ),
} as const;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
