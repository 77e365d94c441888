import { judgedNow } from '../../scanner/judge-observation.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { type Change, changesBetween, rulesetChanges } from './index.ts';
import { versionOf } from './version.ts';

/** What `--json` prints: one object a pair of captures, newest first. Fields are added, never renamed. */
export interface ServerChanges {
  readonly server: string;
  /** When the later capture was first seen, ISO 8601, and when the earlier. */
  readonly at: string;
  readonly since: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly changes: readonly Change[];
  /** What the present rules read otherwise in the later capture than those it was judged by. */
  readonly rules: readonly Change[];
}

/** A capture as the catalogue keeps it. */
interface Capture {
  readonly firstSeenAt: string;
  readonly scanned: ScannedServer;
}

/**
 * What changed in the history of one server (oldest capture first), seen at or after `since`: a value for each
 * capture that differs from the one before it, and for the newest where the present rules read it otherwise.
 */
export function changesIn(
  server: string,
  captures: readonly Capture[],
  since: Date,
): readonly ServerChanges[] {
  return captures.flatMap((later, index) => {
    const earlier = captures[index - 1];
    const now = judgedNow(later.scanned);
    // Only the newest is what a reader goes by: how an older one is read now changes nothing.
    const rules = index === captures.length - 1 ? rulesetChanges(later.scanned, now) : [];
    const changes =
      earlier === undefined || later.firstSeenAt < since.toISOString()
        ? []
        : changesBetween(judgedNow(earlier.scanned), now);
    if (changes.length + rules.length === 0) return [];
    const times = { at: later.firstSeenAt, since: (earlier ?? later).firstSeenAt };
    return [{ server, ...times, from: versionOf(earlier ?? later), to: versionOf(later), changes, rules }];
  });
}
