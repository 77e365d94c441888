import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import type { NameEntry } from '../../catalogue/views/names.ts';
import { type EntryLine, entryOf, OPTIONS, partFor, wordsOf } from '../../site/src/search/options.ts';
import { partText, searchParts } from '../../site/src/search/parts.ts';

const VERBS = ['get', 'list', 'delete', 'create'];
const NOUNS = Array.from({ length: 60 }, (_, n) => `thing${n}`);
const ENTRIES: readonly NameEntry[] = VERBS.flatMap((verb) =>
  NOUNS.map((noun) => ({
    name: `${verb}_${noun}`,
    title: '',
    of: 'a server',
    href: `/${verb}/${noun}/`,
    severity: 'low',
  })),
);

test('names are cut into the same words however they are written', () => {
  for (const name of ['getUserByID2', 'get_user_by_ID2', 'Get user: by/ID2'])
    expect(wordsOf(name)).toEqual(['get', 'user', 'by', 'id2']);
  expect(wordsOf('Gärten löschen')).toEqual(['garten', 'loschen']);
  expect(wordsOf('删除_all')).toEqual(['删除', 'all']);
  expect(wordsOf('—')).toEqual([]);
});

test('all entries are one part while they fit', () => {
  expect(searchParts(ENTRIES).parts).toEqual([{ prefix: '', entries: ENTRIES.length, whole: true }]);
});

test('cut into parts, every entry is found through its rarest word', () => {
  const most = 20;
  const { parts, held } = searchParts(ENTRIES, most);
  for (const { name, href } of ENTRIES) {
    const part = partFor(parts, wordsOf(name))!;
    const index = indexed(held[parts.indexOf(part)]!);
    expect(index.documentCount).toBeLessThanOrEqual(most);
    expect(
      index.search(name).map((one) => one.href),
      name,
    ).toContain(href);
  }
});

test('a word that is too common gives some of its entries, and says so', () => {
  const { parts, held } = searchParts(ENTRIES, 20);
  const part = partFor(parts, ['get'])!;
  expect(part).toEqual({ prefix: 'g', entries: 60, whole: false });
  expect(indexed(held[parts.indexOf(part)]!).search('get')).toHaveLength(20);
});

test('beginnings that go on alike are one part, and the next stand where their words part', () => {
  const { parts } = searchParts(ENTRIES, 20);
  const under = (letter: string) => parts.map(({ prefix }) => prefix).filter((one) => one.startsWith(letter));
  expect(under('l')).toEqual(['l']);
  expect(under('t').slice(0, 3)).toEqual(['t', 'thing0', 'thing1']);
  for (const typed of ['l', 'li', 'list']) expect(partFor(parts, [typed])?.prefix).toBe('l');
});

test('a word that begins no entry leads to no part', () => {
  const { parts } = searchParts(ENTRIES, 20);
  expect(partFor(parts, ['xylophone'])).toEqual({ prefix: '', entries: ENTRIES.length, whole: false });
  expect(partFor(parts, [])).toBeUndefined();
});

/** As the page makes it of a part's file. */
function indexed(entries: readonly NameEntry[]): MiniSearch {
  const index = new MiniSearch(OPTIONS);
  index.addAll((JSON.parse(partText(entries)) as EntryLine[]).map(entryOf));
  return index;
}
