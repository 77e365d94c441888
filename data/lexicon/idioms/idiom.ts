/** A turn of phrase that tells an act without the act's own verb, and the plain words for it. */
export interface Idiom {
  /** Its verb in the base form, of which the other forms are read too; none where it tells how things are afterwards. */
  readonly verb?: string;
  /** What follows the verb, as a regular expression without case; `*` is whatever stands between, `$1` in `means`. */
  readonly rest: string;
  /** Begins with a verb of verbs.ts in the base form, set into the form the idiom stands in. */
  readonly means: string;
  readonly example: string;
}

/** What stands before a noun of doing that is done: a label of what the call does, or a verb of doing. */
export const DOING =
  '(?:(?:actions?|call|does|effects?|happens|outcome|purpose|steps?)\\W{1,4}|(?:carr(?:y|ies) out|causes?|completes?|executes?|initiates?|followed by|leads? to|makes?|performs?|results? in|triggers?) )(?:an? |the )?';
