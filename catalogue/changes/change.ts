import type { Category, Finding, Hint, Signal, Verdict } from '../../scanner/types.ts';

/** What a difference between two captures of one tool amounts to, gravest first. */
export const CHANGE_KINDS = [
  /** Severity, recommended action or a signal is new or worse. */
  'risk-raised',
  'tool-added',
  /** The reading is the same, but the text now instructs, hides or shadows. */
  'finding-added',
  /** What the call takes or what the server claims of it is otherwise; the risk is the same. */
  'changed',
  /** The same definition, or nearly, under another name. */
  'renamed',
  'risk-lowered',
  'tool-removed',
  /** Other words for the same risk. */
  'reworded',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A stretch of text, and whether both texts hold it or only one. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One string of a definition that is otherwise, word by word. `field` is a JSON Pointer into the definition. */
export interface WordChange {
  readonly field: string;
  readonly pieces: readonly Piece[];
}

/** A parameter that one of the two definitions lacks. */
export interface ParameterChange {
  /** JSON Pointer to its schema in the definition that has it. */
  readonly field: string;
  /** Dotted path, e.g. `filter.ids`. */
  readonly path: string;
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description?: string;
  /** What the verdict rests on it: categories and signals whose evidence stands in it. */
  readonly brings: readonly (Category | Signal)[];
}

/** What an annotation claimed before and claims now; absent where it was not served. */
export interface AnnotationChange {
  readonly hint: Hint;
  readonly before?: boolean;
  readonly after?: boolean;
  /** The claim now makes the tool look milder than before. */
  readonly softened: boolean;
}

/** A difference between two captures of one server, told as a change of risk. */
export interface Change {
  readonly kind: ChangeKind;
  /** The tool's name, the later one where it was renamed; empty where the server itself is meant. */
  readonly tool: string;
  /** Its earlier name, where that was another. */
  readonly was?: string;
  /** Absent where the tool is new. */
  readonly before?: Verdict;
  /** Absent where the tool is gone. */
  readonly after?: Verdict;
  /**
   * A reader who approved the earlier list should look again: a risk or finding that was not there, a tool
   * that is new and not simply allowed, an annotation that now belittles what the words say.
   */
  readonly rise: boolean;
  /** Findings that the earlier capture did not have. */
  readonly findings: readonly Finding[];
  readonly added: readonly ParameterChange[];
  readonly removed: readonly ParameterChange[];
  readonly annotations: readonly AnnotationChange[];
  readonly words: readonly WordChange[];
}
