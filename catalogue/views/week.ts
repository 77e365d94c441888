/** What changed of late: the seven days before the newest capture, so that the same catalogue says the same for ever. */

import { moment } from './capture.ts';
import type { ChangeLine, ChangesView, ServerChangeView } from './changes.ts';

export interface WeekView {
  /** The day of the newest capture, in words. */
  readonly to: string;
  readonly servers: readonly (Pick<ServerChangeView, 'name' | 'href' | 'versions'> & {
    readonly gravest: Pick<ChangeLine, 'name' | 'ofTool' | 'href' | 'sentence' | 'rise'>;
    /** Changes beside that one. */
    readonly more: number;
  })[];
  /** Servers left out. */
  readonly left: number;
}

const DAYS = 7;
const SHOWN = 8;

/** @param newest ISO 8601, of the newest capture */
export function weekView({ days }: ChangesView, newest: string): WeekView {
  const since = Date.parse(newest) - DAYS * 86_400_000;
  const changes = days
    .flatMap(({ servers }) => servers)
    .filter(({ at, lines }) => Date.parse(at) > since && lines.length > 0);
  const changed = [...Map.groupBy(changes, ({ href }) => href).values()]
    .map(together)
    .toSorted((a, b) => rises(b) - rises(a));
  return {
    to: moment(newest).split(',')[0]!,
    servers: changed.slice(0, SHOWN).map(({ name, href, versions, lines, left }) => ({
      name,
      href,
      versions,
      gravest: short(lines[0]!),
      more: lines.length - 1 + left,
    })),
    left: Math.max(0, changed.length - SHOWN),
  };
}

/** All that changed on one server, the newest first and rises before the rest, as one. */
function together(changes: readonly ServerChangeView[]): ServerChangeView {
  const lines = changes.flatMap((change) => change.lines);
  return {
    ...changes[0]!,
    versions: [...new Set(changes.map(({ versions }) => versions).reverse())].filter(Boolean).join(', '),
    lines: lines.toSorted((a, b) => Number(b.rise) - Number(a.rise)),
    left: changes.reduce((sum, { left }) => sum + left, 0),
  };
}

const short = ({ name, ofTool, href, sentence, rise }: ChangeLine) => ({
  ...{ name, ofTool, sentence, rise },
  ...(href !== undefined && { href }),
});
const rises = ({ lines }: ServerChangeView): number => lines.filter(({ rise }) => rise).length;
