/**
 * Runs of each piece of work before any is counted. A process that judges much is meant: until about here
 * the optimiser is still compiling, and its threads are counted as processor time of whatever runs just then.
 */
export const WARM_UPS = 20;

/**
 * Milliseconds of processor time, garbage collection included, that each piece of work takes: the median of
 * `runs`, after some that warm up. Neither other processes nor a machine that is slow for a while change the
 * ratios, because waiting is not counted and the pieces take turns.
 */
export function medianTimes(works: readonly (() => unknown)[], runs: number, warmUps = 1): number[] {
  const times = works.map((): number[] => []);
  for (let run = -warmUps; run < runs; run++)
    for (const [i, work] of works.entries()) {
      const time = processorTime(work);
      if (run >= 0) times[i]!.push(time);
    }
  return times.map(median);
}

/** Milliseconds of processor time that a piece of work takes once. */
export function processorTime(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How a cost grows with size: the slope of the least-squares line through the points on log-log paper.
 * 1 is linear, 2 quadratic, 0 constant.
 * @param points pairs of size and cost, both above 0, of at least two sizes
 */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
