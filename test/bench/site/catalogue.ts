/** A catalogue of invented servers, the same for the same seed: sizes of a real one, words of none. */
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import type { Definition, Observation } from '../../../scanner/types.ts';
import { generator } from '../random.ts';

const VERBS = [
  'get',
  'list',
  'search',
  'create',
  'update',
  'delete',
  'send',
  'run',
  'cancel',
  'archive',
  'move',
  'pay',
];
const OBJECTS = [
  'page',
  'issue',
  'invoice',
  'user',
  'file',
  'branch',
  'message',
  'table',
  'order',
  'contact',
  'event',
  'key',
];
const PLACES = ['workspace', 'project', 'account', 'bucket', 'calendar', 'channel', 'database', 'store'];
/** Tools of a server: the reference lists 31,000 on 4,600. */
const TOOLS_EACH = 31_000 / 4_600;

/**
 * Writes it to `path`.
 * @returns how many tools it holds
 */
export function fillSyntheticCatalogue(path: string, servers: number, seed = 1): number {
  const random = generator(seed);
  const catalogue = openCatalogue(path, 'write');
  let tools = 0;
  for (let n = 0; n < servers; n += 1) {
    // Few servers have many tools; a squared uniform number is a third on average.
    const many = Math.max(1, Math.round(3 * TOOLS_EACH * random() ** 2));
    const server = `${pick(OBJECTS, random)}-${pick(PLACES, random)}-${n}-mcp`;
    catalogue.record(
      judgeObservation(
        observed(
          server,
          Array.from({ length: many }, (_, at) => tool(at, random)),
        ),
      ),
    );
    tools += many;
  }
  catalogue.close();
  return tools;
}

/**
 * Records every n-th server again as a later version: one tool says something else, and in turn one more, one fewer,
 * or none is there than before.
 * @returns how many servers
 */
export function changeServers(path: string, every: number): number {
  const catalogue = openCatalogue(path, 'write');
  const changed = catalogue.names().filter((_, at) => at % every === 0);
  for (const [at, { slug, id }] of changed.entries()) {
    const before = catalogue.server(slug)!.tools.map(({ tool }) => tool.definition);
    const [first, ...rest] = before as [Definition, ...Definition[]];
    const other = { ...first, description: `${first.description} Only what its owner shares is seen.` };
    const more = { name: `delete_everything_${at}`, description: 'Permanently delete the whole workspace.' };
    const tools = [
      [other, ...rest, more],
      [other, ...rest.slice(1)],
      [other, ...rest],
    ][at % 3]!;
    catalogue.record(judgeObservation({ ...observed(id, tools), capturedAt: '2026-11-22T14:03:22.000Z' }));
  }
  catalogue.close();
  return changed.length;
}

function tool(at: number, random: () => number): Definition {
  const [verb, object, place] = [pick(VERBS, random), pick(OBJECTS, random), pick(PLACES, random)];
  return {
    name: `${verb}_${object}_${place}_${at}`,
    description: `${verb[0]!.toUpperCase()}${verb.slice(1)} a ${object} of the ${place} that is named. ${'It answers with what it found. '.repeat(Math.floor(6 * random()))}`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: Math.floor(6 * random()) }, () => [
          `${pick(OBJECTS, random)}_id`,
          { type: 'string', description: `Which ${pick(OBJECTS, random)} is meant.` },
        ]),
      ),
    },
  };
}

function observed(id: string, tools: readonly Definition[]): Observation {
  return {
    ...{ id, target: `npm:${id}@1.0.0`, package: { name: id, version: '1.0.0' } },
    ...{ transport: 'stdio', outcome: 'listed', partial: false, problems: [], protocol: '2025-06-18' },
    ...{ capturedAt: '2026-11-21T14:03:22.000Z', duration: 40, tools },
    containment: { method: 'process-group', detail: 'no sandbox: scrubbed environment, own process group' },
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(from.length * random())]!;
}
