import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';

const PROBE = join(import.meta.dirname, '../../fixtures/servers/probe.ts');

test('variables that load code into every program are handed to none, the sandbox least of all', async (context) => {
  if (process.platform !== 'linux') context.skip('the loader of this system is another');
  const folder = mkdtempSync(join(tmpdir(), 'loader-'));
  // The probe tries to write where it stands: it gets a folder of its own for that.
  const cwd = mkdtempSync(join(tmpdir(), 'loader-cwd-'));
  onTestFinished(() => {
    for (const one of [folder, cwd]) rmSync(one, { recursive: true });
  });
  // glibc writes a trace for each process that obeys these: what LD_PRELOAD would load, loads here.
  const env = { LD_DEBUG: 'libs', LD_DEBUG_OUTPUT: join(folder, 'obeyed'), HANDED: 'yes' };
  for (const sandbox of ['auto', 'none'] as const) {
    const { outcome } = await observe(
      { kind: 'stdio', id: 'probe', command: process.execPath, args: [PROBE], env, cwd },
      { sandbox },
    );
    expect(outcome).toBe('listed');
  }
  expect(readdirSync(folder)).toEqual([]);
});
