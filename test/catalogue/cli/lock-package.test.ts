import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Lockfile } from '../../../catalogue/lock/lockfile.ts';
import type { ConfigFinding } from '../../../scanner/types.ts';
import { startRegistry } from '../../fixtures/servers/registry.ts';
import { toolrisk } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-locked-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A registry that serves `shelf-server@1.0.0`, and what it promises of it. */
async function registryOf(readme: string) {
  const registry = await startRegistry(mkdtempSync(join(folder, 'registry-')), { readme });
  const answer = await fetch(new URL('shelf-server', registry.url));
  const { versions } = (await answer.json()) as { versions: Record<string, { dist: { integrity: string } }> };
  return { ...registry, promised: versions['1.0.0']!.dist.integrity };
}

test('a package without a version is told with the one that was scanned, else with none made up', async () => {
  const registry = await registryOf('# Shelf');
  const server = { command: 'npx', args: ['-y', 'shelf-server'] };
  writeFileSync(
    join(folder, '.mcp.json'),
    JSON.stringify({
      mcpServers: { shelf: server, twin: server, snake: { command: 'uvx', args: ['snake-mcp'] } },
    }),
  );
  const run = (...words: string[]) =>
    toolrisk(['scan', '--config', '.mcp.json', '--format', 'json', ...words], {
      cwd: folder,
      env: { npm_config_registry: registry.url },
    });
  try {
    const { stdout } = await run('--yes');
    const { configuration } = JSON.parse(stdout) as { configuration: ConfigFinding[] };
    const unpinned = configuration.filter(({ kind }) => kind === 'unpinned-package');
    expect(unpinned.map(({ server, next }) => `${server}: ${next}`)).toEqual([
      'claude-code/shelf: Name the version that was scanned: shelf-server@1.0.0',
      'claude-code/twin: Name the version that was scanned: shelf-server@1.0.0',
      'claude-code/snake: Name the version that you looked at, behind snake-mcp==',
    ]);
  } finally {
    await registry.close();
  }
});

test('the same version of a package made of other bytes fails a check', async () => {
  const [one, other] = await Promise.all([registryOf('# Shelf'), registryOf('# Shelf, rebuilt')]);
  const run = (command: string, { url }: typeof one, cache: string) =>
    toolrisk([command, 'npm:shelf-server'], {
      cwd: folder,
      env: { npm_config_registry: url, XDG_CACHE_HOME: join(folder, cache) },
    });
  try {
    expect((await run('lock', one, 'first')).code).toBe(0);
    const { servers } = JSON.parse(readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8')) as Lockfile;
    const { package: locked } = servers['shelf-server']!;
    expect(locked).toEqual({ name: 'shelf-server', version: '1.0.0', integrity: one.promised });
    expect(one.promised).toMatch(/^sha512-/);
    // From the cache, and installed anew.
    for (const cache of ['first', 'second'])
      expect(await run('check', one, cache)).toMatchObject({
        code: 0,
        stdout: 'Nothing but what was approved.\n',
      });
    const changed = await run('check', other, 'third');
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('▲ shelf-server is installed from other bytes than were approved');
    expect(changed.stdout).toContain(`${one.promised} → ${other.promised}`);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
});
