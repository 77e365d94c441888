import type { Observation, Problem, Target } from '../../scanner/types.ts';
import { sameServers, shownId } from './scan-all.ts';

/** Names that the sentence spells out. */
const SPELLED = 10;

/**
 * What a scan that ends early did not come to; nothing where that is nothing.
 * @param done places among the targets of those that were scanned, and the number of targets for each settled one.
 */
export async function unscanned(
  targets: readonly Target[],
  settled: readonly Observation[],
  done: readonly number[],
): Promise<readonly Problem[]> {
  const left = sameServers(targets).flatMap(([first]) =>
    done.includes(targets.indexOf(first)) ? [] : [first],
  );
  const unsettled = settled.slice(done.filter((at) => at === targets.length).length);
  const names = [...(await Promise.all(left.map(shownId))), ...unsettled.map(({ id }) => id)];
  if (names.length === 0) return [];
  const spelled = [...names.slice(0, SPELLED), ...(names.length > SPELLED ? ['…'] : [])].join(', ');
  const count = names.length === 1 ? '1 server' : `${names.length} servers`;
  return [
    {
      kind: 'stopped-early',
      detail: `the scan ended before ${count} could be looked at: ${spelled}`,
      next: 'Scan again; nothing is known of them.',
    },
  ];
}
