/** natural's files have no types of their own; its root import must not be used (it reads .env and prints). */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings, 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}

declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  /** Share of letter pairs that two texts have in common, from 0 to 1. */
  export default function diceCoefficient(one: string, other: string): number;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    /** Letters added, lost, changed, or, when restricted, swapped with a neighbour, from one text to the other. */
    DamerauLevenshteinDistance(one: string, other: string, options: { restricted: boolean }): number;
  };
  export default distances;
}

declare module 'natural/lib/natural/inflectors/present_verb_inflector.js' {
  /** English verbs in the present tense; `pluralize` turns `deletes` into `delete`. */
  export default class PresentVerbInflector {
    pluralize(verb: string): string;
  }
}
