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
  const { early, late, peak } = memory.stop();
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  yield {
    what: `${COUNT} remote, 5 % hanging, 5 % failing`,
    ours: shownCost([cost]),
    bare: counted.join(', '),
    ratio: '',
    goal: 'every one has an outcome',
  };
  yield {
    what: '  memory, last third beside the first',
    ours: `${late.toFixed(0)} MB (peak ${peak.toFixed(0)})`,
    bare: `${early.toFixed(0)} MB`,
    ratio: (late / early).toFixed(2),
    goal: 'flat',
  };
}

/** Resident memory in MB: the highest of the first third of the run, of the last, and of all. */
function watchMemory() {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(process.memoryUsage().rss / 1e6), 200);
  return {
    stop() {
      clearInterval(timer);
      const third = Math.ceil(samples.length / 3);
      const [early, late] = [samples.slice(0, third), samples.slice(-third)];
      return { early: Math.max(...early), late: Math.max(...late), peak: Math.max(...samples) };
    },
  };
}
