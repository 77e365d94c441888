import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const OBSERVE = join(import.meta.dirname, '../../../scanner/observe/index.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Says that it runs, ignores every request to leave, never answers, and has a child outside its group. */
const STUBBORN = `
  require('node:child_process').spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => {});
  require('node:fs').writeFileSync(process.env.STARTED, '');
  setInterval(() => {}, 1000);
`;

describe('a scanner that is told to go in the middle of a scan', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'takes the server, its children and its folder with it: %s',
    async (signal) => {
      const mark = randomUUID();
      const started = join(folder, 'started');
      const temporary = mkdtempSync(join(folder, 'tmp-'));
      const env = { MARK: mark, STARTED: started };
      const target = { kind: 'stdio', id: 'x', command: process.execPath, args: ['-e', STUBBORN], env };
      const code = `const { observe } = await import(${JSON.stringify(OBSERVE)});
      await observe(${JSON.stringify(target)}, { sandbox: 'none' });`;
      const scanner = spawn(process.execPath, ['--input-type=module', '-e', code], {
        stdio: 'ignore',
        env: { ...process.env, TMPDIR: temporary },
      });
      while (!existsSync(started)) await sleep(20);
      expect(processesWith(mark)).not.toEqual([]);
      scanner.kill(signal);
      const ended = await new Promise((resolve) => scanner.once('exit', (_code, by) => resolve(by)));
      expect(ended).toBe(signal);
      for (let tries = 0; tries < 100 && processesWith(mark).length > 0; tries += 1) await sleep(20);
      expect(processesWith(mark)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
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
