import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { scan } from '../../../scanner/scan.ts';
import { echoHttp, spelled } from '../../fixtures/servers/echo.ts';
import type { Listening } from '../../fixtures/servers/http.ts';
import { type Ran, toolrisk } from './run.ts';

const ECHO = join(import.meta.dirname, '../../fixtures/servers/echo.ts');
const PEM = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7
VJTUt9Us8cKjMzEfYyjiWA4R4qM2bS1GB4t7NXp98C3SC6dVMvDu
-----END PRIVATE KEY-----`;
const HANDED: Readonly<Record<string, string>> = {
  ECHO_API_KEY: 'Sup3r-S3cret_T0ken+Value/9',
  ECHO_PIN: '4711-08',
  ECHO_PASSWORD: 'sunshine',
  ECHO_PEM: PEM,
  ECHO_WORDS: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ECHO_HOOK: 'https://hooks.example/services/T0123ABCD/B0123ABCD/abcdefghijklmnopqrstuvwx',
  ECHO_JSON: '{"client":{"secret":"j5on-s3cret-value"}}',
};
const WORD = 'w0rd-of-d0cker-e';
const PATH = 'p4th/T0123WXYZ/t0ken-in-the-p4th-99';

/** Everything that may be seen nowhere: each secret and its telling parts, in each spelling. */
const BARE = [
  ...Object.values(HANDED).filter((value) => !value.startsWith('http') && !value.startsWith('{')),
  'T0123ABCD',
  'abcdefghijklmnopqrstuvwx',
  'j5on-s3cret-value',
  WORD,
  'T0123WXYZ',
  't0ken-in-the-p4th-99',
  'b4sic-passw0rd',
  'h3ader-value-77',
  'qu3ry-value-55',
];
const TELLING = BARE.flatMap(spelled)
  // What stands around a secret in base64 is no part of it.
  .map((one) => one.replaceAll(/^eH?[h4]?|eHl6$|h5eg==$|4eXo=?$/g, ''))
  // What is left where a line was cut.
  .concat(BARE.map((one) => one.slice(0, 9)))
  .filter((one) => !one.startsWith('-----'));

function expectClean(text: string): void {
  const leaked = TELLING.filter((one) => text.includes(one));
  expect(leaked).toEqual([]);
}

let folder: string;
let web: Listening;
const run = (argv: readonly string[]): Promise<Ran> => toolrisk(argv, { cwd: folder, env: HANDED });
const variables = Object.keys(HANDED).flatMap((name) => ['--env', name]);
const command = (manner: string) => [
  ...['--sandbox', 'none', '--', process.execPath, ECHO, manner, '-e', `NAME=${WORD}`],
];
const address = () => `${new URL(web.url).origin}/${PATH}?token=qu3ry-value-55`;
const headers = [
  ...['--header', `Authorization: Basic ${Buffer.from('me:b4sic-passw0rd').toString('base64')}`],
  ...['--header', 'X-Trace: h3ader-value-77'],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-secrets-'));
  web = await echoHttp('lists');
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true });
});

describe('a server that gives away what it was handed', () => {
  test.each(['table', 'json', 'sarif', 'markdown', 'junit', 'github'])(
    'over stdio, as %s',
    async (format) => {
      const { stdout, stderr, code } = await run([
        'scan',
        '--format',
        format,
        ...variables,
        ...command('lists'),
      ]);
      expect(code, stderr).toBe(3);
      expect(stdout).toContain('[redacted]');
      expectClean(stdout + stderr);
    },
  );

  test('is told so, with what it was given by name', async () => {
    const { stdout } = await run(['scan', ...variables, ...command('lists')]);
    for (const told of ['secret-echoed', 'judged-words-redacted', 'NAME=…']) expect(stdout).toContain(told);
  });

  test('is locked by nobody', async () => {
    const { code, stdout, stderr } = await run(['lock', ...variables, ...command('lists')]);
    expect(code, stderr).toBe(3);
    expect(readdirSync(folder)).not.toContain('toolrisk.lock.json');
    expectClean(stdout + stderr);
  });

  test.each(['table', 'json'])('over HTTP, as %s', async (format) => {
    const { stdout, stderr, code } = await run(['scan', '--format', format, ...headers, address()]);
    expect(code, stderr).toBe(3);
    expect(stdout).toContain('secret-echoed');
    expectClean(stdout + stderr);
  });

  test.each(['refuses', 'dies', 'babbles'])('that %s', async (manner) => {
    const { stdout, stderr, code } = await run(['scan', ...variables, ...command(manner)]);
    expect(code, stderr).toBe(3);
    expect(stdout).toMatch(/\[redacted\]|…/);
    expectClean(stdout + stderr);
  });

  test('and redirects elsewhere with it', async () => {
    const elsewhere = await echoHttp('redirects');
    const { stdout, stderr } = await run(['scan', ...headers, `${new URL(elsewhere.url).origin}/${PATH}`]);
    await elsewhere.close();
    expect(stdout).toContain('redirects to https://else.example/');
    expectClean(stdout + stderr);
  });

  test('gives it to no catalogue, and to nothing that is made of one', async () => {
    const db = join(folder, 'web.db');
    const argv = ['crawl', address(), ...headers, '--allow-private', '--db', db];
    const crawled = await run([...argv, '--progress', 'ndjson']);
    expect(crawled.code, crawled.stderr).toBe(0);
    const local = await scan(
      {
        kind: 'stdio',
        id: 'echo',
        command: process.execPath,
        args: [ECHO, 'lists', '-e', `NAME=${WORD}`],
        env: HANDED,
      },
      { sandbox: 'none' },
    );
    const catalogue = openCatalogue(db, 'write');
    catalogue.record(local);
    // Still open: the newest rows stand in the write-ahead log.
    const files = readdirSync(folder).filter((name) => name.startsWith('web.db'));
    expect(files).toContain('web.db-wal');
    for (const name of files) expectClean(readFileSync(join(folder, name), 'latin1'));
    for (const name of files) expectClean(readFileSync(join(folder, name), 'utf8'));
    const slugs = catalogue.names().map(({ slug }) => slug);
    catalogue.close();
    expect(slugs).toHaveLength(2);
    const said = [crawled];
    for (const format of ['json', 'ndjson', 'csv'])
      said.push(await run(['export', '--format', format, '--db', db]));
    for (const format of ['policylayer', 'intercept', 'claude-code'])
      said.push(
        await run([
          'policy',
          'echo',
          '--format',
          format,
          '--db',
          db,
          '--allow-partial',
          '--profile',
          'permissive',
        ]),
      );
    said.push(await run(['explain', 'echo', 'list_beds', '--db', db]));
    said.push(await run(['changes', '--db', db]));
    for (const { code, stdout, stderr } of said) {
      expect(code, stderr).toBe(0);
      expectClean(stdout + stderr);
    }
    expect(said.at(4)!.stderr).toMatch(/stands? for a name that held a secret/);
  });
});

test('nor is it printed where the command line is wrong', async () => {
  const wrong = [
    ['scan', '--env', 'NO NAME=sunshine', 'x'],
    ['scan', '--header', 'sunshine', 'x'],
    ['scan', '--api-key=sunshine', 'x'],
    ['scan', 'https://me:sunshine@'],
    ['scan', 'ftp://me:sunshine@h.example/Sup3r-S3cret_T0ken+Value/9'],
    ['policy', 'https://me:sunshine@', '--db', 'none.db'],
  ];
  for (const argv of wrong) {
    const { code, stdout, stderr } = await run(argv);
    expect(code, argv.join(' ')).toBe(2);
    expectClean(stdout + stderr);
  }
});
