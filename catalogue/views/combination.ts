/** Tools of one server that are dangerous together: which they are, and why. */
import { combinationsIn } from '../../scanner/findings/combinations.ts';
import type { ToolAt } from '../../scanner/types.ts';
import { toolSlugs } from '../slug.ts';
import { type ShelvedServer, type ToolRow, worstFirst } from './shelf.ts';

export interface CombinationPart {
  readonly title: string;
  /** Some of them, gravest first. */
  readonly tools: readonly Pick<ToolRow, 'name' | 'href'>[];
  /** Tools left out of `tools`. */
  readonly left: number;
}

const SHOWN = 6;

/** The three parts of the lethal trifecta (S. Willison, 16 June 2025); empty where one is missing. */
export function combinationParts(server: ShelvedServer, rows: readonly ToolRow[]): CombinationPart[] {
  const [found] = combinationsIn([server]);
  if (!found) return [];
  const slugs = toolSlugs(server.tools.map(({ tool }) => tool.name));
  const part = (title: string, having: readonly ToolAt[]): CombinationPart => {
    const places = new Set(having.map(({ tool }) => slugs.get(tool)));
    const those = worstFirst(rows.filter(({ slug }) => places.has(slug)));
    return {
      title,
      tools: those.slice(0, SHOWN).map(({ name, href }) => ({ name, href })),
      left: Math.max(0, those.length - SHOWN),
    };
  };
  return [
    part('Read private data', found.privateData),
    part('Return what strangers wrote', found.untrustedInput),
    part('Carry data out', found.wayOut),
  ];
}
