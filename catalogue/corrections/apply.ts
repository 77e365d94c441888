import { type Labels, relabelled } from '../../scanner/judge/index.ts';
import { type JudgedTool, type ScannedServer, SEVERITIES, type ToolCorrection } from '../../scanner/types.ts';
import { steadyDigest } from '../lock/steady.ts';
import type { Correction } from './correction.ts';

/**
 * A server with what was said of its tools in place of the judge; the judge's verdict stays beside. Of several
 * corrections of one tool the one made against its very definition holds, else the first that names no definition.
 * One made against another definition is shown as stale.
 */
export function corrected<T extends ScannedServer>(server: T, corrections: readonly Correction[]): T {
  const about = correctionsOf(server, corrections);
  if (about.length === 0) return server;
  return { ...server, tools: server.tools.map((judged) => correctedTool(judged, server, about)) };
}

/** What a file says goes before what ships with toolrisk, tool by tool. */
export function joined(own: readonly Correction[], shipped: readonly Correction[]): readonly Correction[] {
  const said = new Set(own.map(subject));
  return [...own, ...shipped.filter((one) => !said.has(subject(one)))];
}

const subject = ({ server, tool }: Correction): string => JSON.stringify([server, tool]);

/**
 * Those that are about a server. A package or an address is its own and nobody else's; a name is whatever a
 * configuration or a list calls it, so that none of that form is taken for one of the others.
 */
export function correctionsOf(
  { id, package: npm, target, transport }: Pick<ScannedServer, 'id' | 'package' | 'target' | 'transport'>,
  corrections: readonly Correction[],
): readonly Correction[] {
  const isRemote = transport === 'http' || transport === 'sse';
  const own = [...(npm ? [`npm:${npm.name}`] : []), ...(isRemote ? [target] : [])];
  return corrections.filter(({ server }) => (FOR_GOOD.test(server) ? own.includes(server) : server === id));
}

const FOR_GOOD = /^(npm:|https?:\/\/)/;

/** Whether what a correction makes of a tool is milder than what the judge says. */
export function isLowered({ verdict, correction }: JudgedTool): boolean {
  if (correction === undefined || correction.stale) return false;
  return SEVERITIES.indexOf(verdict.severity) < SEVERITIES.indexOf(correction.machine.severity);
}

function correctedTool(
  judged: JudgedTool,
  { findings }: ScannedServer,
  corrections: readonly Correction[],
): JudgedTool {
  const { tool, verdict } = judged;
  const named = corrections.filter((one) => one.tool === tool.name);
  const fitting = named.find((one) => isAbout(one, judged)) ?? named.find((one) => one.digest === undefined);
  if (fitting !== undefined) {
    const found = verdict.redacted === true || findings.some((finding) => finding.tool === tool.name);
    const labels: Labels = fitting;
    return { tool, verdict: relabelled(judged, labels, found), correction: beside(fitting, judged, false) };
  }
  const [stale] = named;
  return stale === undefined ? judged : { ...judged, correction: beside(stale, judged, true) };
}

/** By the digest that a scan prints, or by the one of a lock file, which dates in a definition do not move. */
function isAbout({ digest }: Correction, { tool }: JudgedTool): boolean {
  return digest !== undefined && [tool.digest, steadyDigest(tool.definition)].includes(digest);
}

function beside({ reason, by, at }: Correction, { verdict }: JudgedTool, stale: boolean): ToolCorrection {
  return { reason, by, at, stale, machine: verdict };
}
