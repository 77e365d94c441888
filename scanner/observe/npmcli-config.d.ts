/** What is used of npm's own reader of its configuration; its published types are of an older one. */
declare module '@npmcli/config' {
  export default class Config {
    constructor(options: {
      readonly definitions: object;
      readonly shorthands: object;
      readonly flatten: object;
      readonly nerfDarts: readonly string[];
      /** Folder of an npm, whose own `npmrc` comes first. */
      readonly npmPath: string;
      /** A Node; the global `etc/npmrc` is in its prefix. */
      readonly execPath: string;
      readonly argv: readonly string[];
      /** Settings, and what `${NAME}` stands for; added to. */
      readonly env: NodeJS.ProcessEnv;
      readonly cwd: string;
      readonly warn: boolean;
    });
    load(): Promise<void>;
    /** Settings as npm's libraries take them. */
    readonly flat: Readonly<Record<string, unknown>>;
    /** Settings of one place, by npm's names. */
    readonly data: ReadonlyMap<string, { readonly data: Readonly<Record<string, unknown>> }>;
    /** The place that decides a setting. */
    find(key: string): string | null;
  }
}
declare module '@npmcli/config/lib/definitions/index.js' {
  const library: {
    readonly definitions: object;
    readonly shorthands: object;
    readonly nerfDarts: readonly string[];
    readonly flatten: (settings: object) => Readonly<Record<string, unknown>>;
  };
  export default library;
}
