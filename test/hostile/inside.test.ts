import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { observe } from '../../scanner/observe/index.ts';
import { MARKER } from '../../scanner/observe/leftovers.ts';
import { bestMethod } from '../../scanner/observe/sandbox.ts';
import { elsewhere, OBSERVE, only, told, tries, UNSHARE } from './tries.ts';

let folder: string;

beforeEach(async (context) => {
  if ((await bestMethod()) !== 'bubblewrap') context.skip('bubblewrap is not installed');
  folder = mkdtempSync(join(tmpdir(), 'inside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('inside, whoever started the scan', () => {
  test('a server is nobody, changes no setting of the kernel, gets no namespaces, and little room', async () => {
    const seen = await observe(
      tries(`(() => {
        const [fs, { execFileSync }] = [process.getBuiltinModule('fs'), process.getBuiltinModule('child_process')];
        const attempt = (action) => { try { action(); return 'done' } catch (error) { return error.code ?? error.status } };
        const printk = '/proc/sys/kernel/printk';
        return {
          ids: [process.getuid(), process.getgid()],
          setting: attempt(() => fs.writeFileSync(printk, fs.readFileSync(printk))),
          namespaces: attempt(() => execFileSync('unshare', ['--user', 'true'], { stdio: 'ignore' })) !== 'done',
          root: attempt(() => fs.writeFileSync('/x', '')),
          devices: attempt(() => fs.writeFileSync('/dev/x', '')),
          shared: attempt(() => fs.writeFileSync('/dev/shm/x', Buffer.alloc(65 * 1024 * 1024))),
          scratch: attempt(() => { for (let n = 0; n < 33; n += 1) fs.appendFileSync('/tmp/x', Buffer.alloc(2 ** 24)) }),
          first: fs.readFileSync('/proc/1/environ', 'latin1').split('\\0').map((pair) => pair.split('=')[0]),
        } })()`),
    );
    expect(told(seen)).toEqual({
      ids: [65534, 65534],
      setting: expect.stringMatching(/EROFS|EACCES|EPERM/),
      namespaces: true,
      root: 'EROFS',
      devices: 'EROFS',
      shared: 'ENOSPC',
      scratch: 'ENOSPC',
      first: [MARKER, ''],
    });
    expect(seen.containment.detail).toContain('no privileges');
  });

  test.each([
    ['bubblewrap', ['bwrap', 'prlimit']],
    ['unshare', UNSHARE],
    ['process-group', []],
  ] as const)('of %s: nothing that was open when toolrisk was started', async (method, programs) => {
    writeFileSync(join(folder, 'secret'), 'kept');
    // Node itself closes low ones.
    const held = openSync(folder, 'r');
    const look = `(() => { try { return process.getBuiltinModule('fs').readdirSync('/proc/self/fd/60') } catch (e) { return e.code } })()`;
    const seen = await elsewhere(tries(look), only(folder, programs), {
      stdio: ['ignore', 'pipe', 'inherit', ...Array(57).fill('ignore'), held],
    });
    closeSync(held);
    expect(seen.containment.method).toBe(method);
    expect(told(seen)).toMatch(/ENOENT|ENOTDIR/);
  });
});

describe('a server that ends itself by a signal', () => {
  test.each([
    ['bubblewrap', ['bwrap', 'prlimit']],
    ['unshare', UNSHARE],
    ['process-group', []],
  ] as const)('has ended, and how is told: %s', async (method, programs) => {
    const ends = `(process.kill(process.pid, 'SIGABRT'), new Promise(() => setInterval(() => {}, 1000)))`;
    const seen = await elsewhere(tries(ends), only(folder, programs));
    expect(seen).toMatchObject({ outcome: 'crashed', problems: [{ kind: 'server-exited' }] });
    expect(seen.problems[0]?.detail).toContain('ended by SIGABRT');
    expect(seen.containment.method).toBe(method);
  });
});

describe('what is handed over', () => {
  test.each([
    ['bubblewrap', ['bwrap', 'prlimit']],
    ['unshare', UNSHARE],
  ] as const)('stands on no command line and in no wrapper’s environment: %s', async (method, programs) => {
    const env = { HANDED: 'shelf-secret-2b7c' };
    const wait = `new Promise((done) => setTimeout(() => done(process.env.HANDED.length), 1500))`;
    let ended = false;
    const scan = elsewhere(tries(wait, env), only(folder, programs)).finally(() => {
      ended = true;
    });
    const carriers = new Set<string>();
    const shown: string[] = [];
    while (!ended) {
      for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        // The scanner itself is given its order here by this test.
        if (read(pid, 'cmdline').includes(OBSERVE)) continue;
        if (read(pid, 'cmdline').includes(env.HANDED)) shown.push(read(pid, 'cmdline'));
        if (read(pid, 'environ').includes(env.HANDED)) carriers.add(read(pid, 'comm').trim());
      }
      await sleep(5);
    }
    const { containment, tools } = await scan;
    expect(containment.method).toBe(method);
    expect(tools[0]?.description).toBe(String(env.HANDED.length));
    expect(shown).toEqual([]);
    // prlimit has it for a moment, inside, where the server's variables are its own.
    expect([...carriers].filter((name) => !/node|MainThread|prlimit|bwrap/.test(name))).toEqual([]);
  });
});

describe('what is told of containment', () => {
  test('is what can be seen from outside: a sandbox that keeps nothing apart is found out', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    const pretends = '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done; shift; exec "$@"\n';
    writeFileSync(join(broken, 'bwrap'), pretends, { mode: 0o755 });
    const seen = await elsewhere(tries('1'), `${broken}:/usr/bin:/bin`);
    expect(seen.containment.method).toBe('bubblewrap');
    expect(seen.containment.detail).toMatch(
      /NOT SEPARATE as they should be: users, processes, files, shared memory, the host name, the network/,
    );
    expect(seen.containment.detail).not.toMatch(/no network|own processes|read-only files/);
  });

  test('says so when it could not be looked at', async () => {
    const seen = await observe(tries('process.exit(3)'));
    expect(seen.containment.detail).toContain('it ended before it could be looked at');
  });
});

