import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import type { Target } from '../../../scanner/types.ts';
import { legacySse, listen, politeHttp } from '../../fixtures/servers/http.ts';
import { modernHttp } from '../../fixtures/servers/modern.ts';
import { brokenPromises, RECORD, recorded } from '../../fixtures/servers/record.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
const MODERN = join(import.meta.dirname, '../../fixtures/servers/modern.ts');
let folder: string;
let record: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'observe-'));
  record = join(folder, 'received');
});
afterEach(() => {
  const broken = brokenPromises(record);
  rmSync(folder, { recursive: true });
  expect(broken, 'methods that a scan promises never to send').toEqual([]);
});

describe('a well-behaved server', () => {
  test('over stdio: every page, every key as served, nothing sent but what is promised', async () => {
    const seen = await observe(command(process.execPath, POLITE), { sandbox: 'none' });
    expect(seen).toMatchObject({
      outcome: 'listed',
      partial: false,
      problems: [],
      transport: 'stdio',
      server: { name: 'note-keeper', version: '1.2.3' },
      protocol: '2025-11-25',
      instructions: 'Keeps notes.',
    });
    expect(seen.tools).toEqual(NOTE_TOOLS);
    expect(recorded(record)).toEqual([
      'initialize',
      'notifications/initialized',
      'tools/list',
      'tools/list',
      'tools/list',
    ]);
  });

  test.each([
    ['http', politeHttp],
    ['sse', legacySse],
  ] as const)('over %s: the same tools', async (transport, start) => {
    const server = await start(record);
    const seen = await observe(remote(server.url));
    await server.close();
    expect(seen).toMatchObject({ outcome: 'listed', partial: false, problems: [], transport });
    expect(seen.tools).toEqual(NOTE_TOOLS);
    expect(recorded(record).filter((method) => method === 'tools/list')).toHaveLength(3);
  });
});

describe('a server that speaks only the 2026-07-28 revision', () => {
  test('over stdio', async () => {
    const seen = await observe(command(process.execPath, MODERN), { sandbox: 'none' });
    expect(seen).toMatchObject({ outcome: 'listed', partial: false, problems: [], protocol: '2026-07-28' });
    expect(seen.tools).toEqual(NOTE_TOOLS);
    expect(recorded(record)).toContain('server/discover');
  });

  test('over http', async () => {
    const server = await modernHttp(record);
    const seen = await observe(remote(server.url));
    await server.close();
    expect(seen).toMatchObject({ outcome: 'listed', partial: false, problems: [], protocol: '2026-07-28' });
    expect(seen.tools).toEqual(NOTE_TOOLS);
  });
});

describe('a server that cannot be observed says why, with a next step', () => {
  test.each([
    ['no such command', 'no-such-program-here', [], 'unreachable', 'command-not-found', /--|spelling/],
    ['a runtime that is missing', 'bunx', ['some-server'], 'not-supported', 'runtime-missing', /Bun/],
    [
      'an end without an error',
      'node',
      ['-e', 'console.log("shelf 1.2")'],
      'needs-config',
      'ended-without-serving',
      /--/,
    ],
    ['a missing runner', 'uvx-not-here', ['some-server'], 'unreachable', 'command-not-found', /spelling/],
    [
      'an exit with a reason',
      'node',
      ['-e', 'throw new Error("the moon is full")'],
      'crashed',
      'server-exited',
      /by hand/,
    ],
    ['an exit without one', 'node', ['-e', 'process.exit(3)'], 'crashed', 'server-exited', /by hand/],
    [
      'a missing variable',
      'node',
      ['-e', 'console.error("Error: LAMP_API_KEY is required"); process.exit(1)'],
      'needs-config',
      'variable-missing',
      /--env LAMP_API_KEY/,
    ],
    [
      'a missing module',
      'node',
      ['-e', 'require("lamp-shade-xyz")'],
      'crashed',
      'package-broken',
      /another version/,
    ],
    [
      'a server of another kind',
      'node',
      [
        '-e',
        'console.log("ready at http://localhost:8080/mcp, LAMP_KEY is required"); setInterval(() => {}, 1000)',
      ],
      'needs-config',
      'serves-http',
      /scan that address/,
    ],
    ['silence', 'node', ['-e', 'setInterval(() => {}, 1000)'], 'timed-out', 'no-answer', /--limit connect=/],
  ] as const)('%s', async (_title, program, args, outcome, kind, next) => {
    const seen = await observe(command(program, ...args), { sandbox: 'none', limits: { connect: 1500 } });
    expect(seen.outcome).toBe(outcome);
    expect(seen.tools).toEqual([]);
    expect(seen.problems[0]).toMatchObject({ kind, next: expect.stringMatching(next) });
  });

  test('the last words of a server that exits are quoted, on one line and without control characters', async () => {
    const script = 'console.error("\\u001b[31mError: no \\u202ewax left\\u0007"); process.exit(2)';
    const seen = await observe(command('node', '-e', script), { sandbox: 'none' });
    expect(seen.problems[0]?.detail).toBe('the server exited with code 2: Error: no wax left');
  });

  test('what was thrown is quoted from stdout where stderr only talks', async () => {
    const script = 'console.error("warming up"); console.log("Error: no wax left"); process.exitCode = 2';
    const seen = await observe(command('node', '-e', script), { sandbox: 'none' });
    expect(seen.problems[0]?.detail).toBe('the server exited with code 2: Error: no wax left');
  });

  test('folders that we made are called as the server takes them, and are the same in every scan', async () => {
    const script =
      'const { env: e } = process; console.error("Error: no lamp in", e.HOME + "/.lamps", e.TMPDIR + "/lamps", process.cwd() + "/lamps"); process.exit(2)';
    const { problems } = await observe({
      ...{ kind: 'stdio', id: 'x', env: {} },
      ...{ command: process.execPath, args: ['-e', script] },
    });
    expect(problems[0]?.detail).toBe(
      'the server exited with code 2: Error: no lamp in ~/.lamps /tmp/lamps ./lamps',
    );
  });

  test('what a server lacks and says on stdout is told once, not as a breach of the protocol', async () => {
    const script = 'console.log("LAMP_KEY is required")';
    const seen = await observe(command('node', '-e', script), { sandbox: 'none' });
    expect(seen.problems).toMatchObject([{ kind: 'variable-missing' }]);
  });

  test('a server that does not take what it was handed is told so, and not to ask for it', async () => {
    const script = 'console.error("Set LAMP_KEY to a valid key"); process.exit(1)';
    const target = command('node', '-e', script);
    if (target.kind !== 'stdio') throw new Error('a command');
    const seen = await observe({ ...target, env: { ...target.env, LAMP_KEY: 'dummy' } });
    expect(seen.problems[0]).toMatchObject({ kind: 'variable-refused' });
    expect(seen.problems[0]?.next).not.toContain('--env');
  });

  test('a closed port', async () => {
    const gone = await politeHttp(record);
    await gone.close();
    expect(await observe(remote(gone.url))).toMatchObject({
      outcome: 'unreachable',
      problems: [{ kind: 'connection-refused' }],
    });
  });

  test('a login, with the metadata that say what it would take', async () => {
    const server = await listen((request, response) => {
      if (request.url?.startsWith('/.well-known/')) {
        const metadata = {
          authorization_servers: ['https://login.example/'],
          scopes_supported: ['notes.read'],
        };
        return response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata));
      }
      return response.writeHead(401, { 'www-authenticate': 'Bearer realm="notes"' }).end();
    });
    const seen = await observe(remote(server.url));
    await server.close();
    expect(seen).toMatchObject({ outcome: 'auth-required', problems: [{ kind: 'oauth-required' }] });
    expect(seen.problems[0]?.detail).toContain('https://login.example/ (scopes: notes.read)');
  });

  test.each([
    ['a web page', 200, { 'content-type': 'text/html' }, 'handshake-failed', 'not-mcp'],
    ['nothing there', 404, {}, 'unreachable', 'no-server-here'],
    ['a broken server', 503, {}, 'unreachable', 'http-error'],
    ['too many requests', 429, {}, 'unreachable', 'rate-limited'],
    [
      'a redirect elsewhere',
      307,
      { location: 'http://192.0.2.1/mcp?token=abc' },
      'unreachable',
      'redirected',
    ],
  ] as const)('%s', async (_title, status, headers, outcome, kind) => {
    const server = await listen((_request, response) =>
      response.writeHead(status, headers).end('<p>hello</p>'),
    );
    const seen = await observe(remote(server.url));
    await server.close();
    expect(seen).toMatchObject({ outcome, problems: [{ kind }] });
    expect(JSON.stringify(seen)).not.toContain('token=abc');
  });
});

