/** A table of figures in words, for a page to set. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  /** What a reader has to know to read it right. */
  readonly note?: string;
}

/** @param share 0…1 */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
