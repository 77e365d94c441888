import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOf, putInPlace } from '../../site/put-in-place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-place-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, page: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), page);
  return path;
}
const page = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');
const pagesBeside = () => readdirSync(folder).filter((name) => name.startsWith('.site.pages-'));

test('new pages stand where there were none, or in place of the old, of which the last stay readable', () => {
  const target = join(folder, 'site');
  for (const [text, kept] of [
    ['first', 1],
    ['second', 2],
    ['third', 2],
  ] as const) {
    putInPlace(site('made', text), target);
    expect(page(target)).toBe(text);
    expect(pagesBeside()).toHaveLength(kept);
    expect(readdirSync(folder)).toHaveLength(kept + 1);
  }
  expect(
    pagesBeside()
      .map((name) => page(join(folder, name)))
      .sort(),
  ).toEqual(['second', 'third']);
});

test('a folder of pages that an earlier toolrisk wrote becomes the pages before', () => {
  const target = site('site', 'old');
  putInPlace(site('made', 'new'), target);
  expect(page(target)).toBe('new');
  expect(lstatSync(target).isSymbolicLink()).toBe(true);
});

test('a link that somebody made is followed and stays', () => {
  const target = join(folder, 'elsewhere');
  const link = join(folder, 'site');
  symlinkSync('elsewhere', link);
  for (const text of ['first', 'second']) {
    expect(placeOf(link)).toBe(target);
    putInPlace(site('made', text), placeOf(link));
    expect(page(link)).toBe(text);
  }
  expect(existsSync(target)).toBe(true);
  symlinkSync('loop', join(folder, 'loop'));
  expect(placeOf(join(folder, 'loop'))).toBe(join(folder, 'loop'));
});

test('pages that cannot be moved leave those that are there', () => {
  const target = site('site', 'old');
  expect(() => putInPlace(join(folder, 'gone'), target)).toThrow();
  expect(page(target)).toBe('old');
  expect(readdirSync(folder)).toEqual(['site']);
});
