import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { displayTarget, secretsOf, shownTarget } from '../../../scanner/secrets/given.ts';
import { isOrdinary } from '../../../scanner/secrets/ordinary.ts';
import { displayUrl } from '../../../scanner/secrets/words.ts';
import type { StdioTarget, Target } from '../../../scanner/types.ts';

const command = (args: readonly string[], env: StdioTarget['env'] = {}): Target => ({
  kind: 'stdio',
  id: 'x',
  command: 'docker',
  args,
  env,
});
const texts = (target: Target) => secretsOf(target).map(({ text }) => text);
const given = (value: string, name = 'SETTING') => texts(command([], { [name]: value }));

describe('of what was handed over', () => {
  test.each(
    'true 8080 86400 1.2.3 127.0.0.1:9 2026-11-26 admin production DEBUG us-east-1 read-only gpt-4o-mini claude-3-5-sonnet sqlite3 db.internal.corp.example.com'.split(
      ' ',
    ),
  )('%s stays readable', (value) => {
    expect(isOrdinary(value)).toBe(true);
    expect(given(value)).toEqual([]);
  });

  test.each([
    'issues,pull_requests,actions',
    '/home/me/projects',
    'http://127.0.0.1:9/api/v1',
    '{"mode":"fast"}',
  ])('%s is decided piece by piece, and every piece stays readable', (value) => {
    const [whole, ...pieces] = given(value);
    expect([undefined, value]).toContain(whole);
    expect(pieces).toEqual([]);
  });

  test.each(
    'aB3dE5gH7jK9 k3y-abc ab12-cd34-ef56-gh78 me@corp.example 4111111111111111 correct-horse-battery-staple 3f8a9c51-1d2e-4f3a-9b8c-7d6e5f4a3b2c'.split(
      ' ',
    ),
  )('%s is secret under any name', (value) => expect(given(value)).toContain(value));

  test.each(['DB_PASSWORD', 'authToken', 'API_KEY_2', 'x-api-key', 'MNEMONIC', 'SLACK_WEBHOOK', 'LOGIN_PIN'])(
    'an everyday word is secret under %s',
    (name) => expect(given('sunshine', name)).toEqual(['sunshine']),
  );

  test.each(['KEY_REGION', 'TOKEN_LIMIT', 'AUTH_MODE', 'SECRET_STORE_URL'])('but not under %s', (name) =>
    expect(given('production', name)).toEqual([]),
  );

  test('all of a phrase is, and its words are not', () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    expect(given(phrase)).toEqual([phrase]);
  });

  test('nothing is that is said to be plain', () => {
    const target = command(['--api-key=sunshine', '-e', 'A_TOKEN=deletes'], { PASSWORD: 'hunter2' });
    expect(secretsOf(target, ['api-key', 'a_token', '--password'])).toEqual([]);
    expect(texts(target)).toEqual(['hunter2', 'sunshine', 'deletes']);
  });

  test('nothing is that a list or a registry publishes', () => {
    expect(
      texts({ ...command(['--token=abcdefgh12345678'], { A_TOKEN: 'deletes' }), published: true }),
    ).toEqual([]);
  });
});

describe('a value is taken apart', () => {
  const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA';
  const pem = `-----BEGIN PRIVATE KEY-----\n${key}\n${key}\n-----END PRIVATE KEY-----`;
  test.each<[string, string, readonly string[]]>([
    ['lines', 'first-k3y-1\nsecond-k3y-2', ['first-k3y-1', 'second-k3y-2']],
    ['pairs', 'user=service;token=t0k3n-abc', ['t0k3n-abc']],
    ['a list', 'k3y-one-1,k3y-two-2', ['k3y-one-1', 'k3y-two-2']],
    [
      'an address',
      'postgres://me:p%40ss1word@h.example/app?sslkey=abcdef#fr4gm3nt',
      ['p%40ss1word', 'p@ss1word', 'abcdef', 'fr4gm3nt'],
    ],
    [
      'a path of an address',
      'https://hooks.example/services/T0123ABCD/B0123ABCD/abcdefghijklmnopqrstuvwx',
      ['T0123ABCD', 'B0123ABCD', 'abcdefghijklmnopqrstuvwx'],
    ],
    ['an address of several hosts', 'mongodb://me:p4ss-w0rd@h1.example:1,h2.example:2/app', ['p4ss-w0rd']],
    ["a driver's address", 'me:p4ss-w0rd@tcp(h.example:3306)/app', ['p4ss-w0rd']],
    ['Basic', `Basic ${Buffer.from('alice:w0nderland!').toString('base64')}`, ['w0nderland!']],
    ['Bearer', 'Bearer abcdefgh1', ['abcdefgh1']],
    [
      'a JWT',
      `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"email":"me@corp.example"}').toString('base64url')}.c2lnbmF0dXJl`,
      ['eyJhbGciOiJIUzI1NiJ9', 'c2lnbmF0dXJl', 'me@corp.example'],
    ],
    [
      'JSON',
      '{"host":"h.example","auth":{"password":"sunshine"},"ids":[4111111111111111]}',
      ['sunshine', '4111111111111111'],
    ],
    ['base64 of JSON', Buffer.from('{"password":"sunshine"}').toString('base64'), ['sunshine']],
    ['PEM', pem, [key + key]],
    ['PEM in JSON', JSON.stringify({ private_key: pem }), [key + key]],
  ])('%s', (_, value, parts) => expect(given(value)).toEqual(expect.arrayContaining([...parts])));
});

