/**
 * The library: `import { judge, scan } from 'toolrisk'`. What stands here follows semantic versioning; everything
 * else of the package may change in any release.
 */
import { judgeObservation } from './judge-observation.ts';
import type { Definition, ScannedServer } from './types.ts';

export { scan } from './scan.ts';
export type * from './types.ts';

/** A tools list that is there already: what `tools/list` answered, and what the server said of itself. */
export interface ToolsList {
  /** How the server is called in the result; `list` when absent. */
  readonly id?: string;
  /** As served. */
  readonly tools: readonly Definition[];
  /** From `initialize`; the server's name and instructions may settle what a tool's own words leave open. */
  readonly server?: { readonly name: string; readonly version: string };
  readonly instructions?: string;
}

/**
 * Judges a tools list without reaching anything: one verdict a tool, in the order given, and what a reader should
 * look at apart from risk. Never throws for what the definitions hold.
 */
export function judge({ id = 'list', ...list }: ToolsList): ScannedServer {
  return judgeObservation({
    id,
    target: id,
    transport: 'file',
    outcome: 'listed',
    partial: false,
    problems: [],
    capturedAt: new Date().toISOString(),
    duration: 0,
    containment: { method: 'none-started', detail: 'judged from a list; nothing was started' },
    ...list,
  });
}
