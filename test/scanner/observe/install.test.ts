import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ObserveOptions, observe } from '../../../scanner/observe/index.ts';
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

  test('runs them when told to, in another folder and without the environment of the user', async () => {
    await serve();
    await install();
    const { tools } = await install({ allowScripts: true });
    expect(tools[0]?.description).toContain('npm_lifecycle_event');
    expect(tools[0]?.description).not.toContain('NEIGHBOURS_TOKEN');
    expect(await install()).toMatchObject({ tools: [{ description: 'no script ran' }] });
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

  test('asks the registry for the package and for nothing else', async () => {
    await serve();
    await install();
    expect(new Set(registry.asked)).toEqual(
      new Set(['GET /shelf-server', 'GET /shelf-server/-/shelf-server-1.0.0.tgz']),
    );
  });
});

async function serve(options: Parameters<typeof startRegistry>[1] = {}): Promise<void> {
  registry = await startRegistry(folder, options);
  writeFileSync(join(folder, 'npmrc'), `registry=${registry.url}\n`);
}

function install(options: ObserveOptions = {}) {
  const target = { kind: 'npm', id: 'shelf-server', package: 'shelf-server', args: [], env: {} } as const;
  return observe(target, { cacheDir: join(folder, 'cache'), ...options });
}
