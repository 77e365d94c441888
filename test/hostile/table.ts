/**
 * Prints what became of every hostile behaviour, each scanned in a process of its own and contained as
 * well as this machine allows: `npx node test/hostile/table.ts [behaviour…]`.
 */
import { CASES } from './cases.ts';
import { run } from './run.ts';

const wanted = process.argv.slice(2);
const columns = ['behaviour', 'over', 'outcome', 'time', 'memory', 'left', 'what the user reads'];
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
for (const hostile of CASES.filter(({ behaviour }) => wanted.length === 0 || wanted.includes(behaviour))) {
  for (const over of hostile.over) {
    const { seen, left, time, memory } = await run(hostile, over, { sandbox: 'auto', measured: true });
    const outcome = seen.partial ? `${seen.outcome}, partial` : seen.outcome;
    const findings = seen.findings.map(({ kind, quote }) => `finding ${kind}: ${JSON.stringify(quote)}`);
    const told = [...seen.problems.map(({ detail, next }) => `${detail}. ${next}`), ...findings].join(' / ');
    const cells = [
      hostile.behaviour,
      over,
      outcome,
      `${(time / 1000).toFixed(1)} s`,
      `${Math.round(memory / 1e6)} MB`,
      left.length,
      told || `${seen.tools.length} tools`,
    ];
    console.log(`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`);
  }
}
