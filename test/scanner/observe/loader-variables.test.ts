import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';

const TRIES = join(import.meta.dirname, '../../fixtures/servers/tries.ts');

test('variables that load code into every program reach the server, and never the sandbox around it', async (context) => {
  if (process.platform !== 'linux') context.skip('the loader of this system is another');
  const folder = mkdtempSync(join(tmpdir(), 'loader-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // glibc writes a trace for each process that obeys these: what LD_PRELOAD would load, loads here. Inside
  // the folder is not there.
  const env = { LD_DEBUG: 'libs', LD_DEBUG_OUTPUT: join(folder, 'obeyed'), TRY: 'process.env.LD_DEBUG' };
  const target = { kind: 'stdio', id: 'tries', command: process.execPath, args: [TRIES], env } as const;
  const { containment, tools } = await observe(target);
  if (containment.method !== 'bubblewrap') context.skip('bubblewrap is not installed');
  expect(tools[0]?.description).toBe('"libs"');
  expect(readdirSync(folder)).toEqual([]);
});
