import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import type { Definition, ScannedServer } from '../../../scanner/types.ts';
import { CORPUS } from '../../beside.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { serverOf } from './servers.ts';

/** Every server whose real definitions are at hand, judged: the corpus where it is on this machine, and our fixtures. */
export function realServers(): ScannedServer[] {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
  return [
    ...files.map((file) => {
      const { id, tools } = JSON.parse(readFileSync(`${CORPUS}${file}`, 'utf8'));
      return judged(id, tools);
    }),
    judged('notes', NOTE_TOOLS),
  ];
}

function judged(id: string, tools: readonly Definition[]): ScannedServer {
  const { findings: _f, digest: _d, ruleset: _r, ...observation } = serverOf([], { id });
  return judgeObservation({ ...observation, tools });
}
