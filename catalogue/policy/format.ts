import type { Action, Profile, ScannedServer } from '../../scanner/types.ts';

export interface PolicyOptions {
  readonly profile: Profile;
  /**
   * The key under which the user's own client configuration knows the server: clients build their rule
   * names from it, never from the name the server gives itself. Taken from the server's id when absent.
   */
  readonly alias?: string;
}

/** A starter policy for a whole server. */
export interface PolicyDocument {
  readonly text: string;
  /** What the document does not say although the verdicts do, one sentence each; empty when it is exact. */
  readonly losses: readonly string[];
}

/** The rule for one tool, as a document of its own. */
export interface ToolDocument {
  readonly text: string;
  /** What happens to the server's other tools when this document is used by itself. */
  readonly caveat: string;
}

/** One consumer's way of writing a policy. Rendering is pure: same server and options, same text. */
export interface PolicyFormat {
  readonly id: string;
  readonly title: string;
  /** Who enforces it, and the release or source its syntax was checked against. */
  readonly consumer: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  /** What each action becomes in this format, as a sentence. */
  readonly meaning: Readonly<Record<Action, string>>;
  /** How documents for several servers are used together. */
  readonly together: string;
  render(server: ScannedServer, options: PolicyOptions): PolicyDocument;
  /** @throws Error when the server has no tool of that name: callers pass names out of `server.tools`. */
  renderTool(server: ScannedServer, toolName: string, options: PolicyOptions): ToolDocument;
}
