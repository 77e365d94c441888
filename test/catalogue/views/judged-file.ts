import { judgeObservation } from '../../../scanner/judge-observation.ts';
import type { Definition, ScannedServer } from '../../../scanner/types.ts';

/** The tools of a saved list `<id>.json`, judged. */
export function judgedFile(
  id: string,
  tools: readonly Definition[],
  capturedAt = '2026-11-21T14:03:22.000Z',
): ScannedServer {
  return judgeObservation({
    id,
    target: `${id}.json`,
    transport: 'file',
    outcome: 'listed',
    partial: false,
    problems: [],
    capturedAt,
    duration: 1,
    containment: { method: 'none-started', detail: 'nothing was started' },
    tools,
  });
}
