import { expect, test } from 'vitest';
import { pairsOf } from '../../../catalogue/views/alike.ts';

const server = (slug: string, ...acts: string[]) => ({ slug, acts: new Set(acts) });
const NOTES = ['list note', 'create note', 'delete note', 'search note'];

test('servers that share what they do are a pair, once, in order; few shared acts or a small part are none', () => {
  const many = Array.from({ length: 40 }, (_, n) => `get thing${n}`);
  const servers = [
    server('b', ...NOTES),
    server('a', ...NOTES.slice(1), 'share note'),
    server('few', 'list note', 'create note', 'pay invoice'),
    server('large', ...NOTES.slice(0, 3), ...many),
    server('empty'),
  ];
  expect(pairsOf(servers)).toEqual([{ one: 'a', other: 'b', shared: 3 }]);
});

test('the nearest come first, and a server far away changes no pair', () => {
  const servers = [
    server('one', ...NOTES, 'pin note'),
    server('two', ...NOTES, 'pin note'),
    server('three', ...NOTES),
    server('four', ...NOTES.slice(0, 3)),
  ];
  const pairs = pairsOf(servers).map(({ one, other }) => `${one} ${other}`);
  expect(pairs).toContain('one two');
  expect(pairs).toContain('one three');
  expect(pairs).not.toContain('four two');
  expect(pairsOf([...servers, server('far', 'bake bread', 'eat bread', 'buy bread')])).toEqual(
    pairsOf(servers),
  );
});

test('an act that everybody has makes no pair, however many servers there are', () => {
  const everybody = Array.from({ length: 300 }, (_, n) =>
    server(`s${n}`, 'list item', 'get item', 'delete item'),
  );
  expect(pairsOf(everybody)).toEqual([]);
});
