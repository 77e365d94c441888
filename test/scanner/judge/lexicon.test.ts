import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../data/lexicon/english.ts';
import { EVERYDAY } from '../../../data/lexicon/everyday.ts';
import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';
import { NOUN_CLASSES } from '../../../data/lexicon/nouns.ts';
import { PARAMETER_NAMES, VALUES } from '../../../data/lexicon/parameters.ts';
import { NOUN_VERBS, VERB_KINDS } from '../../../data/lexicon/verbs.ts';
import type { WordingOf } from '../../../data/lexicon/wording.ts';
import { WORDINGS } from '../../../data/lexicon/wordings.ts';
import { WORDS } from '../../../data/lexicon/words.ts';

const root = new URL('../../../scanner/judge/', import.meta.url);
const judge = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n');
const ASKED_FOR: Readonly<Record<string, string>> = { ...WORDS, ...PARAMETER_NAMES, ...VALUES };
const LISTS: Readonly<Record<string, string>> = {
  ...ASKED_FOR,
  ...VERB_KINDS,
  ...prefixed('nouns: ', NOUN_CLASSES),
  'verbs that are nouns': [...NOUN_VERBS].join(' '),
};
/**
 * Lists by which a language is known, in the order of code units. What else a language's file lists is in an order
 * that means something: of two English words for the same letters the first stands.
 */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'everyday English': EVERYDAY,
  English: [...ENGLISH].filter((word) => !EVERYDAY.includes(word)),
  ...Object.fromEntries(Object.entries(LANGUAGES).map(([code, { common }]) => [code, wordsOf(common)])),
};
/** Verbs and nouns share names of lists. */
function prefixed(prefix: string, lists: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [prefix + name, list]));
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/);
}

describe('the lists of the lexicon', () => {
  it.each(Object.entries(LISTS))('%s: sorted, each word once', (_, list) => {
    expect(wordsOf(list)).toEqual([...new Set(wordsOf(list))].sort());
  });

  it.each(Object.entries(KNOWN_BY))('%s, known by words: sorted, each word once', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it.each(Object.entries({ words: WORDS, 'names of parameters': PARAMETER_NAMES, values: VALUES }))(
    '%s: lists in the order of their names',
    (_, lists) => {
      expect(Object.keys(lists)).toEqual(Object.keys(lists).sort());
    },
  );

  it('do not say the same twice', () => {
    const same: string[] = [];
    const lists = Object.entries(WORDS).map(([name, list]) => [name, new Set(wordsOf(list))] as const);
    for (const [i, [name, one]] of lists.entries())
      for (const [other, two] of lists.slice(i + 1)) {
        const shared = [...one].filter((word) => two.has(word)).length;
        if (shared * 2 > Math.max(one.size, two.size)) same.push(`${name} and ${other}`);
      }
    expect(same).toEqual([]);
  });

  it('are all asked for', () => {
    const names = [...Object.keys(ASKED_FOR), ...Object.keys(WORDINGS)];
    expect(names.filter((name) => !judge.includes(`'${name}'`))).toEqual([]);
  });
});

it.each(Object.entries<WordingOf>(WORDINGS))(
  'the wording says %s',
  (_, { pattern, within, example, ways }) => {
    expect(example.slice(0, within)).toMatch(pattern);
    for (const [said, way] of Object.entries(ways ?? {})) {
      expect(said).toMatch(way);
      expect(way.flags).toBe(pattern.flags);
    }
  },
);
