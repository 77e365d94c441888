import type { Combination, ConfigFinding, Problem, ScannedServer, Severity } from '../../scanner/types.ts';

/** The line of a file that names a server: its entry in a client's configuration. */
export interface Place {
  /** Relative to where the command was run, with `/` between its parts. */
  readonly uri: string;
  /** From 1. */
  readonly line: number;
}

/** What a reporter is given. */
export interface Report {
  /** Version of toolrisk. */
  readonly version: string;
  readonly servers: readonly ScannedServer[];
  /** What was found in the configurations themselves; absent where none was read. */
  readonly configuration?: readonly ConfigFinding[];
  /** Why servers are missing, or may be: a scan that was stopped, a configuration not read to its end. */
  readonly missing?: readonly Problem[];
  /** What tools make together. */
  readonly combinations?: readonly Combination[];
  /** For people's formats: columns to fill, and whether colour may be used. */
  readonly width: number;
  readonly colour: boolean;
  /** What fails, for formats that tell passes from failures. */
  readonly failOn?: Severity;
  /**
   * Where a server, by its id, was written down, or a key of its entry, by a dotted path; absent where it was named on
   * the command line.
   */
  readonly placeOf?: (server: string, field?: string) => Place | undefined;
}