describe('what nothing can be made of is told, not thrown', () => {
  test.each([
    [
      'a NUL in a word',
      { kind: 'stdio', id: 'x', command: 'node', args: ['a\0b'], env: {} },
      'command-malformed',
    ],
    ['no address', { kind: 'http', id: 'x', url: 'notes', headers: {} }, 'address-malformed'],
    [
      'another scheme',
      { kind: 'http', id: 'x', url: 'file:///etc/passwd', headers: {} },
      'address-malformed',
    ],
    [
      'a header of two lines',
      { kind: 'http', id: 'x', url: 'http://127.0.0.1:9/', headers: { a: 'b\nc' } },
      'header-malformed',
    ],
  ] as const)('%s', async (_title, target, kind) => {
    expect(await observe(target)).toMatchObject({
      outcome: 'not-supported',
      problems: [{ kind }],
      tools: [],
    });
  });

  test('more words and variables than a system takes', async () => {
    const target = { ...command('node', POLITE), env: { LONG: 'x'.repeat(300_000) } } as Target;
    for (const sandbox of ['auto', 'none'] as const) {
      expect(await observe(target, { sandbox })).toMatchObject({
        outcome: 'unreachable',
        problems: [{ kind: 'start-failed', next: expect.stringMatching(/too long/) }],
      });
    }
  });

  test('a folder that is gone', async () => {
    const target = { ...command('node', POLITE), cwd: join(folder, 'gone') } as Target;
    for (const sandbox of ['auto', 'none'] as const) {
      expect(await observe(target, { sandbox })).toMatchObject({
        outcome: 'unreachable',
        problems: [{ kind: 'folder-gone' }],
      });
    }
  });

  test('no room for temporary files, or for packages', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(folder, 'missing');
    const started = await observe(command('node', POLITE));
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    const cacheDir = join(POLITE, 'a-file-is-no-folder');
    const installed = await observe({ kind: 'npm', id: 'x', package: 'x', args: [], env: {} }, { cacheDir });
    for (const seen of [started, installed]) {
      expect(seen).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'folder-not-writable' }] });
    }
  });

  test('an observation that its caller ends', async () => {
    const signal = AbortSignal.timeout(300);
    const seen = await observe(command('node', '-e', 'setInterval(() => {}, 1000)'), {
      sandbox: 'none',
      signal,
    });
    expect(seen).toMatchObject({ outcome: 'timed-out', problems: [{ kind: 'cancelled' }] });
  });
});

function command(program: string, ...args: readonly string[]): Target {
  const name = program === 'node' ? process.execPath : program;
  return { kind: 'stdio', id: 'fixture', command: name, args, env: { [RECORD]: record } };
}

function remote(url: string): Target {
  return { kind: 'http', id: 'fixture', url, headers: {} };
}
