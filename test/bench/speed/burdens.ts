import type { Definition } from '../../../scanner/types.ts';

/** Something that may cost more than it should, made at any size. */
export interface Burden {
  readonly title: string;
  /** Sizes to measure, each twice the one before. */
  readonly sizes: readonly number[];
  /** The tools of one server at that size. */
  readonly tools: (size: number) => readonly Definition[];
}

/** Everyday sizes taken far, and strings that make careless regular expressions and parsers blow up. */
export const BURDENS: readonly Burden[] = [
  {
    title: 'words of one description, up to 12,000',
    sizes: doublings(1500, 4),
    tools: (size) => [
      tool(repeat('Deletes the records that match, unless told not to, and sends a mail. ', size * 6)),
    ],
  },
  {
    title: 'parameters of one tool, up to 12,800',
    sizes: doublings(1600, 4),
    tools: (size) => [
      tool(
        'Updates many things.',
        Object.fromEntries(
          times(size, (i) => [`field_${i}`, { type: 'string', description: 'Deletes it when empty.' }]),
        ),
      ),
    ],
  },
  {
    title: 'tools of one server, up to 400',
    sizes: doublings(50, 4),
    tools: (size) =>
      times(size, (i) =>
        tool(`Deletes record ${i} of the project. See get_record_${i} for more.`, {}, `record_${i}_delete`),
      ),
  },
  {
    title: 'characters of one description, up to 10 MB',
    sizes: doublings(1_310_720, 4),
    tools: (size) => [tool(repeat('Creates, reads and deletes whatever the caller names. ', size))],
  },
  {
    title: 'characters of one name, up to 1 MB',
    sizes: doublings(131_072, 4),
    tools: (size) => [tool('Does it.', {}, repeat('get_and_delete_', size))],
  },
  ...[
    'a',
    ' ',
    'not ',
    'and ',
    'delete_',
    '(',
    '"',
    '* ',
    '.',
    '\n',
    'aA',
    'e.g. ',
    'и',
    '删除',
    '\u0301',
    '\u200b',
    '\ud83d',
  ].map(
    (piece): Burden => ({
      title: `${JSON.stringify(piece)} over and over, up to 800,000 characters`,
      sizes: doublings(100_000, 4),
      tools: (size) => [
        tool(repeat(piece, size), {
          [repeat(piece, size / 4)]: { type: 'string', description: repeat(piece, size / 4) },
        }),
      ],
    }),
  ),
];

function tool(description: string, properties: Definition = {}, name = 'manage_record'): Definition {
  return { name, description, inputSchema: { type: 'object', properties } };
}

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function doublings(first: number, count: number): number[] {
  return times(count, (i) => first * 2 ** i);
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
