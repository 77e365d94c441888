import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { costHere, type Row, shownCost } from './measure.ts';
import { crawlAll, startServers } from './street.ts';

const COUNT = 2_000;
/** A server that hangs holds its place this long; shorter than the default, which would only wait. */
const LIMITS = { connect: 3_000, list: 3_000, total: 5_000 };

/** 2,000 servers of which some never answer and some always fail: all have an outcome, and memory stays. */
export async function* hostile(): AsyncIterable<Row> {
  const { urls, stop } = await startServers(COUNT, 0.05);
  const memory = watchMemory();
  let outcomes: Record<string, number> = {};
  const cost = await costHere(async () => {
    outcomes = await crawlAll(urls, LIMITS);
  });
  stop();
  const { early, late, resident } = memory.stop();
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  yield {
    what: `${COUNT} remote, 5 % hanging, 5 % failing`,
    ours: shownCost([cost]),
    bare: counted.join(', '),
    ratio: '',
    goal: 'every one has an outcome',
  };
  yield {
    what: '  live memory, last third beside the first',
    ours: `${late.toFixed(0)} MB (resident ${resident.toFixed(0)} MB)`,
    bare: `${early.toFixed(0)} MB`,
    ratio: (late / early).toFixed(2),
    goal: 'flat',
  };
}

/** Memory that is in use after a collection, in MB: the most in the first third of the run, and in the last. */
function watchMemory() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const samples: number[] = [];
  let resident = 0;
  const timer = setInterval(() => {
    resident = Math.max(resident, process.memoryUsage().rss / 1e6);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    samples.push((heapUsed + external) / 1e6);
  }, 1_000);
  return {
    stop() {
      clearInterval(timer);
      const third = Math.ceil(samples.length / 3);
      const most = (some: readonly number[]) => Math.max(...some);
      return { early: most(samples.slice(0, third)), late: most(samples.slice(-third)), resident };
    },
  };
}
