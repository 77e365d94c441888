import { spawn } from 'node:child_process';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly goal: string;
}

/** Seconds by the clock, and where known of processors, which hardly depends on who else is at work. */
export interface Cost {
  readonly wall: number;
  readonly cpu?: number;
}

/**
 * What a process costs from start to end. By the clock only: a contained server is ended together with its
 * namespace, and what it took of the processors is told to nobody.
 * @throws when it does not exit with 0.
 */
export async function costOf(argv: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${argv.join(' ')} exited with ${code}`);
  return { wall: (performance.now() - began) / 1000 };
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

/** The median over the rounds of one side's share in the other, like `1.10 (cpu 1.05)`. */
export function shownRatio(above: readonly Cost[], below: readonly Cost[]): string {
  const share = (of: keyof Cost) => median(above.map((cost, round) => cost[of]! / below[round]![of]!));
  return shown(share('wall'), share('cpu'), '');
}

/** The median of the rounds, like `0.52 s (cpu 0.40 s)`. */
export function shownCost(costs: readonly Cost[]): string {
  return shown(median(costs.map(({ wall }) => wall)), median(costs.map(({ cpu }) => cpu!)), ' s');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function shown(wall: number, cpu: number | undefined, unit: string): string {
  const more = Number.isFinite(cpu) ? ` (cpu ${cpu!.toFixed(2)}${unit})` : '';
  return `${wall.toFixed(2)}${unit}${more}`;
}
