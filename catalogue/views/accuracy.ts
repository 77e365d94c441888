import type { Category, Confidence, Signal } from '../../scanner/types.ts';

/**
 * What `npm run bench:accuracy -- --json` writes to data/accuracy.json and the methodology page shows:
 * the judge, with annotations removed from the definitions, against data/labels.json. The labels were made
 * by language-model labellers following the rubric; the page says so wherever it shows a figure.
 * Every share, precision, recall and F1 lies in 0…1; kappa may fall below 0.
 */
export interface Accuracy {
  /** ISO 8601 day on which the benchmark was run. */
  readonly date: string;
  readonly ruleset: number;
  readonly labels: {
    readonly rubric: string;
    /** Year and month in which they were made. */
    readonly made: string;
    readonly tools: number;
    readonly servers: number;
    /** Of the two labelling passes, before differences were settled. */
    readonly agreement: { readonly category: number; readonly kappa: number };
  };
  /** Labelled tools that could not be judged; each counts as wrong, and as a false allow where it matters. */
  readonly missing: {
    readonly tools: number;
    readonly servers: readonly { readonly id: string; readonly tools: number; readonly reason: string }[];
  };
  /** The judge on whole servers. */
  readonly headline: Headline<Figure>;
  readonly categories: Readonly<Record<Category, ClassFigures>>;
  readonly signals: Readonly<Record<Signal, ClassFigures>>;
  /** `confusion[labelled][judged]` counts tools; a missing tool is in no cell. */
  readonly confusion: Readonly<Record<Category, Readonly<Record<Category, number>>>>;
  /** Surest first. */
  readonly calibration: readonly CalibrationRow[];
  /** Simple approaches on the same tools, and what the judge reaches with less of a definition. */
  readonly baselines: readonly Contender[];
  readonly ablation: readonly Contender[];
  readonly languages: readonly LanguageRow[];
  /** Absent where only a part of the servers was measured. */
  readonly heldBack?: HeldBack;
}

/**
 * The judge on servers that no rule was written with in view: data/labels-held-back.json. Means over classes leave out
 * those that do not occur there.
 */
export type HeldBack = Pick<Accuracy, 'labels' | 'missing' | 'headline' | 'calibration'>;

/** The measures that are printed for every contender. */
export interface Headline<T> {
  /** Share of tools in the right category. */
  readonly accuracy: T;
  /** Mean F1 of the five categories. */
  readonly macroF1: T;
  /** Mean F1 of the signals destructive, bulk and billing. */
  readonly riskF1: T;
  /** Quadratic weighted kappa over the four severities. */
  readonly severityKappa: T;
  /** Share of tools with exactly the labelled action of the recommended profile. */
  readonly actionExact: T;
  /** Of tools labelled ask or deny: share that was allowed or only limited. */
  readonly falseAllow: T;
  /** Of tools labelled allow or limit: share that was to be asked about or denied. */
  readonly overBlock: T;
}

/** A figure with its 95 % interval: cluster bootstrap over servers, percentile method, fixed seed. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ClassFigures {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  /** Labelled tools that have it. */
  readonly support: number;
}

export interface CalibrationRow {
  readonly confidence: Confidence;
  readonly tools: number;
  /** Of all judged tools. */
  readonly share: number;
  /** Share right in category and in action; 0 where `tools` is 0. */
  readonly right: number;
}

export interface Contender {
  /** Kebab-case, e.g. `verb-lexicon`. */
  readonly id: string;
  /** A few words for a table, e.g. `verb lexicon, any word of the name`. */
  readonly title: string;
  readonly figures: Headline<number>;
}

export interface LanguageRow {
  /** BCP 47, e.g. `zh`. */
  readonly language: string;
  /** English name, e.g. `Chinese`. */
  readonly title: string;
  /** Labelled tools whose description is in this language. */
  readonly tools: number;
  readonly servers: number;
  /** Shares right; absent where no labelled tool is in this language. */
  readonly category?: number;
  readonly action?: number;
  /** Sentences of our own in this language, with the label that they must get: a check, not a measurement. */
  readonly sketches: { readonly tools: number; readonly right: number };
}
