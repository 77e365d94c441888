import type { Action, Json, Profile } from '../../scanner/types.ts';
import type { Limit } from './planned.ts';
import type { Suggestion } from './suggest.ts';

export interface PolicyOptions {
  readonly profile: Profile;
  /**
   * The key under which the user's own client configuration knows the server: clients build their rule
   * names from it, never from the name the server gives itself. Well-formed and not empty; taken from the
   * server's id when absent.
   */
  readonly alias?: string;
}

/** A rule as a consumer can carry it. */
export interface Rule {
  /** The tool's name as the server serves it; where names become one, that of the first. */
  readonly tool: string;
  /** The name in the consumer's own form. */
  readonly name: string;
  /** One of the actions that the format expresses, or `deny` where the format has none (such a tool is told). */
  readonly action: Action;
  /** What the neutral policy meant, before the format's limits. */
  readonly meant: Action;
  /** Present under `limit`. */
  readonly limit?: Limit;
  /** One or two sentences of our own words for whoever is refused: never text of the server's. */
  readonly reason: string;
}

/** All rules for one key of a client's configuration. */
export interface KeyedRules {
  readonly key: string;
  /** Nothing is known of the server: no tool of it may run, and every rule there is denies. */
  readonly closed: boolean;
  readonly rules: readonly Rule[];
}

export interface Written {
  /** The document as a value, in the order it is written in; absent where the format is no data language. */
  readonly document?: Json;
  readonly text: string;
}

/** Where a client keeps the file: `~` is the user's home, a project path is relative to its root. */
export interface Places {
  readonly user?: string;
  readonly project?: string;
}

/** What becomes of a tool for which there is no rule, such as one that a later version adds. */
export interface Unlisted {
  readonly action: Action;
  /** The same as a sentence, with the exceptions. */
  readonly means: string;
}

/** One consumer's way of writing a policy. Everything here is pure. */
export interface PolicyFormat {
  readonly id: string;
  readonly title: string;
  /** Who enforces it. */
  readonly consumer: string;
  /** The release it was checked against and how, or that it was not. */
  readonly checkedWith: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  /** Makes a comment of one line of text; absent where the format has no comments. */
  readonly comment?: (line: string) => string;
  /** The actions the consumer knows, loosest first. */
  readonly express: readonly Action[];
  /** What each action becomes in this format, as a sentence. */
  readonly meaning: Readonly<Record<Action, string>>;
  readonly unlisted: Unlisted;
  /** How documents for several servers are used together. */
  readonly together: string;
  /** What happens to the server's other tools when the rule of one tool is used by itself. */
  readonly alone: string;
  readonly places: Places;
  /** Rules of the client's own that do not bind the tools of a server, as a sentence. */
  readonly unbound?: string;
  /** How a tool is switched off by hand, for a format that cannot deny. */
  readonly switchOff?: string;
  /** Whether rule names of all servers share one space, so that two servers' tools can come to one name. */
  readonly flat: boolean;
  /** The document says nothing of the server's key: it is for one server, or tells servers apart by nothing. */
  readonly keyless?: true;
  /**
   * What a file of the user's cannot say that a policy was put into, and how it is said instead; absent where nothing
   * is left, or it carries everything.
   */
  unsaid?(servers: readonly KeyedRules[]): string | undefined;
  /** The consumer's form of a tool name; absent where no rule can name the tool. */
  nameOf(key: string, tool: string): string | undefined;
  /** A condition on one argument in the format's own words, in one line, where it has such. */
  bound?(suggestion: Suggestion, tool: { readonly key: string; readonly name: string }): string | undefined;
  /** Why a rule cannot hold an argument, as the beginning of a sentence, where it is not that none sees any. */
  readonly blind?: string;
  /** What the consumer does with these keys and names that their owner should know, one sentence each. */
  caveats?(servers: readonly KeyedRules[]): string[];
  /** `part`: the rule of one tool, without the catch-all that belongs to a whole server. */
  write(servers: readonly KeyedRules[], options: { readonly part: boolean }): Written;
}
