/** Long lists are cut into pages so that a change makes few of them again. */
import { expect, test } from 'vitest';
import { cutIntoPages } from '../../catalogue/views/cut.ts';
import { pageKeys } from '../../site/src/keys.ts';

const rows = Array.from({ length: 6_000 }, (_, n) => ({ href: `/servers/s${n}/tools/read-${n % 7}/` }));
const { listPages } = pageKeys(new Map(), new Map(), () => []);

test('pages hold all rows in their order, half to half as many more than wanted', () => {
  const pages = cutIntoPages(rows, 100);
  expect(pages.flat()).toEqual(rows);
  const sizes = pages.slice(0, -1).map(({ length }) => length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(150);
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.length).toBeLessThan(80);
});

test('a list without rows is one page', () => {
  expect(cutIntoPages([], 100)).toEqual([[]]);
});

test('a row that comes or goes moves few pages, wherever it stood', () => {
  const before = new Set(cutIntoPages(rows, 100).map((page) => JSON.stringify(page)));
  const moved = (changed: typeof rows) =>
    cutIntoPages(changed, 100).filter((page) => !before.has(JSON.stringify(page))).length;
  const places = Array.from({ length: 100 }, (_, n) => n * 60);
  const counts = places.flatMap((at) => [
    moved(rows.toSpliced(at, 1)),
    moved(rows.toSpliced(at, 0, { href: '/servers/new/tools/delete/' })),
  ]);
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  expect(mean).toBeLessThan(3);
});

test('what is said of the whole list makes its first page again, no other', () => {
  const keys = (tally: string) => {
    const view = { rows, tally };
    return listPages(view, { category: 'destructive' }).map(({ cacheKey }) => cacheKey);
  };
  const [first, ...others] = keys('6,000 of 9,000 tools');
  const [firstAfter, ...othersAfter] = keys('6,000 of 9,001 tools');
  expect(firstAfter).not.toBe(first);
  expect(othersAfter).toEqual(others);
});
