import { riskWords } from '../views/wording.ts';
import type { Deviation } from './deviation.ts';
import type { LockedTool } from './lockfile.ts';

/** One sentence in the voice of the catalogue. The names of server and tool are left to the caller. */
export function deviationWords(deviation: Deviation): string {
  const { kind, detail } = deviation;
  return EXCEPTED.has(kind) && detail !== undefined
    ? `${sentence(deviation)}; ${detail}`
    : sentence(deviation);
}

/** The same with its reasons, for where there is one text and no line below. */
export function deviationText(deviation: Deviation): string {
  return [deviationWords(deviation), ...(deviation.because ?? [])].join('; ');
}

/** Kinds that an exception lets pass: `detail` says which one did. */
const EXCEPTED: ReadonlySet<Deviation['kind']> = new Set([
  'risk-rose',
  'corrected-rise',
  'tool-added',
  'finding-added',
]);

function sentence({ kind, before, after, detail = '' }: Deviation): string {
  switch (kind) {
    case 'risk-rose':
      return `was ${riskOf(before)} when it was approved and is now ${riskOf(after)}`;
    case 'corrected-rise':
      return `is another than the one that was corrected: the judge now says ${riskOf(machines(after))}, not ${riskOf(machines(before))}`;
    case 'tool-added':
      return `was not there when the server was approved: ${riskOf(after)}`;
    case 'finding-added':
      return 'now has text to look at that was not there when it was approved';
    case 'package-differs':
      return `is installed from other bytes than were approved under the same version (${detail}): do not run it before you know why`;
    case 'tool-removed':
      return `is gone; it was ${riskOf(before)}`;
    case 'rules-changed':
      return `is served as approved, and read as ${riskOf(after)}, where the lock file says ${riskOf(before)}: other rules, or an edit by hand`;
    case 'correction-changed':
      return `is served as approved, and ${correctedWords(after)}; it was approved as ${riskOf(before)}`;
    case 'reworded':
      return `was reworded and stays ${riskOf(after)}`;
    case 'exception-expired':
      return `was accepted ${detail}`;
    case 'server-vanished':
      return 'is in the lock file, but not among the servers to check';
    case 'server-not-locked':
      return 'is not in the lock file: nobody approved it';
    case 'server-not-observed':
      return detail;
    case 'start-changed':
      return `is started otherwise: ${detail}`;
  }
}

function correctedWords(tool: LockedTool | undefined): string {
  if (tool?.corrected === undefined) return `no longer corrected, so that it is ${riskOf(tool)}`;
  const { by, at, reason } = tool.corrected;
  return `now ${riskOf(tool)} (by ${by} on ${at}: ${reason})`;
}

const machines = (tool: LockedTool | undefined): Labels | undefined => tool?.corrected?.machine ?? tool;

type Labels = Pick<LockedTool, 'category' | 'signals' | 'severity' | 'action'> &
  Partial<Pick<LockedTool, 'corrected'>>;

/** `critical, destructive · bulk (deny)`, and what the judge says where that is another's word. */
function riskOf(tool: Labels | undefined): string {
  if (tool === undefined) return 'unknown';
  const risk = `${tool.severity}, ${riskWords(tool)} (${tool.action})`;
  return tool.corrected ? `${risk} by a correction; the judge says ${riskOf(tool.corrected.machine)}` : risk;
}
