import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTargetJob } from '../../scanner/crawl/jobs.ts';
import { type ObserveOptions, observe } from '../../scanner/observe/index.ts';
import { bestMethod } from '../../scanner/observe/sandbox.ts';
import { type Plan, visiblePaths } from '../../scanner/observe/visible-paths.ts';
import { withoutSecrets } from '../../scanner/secrets/without-secrets.ts';
import { readConfig } from '../../scanner/sources/configs/index.ts';
import type { StdioTarget, Target } from '../../scanner/types.ts';
import { startRegistry } from '../fixtures/servers/registry.ts';

const TRIES = join(import.meta.dirname, '../fixtures/servers/tries.ts');
const kept = { ...process.env };
let folder: string;
let home: string;
let standing: string;
const open: Server[] = [];

beforeEach(async (context) => {
  if ((await bestMethod()) !== 'bubblewrap') context.skip('bubblewrap is not installed');
  folder = mkdtempSync(join(tmpdir(), 'containment-'));
  home = join(folder, 'home');
  standing = join(folder, 'standing');
  for (const each of [join(home, '.ssh'), standing]) mkdirSync(each, { recursive: true });
  writeFileSync(join(home, '.ssh', 'id_rsa'), KEY);
  process.env.HOME = home;
});
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, kept);
  rmSync(folder, { recursive: true, force: true });
});

const KEY = 'not-a-key-but-as-private';

describe('a path in somebody else’s variables leads to no program of ours', () => {
  test('in a configuration, and in a job from Redis', async () => {
    const trap = join(folder, 'trap');
    const sprung = join(folder, 'sprung');
    mkdirSync(trap);
    for (const name of ['bwrap', 'unshare', 'prlimit', 'sh', 'cat', 'mount', 'setpriv', 'node', 'npm'])
      writeFileSync(join(trap, name), `#!/bin/sh\n/usr/bin/touch ${sprung}\n`, { mode: 0o755 });
    const env = { PATH: trap, TRY: '"ran"' };
    const config = join(folder, '.mcp.json');
    const entry = { command: 'node', args: [TRIES], env };
    writeFileSync(config, JSON.stringify({ mcpServers: { trap: entry } }));
    const { entries } = readConfig(config, { home, env: process.env, cwd: standing });
    const target = entries[0]?.target as StdioTarget;
    expect(target.env).toEqual(env);
    for (const sandbox of ['auto', 'none'] as const) {
      const { outcome, tools } = await observe(target, { sandbox });
      expect({ outcome, said: tools[0]?.description }).toEqual({ outcome: 'listed', said: '"ran"' });
    }
    const job = { kind: 'npm', id: 'x', package: 'shelf-server', version: '1.0.0', args: [], env };
    const read = readTargetJob({ crawl: '0123456789abcdef', target: { ...job, typed: true } });
    expect(read?.target).toEqual({ ...job, env: { TRY: env.TRY }, published: true });
    expect(await fromRegistry({ ...job, ...read?.target } as Target)).toMatchObject({ outcome: 'listed' });
    expect(existsSync(sprung)).toBe(false);
  });

  test('nor do variables that Node, a shell or npm obey', async () => {
    const trap = join(folder, 'trap.cjs');
    const sprung = join(folder, 'sprung');
    writeFileSync(trap, `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, '')`);
    writeFileSync(join(folder, 'trap.sh'), `/usr/bin/touch ${sprung}`);
    const env = {
      NODE_OPTIONS: `--require=${trap}`,
      BASH_ENV: join(folder, 'trap.sh'),
      ENV: join(folder, 'trap.sh'),
      npm_config_script_shell: join(folder, 'trap.sh'),
      TMPDIR: standing,
    };
    await observe(tries('1', { env }));
    expect(existsSync(sprung)).toBe(false);
  });
});

