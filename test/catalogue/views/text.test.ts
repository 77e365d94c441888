import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inContext, oneLine, segments } from '../../../catalogue/views/text.ts';

const joined = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text).join('');

test('marks exactly the spans, overlapping ones joined', () => {
  const parts = segments('delete all rows', [
    { start: 0, end: 6 },
    { start: 4, end: 10 },
  ]);
  expect(parts).toEqual([
    { text: 'delete all', marked: true, unseen: false },
    { text: ' rows', marked: false, unseen: false },
  ]);
});

test('an invisible or direction-changing character becomes its code point, also inside a mark', () => {
  const parts = segments('a\u200bb\u202ec', [{ start: 0, end: 3 }]);
  expect(parts.map(({ text, marked, unseen }) => [text, marked, unseen])).toEqual([
    ['a', true, false],
    ['U+200B', true, true],
    ['b', true, false],
    ['U+202E', false, true],
    ['c', false, false],
  ]);
  expect(joined(segments('\u{e0041}'))).toBe('U+E0041');
  expect(joined(segments('\ud800'))).toBe('U+D800');
});

test('shows line breaks, tabs and emoji as they are', () => {
  expect(segments('a\n\tb ❤️')).toEqual([{ text: 'a\n\tb ❤️', marked: false, unseen: false }]);
});

test('a quotation in context stays within its line and says where it was cut', () => {
  const text =
    'First line.\nPermanently delete every row of the table that is named in the call.\nLast line.';
  const start = text.indexOf('delete');
  const shown = joined(inContext(text, [{ start, end: start + 6 }], 30));
  expect(shown).toBe('… Permanently delete every row of the table that …');
});

test('whatever is served, nothing is lost, nothing unseen is left, and marks say what they mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, from, length) => {
      const span = { start: from, end: from + length };
      const parts = segments(text, [span]);
      const seen = parts.filter((part) => !part.unseen);
      expect(joined(seen)).not.toMatch(/[\p{Cf}\p{Cs}\u0000-\u0008]/u);
      const marked = parts.filter((part) => part.marked && !part.unseen);
      expect(text.slice(span.start, span.end)).toContain(marked[0]?.text ?? '');
      if (parts.every((part) => !part.unseen)) expect(joined(parts)).toBe(text);
    }),
  );
});

test('a line for titles is one line of at most so many characters', () => {
  expect(oneLine('two\nlines\u202e', 80)).toBe('two linesU+202E');
  expect(oneLine('x'.repeat(100), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('a line of plain characters is the one it is at any length, and told in no time', () => {
  for (const text of ['', 'a', ' a', 'a ', 'a  b', 'a b', 'a\tb', 'a\u200bb'])
    expect(oneLine(text, 80), JSON.stringify(text)).toBe(joined(segments(text)).replace(/\s+/g, ' ').trim());
  expect(oneLine('abcdef', 4)).toBe('abc…');
  // A pattern that could be read in many ways would never come to an end here.
  expect(oneLine(`${'ab '.repeat(30_000)}\n`, 5)).toBe('ab a…');
});
