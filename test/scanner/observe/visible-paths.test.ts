/** What of a machine a contained server is shown, over real folders: the home of the user is one of them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Plan, visiblePaths } from '../../../scanner/observe/visible-paths.ts';

const HOME = process.env.HOME;
let folder: string;
let home: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'visible-')));
  home = join(folder, 'home');
  mkdirSync(home);
  process.env.HOME = home;
});
afterEach(() => {
  if (HOME === undefined) delete process.env.HOME;
  else process.env.HOME = HOME;
  rmSync(folder, { recursive: true });
});

describe('of the home folder is shown', () => {
  test('nothing hidden, where the user stands in it', () => {
    const cwd = made('.ssh/');
    expect(seen({ typed: true, cwd })).toMatchObject({ readOnly: [], emptied: [cwd] });
  });

  test('the project that the user stands in, though the home folder looks like one, too', () => {
    made('package.json');
    made('shop/package.json');
    const cwd = made('shop/src/');
    expect(seen({ typed: true, cwd }).readOnly).toEqual([join(home, 'shop'), cwd]);
  });

  test.each([
    ['bin/shelf', 'lib/'],
    ['.local/bin/shelf', '.local/lib/'],
  ])('the program %s alone, whatever lies beside its folder', (program, beside) => {
    made(beside);
    const executable = made(program);
    expect(seen({ executable }).readOnly).toEqual([executable]);
  });

  test.each([
    ['server.js', 'package.json'],
    ['.config/server.js', '.config/package.json'],
  ])('the script %s alone, in a folder that all programs share', (script, manifest) => {
    made(manifest);
    const path = made(script);
    expect(seen({ args: [path] }).readOnly).toEqual([path]);
  });

  test('no key that a configuration calls a script', () => {
    symlinkSync(made('.ssh/id_rsa'), join(folder, 'server.js'));
    expect(seen({ args: [join(folder, 'server.js')] }).readOnly).toEqual([]);
  });

  test('and a folder of which its name only begins with another’s is another', () => {
    const cwd = join(folder, 'ho');
    mkdirSync(cwd);
    expect(seen({ typed: true, cwd }).readOnly).toEqual([cwd]);
  });
});

describe('of what the user types', () => {
  test('nothing that the sandbox has of its own, nor by a link or through another process', () => {
    symlinkSync('/proc', join(folder, 'link'));
    const args = ['/proc', '/dev', '/sys', '/proc/self/cwd', join(folder, 'link')];
    expect(seen({ typed: true, args })).toMatchObject({ readOnly: [], links: [] });
  });

  test('nothing in the folders that are made for the server, which it may write to', () => {
    const work = made('work/');
    expect(seen({ typed: true, args: [work] }, [home]).readOnly).toEqual([]);
    expect(seen({ typed: true, args: [work] }).readOnly).toEqual([work]);
  });

  test('what a link leads to, by both its names', () => {
    const to = made('notes/');
    const at = join(folder, 'link');
    symlinkSync(to, at);
    expect(seen({ typed: true, args: [at] })).toMatchObject({ readOnly: [to], links: [{ at, to }] });
  });
});

describe('what somebody else names', () => {
  test('has room for so many stand-ins and no more', () => {
    const args = Array.from({ length: 80 }, (_, at) => `/srv/${at}`);
    expect(seen({ args }).standIns.folders).toHaveLength(50);
  });

  test.each([
    ['with a colon', '/srv/a:/data'],
    ['of two lines', '/srv/two\nlines'],
    ['too long', `/${'a/'.repeat(2100)}`],
  ])('is no path, and nothing stands there, for a word %s', (_how, word) => {
    expect(seen({ args: [word] }).standIns).toEqual({ files: [], folders: [] });
  });

  test('is not told to be empty where all see the same', () => {
    expect(seen({ cwd: '/usr' }).emptied).toEqual([]);
  });
});

/** What is shown of the test's own folder: the runtime, which everybody sees, apart. */
function seen(plan: Partial<Plan>, own: readonly string[] = []) {
  const all = visiblePaths({ executable: '/usr/bin/node', args: [], env: {}, ...plan }, own);
  const everybody = visiblePaths({ executable: '/usr/bin/node', args: [], env: {} }).readOnly;
  return { ...all, readOnly: all.readOnly.filter((path) => !everybody.includes(path)) };
}

/** A file in the home folder, or a folder where the name ends with a slash. Its path. */
function made(name: string): string {
  const path = join(home, name);
  mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o755 });
  return name.endsWith('/') ? path.slice(0, -1) : path;
}
