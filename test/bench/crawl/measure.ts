import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly goal: string;
}

/** Seconds by the clock, and seconds of processors; the second hardly depends on who else is at work. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** What a process costs from start to end, with all it starts. @throws when it does not exit with 0. */
export async function costOf(argv: readonly string[]): Promise<Cost> {
  const began = performance.now();
  // Only a shell tells what its children's children took: `times`, second line.
  const script = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, code] = await Promise.all([
    text(child.stdout),
    new Promise((done) => child.once('close', done)),
  ]);
  if (code !== 0) throw new Error(`${argv.join(' ')} exited with ${code}`);
  const [, children = ''] = said.split('\n');
  const spans = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { wall: (performance.now() - began) / 1000, cpu };
}

/** What work in this process costs. */
export async function costHere(work: () => unknown): Promise<Cost> {
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** Runs two sides in turns. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<Cost>,
  bare: () => Promise<Cost>,
): Promise<{ readonly ours: readonly Cost[]; readonly bare: readonly Cost[] }> {
  const costs = { ours: [] as Cost[], bare: [] as Cost[] };
  for (let round = 0; round < rounds; round++) {
    costs.bare.push(await bare());
    costs.ours.push(await ours());
  }
  return costs;
}

/** The median over the rounds of one side's share in the other, by the clock and by processor time. */
export function ratios(above: readonly Cost[], below: readonly Cost[]): Cost {
  const share = (of: keyof Cost) => median(above.map((cost, round) => cost[of] / below[round]![of]));
  return { wall: share('wall'), cpu: share('cpu') };
}

/** `1.10 (cpu 1.05)` */
export function shownRatio({ wall, cpu }: Cost): string {
  return `${wall.toFixed(2)} (cpu ${cpu.toFixed(2)})`;
}

/** `0.52 s (cpu 0.40 s)` */
export function shownCost(costs: readonly Cost[]): string {
  const wall = median(costs.map((cost) => cost.wall));
  const cpu = median(costs.map((cost) => cost.cpu));
  return `${wall.toFixed(2)} s (cpu ${cpu.toFixed(2)} s)`;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
