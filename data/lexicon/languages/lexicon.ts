/**
 * Another language, word by word into the English the lexicons know: one line an English word, `english: word
 * word`. An English past form as key (`deleted`) makes a word that only tells what happened before.
 *
 * - `удал*`: every word that begins so, where no longer beginning or whole word is listed
 * - `thanh_toán`: words one after the other; `führt~aus`: a word and another later in the clause
 * - `pagar`: in Spanish, Portuguese, French and German an infinitive, from which regular forms are derived;
 *   `=envía` is taken as it stands
 *
 * Source: ordinary usage, with the vocabulary of the vendors' own consoles (AWS, Google Cloud, Tencent Cloud,
 * Microsoft 365) in these languages; no text of theirs is quoted.
 */
export interface Lexicon {
  /** Values of the Unicode property Script that its words are written in. */
  readonly scripts: readonly string[];
  /** Verbs are infinitives to be inflected. */
  readonly infinitives?: true;
  /** Verb and object stand in this order: always the verb last, or only where it is an infinitive. */
  readonly verbLast?: true | 'infinitive';
  /** Written together with the word behind them: prepositions and articles, longest first. */
  readonly joined?: string;
  /** Its negation stands behind the verb. */
  readonly deniedAfter?: true;
  /** Endings by which a verb is denied. */
  readonly denying?: string;
  /** Pairs of a sign and the one that is written for it elsewhere: each entry is known in both spellings. */
  readonly variants?: string;
  readonly verbs: string;
  readonly nouns: string;
  /** Words of the grammar: negation, quantity, articles, prepositions. */
  readonly grammar: string;
  /** Frequent words that say nothing here: by them a text is known to be in this language. */
  readonly common: string;
}
