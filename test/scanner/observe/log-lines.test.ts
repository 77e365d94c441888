import { expect, test } from 'vitest';
import { diagnose } from '../../../scanner/observe/diagnose.ts';
import { messagesOfLogs } from '../../../scanner/observe/log-lines.ts';

test.each([
  ['pino', { level: 60, time: 1764190000000, pid: 7, hostname: 'shelf', msg: 'no wax left' }],
  ['winston', { level: 'error', message: 'no wax left', timestamp: '2026-11-26T21:06:57Z' }],
  ['bunyan', { name: 'lamp', level: 50, msg: 'no wax left', err: { message: '', stack: 'x' } }],
])('a line of %s is what it says', (_, line) => {
  expect(messagesOfLogs(`starting\n${JSON.stringify(line)}\nbye`)).toBe('starting\nno wax left\nbye');
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
    'the server asks for LAMP_KEY: LAMP_KEY is required',
  );
});
