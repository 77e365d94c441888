/** What keeps a server apart from this machine, as it finds it itself: in bubblewrap, and in namespaces of its own. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { observe } from '../../scanner/observe/index.ts';
import { MARKER } from '../../scanner/observe/leftovers.ts';
import { bestMethod } from '../../scanner/observe/sandbox.ts';
import type { Observation } from '../../scanner/types.ts';
import { elsewhere, only, TRIES, told, tries, UNSHARE } from './tries.ts';

const ROOM = process.env.TMPDIR;
let folder: string;

beforeEach(async (context) => {
  if ((await bestMethod()) !== 'bubblewrap') context.skip('bubblewrap is not installed');
  folder = mkdtempSync(join(tmpdir(), 'apart-'));
});
afterEach(() => {
  if (ROOM === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = ROOM;
  rmSync(folder, { recursive: true, force: true });
});

const KINDS = ['user', 'pid', 'mnt', 'net', 'ipc'];
const NONE = '0000000000000000';
const LOOK = `(() => {
  const fs = process.getBuiltinModule('fs');
  const attempt = (action) => { try { return action() } catch (error) { return error.code } };
  const limit = (name) => new RegExp(name + ' +\\\\S+ +(\\\\S+)').exec(fs.readFileSync('/proc/self/limits', 'utf8'))?.[1];
  const connected = (path) => new Promise((done) => process.getBuiltinModule('net').connect(path)
    .on('connect', () => done('connected')).on('error', (error) => done(error.code)));
  return (async () => ({
    namespaces: Object.fromEntries(fs.readdirSync('/proc/self/ns').map((kind) => [kind, fs.readlinkSync('/proc/self/ns/' + kind)])),
    processes: fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length,
    session: fs.readFileSync('/proc/self/stat', 'utf8').split(' ')[5] !== '0',
    programs: attempt(() => fs.accessSync('/usr', fs.constants.W_OK)),
    setting: attempt(() => fs.accessSync('/proc/sys/kernel/printk', fs.constants.W_OK)),
    limits: [limit('Max processes'), limit('Max open files'), limit('Max core file size')],
    powers: /CapEff:\\s+(\\w+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1],
    socket: await connected(process.env.SOCKET),
  }))();
})()`;

describe('a server finds itself', () => {
  test('in bubblewrap: apart in every way, bounded, before programs that it cannot change', async () => {
    const seen = await listening((SOCKET) => observe(tries(LOOK, { SOCKET })));
    const { namespaces, ...found } = told(seen);
    expect(shared(namespaces, [...KINDS, 'uts', 'cgroup'])).toEqual([]);
    expect(found).toEqual({
      processes: expect.toSatisfy((count: number) => count < 6),
      session: true,
      programs: 'EROFS',
      setting: expect.stringMatching(/EROFS|EACCES/),
      limits: ['4096', '4096', '0'],
      powers: NONE,
      socket: 'ECONNREFUSED',
    });
    expect(seen.containment.detail).not.toContain('NOT SEPARATE');
  });

  test('in namespaces of its own: apart in all of these, among its own processes, before covered sockets', async () => {
    const seen = await listening((SOCKET) =>
      elsewhere(tries(LOOK, { SOCKET }), only(folder, UNSHARE), { cwd: folder }),
    );
    const { namespaces, processes, powers, setting, socket } = told(seen);
    expect(seen.containment.method).toBe('unshare');
    expect(shared(namespaces, KINDS)).toEqual([]);
    expect(processes).toBeLessThan(6);
    expect(powers).toBe(NONE);
    expect(setting).toMatch(/EROFS|EACCES/);
    expect(socket).toBe('ECONNREFUSED');
    expect(seen.containment.detail).not.toContain('NOT ');
  });
});

describe('the room that a server may fill', () => {
  const FILL = `(() => { const fs = process.getBuiltinModule('fs'); const file = process.env.HOME + '/x';
    try { for (let n = 0; n < 33; n += 1) fs.appendFileSync(file, Buffer.alloc(2 ** 24)); return 'filled' }
    catch (error) { return error.code } })()`;

  test('is as small where temporary files lie elsewhere', async () => {
    process.env.TMPDIR = mkdtempSync('/var/tmp/apart-');
    const seen = await observe(tries(FILL));
    rmSync(process.env.TMPDIR, { recursive: true });
    expect(told(seen)).toBe('ENOSPC');
  });

  test('is there where the folder that the user stands in holds it', async () => {
    process.env.TMPDIR = join(folder, 'tmp');
    mkdirSync(process.env.TMPDIR);
    const write = `process.getBuiltinModule('fs').writeFileSync(process.env.HOME + '/x', '') ?? 'written'`;
    const seen = await observe({ ...tries(write), typed: true, cwd: folder });
    expect(told(seen)).toBe('written');
  });
});

test('a folder that the user types by a link is there by that name', async () => {
  mkdirSync(join(folder, 'notes'));
  writeFileSync(join(folder, 'notes', 'page'), 'read');
  symlinkSync(join(folder, 'notes'), join(folder, 'link'));
  mkdirSync(join(folder, 'standing'));
  const look = `process.getBuiltinModule('fs').readFileSync(process.argv[2] + '/page', 'utf8')`;
  const args = [TRIES, join(folder, 'link')];
  const seen = await observe({ ...tries(look), args, typed: true, cwd: join(folder, 'standing') });
  expect(told(seen)).toBe('read');
});

describe('the variables of a server', () => {
  test('name folders of its own that nobody else may enter, and never hide whose process it is', async () => {
    const look = `(() => { const { MCP_CLIENT_SESSION, HOME, TMPDIR } = process.env;
      return { MCP_CLIENT_SESSION, HOME, TMPDIR, mode: process.getBuiltinModule('fs').statSync(HOME).mode & 0o777 } })()`;
    const env = { [MARKER]: 'mine', '': 'no name', 'A=B': 'no name either' };
    const seen = await observe(tries(look, env), { sandbox: 'none' });
    const { HOME, TMPDIR, ...found } = told(seen);
    expect(found).toEqual({ MCP_CLIENT_SESSION: expect.not.stringMatching(/^mine$/), mode: 0o700 });
    for (const path of [HOME, TMPDIR]) expect(path).toContain(join(tmpdir(), 'mcp-'));
    // Gone with the scan, and all that was written there.
    expect(() => readFileSync(HOME)).toThrow(/ENOENT/);
    expect((await observe(tries('1', env))).outcome).toBe('listed');
  });
});

test.each([
  ['packages of the project', 'node_modules/.bin', (path: string) => path],
  ['the folder that the user stands in', 'bin', () => 'bin'],
])('a sandbox is never a program from %s', async (_whose, place, named) => {
  const trap = join(folder, place);
  mkdirSync(trap, { recursive: true });
  writeFileSync(join(trap, 'bwrap'), `#!/bin/sh\n/usr/bin/touch ${folder}/sprung\nexit 1\n`);
  chmodSync(join(trap, 'bwrap'), 0o755);
  const seen = await elsewhere(tries('1'), `${named(trap)}:${only(folder, ['bwrap', 'prlimit'])}`, {
    cwd: folder,
  });
  expect(seen).toMatchObject({ outcome: 'listed', containment: { method: 'bubblewrap' } });
  expect(() => readFileSync(join(folder, 'sprung'))).toThrow(/ENOENT/);
});

/** Namespaces of these kinds that a server has in common with this process. */
function shared(found: Readonly<Record<string, string>>, kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => found[kind] === readlinkSync(`/proc/self/ns/${kind}`));
}

/** Scans while a neighbour listens on a socket of the file system. */
async function listening(scan: (socket: string) => Promise<Observation>): Promise<Observation> {
  const path = join(folder, 'neighbour.sock');
  const server = createServer((connection) => connection.end());
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return scan(path).finally(() => server.close());
}
