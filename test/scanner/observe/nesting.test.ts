import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventNesting, isDeeperThan } from '../../../scanner/observe/nesting.ts';

test.each<[json: string, levels: number]>([
  ['7', 0],
  ['[]', 1],
  ['{"a":[[],{}]}', 3],
  ['"[[[["', 0],
  [String.raw`["\"[[[[", "\\"]`, 1],
  ['[[],[],[]]', 2],
])('%s has its levels counted', (json, levels) => {
  expect(isDeeperThan(Buffer.from(json), levels)).toBe(false);
  if (levels > 0) expect(isDeeperThan(Buffer.from(json), levels - 1)).toBe(true);
});

test('any JSON is exactly as deep as it is found to be', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const depth = depthOf(value);
      expect(isDeeperThan(bytes, depth)).toBe(false);
      if (depth > 0) expect(isDeeperThan(bytes, depth - 1)).toBe(true);
    }),
  );
});

const DEEP = '['.repeat(6);
test.each<[name: string, stream: string, isDeep: boolean]>([
  ['one line', `data: ${DEEP}\n\n`, true],
  ['a line without a space', `data:${DEEP}\n\n`, true],
  ['two lines of one event', `data: [[[\ndata: [[[\n\n`, true],
  ['two lines with both line ends', `data: [[[\r\ndata: [[[\r\n\r\n`, true],
  ['two lines with a comment that closes between', `data: [[[\n: "]]]\ndata: [[[\n\n`, true],
  ['a comment alone', `: ${DEEP}\n\n`, false],
  ['another field', `event: ${DEEP}\nxdata: ${DEEP}\n\n`, false],
  ['two events', `data: [[[\n\ndata: [[[\n\n`, false],
  ['two events with both line ends', `data: [[[\r\n\r\ndata: [[[\r\n\r\n`, false],
  ['two events with the older line end', `data: [[[\r\rdata: [[[\r\r`, false],
  ['brackets in a string', `data: "${DEEP}"\n\n`, false],
])('a stream of events: %s, however it is cut', (_, stream, isDeep) => {
  for (const size of [1, 2, 3, 1000]) {
    const levels = eventNesting(5);
    let found = false;
    for (let at = 0; at < stream.length; at += size) {
      found ||= levels.take(Buffer.from(stream.slice(at, at + size)));
    }
    expect(found, `in pieces of ${size}`).toBe(isDeep);
  }
});
