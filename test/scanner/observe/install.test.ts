import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ObserveOptions, observe } from '../../../scanner/observe/index.ts';
import { bestMethod } from '../../../scanner/observe/sandbox.ts';
import { listen } from '../../fixtures/servers/http.ts';
import { type Registry, startRegistry } from '../../fixtures/servers/registry.ts';

const kept = { ...process.env };
let folder: string;
let registry: Registry;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) delete process.env[name];
  process.env.npm_config_userconfig = join(folder, 'npmrc');
  process.env.npm_config_cache = join(folder, 'npm-cache');
  process.env.NEIGHBOURS_TOKEN = 'not-for-strangers';
});
afterEach(async () => {
  await registry.close();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, kept);
  rmSync(folder, { recursive: true, force: true });
});

describe('installing', () => {
  test('runs no script of a package', async () => {
    await serve();
    expect(await install()).toMatchObject({ outcome: 'listed', tools: [{ description: 'no script ran' }] });
  });

  test('keeps when and by whom the version was published, also for a scan that installs nothing', async () => {
    await serve();
    const published = { publishedAt: '2026-03-04T05:06:07.000Z', publisher: 'gardener' };
    expect(await install()).toMatchObject({ package: published });
    const before = registry.asked.length;
    expect(await install()).toMatchObject({ package: published });
    expect(registry.asked.slice(before).filter((line) => line.includes('.tgz'))).toEqual([]);
  });

  test('runs them when told to, in another folder and without the environment of the user', async () => {
    await serve();
    await install();
    const { tools } = await install({ allowScripts: true });
    expect(tools[0]?.description).toContain('npm_lifecycle_event');
    expect(tools[0]?.description).not.toContain('NEIGHBOURS_TOKEN');
    expect(await install()).toMatchObject({ tools: [{ description: 'no script ran' }] });
  });

  test('runs them where a server would run, with the network and nothing else, and says where', async () => {
    const [diary, beside] = [join(folder, 'diary'), join(folder, 'beside')] as const;
    writeFileSync(diary, 'dear diary');
    const neighbour = await listen((_request, response) => response.end());
    await serve({ script: snoop(diary, beside, neighbour.url) });
    const method = await bestMethod();
    const contained = await install({ allowScripts: true });
    expect(existsSync(beside)).toBe(method !== 'bubblewrap');
    const risked = await install({ allowScripts: true, sandbox: 'none' });
    await neighbour.close();
    expect(ranWith(contained)).toEqual({
      ...(method === 'bubblewrap' ? CLOSED : OPEN),
      uid: method === 'process-group' ? process.getuid?.() : 65534,
    });
    expect(contained.containment.detail).toContain(SAID[method]);
    expect(ranWith(risked)).toEqual({ ...OPEN, uid: process.getuid?.() });
    expect(risked.containment.detail).toContain(SAID['process-group']);
    expect((await install()).containment.detail).toContain('no install script ran');
  });

  test('tells a script that fails, and keeps nothing of the package', async () => {
    await serve({ script: "throw new Error('no compiler here')" });
    expect(await install({ allowScripts: true })).toMatchObject({
      outcome: 'unreachable',
      problems: [{ kind: 'install-script-failed', detail: expect.stringContaining('no compiler here') }],
    });
    expect(
      readdirSync(folder).flatMap((name) => (name === 'cache' ? readdirSync(join(folder, name)) : [])),
    ).toEqual([`packages-scripts-${await bestMethod()}`]);
  });

  test('follows no link that a script put in the place of a file', async () => {
    const secret = join(folder, 'secret.js');
    writeFileSync(secret, '#!/bin/echo shelf-secret-line');
    await serve({
      script: `const fs = require('fs'); fs.rmSync('server.js'); fs.symlinkSync(${JSON.stringify(secret)}, 'server.js')`,
    });
    const seen = await install({ allowScripts: true });
    expect(seen).toMatchObject({ outcome: 'not-supported', problems: [{ kind: 'executable-outside' }] });
    expect(JSON.stringify(seen)).not.toContain('shelf-secret-line');
  });

  test('refuses what is not the package that the registry promised', async () => {
    await serve({ tampered: true });
    expect(await install()).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'integrity' }] });
    expect(readdirSync(join(folder, 'cache', 'packages'))).toEqual([]);
  });

  test('logs in with the token of .npmrc, and says so when there is none', async () => {
    await serve({ token: 'shelf-npm-token-1' });
    expect(await install()).toMatchObject({
      outcome: 'auth-required',
      problems: [{ kind: 'registry-login' }],
    });
    const { host } = new URL(registry.url);
    writeFileSync(
      join(folder, 'npmrc'),
      `registry=${registry.url}\n//${host}/:_authToken=shelf-npm-token-1\n`,
    );
    const seen = await install();
    expect(seen.outcome).toBe('listed');
    expect(JSON.stringify(seen)).not.toContain('shelf-npm-token-1');
  });

  test('tells why no process could be started for it, and that it was told to stop, not that time ran out', async () => {
    await serve();
    const { execPath } = process;
    process.execPath = join(folder, 'no-such-node');
    const seen = await install().finally(() => {
      process.execPath = execPath;
    });
    expect(seen).toMatchObject({
      outcome: 'unreachable',
      problems: [{ kind: 'installer-not-started', detail: expect.stringContaining('ENOENT') }],
    });
    const stopped = await install({ signal: AbortSignal.timeout(1) });
    expect(stopped.problems).toMatchObject([{ kind: 'cancelled' }]);
    const late = await install({ limits: { install: 1 } });
    expect(late.problems).toMatchObject([{ kind: 'install-time' }]);
  });

  test('tries again when the connection to the registry breaks off', async () => {
    await serve({ broken: 2 });
    expect(await install()).toMatchObject({ outcome: 'listed', problems: [] });
  });

  test('waits for a registry that never answers for a while, twice, and says that it did not answer', async () => {
    await serve({ silent: Number.POSITIVE_INFINITY });
    process.env.npm_config_fetch_timeout = '500';
    expect(await install()).toMatchObject({
      outcome: 'unreachable',
      problems: [
        {
          kind: 'registry-silent',
          detail: 'shelf-server was not installed: the npm registry did not answer within 0.5 s',
        },
      ],
    });
    expect(registry.asked).toHaveLength(2);
  });

  test('asks a registry once more that did not answer, or is in trouble itself', async () => {
    process.env.npm_config_fetch_timeout = '5000';
    await serve({ silent: 1 });
    expect(await install()).toMatchObject({ outcome: 'listed', problems: [] });
    await registry.close();
    await serve({ troubled: 1 });
    rmSync(join(folder, 'cache'), { recursive: true });
    expect(await install()).toMatchObject({ outcome: 'listed', problems: [] });
  });

  test('installs one package after another with one process', async () => {
    await serve();
    await install();
    const first = installers();
    await install({ npmrc: 'project' });
    expect(first, 'it waits for the next order').not.toEqual([]);
    expect(first).toEqual(expect.arrayContaining([...installers()]));
  });

  test('asks the registry for the package and for nothing else', async () => {
    await serve();
    await install();
    expect(new Set(registry.asked)).toEqual(
      new Set(['GET /shelf-server', 'GET /shelf-server/-/shelf-server-1.0.0.tgz']),
    );
  });
});

