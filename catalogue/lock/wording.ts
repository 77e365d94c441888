import type { Deviation } from './check.ts';
import type { LockedTool } from './lockfile.ts';

/** One sentence in the voice of the catalogue. The names of server and tool are left to the caller. */
export function deviationWords({ kind, before, after, detail = '' }: Deviation): string {
  switch (kind) {
    case 'risk-rose':
      return `was ${riskOf(before)} when it was approved and is now ${riskOf(after)}`;
    case 'tool-added':
      return `was not there when the server was approved: ${riskOf(after)}`;
    case 'finding-added':
      return 'now has text to look at that was not there when it was approved';
    case 'tool-removed':
      return `is gone; it was ${riskOf(before)}`;
    case 'rules-changed':
      return `is served as approved, and read by newer rules as ${riskOf(after)}, not ${riskOf(before)}`;
    case 'reworded':
      return `was reworded and stays ${riskOf(after)}`;
    case 'exception-expired':
      return `was accepted ${detail}`;
    case 'server-vanished':
      return 'is in the lock file, but not among the servers of the configuration';
    case 'server-not-locked':
      return 'is not in the lock file: nobody approved it';
    case 'server-not-observed':
      return detail === 'listed' ? 'was seen only in part' : `was not observed: ${detail}`;
    case 'start-changed':
      return `is started otherwise: ${detail}`;
  }
}

/** `critical, destructive · bulk (deny)` */
function riskOf(tool: LockedTool | undefined): string {
  if (tool === undefined) return 'unknown';
  const labels = [tool.category, ...tool.signals.filter((signal) => signal !== tool.category)];
  return `${tool.severity}, ${labels.join(' · ').replaceAll('_', ' ')} (${tool.action})`;
}
