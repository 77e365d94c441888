import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OwnProgram, ownProgram } from '../../../scanner/observe/own-programs.ts';

const OBSERVE = join(import.meta.dirname, '../../../scanner/observe/index.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Ignores every request to leave and the end of its input, never answers, and has a child outside its group. */
const STUBBORN = `
  require('node:child_process').spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGPIPE']) process.on(name, () => {});
  setInterval(() => {}, 1000);
`;

const UNSHARE: readonly OwnProgram[] = ['unshare', 'sh', 'cat', 'mount'];
const MODES = [
  ['bubblewrap', ['bwrap', 'prlimit'], 'auto'],
  ['unshare', UNSHARE, 'auto'],
  ['process-group', [], 'none'],
] as const;

describe('a scanner that is killed in the middle of a scan leaves no server behind', () => {
  test.each(MODES)('contained by %s', async (method, programs, sandbox) => {
    const mark = randomUUID();
    const only = join(folder, 'only');
    mkdirSync(only);
    for (const name of programs) symlinkSync(ownProgram(name) ?? '/nowhere', join(only, name));
    const target = {
      ...{
        kind: 'stdio',
        id: 'x',
        command: process.execPath,
        args: ['-e', STUBBORN],
        env: { MARK: mark, PATH: '/usr/bin:/bin' },
      },
      ...{ typed: true, cwd: folder },
    };
    const code = `const { observe } = await import(${JSON.stringify(OBSERVE)});
      const { bestMethod } = await import(${JSON.stringify(OBSERVE.replace('index', 'sandbox'))});
      require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'method'))}, await bestMethod());
      await observe(${JSON.stringify(target)}, { sandbox: ${JSON.stringify(sandbox)} });`;
    const scanner = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createRequire } from 'node:module'; const require = createRequire('/'); ${code}`,
      ],
      { stdio: 'ignore', env: { ...process.env, PATH: `${only}:/nowhere` }, detached: true },
    );
    // In the end two processes carry the mark: the server and its child.
    while (processesWith(mark).length < 2 && scanner.exitCode === null) await sleep(20);
    if (sandbox === 'auto') expect(readFileSync(join(folder, 'method'), 'utf8')).toBe(method);
    expect(processesWith(mark).length).toBeGreaterThanOrEqual(2);
    // As a terminal or an out-of-memory killer may do it: the whole group at once.
    process.kill(-(scanner.pid ?? 0), 'SIGKILL');
    for (let tries = 0; tries < 250 && processesWith(mark).length > 0; tries += 1) await sleep(20);
    const left = processesWith(mark);
    for (const pid of left) process.kill(Number(pid), 'SIGKILL');
    expect(left).toEqual([]);
  });
});

function processesWith(mark: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  });
}
