import type { Syntax } from './expand.ts';

export const CLIENT_IDS = [
  'claude-desktop',
  'claude-code',
  'cursor',
  'vscode',
  'windsurf',
  'codex',
  'gemini-cli',
  'opencode',
  'zed',
  'cline',
  'continue',
  'goose',
  'copilot-cli',
  'copilot-jetbrains',
  'junie',
] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

export type Platform = 'linux' | 'darwin' | 'win32';
export const SCOPES = ['user', 'project', 'managed'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Where a file may lie. The path starts with a root (see find.ts) and may hold `*` for any run of characters
 * of one name: `~` home; `<appdata>` where the VS Code family and Electron keep user data; `<localappdata>` what
 * Windows does not take along; `<config>` the XDG
 * configuration folder; `<project>` the folder stood in and those above it up to the repository's root;
 * `$NAME` the folder or file an environment variable names.
 */
export interface Place {
  readonly scope: Scope;
  readonly path: string;
  /** All when absent. */
  readonly platforms?: readonly Platform[];
}

/** Where an entry keeps what, as dotted key paths, the first that is present winning. */
export interface Fields {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly string[];
  /** A list of names of variables to hand on. */
  readonly envNames: readonly string[];
  readonly envFile: readonly string[];
  readonly cwd: readonly string[];
  readonly url: readonly string[];
  readonly headers: readonly string[];
  /** A map of header to the name of the variable that holds its value. */
  readonly headerVariables: readonly string[];
  /** The name of the variable that holds a bearer token. */
  readonly bearerVariable: readonly string[];
  readonly type: readonly string[];
}

/** What says apart from the entries themselves which of them are off. */
export interface OffList {
  /** Where it stands; `<project>` is the folder of the project that the entry belongs to. */
  readonly keys: readonly string[];
  /** The file that holds it, as a place; the configuration itself when absent. */
  readonly file?: string;
  /**
   * `off`, the default: a list of names that are. `only`: a list of those that are on, where it has any. `map`: names
   * in small letters, each with `enabled: false`. `bundle`: of the one bundle, `isEnabled: false`; `<bundle>` in its
   * place is the folder of that name, `<bundles>` the one above.
   */
  readonly form?: 'off' | 'only' | 'map' | 'bundle';
}

export interface Client {
  readonly title: string;
  readonly places: readonly Place[];
  /** Key paths to the servers, a map by name or a list of entries with `name`; `*` is any key. */
  readonly servers: readonly (readonly string[])[];
  /** Key path to the one server of a file that is the manifest of a bundle with a `name`. */
  readonly bundle?: readonly string[];
  /**
   * The fields of an entry that switch it off, and with which value. A client that has none starts an entry
   * whatever it says: in doubt a server is on.
   */
  readonly switches: Readonly<Record<string, boolean>>;
  readonly off: readonly OffList[];
  readonly fields: Fields;
  /** Which wins when an entry has both. */
  readonly prefers: 'command' | 'url';
  /** References the client itself expands; anything else is literal text to it, and to us. */
  readonly syntax: readonly Syntax[];
}
