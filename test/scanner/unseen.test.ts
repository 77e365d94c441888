import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeUnseen } from '../../catalogue/policy/quote.ts';
import { visible, visibleJson } from '../../catalogue/report/visible.ts';
import { oneLine as onPage, segments } from '../../catalogue/views/text.ts';
import { oneLine } from '../../scanner/observe/one-line.ts';
import { endOf, showUnseen, startOf, UNSEEN } from '../../scanner/unseen.ts';

/** What is hidden from a reader, or hides the rest: each alone in a word. */
const HIDDEN = [
  ...['\u0000', '\u0008', '\u001b', '\u007f', '\u0085', '\u009b', '\u009d', '\u00ad', '\u034f', '\u061c'],
  ...['\u115f', '\u1160', '\u17b4', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028'],
  ...['\u2029', '\u202a', '\u202e', '\u2060', '\u2064', '\u2066', '\u2069', '\u206f', '\u2800', '\u3164'],
  ...['\ue000', '\ufe00', '\ufe0e', '\ufe0f', '\ufeff', '\uffa0', '\ufff9', '\uffff', '\ud800', '\udc00'],
  ...['\u{1d173}', '\u{e0001}', '\u{e0041}', '\u{e0100}', '\u{e01ef}', '\u{f0000}', '\u{10ffff}'],
];

test.each(HIDDEN.map((character) => [`U+${character.codePointAt(0)?.toString(16)}`, character]))(
  '%s is shown by every writer',
  (_, character) => {
    const text = `list_${character}notes 1${character}`;
    const written = [
      visible(text),
      visibleJson(text),
      escapeUnseen(JSON.stringify(text), 'json'),
      segments(text)
        .map((segment) => segment.text)
        .join(''),
      onPage(text, 99),
      oneLine(text),
      showUnseen(text),
    ];
    for (const one of written) expect(one.search(UNSEEN)).toBe(-1);
    expect(showUnseen(text).match(/<U\+/g)).toHaveLength(2);
    expect(JSON.parse(visibleJson(text))).toBe(text);
  },
);

test.each(['⚠️ careful', '1️⃣ one', '👩🏽‍💻 at work', '❤️‍🔥', 'می‌خواهم', 'क्‍ष', 'Löschen 删除 حذف'])(
  '%s is ordinary',
  (text) => expect(showUnseen(text)).toBe(text),
);

test.each([
  ['a selector after a letter', 'get\ufe0f'],
  ['a second selector after an emoji', '⚠\ufe0f\ufe0f'],
  ['a selector after a digit', 'get_1\ufe0f'],
  ['a joiner after an emoji that joins nothing', '👩\u200d notes'],
  ['a joiner in a Latin word', 'no\u200dtes'],
])('%s is shown: it may carry a message of its own', (_, text) => {
  expect(showUnseen(text)).toMatch(/<U\+/);
});

test('whatever is served, nothing unseen is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(showUnseen(text).search(UNSEEN)).toBe(-1);
      expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});

test('a cut leaves no half of a character', () => {
  expect(startOf('a😀b', 2)).toBe('a');
  expect(startOf('a😀b', 3)).toBe('a😀');
  expect(endOf('a😀b', 2)).toBe('b');
  expect(endOf('a😀b', 3)).toBe('😀b');
});
