import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ObserveOptions, observe } from '../../../scanner/observe/index.ts';
import { visiblePaths } from '../../../scanner/observe/visible-paths.ts';
import type { StdioTarget } from '../../../scanner/types.ts';
import { type Listening, listen } from '../../fixtures/servers/http.ts';

const PROBE = join(import.meta.dirname, '../../fixtures/servers/probe.ts');
const hasBubblewrap = spawnSync('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true']).status === 0;
let folder: string;
let outside: string;
let neighbour: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret'), 'the combination is 1234');
  neighbour = await listen((_request, response) => response.end());
});
afterAll(async () => {
  await neighbour.close();
  for (const path of [folder, outside]) rmSync(path, { recursive: true });
});

describe('in bubblewrap a server', () => {
  test('sees its folder and its words read-only, and nothing else: no home, no network, no other process', async (context) => {
    if (!hasBubblewrap) context.skip('bubblewrap is not installed');
    const { findings, containment } = await probe({ sandbox: 'auto' });
    expect(containment).toMatchObject({
      method: 'bubblewrap',
      detail: expect.stringContaining('no network'),
    });
    expect(findings).toMatchObject({
      home: [],
      secret: 'ENOENT',
      writesHere: 'EROFS',
      writesHome: 'done',
      localPort: expect.stringMatching(/ECONNREFUSED|ENETUNREACH/),
      name: 'EAI_AGAIN',
      cwd: folder,
    });
    expect(findings.interfaces).not.toContainEqual(expect.stringMatching(/^(eth|en|wl)/));
    expect(findings.processes).toBeLessThan(6);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('reaches the network when allowed to, and nothing more', async (context) => {
    if (!hasBubblewrap) context.skip('bubblewrap is not installed');
    const { findings, containment } = await probe({ sandbox: 'bwrap', allowNet: true });
    expect(findings).toMatchObject({ localPort: 'connected', writesHere: 'EROFS', home: [] });
    expect(containment.detail).toContain('with the network');
  });

  test('that wants the network before it lists is told so, with the flag', async (context) => {
    if (!hasBubblewrap) context.skip('bubblewrap is not installed');
    const script = 'fetch("https://registry.npmjs.org/").catch((e) => { console.error(e); process.exit(1) })';
    const seen = await observe(target('-e', script), { sandbox: 'bwrap' });
    expect(seen).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'needs-network' }] });
    expect(seen.problems[0]?.next).toContain('--allow-net');
  });

  test('that is without it is advised of it only where it may be that, and first where it is silent', async () => {
    const next = async (script: string) =>
      (await observe(target('-e', script), { limits: { connect: 1500 } })).problems[0]?.next;
    expect(await next('setInterval(() => {}, 1000)')).toMatch(
      /^If it needs the network: --allow-net\. Else give it longer with --limit connect=3s, or check/,
    );
    expect(await next('process.exit(3)')).toMatch(/\. If it needs the network: --allow-net\.$/);
    expect(await next('require("lamp-shade-xyz")')).not.toContain('--allow-net');
  });

  test.for(["fs.mkdirSync('a/b', { recursive: true })", "fs.writeFileSync('a', '')"])(
    'that writes beside its program (%s) is told that it may not',
    async (write, context) => {
      if (!hasBubblewrap) context.skip('bubblewrap is not installed');
      const seen = await observe(target('-e', `const fs = require('fs'); ${write}`), {
        sandbox: 'bwrap',
      });
      expect(seen).toMatchObject({ outcome: 'crashed', problems: [{ kind: 'needs-writing' }] });
    },
  );

  test('that greets, and wants the network for its list, is told the same', async (context) => {
    if (!hasBubblewrap) context.skip('bubblewrap is not installed');
    const script = `require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line);
      const greeting = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'shelf', version: '1' } };
      const answer = method === 'initialize' ? { result: greeting } : { error: { code: -32603, message: 'getaddrinfo EAI_AGAIN shelf.example' } };
      if (id !== undefined) console.log(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
    })`;
    const seen = await observe(target('-e', script), { sandbox: 'bwrap' });
    expect(seen).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'needs-network' }] });
  });
});

test('an environment is scrubbed with and without a sandbox, but for what was handed over', async () => {
  process.env.NEIGHBOURS_TOKEN = 'not-for-strangers';
  const { findings } = await probe({ sandbox: 'none' });
  delete process.env.NEIGHBOURS_TOKEN;
  const known = [
    'HANDED',
    'HOME',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'NO_COLOR',
    'PATH',
    'TEMP',
    'TERM',
    'TMP',
    'TMPDIR',
    'MCP_CLIENT_SESSION',
    'TZ',
    'USERPROFILE',
  ];
  expect(findings).toMatchObject({
    secret: 'the combination is 1234',
    localPort: 'connected',
    writesHere: 'done',
  });
  expect(findings.env).toContain('HANDED');
  expect(findings.env.filter((name: string) => !known.includes(name))).toEqual([]);
});