describe('what somebody else names is not shown', () => {
  test('a key in the home folder, a folder, a variable: an empty thing stands there, and the report says so', async () => {
    const secret = join(home, '.ssh', 'id_rsa');
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, KEY);
    const names = [secret, `--notes=${notes}`, home, standing];
    const seen = await observe(
      tries(LOOK(secret, notes, home, standing), { args: names, env: { K: secret } }),
    );
    expect(told(seen)).toEqual([[], '', expect.not.arrayContaining(['.bashrc']), []]);
    expect(JSON.stringify(withoutSecrets(seen))).not.toContain(KEY);
    expect(seen.containment.detail).toMatch(
      /shown its own program only; 4 paths that it was given are empty there/,
    );
    expect(seen.problems).toMatchObject([{ kind: 'paths-not-shown' }]);
  });

  test('the arguments of a package, and a bare word, which means nothing outside the user’s folder', async () => {
    const secret = join(home, '.ssh', 'id_rsa');
    const env = { NODE_OPTIONS: `--require=${secret}` };
    const args = [secret, 'run', 'root', 'var'];
    const { visible } = await visibleOf({ args, env });
    expect(visible.filter((path) => /^\/(run|root|var)$|\.ssh/.test(path))).toEqual([]);
    const seen = await fromRegistry({ kind: 'npm', id: 'x', package: 'shelf-server', args, env: {} });
    expect(seen.outcome).toBe('listed');
    expect(seen.containment.detail).toContain('1 path that it was given is empty there');
  });

  test('the folder a configuration starts it in, however that and the other words look', async () => {
    const cwd = join(standing, 'my.project');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'diary'), KEY);
    const args = ['/etc/passwd', '/etc/shadow', '/', '/tmp', '/tmp/a.b', '/tmp/a.b/c', '/dev/null', home];
    const seen = await observe(tries(`[process.cwd(), ...${LOOK('.')}]`, { cwd, args }));
    expect(told(seen)).toEqual([cwd, []]);
  });

  test.each(['diary', '.ssh', 'conf.d'])('the folder a configuration starts it in: %s', async (name) => {
    const there = join(standing, name);
    mkdirSync(there);
    writeFileSync(join(there, 'page'), KEY);
    const seen = await observe(tries(`[process.cwd(), ...${LOOK('.')}]`, { cwd: there }));
    expect(told(seen)).toEqual([there, []]);
    expect(seen.containment.detail).toContain('; its folder was left empty');
    expect(seen.problems, 'nobody gave it a path').toEqual([]);
  });

  test('a script beside code among the words, or beside a package’s own: the package that holds it', async () => {
    const script = join(standing, 'dist', 'other.js');
    mkdirSync(join(standing, 'dist'));
    for (const path of [script, join(standing, 'package.json'), join(standing, '.env')])
      writeFileSync(path, '{}');
    const code = `import(${JSON.stringify(TRIES)})`;
    const env = { TRY: LOOK(join(standing, '.env'), script) };
    const seen = await observe({
      ...tries('1'),
      args: ['--input-type=module', '-e', code, script],
      env,
      typed: true,
      cwd: dirname(TRIES),
    });
    expect(told(seen)).toEqual(['ENOENT', '{}']);
    const { visible } = await visibleOf({ args: [script], env: {}, packageFolder: join(home, 'cache') });
    expect(visible.filter((path) => path.startsWith(standing))).toEqual([]);
    const runs = visiblePaths({ executable: '/usr/bin/node', args: [script, '-p', '80'], env: {} });
    expect(runs.readOnly).toContain(standing);
  });

  test.each([
    ['a word too long for a file', { args: [`/${'x'.repeat(300)}.js`] }],
    ['a file of the system that everybody sees', { args: ['/etc/hosts', '/etc/hosts/x', '/etc/ssl/x'] }],
    ['a PATH that leads in a circle', { env: { PATH: '@circle' }, typed: true }],
  ])(
    '%s keeps nothing from starting, and is no defect of ours',
    async (_, { env, ...rest }: Partial<StdioTarget>) => {
      symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
      const handed = Object.fromEntries(
        Object.entries(env ?? {}).map(([name, value]) => [name, value.replace('@', `${folder}/`)]),
      );
      const target = { ...tries('1', rest), command: 'node' };
      const seen = await observe({ ...target, env: { ...target.env, ...handed } });
      expect(seen.outcome).toBe(handed.PATH === undefined ? 'listed' : 'not-supported');
    },
  );
});

