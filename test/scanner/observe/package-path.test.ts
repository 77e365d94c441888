/** A package's server finds the executables beside it, as it does when npx starts it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Circumstances } from '../../../scanner/observe/attempt.ts';
import { withDefaults } from '../../../scanner/observe/limits.ts';
import { observeLaunch } from '../../../scanner/observe/stdio.ts';

const SERVER = `
  const name = require('child_process').execFileSync('lamp').toString().trim();
  require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method } = JSON.parse(line);
    if (id === undefined) return;
    const greeting = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name, version: '1' } };
    const list = { tools: [{ name, inputSchema: { type: 'object' } }] };
    console.log(JSON.stringify({ jsonrpc: '2.0', id, result: method === 'initialize' ? greeting : list }));
  });`;

test.each(['auto', 'none'] as const)('sandbox %s', async (sandbox) => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  try {
    mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.bin', 'lamp'), '#!/bin/sh\necho light\n', { mode: 0o755 });
    writeFileSync(join(folder, 'server.cjs'), SERVER);
    const start = { command: process.execPath, args: [join(folder, 'server.cjs')], env: {} };
    const seen = await observeLaunch({ ...start, packageFolder: folder }, around(sandbox));
    expect(seen.tools.map(({ name }) => name)).toEqual(['light']);
    const alone = await observeLaunch({ ...start, cwd: folder, typed: true }, around(sandbox));
    expect(alone.failure?.problem).toMatchObject({ kind: 'runtime-missing' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function around(sandbox: 'auto' | 'none'): Circumstances {
  return {
    ...{ limits: withDefaults(undefined), sandbox, mustContain: false, allowNet: false, allowScripts: false },
    npmrc: 'user',
    ...{ refusePrivate: false, cacheDir: '', cacheSize: 0 },
    redact: (text: string) => text,
    onStage: () => {},
  };
}
