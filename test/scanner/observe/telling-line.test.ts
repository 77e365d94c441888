import { expect, test } from 'vitest';
import { tellingLine } from '../../../scanner/observe/telling-line.ts';

test('the line that tells most is quoted, not the trace below it', () => {
  const trace =
    'warming up\n/x/y.js:3\n  throw new Error();\n  ^\n\nError: no wax left\n    at main (/x/y.js:3:9)\n\nNode.js v24.0.0\n';
  expect(tellingLine(trace)).toBe('Error: no wax left');
  expect(tellingLine('usage: shelf <command>\n')).toBe('usage: shelf <command>');
  expect(tellingLine('')).toBe('');
  expect(tellingLine('Validation failed:\n  no lamp on the shelf\n')).toBe(
    'Validation failed: no lamp on the shelf',
  );
  expect(tellingLine('it ended:\n')).toBe('it ended:');
});

test.each([
  [
    'panic: no wax\n\ngoroutine 1 [running]:\nmain.main()\n\t/home/x/main.go:6 +0x1b\nexit status 2\n',
    'panic: no wax',
  ],
  [
    "node:events:497\n      throw er;\n      ^\n\nError: no wax\n    at x (/x:1:1)\nEmitted 'error' event on Lamp instance at:\n    at y (/y:1:1) {\n  errno: -30,\n  code: 'ERR_WAX'\n}\n",
    'Error: no wax',
  ],
  ['Ignoring wick: a warning now, an error will be thrown later\nFailed: no wax\n', 'Failed: no wax'],
  ['╭─ error ─────╮\n│  no wax left  │\n╰─────────────╯\n', '│ no wax left │'],
  ['warning: this error is only noted\nbye\n', 'warning: this error is only noted'],
])('what stands around what was thrown is not quoted for it: %j', (text, line) =>
  expect(tellingLine(text)).toBe(line),
);
