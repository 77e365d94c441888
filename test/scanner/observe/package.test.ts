import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import type { NpmTarget } from '../../../scanner/types.ts';

/** Kept between runs: what is installed once is not fetched again. */
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/toolrisk');
const FILES = { package: '@modelcontextprotocol/server-filesystem', version: '2026.8.31' };

describe('a package from the registry', () => {
  test('is installed, started in a private folder and listed', async () => {
    const seen = await observe(target({ ...FILES, args: ['{DIR}'] }), { cacheDir: CACHE });
    expect(seen).toMatchObject({
      outcome: 'listed',
      partial: false,
      problems: [],
      package: {
        name: FILES.package,
        license: expect.any(String),
        repository: expect.stringMatching(/^https:/),
      },
    });
    expect(seen.tools.map(({ name }) => name)).toContain('read_text_file');
  });

  test('is found in the cache the second time: no registry is asked', async () => {
    process.env.npm_config_registry = 'http://127.0.0.1:9/';
    try {
      const seen = await observe(target({ ...FILES, args: ['{DIR}'] }), { cacheDir: CACHE });
      expect(seen.outcome).toBe('listed');
    } finally {
      delete process.env.npm_config_registry;
    }
  });

  test('of two installs at once both succeed, and nothing half-made stays', async () => {
    const cacheDir = mkdtempSync(join(tmpdir(), 'package-'));
    const once = target({ ...FILES, args: ['{DIR}'] });
    const both = await Promise.all([observe(once, { cacheDir }), observe(once, { cacheDir })]);
    const folders = readdirSync(join(cacheDir, 'packages'));
    rmSync(cacheDir, { recursive: true });
    expect(both.map(({ outcome }) => outcome)).toEqual(['listed', 'listed']);
    expect(folders).toEqual([
      expect.stringMatching(/^@modelcontextprotocol\+server-filesystem@2026\.8\.31_[0-9a-f]{32}$/),
    ]);
  });

  test.each([
    [
      'a name nobody has',
      { package: 'toolrisk-no-such-package-here', version: '1.0.0' },
      'package-not-found',
    ],
    ['a version nobody has', { package: FILES.package, version: '0.0.1-none' }, 'version-not-found'],
    ['a package without an executable', { package: 'ipaddr.js', version: '2.5.0' }, 'no-executable'],
  ])('%s', async (_title, named, kind) => {
    const seen = await observe(target(named), { cacheDir: CACHE });
    expect(seen).toMatchObject({ tools: [], problems: [{ kind }] });
    expect(seen.outcome).not.toBe('listed');
  });

  test('a registry that cannot be reached, and an install that takes too long', async () => {
    const cacheDir = mkdtempSync(join(tmpdir(), 'package-'));
    process.env.npm_config_registry = 'http://127.0.0.1:9/';
    try {
      const refused = await observe(target(FILES), { cacheDir });
      expect(refused).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'registry-unreachable' }] });
      const late = await observe(target(FILES), { cacheDir, limits: { install: 1 } });
      expect(late).toMatchObject({ outcome: 'timed-out', problems: [{ kind: 'install-time' }] });
      expect(readdirSync(join(cacheDir, 'packages'))).toEqual([]);
    } finally {
      delete process.env.npm_config_registry;
      rmSync(cacheDir, { recursive: true, force: true });
    }
    expect(existsSync(cacheDir)).toBe(false);
  });
});

function target(rest: Partial<NpmTarget>): NpmTarget {
  return { kind: 'npm', id: rest.package ?? '', package: '', args: [], env: {}, ...rest };
}
