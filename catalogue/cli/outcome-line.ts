import type { Observation, ScannedServer } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';

/** One line on what came of a server. */
export function outcomeLine({ id, outcome, partial, tools, problems }: Observation | ScannedServer): string {
  const count = `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}${partial ? ', not complete' : ''}`;
  if (outcome === 'listed') return `${visible(id)}: ${count}`;
  return `${visible(id)}: ${outcome}${problems[0] ? `, ${visible(problems[0].detail)}` : ''}`;
}
