import type { Combination, ToolAt } from '../../scanner/types.ts';
import { visible, visibleName } from './visible.ts';

/** Tools that are named of each part; the rest are counted. */
const NAMED = 3;

export interface CombinationWords {
  /** The servers that have a part in it. */
  readonly of: string;
  /** One line each. */
  readonly detail: string;
  readonly next: string;
}

/** A combination as every report tells it. */
export function combinationWords({ servers, ...parts }: Combination): CombinationWords {
  const isAlone = servers.length === 1;
  const tools = (part: readonly ToolAt[]) => {
    const some = part.slice(0, NAMED).map(({ server, tool }) => {
      const name = visibleName(tool);
      return isAlone ? name : `${name} of ${visible(server)}`;
    });
    return [...some, ...(part.length > NAMED ? [`${part.length - NAMED} more`] : [])].join(', ');
  };
  return {
    of: servers.map((id) => visible(id)).join(', '),
    detail: `private data (${tools(parts.privateData)}), text of strangers (${tools(parts.untrustedInput)}) and a way out (${tools(parts.wayOut)}): whoever writes that text may have the data carried out`,
    next: 'Switch one of the three off, or have every way out asked about.',
  };
}
