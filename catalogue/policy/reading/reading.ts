import type { Action } from '../../../scanner/types.ts';

/** One rule of a policy file, as far as it is about the tools of servers. */
export interface FileRule {
  /** As it stands in the file, with what it is under: `deny mcp__acme__wipe`. */
  readonly text: string;
  /** The name or pattern in it, to be compared with how tools are called. */
  readonly names: string;
  readonly action: Action;
  /** The key of the server it is for, where the format keeps that apart from the name. */
  readonly key?: string;
  /** Where files of one client are weighed against each other: the higher decides. */
  readonly rank?: number;
  /** The consumer takes no rule of this form. */
  readonly isIgnored?: boolean;
  matches(key: string, tool: string): boolean;
  /** How a rule of this form names a tool, where that is not the format's own name for it; undefined where it cannot. */
  spelling?(key: string, tool: string): string | undefined;
}

/** A policy file as its consumer reads it. */
export interface Reading {
  /** The first that matches a call decides. */
  readonly rules: readonly FileRule[];
  /** The whole file is about one server. */
  readonly isSingle?: boolean;
  /** What becomes of a call that none matches; absent where the file does not say. */
  otherwise(key: string): Action | undefined;
}

/**
 * Reads the text of a file, without a byte order mark.
 * @throws {Unfit} when it does not parse, or is no such file.
 */
export type Read = (text: string) => Reading;

/** A rule for every tool of every server, such as a switch makes. */
export function all(text: string, action: Action = 'allow'): FileRule {
  return { text, names: '*', action, matches: () => true };
}
