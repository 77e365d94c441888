/**
 * Another language, word by word into the English the lexicons know: `english: word word`. European verbs
 * are given in the infinitive, from which regular forms are derived; a form after `=` is taken as it
 * stands. Source: ordinary usage, with the vocabulary of the vendors' own consoles (AWS, Google Cloud,
 * Tencent Cloud, Microsoft 365) in these languages; no text of theirs is quoted.
 */
export interface Lexicon {
  /** Order of verb and object: Japanese and Korean put the verb last. */
  readonly verbLast?: true;
  readonly verbs: string;
  readonly nouns: string;
  /** Words of the grammar: negation, quantity, articles, prepositions. */
  readonly grammar: string;
}