/** Tries what it is not meant to do, and leaves what came of it to be told by the server. */
function snoop(diary: string, beside: string, url: string): string {
  return `const fs = require('fs');
    const attempt = (action) => { try { return action() } catch (error) { return error.code } };
    fetch(${JSON.stringify(url)}).then(({ status }) => status, (error) => error.cause.code).then((reached) =>
      fs.writeFileSync('ran', JSON.stringify({
        diary: attempt(() => fs.readFileSync(${JSON.stringify(diary)}, 'utf8')),
        reached,
        uid: process.getuid(),
        beside: attempt(() => fs.writeFileSync(${JSON.stringify(beside)}, '')),
      })));`;
}

function ranWith({ tools, problems }: Awaited<ReturnType<typeof observe>>) {
  return JSON.parse(String(tools[0]?.description ?? JSON.stringify(problems)));
}

const OPEN = { diary: 'dear diary', reached: 200 };
const CLOSED = { diary: 'ENOENT', reached: 200 };
const SAID = {
  bubblewrap: 'install scripts ran in bubblewrap, with the network',
  unshare: 'install scripts ran in namespaces of their own',
  'process-group': 'install scripts ran UNCONTAINED',
} as const;

test('a README that names switches for more tools is told, and what was handed over by name', async () => {
  await serve({
    readme:
      '# Shelf\n\n`SHELF_PROFILE` and `SHELF_READ_ONLY` choose the tools that are shown.\n' +
      '{ "mcpServers": { "books": { "command": "npx", "args": ["shelf-server"] } } }',
  });
  const env = { SHELF_PROFILE: 'narrow-1', SHELF_KEY: 'hushed-key-77' };
  const seen = await observe(
    { kind: 'npm', id: 'shelf-server', package: 'shelf-server', args: [], env },
    { cacheDir: join(folder, 'cache') },
  );
  expect(seen.variables).toEqual(['SHELF_PROFILE', 'SHELF_KEY']);
  const [told] = seen.problems.filter(({ kind }) => kind === 'depends-on-start');
  expect(told?.detail).toBe('started otherwise it may show more: its README names SHELF_READ_ONLY');
  expect(seen.partial).toBe(false);
  expect(seen.configuredAs).toBe('books');
  expect(JSON.stringify(seen.problems)).not.toContain('hushed-key-77');
});

test('a server that ends unexplained is told what the example in its README sets', async () => {
  const env = '"env": { "SHELF_URL": "https://…", "SHELF_USER": "me", "SHELF_PIN": "…" }';
  await serve({ readme: `{ "mcpServers": { "books": { "command": "npx", ${env} } } }` });
  const seen = await observe(
    { kind: 'npm', id: 'shelf-server', package: 'shelf-server', args: [], env: { SHELF_URL: 'nowhere' } },
    { cacheDir: join(folder, 'cache') },
  );
  const [told] = seen.problems;
  expect(told).toMatchObject({ kind: 'server-exited', detail: expect.stringContaining('Invalid URL') });
  expect(told?.next).toMatch(
    /^The example in its README sets SHELF_USER, SHELF_PIN: hand over what it needs with --env NAME\. Start it by hand to see what it needs\./,
  );
});

async function serve(options: Parameters<typeof startRegistry>[1] = {}): Promise<void> {
  registry = await startRegistry(folder, options);
  writeFileSync(join(folder, 'npmrc'), `registry=${registry.url}\n`);
}

function install(options: ObserveOptions = {}) {
  const target = { kind: 'npm', id: 'shelf-server', package: 'shelf-server', args: [], env: {} } as const;
  return observe(target, { cacheDir: join(folder, 'cache'), ...options });
}

/** Ids of the installing processes that this one started. */
function installers(): readonly string[] {
  const lines = execFileSync('ps', ['--ppid', String(process.pid), '-o', 'pid=,args='], { encoding: 'utf8' });
  return lines.split('\n').filter((line) => line.includes('install-worker'));
}
