/** `npm run bench:speed`: what a judgement costs, as multiples of parsing the same definitions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findFindings } from '../../scanner/findings/index.ts';
import { contextOf, judgeTools } from '../../scanner/judge/index.ts';
import { readTool } from '../../scanner/judge/read/reading.ts';
import { normalise } from '../../scanner/normalise.ts';
import { stringsByTool } from '../../scanner/strings.ts';
import type { Definition, Json, Tool } from '../../scanner/types.ts';
import { CAPTURES, type Capture } from './accuracy/capture.ts';
import { BURDENS } from './speed/burdens.ts';
import { growthExponent, median, medianTimes, processorTime, WARM_UPS } from './speed/timing.ts';

const HELP = `npm run bench:speed -- [options]

Times parsing, normalising and judging in one process and prints ratios; nothing here can fail on a slow machine.

  --captures <folder>  saved tools lists; what npm run bench:accuracy has kept when left out
  --runs <n>           the median of so many runs (15)`;

const { values: options } = parseArgs({
  options: {
    captures: { type: 'string', default: CAPTURES },
    runs: { type: 'string', default: '15' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (options.help) console.log(HELP);
else run(options.captures, Number(options.runs));

function run(folder: string, runs: number): void {
  const captures = readCaptures(folder);
  if (captures.length === 0) {
    console.error(
      `no saved tools lists in ${folder}; name a folder with --captures, or run npm run bench:accuracy`,
    );
    process.exitCode = 2;
    return;
  }
  ratios(captures, runs);
  memory(captures);
  growth();
}

function ratios(captures: readonly Capture[], runs: number): void {
  const definitions = captures.flatMap(({ tools }) => tools);
  const texts = definitions.map((definition) => JSON.stringify(definition));
  const servers = captures.map((capture) => ({ capture, tools: capture.tools.map(normalise) }));
  const known = servers.map(({ capture, tools }) => ({
    tools,
    strings: stringsByTool(tools),
    context: contextOf(tools, { name: capture.serverInfo?.name ?? '' }),
  }));
  const [parse, normalising, judging, walking, finding, reading] = medianTimes(
    [
      () => texts.map((text) => JSON.parse(text)),
      () => definitions.map(normalise),
      () => judgeAll(servers),
      () => servers.map(({ tools }) => stringsByTool(tools)),
      () => known.map(({ tools, strings }) => findFindings(tools, {}, strings)),
      () => known.map(({ tools, context }) => tools.map((tool) => readTool(tool, context))),
    ],
    runs,
    WARM_UPS,
  );
  const row = (what: string, time: number) =>
    `  ${what.padEnd(12)}${time.toFixed(1).padStart(8)} ms  ${(time / parse!).toFixed(2).padStart(6)} × JSON.parse  ${((1000 * time) / definitions.length).toFixed(1).padStart(6)} µs a tool`;
  console.log(
    `${definitions.length} tools of ${captures.length} servers, ${(texts.join('').length / 1e6).toFixed(1)} MB of JSON; processor time, median of ${runs} runs after ${WARM_UPS} that warm up`,
  );
  console.log(
    [
      row('JSON.parse', parse!),
      row('normalise', normalising!),
      row('judge', judging!),
      row('  strings', walking!),
      row('  findings', finding!),
      row('  reading', reading!),
      row('  the rest', judging! - walking! - finding! - reading!),
      row('judge, anew', median(Array.from({ length: runs }, (_, run) => timeAnew(captures, run)))),
    ].join('\n'),
  );
}

/** Every text in other words than before, so that nothing is remembered of it: what judging costs where all is new. */
function timeAnew(captures: readonly Capture[], run: number): number {
  const servers = captures.map((capture) => ({
    capture,
    tools: capture.tools.map((tool) => normalise(reworded(tool, run) as Definition)),
  }));
  return processorTime(() => judgeAll(servers));
}

function reworded(value: Json, run: number): Json {
  if (typeof value === 'string') return value.includes(' ') ? `${value} ${run}` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => reworded(one as Json, run));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reworded(one as Json, run)]));
}

/** Judges more and more, keeping nothing; what stays on the heap must not grow with it. */
function memory(captures: readonly Capture[]): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heapAfter = (rounds: number) => {
    for (let round = 0; round < rounds; round++)
      for (const capture of captures) judgeAll([{ capture, tools: capture.tools.map(normalise) }]);
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  console.log('\nHeap in use after judging everything once more, garbage collected');
  heapAfter(1);
  for (const rounds of [1, 2, 4, 8]) console.log(`  + ${rounds} times  ${heapAfter(rounds).toFixed(1)} MB`);
}

function growth(): void {
  console.log(
    '\nGrowth of normalise + judge (exponent: 1 is linear, 2 quadratic), and the time at the largest size',
  );
  for (const { title, sizes, tools } of BURDENS) {
    const points = sizes.map((size) => {
      const definitions = tools(size);
      return [
        size,
        medianTimes([() => judgeTools(definitions.map(normalise), { name: 'bench' })], 3)[0]!,
      ] as const;
    });
    const [, last] = points.at(-1)!;
    console.log(
      `  ${growthExponent(points).toFixed(2).padStart(5)}  ${last.toFixed(1).padStart(8)} ms  ${title}`,
    );
  }
}

function judgeAll(
  servers: readonly { readonly capture: Capture; readonly tools: readonly Tool[] }[],
): number {
  return servers.reduce(
    (count, { capture, tools }) => count + judgeTools(tools, { name: capture.serverInfo?.name ?? '' }).length,
    0,
  );
}

function readCaptures(folder: string): Capture[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Capture);
}
