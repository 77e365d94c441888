/**
 * What the site costs at sizes that double, on a seeded synthetic catalogue, all in one run: the build against a bare
 * program that writes the same bytes to the same files, its largest process, a build after one server in a hundred
 * changed, whether that gives the bytes of a whole build, and how the cost grows.
 * usage: npm run bench:site -- [servers of the largest size, 4600] [how many sizes, 3]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteBuild } from '../../site/build.ts';
import { changeServers, fillSyntheticCatalogue } from './site/catalogue.ts';
import { type Cost, costOf } from './site/cost.ts';
import { growthExponent } from './speed/timing.ts';

const [largest = 4_600, sizes = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'toolrisk-bench-site-'));
try {
  await compileOnce();
  const points: (readonly [number, number])[] = [];
  for (let step = sizes - 1; step >= 0; step -= 1)
    points.push(await measure(Math.round(largest / 2 ** step)));
  if (points.length > 1)
    console.log(`growth of the build with tools: exponent ${growthExponent(points).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(servers: number): Promise<readonly [tools: number, seconds: number]> {
  const [db, out, bare, whole] = ['db', 'site', 'bare', 'whole'].map((name) =>
    join(folder, `${servers}-${name}`),
  ) as [string, string, string, string];
  const tools = fillSyntheticCatalogue(db, servers);
  const build = await costOf(() => siteBuild({ db, out }));
  const files = contentsOf(out);
  const write = await costOf(() => writeAll(bare, files));
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const index = [...files]
    .filter(([name]) => /^search\/\d+\.json$/.test(name))
    .reduce((sum, [, content]) => sum + gzipSync(content).length, 0);
  console.log(
    `${servers} servers, ${tools} tools: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB; search ${(index / 1e3).toFixed(0)} kB gzipped\n` +
      `  build ${told(build)}, largest process ${(build.memory / 1e6).toFixed(0)} MB\n` +
      `  bare writer ${told(write)}; ratio ${(build.seconds / write.seconds).toFixed(2)} (processor time ${(build.processor / write.processor).toFixed(2)})`,
  );
  const changed = changeServers(db, 100);
  const again = await costOf(() => siteBuild({ db, out }));
  await siteBuild({ db, out: whole });
  console.log(
    `  after ${changed} servers changed: ${told(again)}, ${percent(again.seconds / build.seconds)} of the whole build (processor time ${percent(again.processor / build.processor)}); ` +
      `the bytes of a whole build: ${isSame(contentsOf(out), contentsOf(whole)) ? 'yes' : 'NO'}`,
  );
  for (const path of [db, out, bare, whole]) rmSync(path, { recursive: true, force: true });
  return [tools, build.processor];
}

/** Compiling the pages is kept from one build to the next: none of the measured ones does it. */
async function compileOnce(): Promise<void> {
  const [db, out] = [join(folder, 'first-db'), join(folder, 'first')];
  fillSyntheticCatalogue(db, 1);
  await siteBuild({ db, out });
}

function writeAll(out: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
}

function contentsOf(root: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return new Map(names.sort().map((name) => [name, readFileSync(join(root, name))]));
}

function isSame(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): boolean {
  return one.size === other.size && [...one].every(([name, content]) => other.get(name)?.equals(content));
}

function told({ seconds, processor }: Cost): string {
  return `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processors)`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
