import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import type {
  Action,
  Category,
  Combination,
  Confidence,
  ConfigFinding,
  Contradiction,
  Declared,
  Evidence,
  Finding,
  JudgedTool,
  Outcome,
  Package,
  Problem,
  Reasons,
  ScannedServer,
  Severity,
  Signal,
  ToolCorrection,
  Verdict,
} from '../../scanner/types.ts';
import { domainOf } from '../domains.ts';
import type { Report } from './report.ts';
import { type Summary, summarise } from './summary.ts';
import { visibleJson } from './visible.ts';

/**
 * The machine output of `toolrisk scan --format json`. Fields are added, never renamed or removed; what a
 * server did not say is null, never missing.
 */
export interface JsonReport {
  /** Version of toolrisk. */
  readonly toolrisk: string;
  /** Version of the rules that judged. */
  readonly ruleset: number;
  readonly servers: readonly JsonServer[];
  /** What was found in the configurations that name the servers, apart from what those can do. */
  readonly configuration: readonly ConfigFinding[];
  /** Tools that are dangerous together, on one server or across those of one client. */
  readonly combinations: readonly Combination[];
  /** Why servers are missing, or may be: a scan that was stopped, a configuration not read to its end. */
  readonly missing: readonly Problem[];
}

export interface JsonServer {
  /** A saved list's `id`, else its file name; a package's name; a URL's host and path. */
  readonly id: string;
  /** Other names under which a configuration starts the same server; it was scanned once. */
  readonly also: readonly string[];
  /** How the server was reached, secrets left out. */
  readonly target: string;
  /** Names of the variables and headers that it was handed; never a value. */
  readonly variables: readonly string[];
  /** `listed`, or why the server was not observed. */
  readonly outcome: Outcome;
  /** True when something that belongs to the list is missing or may be missing. */
  readonly partial: boolean;
  readonly problems: readonly Problem[];
  readonly package: Package | null;
  /** What the server is for, by toolrisk's own list of servers (`data/domains.json`); null of one that is not on it. */
  readonly domain: string | null;
  readonly server: { readonly name: string; readonly version: string } | null;
  /** MCP protocol version agreed on. */
  readonly protocol: string | null;
  readonly instructions: string | null;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
  /** SHA-256 over the tool digests in served order. */
  readonly digest: string | null;
  /** How the server was kept from the machine while it was observed. */
  readonly containment: ScannedServer['containment'];
  readonly findings: readonly Finding[];
  /** In served order; empty when the server was not observed. */
  readonly tools: readonly JsonTool[];
  /** How many tools carry each label. */
  readonly summary: Summary;
}

export interface JsonTool {
  readonly name: string;
  readonly title: string | null;
  /** SHA-256 of the definition's canonical JSON. */
  readonly digest: string;
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly uncertain: boolean;
  /** The name or the words that decide held a secret of the user's and were blotted out after judging. */
  readonly redacted: boolean;
  /** Of the recommended profile. */
  readonly action: Action;
  /**
   * `field` is a JSON Pointer into the definition as served; `start` and `end` are UTF-16 offsets in that
   * string; `quote` is the shortest span that decides, at most 80 characters.
   */
  readonly evidence: readonly Evidence[];
  /** What the server's annotations claim. */
  readonly declared: Declared;
  readonly contradictions: readonly Contradiction[];
  /** How severity and action came about. */
  readonly reasons: Reasons;
  /** Where somebody said otherwise: who and why, and what the judge says; `stale` when it is not applied. */
  readonly correction: JsonCorrection | null;
}

export interface JsonCorrection {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly stale: boolean;
  readonly machine: Pick<Verdict, 'category' | 'signals' | 'severity' | 'confidence' | 'uncertain'> & {
    readonly action: Action;
  };
}

export function json(report: Report): string {
  const { version, servers, configuration = [], combinations = [], missing = [] } = report;
  const document: JsonReport = {
    toolrisk: version,
    ruleset: RULESET_VERSION,
    servers: servers.map(jsonServer),
    configuration,
    combinations,
    missing,
  };
  return `${visibleJson(document)}\n`;
}

export function jsonServer(server: ScannedServer): JsonServer {
  return {
    id: server.id,
    also: server.also ?? [],
    target: server.target,
    variables: server.variables ?? [],
    outcome: server.outcome,
    partial: server.partial,
    problems: server.problems,
    package: server.package ?? null,
    domain: domainOf(server)?.id ?? null,
    server: server.server ?? null,
    protocol: server.protocol ?? null,
    instructions: server.instructions ?? null,
    capturedAt: server.capturedAt,
    digest: server.digest ?? null,
    containment: server.containment,
    findings: server.findings,
    tools: server.tools.map(jsonTool),
    summary: summarise(server.tools),
  };
}

export function jsonTool({ tool, verdict, correction }: JudgedTool): JsonTool {
  return {
    name: tool.name,
    title: tool.title ?? null,
    digest: tool.digest,
    category: verdict.category,
    signals: verdict.signals,
    severity: verdict.severity,
    confidence: verdict.confidence,
    uncertain: verdict.uncertain,
    redacted: verdict.redacted === true,
    action: verdict.actions.recommended,
    evidence: verdict.evidence,
    declared: tool.declared,
    contradictions: verdict.contradictions,
    reasons: verdict.reasons,
    correction: correction === undefined ? null : jsonCorrection(correction),
  };
}

function jsonCorrection({ machine, ...said }: ToolCorrection): JsonCorrection {
  const { category, signals, severity, confidence, uncertain, actions } = machine;
  return {
    ...said,
    machine: { category, signals, severity, confidence, uncertain, action: actions.recommended },
  };
}