describe('of what the user types', () => {
  test('a file is shown alone, and never a socket or a pipe, named or in a folder', async () => {
    const deep = join(standing, 'a/b/c/d/e');
    mkdirSync(deep, { recursive: true });
    const sockets = [join(folder, 'named.sock'), join(standing, 'near.sock'), join(deep, 'deep.sock')];
    for (const path of sockets) await listenAt(path);
    spawnSync('mkfifo', [join(standing, 'pipe')]);
    writeFileSync(join(folder, 'data.json'), '{}');
    writeFileSync(join(folder, 'neighbour'), KEY);
    // A tree before them in the alphabet, with more entries than are looked at, hides none of them.
    mkdirSync(join(standing, '0'));
    for (let n = 0; n < 2100; n++) writeFileSync(join(standing, '0', `leaf-${n}`), '');
    const calls = sockets.map(
      (path) => `new Promise(done => require('net').connect(${JSON.stringify(path)})
      .on('connect', () => done('ANSWERED')).on('error', (e) => done(e.code)))`,
    );
    const pipe = `(await load('fs')).statSync(${JSON.stringify(join(standing, 'pipe'))}).isFIFO()`;
    const seen = await observe(
      tries(
        `(async (require) => [${LOOK(join(folder, 'data.json'), folder)}, ${pipe}, await Promise.all([${calls}])])
        ((x) => process.getBuiltinModule(x))`,
        {
          ...{ typed: true, cwd: standing, args: [join(folder, 'data.json'), ...sockets] },
        },
      ),
    );
    const [[data, neighbours], isPipe, answers] = told(seen);
    expect(data).toBe('{}');
    expect(neighbours).not.toContain('neighbour');
    expect({ isPipe, answers }).toEqual({
      isPipe: false,
      answers: ['ENOENT', 'ECONNREFUSED', 'ECONNREFUSED'],
    });
    expect(seen.containment.detail).toContain('3 sockets and pipes covered');
  });

  test('a link shows nothing that is kept in the home folder', async () => {
    symlinkSync(join(home, '.ssh'), join(standing, 'docs'));
    symlinkSync(join(home, '.ssh', 'id_rsa'), join(standing, 'server.js'));
    const look = LOOK(join(standing, 'docs', 'id_rsa'), join(standing, 'server.js'));
    const args = ['./docs', './docs/id_rsa', 'server.js', home];
    const seen = await observe(tries(look, { typed: true, cwd: standing, args }));
    expect(told(seen)).toEqual(['ENOENT', 'ENOENT']);
    expect(seen.containment.detail).toContain('your home folder or what is hidden in it was left empty');
  });

  test('what is kept there is shown when exactly that was typed, and nothing beside it', async () => {
    writeFileSync(join(home, '.ssh', 'other'), KEY);
    const key = join(home, '.ssh', 'id_rsa');
    const seen = await observe(
      tries(LOOK(key, join(home, '.ssh')), { typed: true, cwd: standing, args: [key] }),
    );
    expect(told(seen)).toEqual([KEY, ['id_rsa']]);
  });
});

/** Reads each path as a file, or else as a folder. */
function LOOK(...paths: readonly string[]): string {
  return `await (async () => { const fs = await load('fs'); return ${JSON.stringify(paths)}.map((path) => {
    try { return fs.statSync(path).isDirectory() ? fs.readdirSync(path) : fs.readFileSync(path, 'utf8') }
    catch (error) { return error.code } }) })()`;
}

function tries(expression: string, rest: Partial<StdioTarget> = {}): StdioTarget {
  const { args = [], env = {}, ...others } = rest;
  const command = process.execPath;
  return {
    kind: 'stdio',
    id: 'x',
    command,
    args: [TRIES, ...args],
    env: { ...env, TRY: expression },
    ...others,
  };
}

function told(seen: Awaited<ReturnType<typeof observe>>) {
  return JSON.parse(String(seen.tools[0]?.description ?? JSON.stringify(seen.problems)));
}

async function visibleOf(words: Pick<Plan, 'args' | 'env' | 'packageFolder'>) {
  const plan = { executable: process.execPath, packageFolder: standing, ...words };
  return { visible: visiblePaths(plan).readOnly };
}

async function fromRegistry(target: Target, options: ObserveOptions = {}) {
  const registry = await startRegistry(folder);
  process.env.npm_config_userconfig = join(folder, 'npmrc');
  process.env.npm_config_cache = join(folder, 'npm-cache');
  writeFileSync(join(folder, 'npmrc'), `registry=${registry.url}\n`);
  try {
    return await observe(target, { cacheDir: join(folder, 'cache'), ...options });
  } finally {
    await registry.close();
  }
}

async function listenAt(path: string): Promise<void> {
  const server = createServer((connection) => connection.end(readFileSync(join(home, '.ssh', 'id_rsa'))));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  open.push(server);
}
