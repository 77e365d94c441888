import { expect, test } from 'vitest';
import { eventSizes } from '../../../scanner/observe/event-size.ts';

/** The largest size told over a stream that comes in pieces of so many bytes. */
function largest(stream: string, piece: number): number {
  const sizes = eventSizes();
  let most = 0;
  for (let at = 0; at < stream.length; at += piece) {
    most = Math.max(most, sizes(Buffer.from(stream.slice(at, at + piece))));
  }
  return most;
}

test.each([
  ['\n', '\n'],
  ['\r', '\r'],
  ['\r\n', '\r\n'],
  ['\n', '\r\n'],
  ['\r\n', '\n'],
  ['\n', '\r'],
])('an event whose line ends in %j before an empty one in %j is one, however it is cut', (end, empty) => {
  const event = (letters: number) => `data: ${'x'.repeat(letters)}${end}: ${end}${empty}`;
  const stream = event(10).repeat(20) + event(40) + event(10).repeat(20);
  // The second character of the line end before may count with it.
  const expected = event(40).length;
  for (const piece of [1, 2, 3, 7, 50, 10_000]) {
    expect([0, 1], `in pieces of ${piece}`).toContain(largest(stream, piece) - expected + (empty.length - 1));
  }
});

test('lines that an empty one does not part are one event', () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const stream = `data: x${end}`.repeat(100);
    for (const piece of [1, 2, 9, 10_000]) expect(largest(stream, piece)).toBe(stream.length);
  }
});

test('an event that ends in the piece at hand is told with all its bytes', () => {
  const sizes = eventSizes();
  expect(sizes(Buffer.from('data: xxxx'))).toBe(10);
  expect(sizes(Buffer.from('xx\n\ndata: y\n\nda'))).toBe(14);
  expect(sizes(Buffer.from('ta: z'))).toBe(7);
});
