/**
 * What the site costs at sizes that double, on a seeded synthetic catalogue: seconds of the build, how many times
 * those of a bare program that writes the same bytes to the same files, and how the cost grows.
 * usage: npm run bench:site -- [servers of the smallest size, 115] [how many sizes, 3]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteBuild } from '../../site/build.ts';
import { fillSyntheticCatalogue } from './site/catalogue.ts';
import { growthExponent } from './speed/timing.ts';

const [smallest = 115, sizes = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'toolrisk-bench-site-'));
try {
  const points: (readonly [number, number])[] = [];
  for (let step = 0; step < sizes; step += 1) points.push(await measure(smallest * 2 ** step));
  if (points.length > 1)
    console.log(`growth of the build with tools: exponent ${growthExponent(points).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(servers: number): Promise<readonly [tools: number, seconds: number]> {
  const [db, out, bare] = ['db', 'site', 'bare'].map((name) => join(folder, `${servers}-${name}`)) as [
    string,
    string,
    string,
  ];
  const tools = fillSyntheticCatalogue(db, servers);
  const build = await seconds(() => siteBuild({ db, out }));
  const files = filesIn(out).map((name) => [name, readFileSync(join(out, name))] as const);
  const write = await seconds(() => writeAll(bare, files));
  const bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
  const index = files
    .filter(([name]) => /^search\/\d+\.json$/.test(name))
    .reduce((sum, [, content]) => sum + gzipSync(content).length, 0);
  console.log(
    `${servers} servers, ${tools} tools: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; build ${build.toFixed(1)} s, ` +
      `bare writer ${write.toFixed(2)} s, ratio ${(build / write).toFixed(1)}; search index ${(index / 1e3).toFixed(0)} kB gzipped`,
  );
  return [tools, build];
}

function writeAll(out: string, files: readonly (readonly [string, Buffer])[]): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
}

async function seconds(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
