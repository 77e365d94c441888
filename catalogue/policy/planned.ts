import type { Action, Signal } from '../../scanner/types.ts';
import type { Suggestion } from './suggest.ts';

/** So many calls in a window that is counted anew when it is over. */
export interface Limit {
  readonly calls: number;
  readonly window: 'minute';
}

/** One name and what is to happen to calls of it, whatever any format can carry. */
export interface PlannedTool {
  readonly name: string;
  readonly action: Action;
  /** Present under `limit`. */
  readonly limit?: Limit;
  /** In our own words, never in the server's. */
  readonly reason: string;
  readonly signals: readonly Signal[];
  /** It takes a path, or runs code: what the client's own rules about files and commands do not see. */
  readonly reaches: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** What was observed, for the head of a file. */
export interface Source {
  readonly id: string;
  /** Package and version, else the name and version the server gives itself. */
  readonly release?: string;
  readonly digest?: string;
  readonly ruleset: number;
  readonly capturedAt: string;
  readonly tools: number;
}

/** What a policy has to say about the servers under one key, before any format's limits. */
export interface Plan {
  readonly key: string;
  readonly sources: readonly Source[];
  /** A server was not observed, so that no tool of it is known. */
  readonly closed: boolean;
  /** One entry a name, in served order. */
  readonly tools: readonly PlannedTool[];
  /** What a reader should know of these servers, whatever the format. */
  readonly notes: readonly string[];
}
