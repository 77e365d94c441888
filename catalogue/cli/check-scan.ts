import { type ScannedServer, SEVERITIES, type Target } from '../../scanner/types.ts';
import { joinedNames } from '../joined.ts';
import type { Scanned } from '../lock/entry.ts';
import { visible, visibleName } from '../report/visible.ts';
import type { Configured } from './config-targets.ts';
import { asConfigured } from './entry-problems.ts';
import { exitCode, type FailOn, mildestOf } from './exit-code.ts';
import { scannedAs } from './lock-file.ts';
import { type FileReport, writeReports } from './report-files.ts';
import { sameServers } from './scan-all.ts';
import { besideOf, foundBeside, type Kept } from './scan-report.ts';

/** What a check found, as a scan of the same servers tells it. */
interface AsScan {
  /** Something that `--fail-on` names. */
  readonly isFound: boolean;
  /** That, a line each. */
  readonly found: readonly string[];
  /** Writes the reports. */
  write(reports: readonly FileReport[]): Promise<void>;
  /** Tells what clients run unasked. */
  tellGrants(): Promise<void>;
}

export function asScan(
  scanned: readonly ScannedServer[],
  configured: Pick<Configured, 'entries' | 'missing' | 'configuration' | 'together' | 'placeOf'>,
  failOn: readonly FailOn[],
): AsScan {
  const { entries } = configured;
  const servers = scanned.map((server) => asConfigured(server, entries));
  const beside = besideOf(servers, configured, failOn);
  const besides = foundBeside(beside);
  return {
    // What could not be seen is told as a deviation.
    isFound: exitCode(servers, { failOn, allowPartial: true }, besides) === 1,
    found: foundLines(servers, besides, failOn),
    write: (reports) => writeReports(reports, servers, beside),
    async tellGrants() {
      if (entries.length === 0) return;
      const { tellGrants } = await import('./grants.ts');
      tellGrants(entries, servers);
    },
  };
}

/** Every target whose server was scanned, once for all that reach the same, and the names of those that were not. */
export function whatIsKnown(
  targets: readonly Target[],
  kept: readonly Kept[],
  settled: readonly ScannedServer[],
): { readonly scanned: readonly Scanned[]; readonly left: readonly string[] } {
  const serverAt = new Map(kept.map(({ at, server }) => [targets[at], server]));
  const serverOf = new Map(
    sameServers(targets).flatMap(([first, ...others]) => {
      const server = serverAt.get(first);
      if (server === undefined) return [];
      return [
        [first, server],
        ...others.map((other, at) => [other, { ...server, id: server.also![at]! }] as const),
      ] as const;
    }),
  );
  return {
    scanned: [
      ...targets.flatMap((target) => {
        const server = serverOf.get(target);
        return server === undefined ? [] : [scannedAs(target, server)];
      }),
      ...settled.map((server) => ({ name: server.id, server, env: [] })),
    ],
    left: targets.filter((target) => !serverOf.has(target)).map(({ id }) => id),
  };
}

/** Names that a line spells out. */
const NAMES_SPELLED = 6;

function foundLines(
  servers: readonly ScannedServer[],
  besides: number,
  failOn: readonly FailOn[],
): readonly string[] {
  const mildest = mildestOf(failOn);
  const from = mildest === undefined ? SEVERITIES.length : SEVERITIES.indexOf(mildest);
  const grave = servers.flatMap(({ id, tools }) =>
    tools
      .filter(({ verdict }) => SEVERITIES.indexOf(verdict.severity) >= from)
      .map(({ tool }) => `${visible(id)} / ${visibleName(tool.name)}`),
  );
  const findings = servers.reduce((sum, server) => sum + server.findings.length, besides);
  return [
    ...(grave.length > 0
      ? [`At or above ${mildest} (--fail-on): ${joinedNames(grave, NAMES_SPELLED)}.`]
      : []),
    ...(failOn.includes('finding') && findings > 0
      ? [`Found (--fail-on): ${findings} in strings or configurations; --report tells of each.`]
      : []),
  ];
}