describe('words of a command', () => {
  test.each<[string, readonly string[], string]>([
    ['-e NAME=…', ['run', '-e', 'REGION=q7x-4kz9-w2', 'mcp/notes'], 'q7x-4kz9-w2'],
    ['--env=NAME=…', ['--env=REGION=q7x-4kz9-w2'], 'q7x-4kz9-w2'],
    ['--token=…', ['--token=sunshine'], 'sunshine'],
    ['--password …', ['--password', 'sunshine'], 'sunshine'],
    ['TOKEN=…', ['env', 'TOKEN=sunshine', 'server'], 'sunshine'],
    ['--header', ['--header', 'Authorization: Bearer sunshine9'], 'sunshine9'],
    ['-u', ['-u', 'alice:sunshine9'], 'sunshine9'],
    ['an address', ['https://h.example/mcp/t0k3n-of-mine-123'], 't0k3n-of-mine-123'],
    ['a script', ['-c', 'TOKEN=sunshine9 exec server'], 'sunshine9'],
    ['something drawn by lot', ['serve', '9f86d081884c7d659a2f'], '9f86d081884c7d659a2f'],
  ])('hand over what stands in %s, which is not shown', (_, args, secret) => {
    expect(texts(command(args))).toContain(secret);
  });

  test('are shown but for what they hand over', () => {
    const words = 'run -i --rm -e API_TOKEN=abc --env=FOO=bar -e PLAIN --token=xx --password hunter2 PASS=ab';
    const rest = 'ghcr.io/github/github-mcp-server:0.5 --transport stdio --allow-write=/tmp/work --days=30';
    expect(displayTarget(command([...words.split(' '), ...rest.split(' ')]))).toBe(
      `docker run -i --rm -e API_TOKEN=… --env=FOO=… -e PLAIN --token=… --password … PASS=… ${rest}`,
    );
  });
});

describe('an address', () => {
  test('shows host and everyday words only', () => {
    expect(displayUrl('https://me:pw@h.example/api/v1/mcp/abcd1234efgh5678?token=t&mode=x#f')).toBe(
      'https://h.example/api/v1/mcp/…?token=…&mode=…',
    );
    expect(displayUrl('no address')).toBe('no address');
    const url = 'https://h.example/@maker/abcd1234efgh5678/mcp?key=x';
    const remote = { kind: 'http', id: 'x', url, headers: {} } as const;
    expect(displayTarget(remote)).toBe('https://h.example/@maker/…/mcp?key=…');
    expect(displayTarget({ ...remote, published: true })).toBe(
      'https://h.example/@maker/abcd1234efgh5678/mcp?key=…',
    );
  });
});

test('what is shown of a command is taken by a shell word for word', () => {
  const words = [
    "it's here.mjs",
    'a b',
    '$HOME',
    '~',
    '',
    '*',
    '#x',
    'a;b',
    '`id`',
    '\\',
    'größe',
    '--depth=2',
    '!x',
    '"',
    '&',
  ];
  const line = displayTarget(command(words)).replace(
    /^docker/,
    'node -p "JSON.stringify(process.argv.slice(1))" --',
  );
  expect(JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' }))).toEqual(words);
  expect(displayTarget(command(['-y', '@scope/pkg@1.2.3', '/tmp/x']))).toBe(
    'docker -y @scope/pkg@1.2.3 /tmp/x',
  );
});

test('a secret that holds a quotation mark is shown in no part, quoted or not', () => {
  const target = command(['--note', "see hunter'2x now"], { PASSWORD: "hunter'2x" });
  expect(shownTarget(target)).not.toMatch(/hunter|2x/);
});
