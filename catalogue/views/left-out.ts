/**
 * What `npm run bench:support -- --json` writes to data/left-out.json and the methodology page shows: the judge on
 * servers in view, without what it knows from each server alone, and on the operations of API vendors. The texts are
 * others' and lie beside a checkout, not in it.
 */
export interface LeftOut {
  /** ISO 8601 day on which the benchmark was run. */
  readonly date: string;
  readonly ruleset: number;
  readonly servers: number;
  readonly labels: readonly LeftOutLabels[];
  /** Absent where the vendors' operations were not at hand. */
  readonly mirror?: Mirror;
}

/** By one set of labels. */
export interface LeftOutLabels {
  readonly tools: number;
  /** In how many independent passes they were made. */
  readonly passes: number;
  readonly withAll: Shares;
  /** Each server without the rows and words that it alone attests. */
  readonly withoutItsOwn: Shares;
  /** The same, where the vendors count as servers that attest. */
  readonly withoutWhatVendorsLack?: Shares;
}

/** Shares of labelled tools, 0…1. */
export interface Shares {
  readonly category: number;
  readonly action: number;
  /** Of those labelled ask or deny: allowed or only limited. */
  readonly falseAllow: number;
}

/** Operations of public API descriptions, judged as if they were tools and held against the HTTP method, which no rule sees. */
export interface Mirror {
  readonly vendors: number;
  readonly operations: number;
  readonly getJudgedToAct: Part;
  readonly deleteLetThrough: Part;
  /** PUT, PATCH and POST. */
  readonly othersJudgedRead: Part;
}

export interface Part {
  readonly n: number;
  readonly of: number;
}