describe('memory', () => {
  const GROW = (bytes: number) => `new Promise(() => {
    const { spawn } = process.getBuiltinModule('child_process');
    const hold = 'const held = Buffer.alloc(${bytes}, 1); setInterval(() => held[0], 1000)';
    for (let n = 0; n < 4; n += 1) spawn(process.execPath, ['-e', hold], { stdio: 'ignore' });
  })`;

  test.each(['auto', 'none'] as const)(
    'of all that a server starts is bounded together: %s',
    async (sandbox) => {
      const seen = await observe(tries(GROW(150e6)), { sandbox, limits: { memory: 500e6 } });
      expect(seen).toMatchObject({ outcome: 'too-large', problems: [{ kind: 'memory-cap' }] });
      expect(seen.problems[0]).toEqual({
        kind: 'memory-cap',
        detail: 'the server took more than 500 MB of memory, a limit of this scan',
        next: 'If it needs that much, raise the limit: --limit memory=1000mb.',
      });
    },
  );

  test('in a file that no process has mapped, and that has no name any more, counts as well', async () => {
    const hold = `(() => { const fs = process.getBuiltinModule('fs');
      globalThis.held = fs.openSync('/tmp/held', 'w'); fs.unlinkSync('/tmp/held');
      for (let n = 0; n < 20; n += 1) fs.writeSync(held, Buffer.alloc(2e7));
      return new Promise(() => setInterval(() => {}, 1000)) })()`;
    const seen = await observe(tries(hold), { limits: { memory: 350e6 } });
    expect(seen).toMatchObject({ outcome: 'too-large', problems: [{ kind: 'memory-cap' }] });
  });

  test('that is reserved and not used is none: no limit of ours kills a large server', async () => {
    const reserve = `(() => { globalThis.held = [new WebAssembly.Memory({ initial: 40000 }), new ArrayBuffer(6e9)];
      return 'reserved' })()`;
    const seen = await observe(tries(reserve));
    expect(seen).toMatchObject({ outcome: 'listed', problems: [] });
    expect(told(seen)).toBe('reserved');
  });

  test('and processes without end are stopped, with the limit named', async () => {
    const more = `(() => { const { spawn } = process.getBuiltinModule('child_process');
      setInterval(() => spawn('sleep', ['300'], { stdio: 'ignore' }), 5); return new Promise(() => {}) })()`;
    const seen = await observe(tries(more), { limits: { processes: 40 } });
    expect(seen).toMatchObject({ outcome: 'too-large', problems: [{ kind: 'process-cap' }] });
    expect(seen.problems[0]?.next).toContain('--limit processes=80');
  });
});

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
