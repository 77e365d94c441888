import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleJson, visibleName } from '../../../catalogue/report/visible.ts';

test.each([
  ['an escape sequence', '\u001b[31mred', '<U+001B>[31mred'],
  ['an eight-bit control', '\u009b2J', '<U+009B>2J'],
  ['a direction override', 'a\u202eb', 'a<U+202E>b'],
  ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
  ['text in tag characters', 'a\u{e0041}', 'a<U+E0041>'],
  ['a blank that is a letter', 'a\u3164b', 'a<U+3164>b'],
  ['a lone surrogate', 'a\ud800b', 'a<U+D800>b'],
  ['lines', 'one\r\n\ttwo', 'one two'],
  ['an emoji with its variation selector', '⚠️', '⚠️'],
  ['ordinary scripts', 'Löschen 删除 حذف', 'Löschen 删除 حذف'],
])('%s', (_, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each(['a', '删', '😀'])(
  'a name of 128 characters is shown whole, and of a longer one 128: %s',
  (letter) => {
    expect(visibleName(letter.repeat(128))).toBe(letter.repeat(128));
    expect(visibleName(letter.repeat(129))).toBe(`${letter.repeat(128)}…`);
    expect(visibleName(`${letter.repeat(1000)}end`)).toBe(`${letter.repeat(128)}…`);
    expect(visibleName(letter.repeat(3), 2)).toBe(`${letter.repeat(2)}…`);
  },
);

test('JSON parses to the same value and holds nothing a terminal acts on', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = visibleJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u{e0000}-\u{e007f}]/u);
    }),
    { numRuns: 50 },
  );
});
