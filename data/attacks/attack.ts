import type { Action, Category, Signal } from '../../scanner/types.ts';

/** A documented case in which an agent's tools were the way to harm. Written here in our own words. */
export interface Attack {
  /** Kebab-case; the last part of the page's address. */
  readonly id: string;
  /** A sentence that states, without its full stop. */
  readonly title: string;
  /** One sentence for lists. */
  readonly summary: string;
  /** ISO 8601, the first day or month of it, for sorting. */
  readonly date: string;
  /** The date in words. */
  readonly when: string;
  readonly kind: AttackKind;
  readonly confidence: AttackConfidence;
  /** What happened, a paragraph each. */
  readonly happened: readonly string[];
  /** How tools of this kind make it possible. */
  readonly enables: string;
  /** The tools concerned and what the recommended profile does with a call of each. */
  readonly tools: readonly AttackTool[];
  /** Policies that would have stopped or limited it, a sentence or two each. */
  readonly stops: readonly string[];
  /** What those policies would have left open. */
  readonly remains: readonly string[];
  /** What the sources leave unsettled. */
  readonly unsettled?: string;
  /** Tools to which the case speaks: any one of these. */
  readonly appliesTo: readonly AttackScope[];
  readonly sources: readonly AttackSource[];
}

/**
 * `incident`: real harm to a real party. `demonstration`: shown by researchers to work, no victim known.
 * `vulnerability`: a fault that an advisory names, no abuse known.
 */
export type AttackKind = 'incident' | 'demonstration' | 'vulnerability';

/** `A`: a primary record or first-hand account was seen. `B+`: several independent reports agree on the facts given here. */
export type AttackConfidence = 'A' | 'B+';

export interface AttackTool {
  /** What the tool does, continuing "a tool that …". */
  readonly does: string;
  readonly category: Category;
  readonly signals: readonly Signal[];
  /** Action of the recommended profile. */
  readonly action: Action;
}

/**
 * A tool whose decisive verb and object are among these: the case is about that act, not about everything as
 * grave. Category and signals only bound it. Words are singular and lower case; neither list is empty.
 */
export interface AttackScope {
  readonly categories: readonly Category[];
  readonly signals: readonly Signal[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

export interface AttackSource {
  readonly title: string;
  readonly url: string;
  /** `full`: read from beginning to end. `seen`: opened, read in part. */
  readonly mark: 'full' | 'seen';
}
