import type { Action, Category, Definition, Severity, Signal } from '../../../scanner/types.ts';

/** What a simple approach makes of one definition, annotations included. */
export interface Opinion {
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly action: Action;
}
export interface Baseline {
  readonly id: string;
  readonly title: string;
  /** Undefined where the approach has no answer: that tool counts as missing. */
  readonly opine: (definition: Definition) => Opinion | undefined;
}

/** The simple approaches the judge has to beat. Kept apart from its code, so that they stay what they are. */
export const BASELINES: readonly Baseline[] = [
  { id: 'all-read', title: 'everything is read', opine: () => opinion('read') },
  {
    id: 'first-two-words',
    title: 'PolicyLayer’s rule of March 2026, reconstructed: first two words of the name',
    opine: ({ name }) => firstTwoWords(textOf(name)),
  },
  {
    id: 'verb-lexicon',
    title: 'verb lexicon, any word of the name',
    opine: (definition) => byLexicon(wordsOf(textOf(definition.name))),
  },
  {
    id: 'keywords',
    title: 'the same lexicon on name and description',
    opine: ({ name, description }) => byLexicon(wordsOf(`${textOf(name)} ${textOf(description)}`)),
  },
  {
    id: 'annotations',
    title: 'the server’s own annotations, with the defaults of the MCP specification',
    opine: (definition) => opinion(declaredCategory(definition)),
  },
];

/**
 * PolicyLayer's published labels of March 2026 follow this rule in 793 of 793 cases. Its Financial is our
 * billing, its Other no answer; its policy lets an execute tool run ten times a minute. The bulk sign of
 * its later pages is given to it as well.
 */
function firstTwoWords(name: string): Opinion | undefined {
  const words = wordsOf(name);
  const isMoney = /subscription|invoice|refund|charge|payment|pricing|pay_/.test(name.toLowerCase());
  const category = isMoney
    ? 'billing'
    : words
        .slice(0, 2)
        .map((word) => FIRST_WORDS.find(([, verbs]) => verbs.has(word))?.[0])
        .find((found) => found !== undefined);
  if (category === undefined) return undefined;
  const opined = opinion(category, category !== 'read' && words.some((word) => BULK.has(word)));
  return category === 'execute' ? { ...opined, action: 'limit' } : opined;
}
const FIRST_WORDS: readonly (readonly [Category, ReadonlySet<string>])[] = [
  ['destructive', verbs('delete remove drop destroy')],
  ['execute', verbs('run execute invoke evaluate call make')],
  ['write', verbs('create update add edit set write insert move push rename send post')],
  ['read', verbs('get list search read query find show retrieve describe fetch lookup')],
];

/** Worst word wins, in the rubric's order of categories. */
function byLexicon(words: readonly string[]): Opinion {
  const category = LEXICON.find(([, verbs]) => words.some((word) => verbs.has(word)))?.[0] ?? 'read';
  return opinion(category, category !== 'read' && words.some((word) => BULK.has(word)));
}
const LEXICON: readonly (readonly [Category, ReadonlySet<string>])[] = [
  ['billing', verbs('pay purchase buy checkout charge refund payout transfer swap stake bridge trade')],
  [
    'destructive',
    verbs(
      'delete remove drop destroy purge wipe truncate erase clear reset revoke cancel kill terminate uninstall',
    ),
  ],
  [
    'execute',
    verbs('run execute invoke evaluate trigger start stop restart deploy apply build click navigate'),
  ],
  [
    'write',
    verbs(
      'create update add edit set write insert move push rename send post put patch upload publish reply assign invite enable disable archive close merge import generate save',
    ),
  ],
];
const BULK = verbs('bulk batch mass all many multiple');

/** Defaults where a hint is absent: readOnlyHint false, destructiveHint true (MCP schema 2025-03-26 and later). */
function declaredCategory({ annotations }: Definition): Category {
  const hints = typeof annotations === 'object' && annotations !== null ? annotations : {};
  if ('readOnlyHint' in hints && hints.readOnlyHint === true) return 'read';
  return 'destructiveHint' in hints && hints.destructiveHint === false ? 'write' : 'destructive';
}

/** Severity and action as the rubric derives them from a category and `bulk` alone. */
function opinion(category: Category, bulk = false): Opinion {
  const { rank, signals } = BASE[category];
  const { severity, action } = LADDER[Math.min(3, rank + (bulk ? 1 : 0))] as (typeof LADDER)[number];
  return { category, signals: bulk ? [...signals, 'bulk'] : signals, severity, action };
}
const BASE: Record<Category, { readonly rank: number; readonly signals: readonly Signal[] }> = {
  read: { rank: 0, signals: [] },
  write: { rank: 1, signals: [] },
  execute: { rank: 2, signals: [] },
  destructive: { rank: 3, signals: ['destructive', 'irreversible'] },
  billing: { rank: 3, signals: ['billing', 'irreversible'] },
};
const LADDER = [
  { severity: 'low', action: 'allow' },
  { severity: 'medium', action: 'limit' },
  { severity: 'high', action: 'ask' },
  { severity: 'critical', action: 'deny' },
] as const;

function verbs(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Lower-case words of a string, camelCase parted. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function textOf(value: Definition[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
