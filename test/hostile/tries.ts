/** Scans of a server that tries what it is told to, here and in a process that stands elsewhere. */
import { spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnProgram, ownProgram } from '../../scanner/observe/own-programs.ts';
import type { Observation, StdioTarget } from '../../scanner/types.ts';

export const TRIES = join(import.meta.dirname, '../fixtures/servers/tries.ts');
export const OBSERVE = join(import.meta.dirname, '../../scanner/observe/index.ts');
const BLOT = join(import.meta.dirname, '../../scanner/secrets/without-secrets.ts');

/** What the system has to have for namespaces of their own. */
export const UNSHARE: readonly OwnProgram[] = ['unshare', 'sh', 'cat', 'mount'];

/** @param expression JavaScript, whose value becomes the description of the one tool */
export function tries(expression: string, env: Readonly<Record<string, string>> = {}): StdioTarget {
  const target = { kind: 'stdio', id: 'x', command: process.execPath, args: [TRIES] } as const;
  return { ...target, env: { PATH: '/usr/bin:/bin', ...env, TRY: expression } };
}

/** The value, or the problems where there is none. */
export function told(seen: Observation) {
  return JSON.parse(String(seen.tools[0]?.description ?? JSON.stringify(seen.problems)));
}

/** A new folder in `folder` with no more than these programs. */
export function only(folder: string, names: readonly OwnProgram[]): string {
  const path = mkdtempSync(join(folder, 'only-'));
  for (const name of names) symlinkSync(ownProgram(name) ?? '/nowhere', join(path, name));
  return path;
}

/** Scans in a process of its own, which has this PATH and no other variable. */
export async function elsewhere(
  target: StdioTarget,
  PATH: string,
  {
    cwd,
    stdio = ['ignore', 'pipe', 'inherit'],
  }: { cwd?: string; stdio?: readonly ('ignore' | 'pipe' | 'inherit' | number)[] } = {},
): Promise<Observation> {
  const code = `const { observe } = await import(${JSON.stringify(OBSERVE)});
    const { withoutSecrets } = await import(${JSON.stringify(BLOT)});
    console.log(JSON.stringify(withoutSecrets(await observe(${JSON.stringify(target)}))));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: [...stdio],
    env: { PATH },
    cwd,
  });
  const chunks = await child.stdout?.toArray();
  return JSON.parse(Buffer.concat(chunks ?? []).toString('utf8'));
}
