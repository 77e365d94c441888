/**
 * The shared vocabulary of toolrisk: every word here is used with this meaning in code, pages, reports and every
 * README. This file imports nothing and holds no behaviour.
 */

/** Any JSON value, as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

// ---- Risk -----------------------------------------------------------------------------------

/** Exactly one per tool, in the order in which a reader meets them (mildest first). */
export const CATEGORIES = ['read', 'write', 'execute', 'destructive', 'billing'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Independent booleans; the first three are the risks this product is about. */
export const SIGNALS = [
  'destructive',
  'bulk',
  'billing',
  'metered',
  'irreversible',
  'external_comm',
  'code_exec',
  'credential',
  'privilege',
  'untrusted_input',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Derived from category and signals, mildest first. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure the judge is; never mixed into severity. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a client or gateway should do with a call, loosest first. */
export const ACTIONS = ['allow', 'limit', 'ask', 'deny'] as const;
export type Action = (typeof ACTIONS)[number];

export const PROFILES = ['recommended', 'strict', 'permissive'] as const;
export type Profile = (typeof PROFILES)[number];

// ---- A tool, as served and as read ----------------------------------------------------------

/** One tool definition exactly as the server sent it, unknown keys included. */
export type Definition = JsonObject;

/**
 * An exact piece of a string in a definition. `field` is a JSON Pointer (RFC 6901) into the
 * definition as served; `start` and `end` are UTF-16 offsets in that string as served, so that
 * `string.slice(start, end) === quote` always holds.
 */
export interface Span {
  readonly field: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One parameter found anywhere in the input schema, through $ref, $defs and oneOf/anyOf/allOf. */
export interface Parameter {
  /** The property's own name, e.g. `ids`. */
  readonly name: string;
  /** JSON Pointer to the property's schema in the definition, e.g. `/inputSchema/properties/ids`. */
  readonly field: string;
  /** Dotted path a reader understands, e.g. `filter.ids`. */
  readonly path: string;
  /** JSON Schema types found, e.g. `['array']`; empty when the schema names none. */
  readonly types: readonly string[];
  /** Types of an array's items; empty when it is no array or says nothing. */
  readonly itemTypes: readonly string[];
  readonly required: boolean;
  readonly description?: string;
  /** String values of `enum`, `const` or a union of constants, each with its own pointer. */
  readonly values: readonly { readonly value: string; readonly field: string }[];
  readonly default?: Json;
  /** 0 for a property of the root object. */
  readonly depth: number;
}

/** What the server's annotations claim; a key is present only when it was served with that type. */
export interface Declared {
  readonly title?: string;
  readonly readOnlyHint?: boolean;
  readonly destructiveHint?: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}
export type Hint = 'readOnlyHint' | 'destructiveHint' | 'idempotentHint' | 'openWorldHint';

/** A definition made ready for judging. Pure function of the definition. */
export interface Tool {
  readonly definition: Definition;
  /** SHA-256, lower-case hex, of the canonical JSON of the definition. */
  readonly digest: string;
  readonly name: string;
  readonly title?: string;
  /** As served; empty string when absent. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly declared: Declared;
}

// ---- The verdict ----------------------------------------------------------------------------

/** What a piece of evidence speaks about: a category, a signal, or that nothing is settled. */
export type Suggestion = Category | Signal | 'uncertain';

export interface Evidence extends Span {
  /** Id of the rule that found it, and where the rule is a table the row: `rule/row`. */
  readonly rule: string;
  readonly suggests: Suggestion;
  /** `against` says that the tool does not do what is suggested. */
  readonly stance: 'for' | 'against';
}

/** Two voices side by side: what an annotation declares and what the definition's words say. */
export interface Contradiction extends Span {
  readonly hint: Hint;
  readonly declared: boolean;
}

/** One thing that set or moved a severity (rubric section 3). */
export interface SeverityReason {
  /**
   * The category, which comes first; then what made it milder, then each signal that made it graver; last a
   * correction that names another severity than these add up to.
   */
  readonly because: Category | Signal | Mitigation | 'corrected';
  /** For the category where it starts on SEVERITIES, from 0; for the others how many steps they move it. */
  readonly steps: number;
}
/** What takes one step off: a single leaf item, a bounded run, or a payment that nobody has to make yet. */
export type Mitigation = 'leaf' | 'bounded' | 'unpaid';

/** One thing that asks for an action (rubric section 4): the severity, or what goes beside it. */
export interface ActionReason {
  readonly because:
    | 'severity'
    | 'destructive'
    | 'billing'
    | 'metered'
    | 'uncertain'
    | 'unread'
    | 'steers'
    | 'read'
    | 'destructiveHint'
    | 'readOnlyHint'
    /** What the verdict rests on was blotted out. */
    | 'redacted'
    /** A correction names the action. */
    | 'corrected';
  readonly action: Action;
}

/** How a verdict's severity and action came about, written down where they are worked out. */
export interface Reasons {
  /** Added up, and held between low and critical, they are the severity. */
  readonly severity: readonly SeverityReason[];
  /** The words of the mode or the act that the severity is about, where one is quoted; else absent. */
  readonly act?: Span;
  /** The severity is that of one mode, which is graver alone than the tool as a whole. */
  readonly mode: boolean;
  /** Of the recommended profile: what severity asks for, then whatever decides instead. */
  readonly action: readonly ActionReason[];
}

export interface Verdict {
  readonly category: Category;
  /** In the order of SIGNALS. */
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The text does not settle what the tool does. */
  readonly uncertain: boolean;
  /** The action of each profile; `recommended` is what reports print. */
  readonly actions: Readonly<Record<Profile, Action>>;
  /** Never empty; the deciding piece first. */
  readonly evidence: readonly Evidence[];
  readonly contradictions: readonly Contradiction[];
  readonly reasons: Reasons;
  readonly ruleset: number;
  /**
   * The tool's name, or words that this verdict rests on, held a secret of the user's and were blotted out
   * after judging: no profile allows the tool unasked.
   */
  readonly redacted?: true;
}

/** Something in a server's strings that a reader should see, apart from risk. */
export interface Finding extends Span {
  readonly kind: FindingKind;
  /** Name of the tool; empty when the finding is about the server itself. */
  readonly tool: string;
}
export const FINDING_KINDS = [
  'invisible-text',
  'instructing-text',
  'shadowing-text',
  'asking-parameter',
  'duplicate-name',
  'look-alike-name',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Something in a client's configuration that a reader should see, apart from what its servers' tools can do. No
 * value of the configuration stands in it.
 */
export interface ConfigFinding {
  readonly kind: ConfigFindingKind;
  /** Id of the entry; empty for what a whole file says. */
  readonly server: string;
  /** Path of the configuration. */
  readonly file: string;
  /** Dotted path of the key below the entry, e.g. `env.TOKEN`. */
  readonly field: string;
  /** One line each. */
  readonly detail: string;
  readonly next: string;
}
export const CONFIG_FINDING_KINDS = [
  /** CWE-798 */
  'hard-coded-secret',
  /** CWE-319 */
  'cleartext-credential',
  'unpinned-package',
  'look-alike-package',
  'blanket-approval',
] as const;
export type ConfigFindingKind = (typeof CONFIG_FINDING_KINDS)[number];

/** Tools that are dangerous together, on one server or across those of one client; found anew in each scan. */
export interface Combination {
  readonly kind: 'lethal-trifecta';
  /** Ids of those that have a part in it, in the order of the scan. */
  readonly servers: readonly string[];
  /** Tools that read what only their user should see. */
  readonly privateData: readonly ToolAt[];
  /** Tools that return what strangers wrote. */
  readonly untrustedInput: readonly ToolAt[];
  /** Tools that carry what they are given out of the system. */
  readonly wayOut: readonly ToolAt[];
}
export interface ToolAt {
  readonly server: string;
  readonly tool: string;
}

// ---- Targets and observations ---------------------------------------------------------------

interface TargetBase {
  /** How the server is called in reports and addressed in the catalogue. */
  readonly id: string;
  /** Values among the words or in the address that came from variables and files; shown nowhere. */
  readonly secrets?: readonly string[];
  /** Comes from a list or a registry: what it hands over is known to everybody, and no secret. */
  readonly published?: true;
}
/** Where the command of a local server comes from. */
interface Local {
  /**
   * The user typed it on their command line. Absent for what a configuration, a list, a registry or a job
   * names: of that, no word, variable or folder decides what a sandbox shows.
   */
  readonly typed?: boolean;
}
/** A command, of the user's own when typed: then it is started in the folder they stand in. */
export interface StdioTarget extends TargetBase, Local {
  readonly kind: 'stdio';
  readonly command: string;
  readonly args: readonly string[];
  /** Variables handed to the server; values never reach a report or the catalogue. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}
/** A package from the npm registry, installed into the cache and started from there. */
export interface NpmTarget extends TargetBase, Local {
  readonly kind: 'npm';
  readonly package: string;
  /** A version or range; the newest when absent. */
  readonly version?: string;
  /** Which executable of the package, when it has several and none has its name. */
  readonly bin?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Folder to start in; a private one when absent. */
  readonly cwd?: string;
}
export interface HttpTarget extends TargetBase {
  readonly kind: 'http';
  readonly url: string;
  /** Header values never reach a report or the catalogue. */
  readonly headers: Readonly<Record<string, string>>;
}
/** A saved tools list; `-` is standard input. */
export interface FileTarget extends TargetBase {
  readonly kind: 'file';
  readonly path: string;
}
export type Target = StdioTarget | NpmTarget | HttpTarget | FileTarget;

/** Why a server was not observed. */
export const UNOBSERVED_REASONS = [
  'unreachable',
  'auth-required',
  'needs-config',
  'handshake-failed',
  'list-failed',
  'timed-out',
  'too-large',
  'crashed',
  'not-supported',
  /** toolrisk itself failed: says nothing about the server. */
  'scanner-failed',
] as const;
export type UnobservedReason = (typeof UNOBSERVED_REASONS)[number];
export type Outcome = 'listed' | UnobservedReason;

/** Something that went wrong or was left out, with what the reader can do next. */
export interface Problem {
  /** Kebab-case, e.g. `stdout-noise`, `malformed-tool`, `page-cap`. */
  readonly kind: string;
  /** One line, no control characters, no secrets. */
  readonly detail: string;
  /** One line: the next step. */
  readonly next: string;
}

/** How the server was kept from the machine while it was observed. */
export interface Containment {
  readonly method: 'bubblewrap' | 'unshare' | 'process-group' | 'remote' | 'none-started';
  /** One line for the report, e.g. `no sandbox: scrubbed environment, own process group`. */
  readonly detail: string;
}

/** The npm package that was installed and started. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** What the registry promised of its bytes, and npm found: `sha512-…` (Subresource Integrity); absent if nothing. */
  readonly integrity?: string;
  /** As the registry has it, mostly an SPDX expression. */
  readonly license?: string;
  /** The registry's notice that it should no longer be used. */
  readonly deprecated?: string;
  /** ISO 8601, when the registry took this version in. */
  readonly publishedAt?: string;
  /** The registry's account that published this version. */
  readonly publisher?: string;
  /** Where its manifest says that the source can be read; https. */
  readonly repository?: string;
}

/** Blots the secrets out of text that a target's user handed over. Writing one as JSON throws. */
export interface Redactor {
  /** Where secrets stand in a text: UTF-16 offsets, in order, apart from one another. */
  readonly places: (text: string) => readonly (readonly [start: number, end: number])[];
  readonly exact: (text: string) => string;
  /** For a line of ours: blots also what has the shape of a token that nobody handed over. */
  readonly line: (text: string) => string;
  readonly toJSON: () => never;
}

/**
 * What came back from one target, before any judging. `tools` is as served, in served order. While it has a
 * redactor, its tools, server and instructions may repeat a secret: it can be judged, which blots them, or be
 * made fit to leave the process by `withoutSecrets`.
 */
export interface Observation {
  readonly id: string;
  /** The target as a reader may see it: no secrets. */
  readonly target: string;
  /** Names of the variables and headers that it was handed; absent when there were none. */
  readonly variables?: readonly string[];
  readonly transport: 'stdio' | 'http' | 'sse' | 'file';
  readonly outcome: Outcome;
  /** True when something that belongs to the list is missing or may be missing. */
  readonly partial: boolean;
  readonly problems: readonly Problem[];
  readonly package?: Package;
  /** The key that the package's README gives it in an example of a client's configuration. */
  readonly configuredAs?: string;
  readonly server?: { readonly name: string; readonly version: string };
  readonly protocol?: string;
  readonly instructions?: string;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
  /** Milliseconds from start to finish, an install not counted. */
  readonly duration: number;
  readonly containment: Containment;
  readonly tools: readonly Definition[];
  /** Present when the user handed something over that is secret. */
  readonly redactor?: Redactor;
}

/** The one value that flows from a scan into the catalogue, the reports, the policies and the pages. */
export interface ScannedServer extends Omit<Observation, 'tools' | 'redactor'> {
  /** Other names under which the same server was to be scanned in the same run; absent when there are none. */
  readonly also?: readonly string[];
  /** SHA-256 of the canonical JSON of the tool digests in served order; absent when unobserved. */
  readonly digest?: string;
  readonly ruleset: number;
  readonly findings: readonly Finding[];
  readonly tools: readonly JudgedTool[];
}
export interface JudgedTool {
  readonly tool: Tool;
  /** The judge's; where a correction is applied, what it makes of that. */
  readonly verdict: Verdict;
  /** Present where somebody said otherwise; the judge never sets it, and the catalogue keeps none. */
  readonly correction?: ToolCorrection;
}

/** What somebody said of a tool in place of the judge, and what the judge says. */
export interface ToolCorrection {
  readonly reason: string;
  readonly by: string;
  /** The day, `2026-11-26`. */
  readonly at: string;
  /** It was made against another definition than is served now: told, and not applied. */
  readonly stale: boolean;
  readonly machine: Verdict;
}
