import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../scanner/observe/one-line.ts';
import { displayUrl, redactJson, redactor, secretsOf } from '../../../scanner/observe/secrets.ts';
import type { Target } from '../../../scanner/types.ts';

describe('secrets that were handed over', () => {
  test('a key is one, a plain setting is none', () => {
    const env = {
      SHELF_API_KEY: 'k3y-abc',
      SHELF_PROFILE: 'administrator',
      SHELF_URL: 'http://127.0.0.1:9/',
      X: 'aB3dE5gH7jK9',
    };
    expect(secretsOf({ kind: 'stdio', id: 'x', command: 'x', args: [], env })).toEqual([
      'aB3dE5gH7jK9',
      'k3y-abc',
    ]);
  });

  test('every header is one, and the token in it by itself', () => {
    const target: Target = {
      kind: 'http',
      id: 'x',
      url: 'https://x.example/',
      headers: { authorization: 'Bearer abcdefgh1' },
    };
    expect(secretsOf(target)).toEqual(['Bearer abcdefgh1', 'abcdefgh1']);
  });

  test('so are passwords and tokens in an address, in either spelling', () => {
    const url = 'https://me:p%40ssw0rd@x.example/mcp?token=t0ken-t0ken&mode=streamable';
    const secrets = secretsOf({ kind: 'http', id: 'x', url, headers: {} });
    expect(secrets).toEqual(expect.arrayContaining(['p%40ssw0rd', 'p@ssw0rd', 't0ken-t0ken']));
    expect(secrets).not.toContain('streamable');
    expect(displayUrl(url)).toBe('https://x.example/mcp?token=…&mode=…');
  });

  test('they are blotted out of keys and values, however deep, and nothing else is', () => {
    const { exact } = redactor(['k3y-abc']);
    const served = { name: 'x', inputSchema: { 'k3y-abc': ['uses k3y-abc', 7, null, { note: 'k3y' }] } };
    expect(redactJson(served, exact)).toEqual({
      name: 'x',
      inputSchema: { '[redacted]': ['uses [redacted]', 7, null, { note: 'k3y' }] },
    });
  });
});

describe('what has the shape of a secret never stands in a line', () => {
  const { line } = redactor([]);
  test.each([
    ['key sk-proj-abcdefghijklmnop1234 refused', 'key [redacted] refused'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: Bearer [redacted]'],
    ['ghp_abcdefghijklmnopqrstuvwxyz', '[redacted]'],
    ['postgres://me:hunter22@db.example/x', 'postgres://[redacted]@db.example/x'],
    ['token eyJhbGciOiJI.eyJzdWIiOiIx.sig', 'token [redacted]'],
  ])('%s', (text, shown) => expect(line(text)).toBe(shown));

  test.each(['the task-list is empty', 'see https://x.example/a:b', 'a bearer of news'])('%s stays', (text) =>
    expect(line(text)).toBe(text),
  );
});

test('a line holds no control, invisible or bidirectional characters and no terminal sequence, and ends in time', () => {
  expect(oneLine('a\u001b[31mb\u001b]0;title\u0007c\r\nd\u200b\u202ee\u2028f')).toBe('abc d e f');
  expect(oneLine('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(oneLine('\u{1f600}'.repeat(10), 4).isWellFormed()).toBe(true);
});
