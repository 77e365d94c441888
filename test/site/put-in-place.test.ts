import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from '../../site/put-in-place.ts';

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

test('new pages stand where there were none, or in place of the old, and nothing else stays', () => {
  const target = join(folder, 'site');
  for (const text of ['first', 'second']) {
    putInPlace(site('made', text), target);
    expect(page(target)).toBe(text);
    expect(readdirSync(folder)).toEqual(['site']);
  }
});

test('pages that cannot be moved leave those that are there', () => {
  const target = site('site', 'old');
  expect(() => putInPlace(join(folder, 'gone'), target)).toThrow();
  expect(page(target)).toBe('old');
});