describe('without bubblewrap', () => {
  test('sandbox "bwrap", and a crowd of strangers, start nothing', async () => {
    // A fresh module: what the machine can do is found out once.
    const code = `const { observe } = await import('${join(import.meta.dirname, '../../../scanner/observe/index.ts')}');
      const target = { kind: 'stdio', id: 'x', command: process.execPath, args: ['${PROBE}'], env: {} };
      const told = await observe(target, { sandbox: 'bwrap' });
      const crowd = await observe(target, { mustContain: true });
      const risked = await observe(target, { mustContain: true, sandbox: 'none' });
      console.log(JSON.stringify([told, crowd, risked].map((o) => [o.outcome, o.containment.method])));`;
    const empty = join(outside, 'empty');
    mkdirSync(empty);
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, PATH: empty },
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toEqual([
      ['not-supported', 'none-started'],
      ['not-supported', 'none-started'],
      ['listed', 'process-group'],
    ]);
  });

  test('namespaces are used where they are allowed', async (context) => {
    const tools = ['unshare', 'sh', 'cat', 'mount'].map((name) =>
      spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim(),
    );
    if (spawnSync('unshare', ['-Urpf', '--kill-child', '--net', 'true']).status !== 0) {
      context.skip('user namespaces are not allowed here');
    }
    const only = join(outside, 'only');
    mkdirSync(only);
    for (const tool of tools.filter(Boolean)) spawnSync('ln', ['-s', tool, only]);
    const code = `const { observe } = await import('${join(import.meta.dirname, '../../../scanner/observe/index.ts')}');
      const target = { kind: 'stdio', id: 'x', command: process.execPath, args: ['${PROBE}', '', '${port()}'], env: {} };
      const { containment, tools } = await observe(target);
      console.log(JSON.stringify({ containment, findings: JSON.parse(tools[0].description) }));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, PATH: only },
      encoding: 'utf8',
    });
    const { containment, findings } = JSON.parse(run.stdout);
    expect(containment).toMatchObject({
      method: 'unshare',
      detail: expect.stringMatching(/no network, sockets on the disk covered.*not confirmed/),
    });
    expect(findings).toMatchObject({ name: 'EAI_AGAIN', interfaces: [] });
  });
});

describe('what a contained server sees', () => {
  const plan = { executable: process.execPath, args: [], env: {}, typed: true };

  test('never the home of the user, nor a folder above it', () => {
    const home = process.env.HOME;
    process.env.HOME = join(folder, 'home');
    mkdirSync(join(folder, 'home'), { recursive: true });
    const seen = visiblePaths({ ...plan, cwd: folder, args: [join(folder, 'home'), '/'] });
    process.env.HOME = home;
    expect(seen.emptied).toEqual([folder, join(folder, 'home')]);
    expect(seen.readOnly).not.toContain(folder);
    expect(seen.readOnly).not.toContain('/');
  });

  test('nothing that somebody else names: what it looks like stands there, whether it exists or not', () => {
    const args = [
      '/srv/notes',
      '/srv/notes.json',
      '/home/someone/.ssh',
      `--data=${outside}`,
      'run',
      '/usr/bin',
    ];
    const seen = visiblePaths({ ...plan, typed: false, args, cwd: folder });
    expect(seen.standIns).toEqual({
      files: ['/srv/notes.json'],
      folders: [outside, '/home/someone/.ssh', '/srv/notes'].sort(),
    });
    expect(seen.emptied).toEqual([folder]);
    expect(seen.readOnly.filter((path) => [folder, outside, '/run'].includes(path))).toEqual([]);
  });

  test('the whole project of a script named among the words, and paths behind options', () => {
    const project = join(outside, 'project');
    mkdirSync(join(project, 'dist'), { recursive: true });
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, 'dist', 'server.js'), '');
    const { readOnly } = visiblePaths({
      ...plan,
      cwd: folder,
      args: [join(project, 'dist', 'server.js'), `--data=${outside}`, '--no-such=/nowhere'],
    });
    expect(readOnly).toEqual(expect.arrayContaining([folder, project, outside]));
    expect(readOnly).not.toContain('/nowhere');
  });
});

async function probe(options: ObserveOptions) {
  const words = [PROBE, String(pathToFileURL(join(outside, 'secret'))), port()];
  const seen = await observe({ ...target(...words), cwd: folder, env: { HANDED: 'yes' } }, options);
  return { containment: seen.containment, findings: JSON.parse(String(seen.tools[0]?.description)) };
}

function port(): string {
  return new URL(neighbour.url).port;
}

function target(...args: readonly string[]): StdioTarget {
  return {
    kind: 'stdio',
    id: 'probe',
    command: process.execPath,
    args,
    env: {},
    cwd: dirname(PROBE),
    typed: true,
  };
}
