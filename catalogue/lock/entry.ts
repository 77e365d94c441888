import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import type {
  Finding,
  FindingKind,
  JudgedTool,
  Package,
  ScannedServer,
  ToolCorrection,
  Verdict,
} from '../../scanner/types.ts';
import { warnsItself } from '../changes/declared.ts';
import {
  type Accepted,
  compare,
  LOCKFILE_VERSION,
  type LockedServer,
  type LockedTool,
  type Lockfile,
} from './lockfile.ts';
import { steadyDigest } from './steady.ts';

/** A server as scanned now, under the name that a lock file knows it by. */
export interface Scanned {
  readonly name: string;
  readonly server: ScannedServer;
  /** Names of the variables or headers it is handed, never their values. */
  readonly env: readonly string[];
}

/** A lock file of servers as they were just scanned, with the exceptions that hold. */
export function lockOf(scanned: readonly Scanned[], accepted: readonly Accepted[]): Lockfile {
  return {
    lockfileVersion: LOCKFILE_VERSION,
    ruleset: RULESET_VERSION,
    servers: Object.fromEntries(scanned.map(({ name, server, env }) => [name, lockedServer(server, env)])),
    accepted: [...accepted],
  };
}

/** What a lock file says of a server as it was just scanned. `env` are names of variables, never values. */
export function lockedServer(scanned: ScannedServer, env: readonly string[]): LockedServer {
  const own = kindsOf(scanned.findings, '');
  return {
    start: { target: scanned.target, env: [...env].sort() },
    ...(scanned.package && { package: lockedPackage(scanned.package) }),
    ...(own.length > 0 && { findings: own }),
    tools: numbered(scanned)
      .map(([name, judged]) => lockedTool(name, judged, scanned))
      .sort((one, other) => compare(one.name, other.name)),
  };
}

/** Which bytes were approved; licence, source and notices of the registry may change without them. */
function lockedPackage({ name, version, integrity }: Package): LockedServer['package'] {
  return { name, version, ...(integrity !== undefined && { integrity }) };
}

function lockedTool(
  name: string,
  { tool, verdict, correction }: JudgedTool,
  { findings }: ScannedServer,
): LockedTool {
  const found = kindsOf(findings, tool.name);
  return {
    name,
    digest: steadyDigest(tool.definition),
    ...labelsOf(verdict),
    ...(warnsItself(verdict) && { declared: true as const }),
    ...(found.length > 0 && { findings: found }),
    ...(correction?.stale === false && { corrected: lockedCorrection(correction) }),
  };
}

function lockedCorrection({ reason, by, at, machine }: ToolCorrection) {
  return { reason, by, at, machine: labelsOf(machine) };
}

function labelsOf({ category, signals, severity, actions }: Verdict) {
  return { category, signals: [...signals], severity, action: actions.recommended };
}

/** Each tool with its name; one of a name served again gets its number, in an order that paging does not move. */
export function numbered({ tools }: ScannedServer): readonly (readonly [string, JudgedTool])[] {
  const seen = new Map<string, number>();
  return [...tools]
    .sort((one, other) => compare(one.tool.digest, other.tool.digest))
    .map((judged) => {
      const { name } = judged.tool;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [count === 1 ? name : `${name} (${count})`, judged];
    });
}

function kindsOf(findings: readonly Finding[], tool: string): FindingKind[] {
  return [...new Set(findings.filter((one) => one.tool === tool).map(({ kind }) => kind))].sort();
}
