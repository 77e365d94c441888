import { counted } from '../../scanner/counted.ts';
import type { Observation, ScannedServer } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';

/** One line on what came of a server, under all its names. */
export function outcomeLine(server: Observation | ScannedServer): string {
  const { outcome, partial, tools, problems } = server;
  const id = [server.id, ...(('also' in server && server.also) || [])].join(', ');
  const count = `${counted(tools.length, 'tool')}${partial ? ', not complete' : ''}`;
  if (outcome === 'listed') return `${visible(id)}: ${count}`;
  return `${visible(id)}: ${outcome}${problems[0] ? `, ${visible(problems[0].detail)}` : ''}`;
}
