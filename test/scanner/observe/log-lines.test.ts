import { expect, test } from 'vitest';
import { diagnose } from '../../../scanner/observe/diagnose.ts';
import { messagesOfLogs } from '../../../scanner/observe/log-lines.ts';
import { tellingLine } from '../../../scanner/observe/telling-line.ts';

test.each([
  ['pino', { level: 30, time: 1764190000000, pid: 7, hostname: 'shelf', msg: 'no wax left' }],
  ['winston', { level: 'info', message: 'no wax left', timestamp: '2026-11-26T21:06:57Z' }],
  ['bunyan', { name: 'lamp', level: 30, msg: 'no wax left', err: { message: '', stack: 'x' } }],
])('a line of %s is what it says', (_, line) => {
  expect(messagesOfLogs(`starting\n${JSON.stringify(line)}\nbye`)).toBe('starting\nno wax left\nbye');
});

test.each([
  ['pino', [60, 40, 30], 'msg'],
  ['winston', ['error', 'warn', 'info'], 'message'],
  ['zap', ['fatal', 'warn', 'info'], 'msg'],
  ['slog', ['ERROR', 'WARN', 'INFO'], 'msg'],
])('of lines of %s the gravest is quoted', (_, levels, key) => {
  const said = ['no wax', 'a wick failed: none left', 'bye'];
  const text = levels.map((level, at) => JSON.stringify({ level, [key]: said[at] })).join('\n');
  expect(tellingLine(messagesOfLogs(text))).toBe('error: no wax');
});

test('what names an error is not called one once more, and is not said twice', () => {
  const line = JSON.stringify({ level: 60, err: { type: 'Error', message: 'it failed' }, msg: 'it failed' });
  expect(messagesOfLogs(line)).toBe('it failed');
});

test('a list of issues is a line for each, so that each variable is asked for', () => {
  const message = 'Invalid input: expected string, received undefined';
  const issues = ['LAMP_KEY', 'LAMP_URL'].map((name) => ({ code: 'invalid_type', path: [name], message }));
  const text = `ZodError: ${JSON.stringify(issues, null, 2)}\n    at main (/x/y.js:3:9)\n`;
  expect(diagnose(messagesOfLogs(text))?.problem).toMatchObject({
    kind: 'variable-missing',
    next: expect.stringContaining('--env LAMP_KEY --env LAMP_URL'),
  });
  const inside = `ZodError: ${JSON.stringify([{ path: ['lamp', 'wick'], message: 'Too short' }], null, 2)}`;
  expect(tellingLine(messagesOfLogs(inside))).toBe('ZodError: lamp.wick: Too short');
});

test('a list of anything else stays as it is', () => {
  const lists = [[{ path: ['lamp'] }], [{ path: 'lamp', message: 'x' }], [{}]];
  for (const list of lists) {
    const text = JSON.stringify(list, null, 2);
    expect(messagesOfLogs(text)).toBe(text);
  }
});

test('what a logger says beside its message is kept', () => {
  const line = JSON.stringify({ msg: 'cannot start', err: { message: 'LAMP_KEY is required' } });
  expect(messagesOfLogs(line)).toBe('cannot start: LAMP_KEY is required');
});

test('a message of several lines stands on one, as each line is read by itself', () => {
  const line = JSON.stringify({ msg: 'cannot start:\n  LAMP_KEY\tis required' });
  expect(messagesOfLogs(line)).toBe('cannot start: LAMP_KEY is required');
});

test.each(['{"tools": []}', '{ a: 1 }', '{}', '["message"]'])('%s stays as it stands', (line) => {
  expect(messagesOfLogs(line)).toBe(line);
});

test('a variable behind much packaging is still quoted with what is said of it', () => {
  const line = JSON.stringify({
    ...{ level: 'fatal', caller: 'x'.repeat(30_000) },
    message: 'LAMP_KEY is required',
  });
  expect(diagnose(messagesOfLogs(line))?.problem.detail).toBe(
    'the server asks for LAMP_KEY: error: LAMP_KEY is required',
  );
});
