import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '../../../scanner/observe/install.ts';
import { keepWithin, markUsed, noteSize } from '../../../scanner/observe/package-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An installed package of 1 MB that was used so many hours ago. */
function entry(name: string, hours: number, noted = true): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'node_modules'), { recursive: true });
  writeFileSync(join(path, 'node_modules', 'index.js'), Buffer.alloc(1_000_000, 'x'));
  if (noted) noteSize(path);
  const then = Date.now() / 1000 - hours * 3600;
  utimesSync(path, then, then);
  return path;
}

test('what was listed longest ago goes first, whichever way it was installed, until the rest fits', async () => {
  entry('packages/newest@1_a', 1);
  entry('packages-scripts-bubblewrap/oldest@1_b', 9);
  entry('packages/older@1_c', 5, false);
  entry('packages/old@1_d', 3);
  await keepWithin(folder, 2_200_000);
  expect(readdirSync(join(folder, 'packages'))).toEqual(['newest@1_a', 'old@1_d']);
  expect(readdirSync(join(folder, 'packages-scripts-bubblewrap'))).toEqual([]);
});

test('what may still run stays, and so does what is being installed', async () => {
  const running = entry('packages/running@1_a', 9);
  const installing = entry('packages/.installing-b', 9);
  await markUsed(running);
  await keepWithin(folder, 1);
  expect([running, installing].filter((path) => !existsSync(path))).toEqual([]);
});

test('what is used while others are being removed stays', async () => {
  const [first, second] = [entry('packages/first@1_a', 9), entry('packages/second@1_b', 5)];
  for (let file = 0; file < 2_000; file++) writeFileSync(join(first, 'node_modules', `${file}`), '');
  let over = false;
  const done = keepWithin(folder, 1).then(() => (over = true));
  while (existsSync(first) && !over) await new Promise((turn) => setImmediate(turn));
  await markUsed(second);
  await done;
  expect(existsSync(second)).toBe(true);
});

test('what a killed install left behind goes after a day', async () => {
  const [left, dropped] = [entry('packages/.installing-b', 25), entry('packages/.dropped-c', 25)];
  await keepWithin(folder, 1e9);
  expect([left, dropped].filter((path) => existsSync(path))).toEqual([]);
});

test('nothing else of the folder is touched', async () => {
  const compiled = entry('compiled/cache', 9);
  await keepWithin(folder, 1);
  expect(existsSync(compiled)).toBe(true);
});

test('an entry is a path that URLs leave as it is, so that a server finds its files by one', () => {
  const folder = packageFolder('/home/me/.cache', '@shelf/lamp', '1.0.0-beta.1+2', 'sha512-x');
  expect(pathToFileURL(folder).pathname).toBe(folder);
});
