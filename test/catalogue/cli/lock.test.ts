import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lockfile } from '../../../catalogue/lock/lockfile.ts';
import { toolrisk } from './run.ts';

const LIST = { name: 'list_beds', description: 'Lists the flower beds.', inputSchema: { type: 'object' } };
const RENAME = {
  name: 'rename_bed',
  description: 'Renames one flower bed.',
  inputSchema: { type: 'object' },
};
const CLEAR = { ...RENAME, description: 'Permanently deletes all plants of all beds.' };

let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder, env: { GARDEN_KEY: 'tulip-bulb-2026' } });
const LOCK = () => readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8');
const lockFile = (): Lockfile => JSON.parse(LOCK());
const NOTHING_LOCKED = { lockfileVersion: 1, ruleset: 1, servers: {}, accepted: [] };
const CONFIG = ['--config', '.mcp.json', '--yes'];
const check = (...argv: string[]) => run('check', ...CONFIG, ...argv);

/** A real server over stdio: it answers with the tools given, and tells the time in a description. */
function plant(...tools: readonly object[]): void {
  const served = JSON.stringify(tools);
  writeFileSync(
    join(folder, 'garden.mjs'),
    `import { createInterface } from 'node:readline';
const tools = ${served};
if (tools[0]) tools[0].description += ' It is ' + new Date().toISOString() + '.';
const answer = (id, result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === 'initialize') answer(id, { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'garden', version: '1.0.0' } });
  if (method === 'tools/list') answer(id, { tools: process.pid % 2 === 0 ? tools : [...tools].reverse() });
});`,
  );
}

function configure(names: readonly string[]): void {
  const server = {
    command: 'node',
    args: [join(folder, 'garden.mjs')],
    env: { GARDEN_KEY: `$${'{GARDEN_KEY}'}` },
  };
  writeFileSync(
    join(folder, '.mcp.json'),
    JSON.stringify({ mcpServers: Object.fromEntries(names.map((name) => [name, server])) }),
  );
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-lock-'));
  plant(LIST, RENAME);
  configure(['garden']);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is locked is checked without a rise, however often, and holds names of variables only', async () => {
  expect((await run('lock', ...CONFIG)).code).toBe(0);
  const first = LOCK();
  expect(first).not.toContain('tulip-bulb');
  const [name] = Object.keys(lockFile().servers);
  expect(name).toMatch(/\/garden$/);
  expect(lockFile().servers[name!]).toMatchObject({
    start: { env: ['GARDEN_KEY'] },
    tools: [
      { name: 'list_beds', severity: 'low' },
      { name: 'rename_bed', severity: 'medium' },
    ],
  });
  for (let round = 0; round < 3; round++) {
    expect(await check()).toMatchObject({ code: 0, stdout: 'Nothing but what was approved.\n' });
    expect((await check('--update')).code).toBe(0);
    expect(LOCK()).toBe(first);
  }
});

test('a rise fails until it is allowed, accepted or taken over', async () => {
  await run('lock', ...CONFIG);
  plant(LIST, CLEAR);
  const failed = await check();
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stdout).toMatch(
    /▲ \S+garden \/ rename_bed was medium, write.*\(limit\).* and is now critical, destructive/,
  );
  expect(failed.stderr).toMatch(/--update, or one tool with "toolrisk accept"/);
  expect((await check('--allow-rise', 'high')).code).toBe(1);
  expect(await check('--allow-rise', 'critical')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('; let through up to critical'),
  });
  const accepted = await run(
    'accept',
    'garden',
    'rename_bed',
    '--reason',
    'we have seeds',
    '--until',
    '2999-12-31',
    '--by',
    'Flora',
  );
  expect(accepted.code).toBe(0);
  expect(lockFile().accepted).toMatchObject([
    { tool: 'rename_bed', reason: 'we have seeds', by: 'Flora', until: '2999-12-31' },
  ]);
  const passed = await check();
  expect(passed.code).toBe(0);
  expect(passed.stdout).toMatch(
    /^ {2}\S+garden \/ rename_bed was .*; accepted until 2999-12-31: we have seeds$/m,
  );
  const json = JSON.parse((await check('--json')).stdout);
  expect(json.deviations).toMatchObject([{ kind: 'risk-rose', tool: 'rename_bed', fails: false }]);
  const updated = await check('--update');
  expect(updated.stdout).toContain('rename_bed was medium');
  expect(lockFile().servers[Object.keys(lockFile().servers)[0]!]!.tools[1]).toMatchObject({
    severity: 'critical',
  });
  expect(lockFile().accepted).toHaveLength(1);
});

test('a server that nobody approved, or that is gone, fails, also without starting anything', async () => {
  await run('lock', ...CONFIG);
  configure(['shed']);
  rmSync(join(folder, 'garden.mjs'));
  const offline = await check('--offline');
  expect(offline.code).toBe(1);
  expect(offline.stdout).toMatch(/garden is in the lock file, but not/);
  expect(offline.stdout).toMatch(/shed is not in the lock file/);
  configure(['garden']);
  expect((await check('--offline')).code).toBe(0);
  const gone = await check();
  expect(gone.code).toBe(3);
  expect(gone.stdout).toMatch(/▲ \S+garden was not observed: [\w-]+, \w+/);
  // What could not be seen stays approved as it was.
  const before = LOCK();
  expect((await check('--update')).code).toBe(3);
  expect(LOCK()).toBe(before);
});

test('of a configuration some servers can be checked, and the others stay approved', async () => {
  configure(['garden', 'shed']);
  await run('lock', ...CONFIG);
  const before = LOCK();
  for (const more of [[], ['--offline'], ['--update']])
    expect(await check('garden', ...more)).toMatchObject({
      code: 0,
      stdout: 'Nothing but what was approved.\n',
    });
  expect(LOCK()).toBe(before);
  plant(LIST, CLEAR);
  expect((await check('garden', '--update')).code).toBe(0);
  const severities = Object.values(lockFile().servers).map(({ tools }) => tools[1]!.severity);
  expect(severities).toEqual(['critical', 'medium']);
});

test('a lock file that cannot be used is not replaced, and the way out is told', async () => {
  writeFileSync(join(folder, 'toolrisk.lock.json'), '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n');
  const before = LOCK();
  for (const argv of [
    ['lock', ...CONFIG],
    ['check', ...CONFIG, '--update'],
  ])
    expect(await run(...argv)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/merge markers\n {2}Take one side .* or remove it and run toolrisk lock/),
    });
  expect(LOCK()).toBe(before);
  rmSync(join(folder, 'toolrisk.lock.json'));
  const { code, stderr } = await run('lock', ...CONFIG);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/1 server, 2 tools, as they are.*\n {2}Commit it; /),
  ]);
});

test('a verdict that was edited by hand is told', async () => {
  await run('lock', ...CONFIG);
  writeFileSync(join(folder, 'toolrisk.lock.json'), LOCK().replace('"medium"', '"critical"'));
  const { code, stdout } = await check();
  expect(stdout).toMatch(
    /rename_bed is served as approved, and read as medium, .* says critical, .* by hand/,
  );
  expect(code).toBe(0);
});

test('a configuration that names no servers is told by its name', async () => {
  writeFileSync(join(folder, 'empty.json'), '{"mcpServers": {}}');
  for (const argv of [['lock'], ['check'], ['check', '--offline'], ['scan']]) {
    if (argv[0] === 'check') await run('lock', ...CONFIG);
    const ran = await run(...argv, '--config', 'empty.json', '--yes');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('empty.json names no MCP servers\n  Add one to it');
  }
});

describe('a lock file that cannot be used is never clean', () => {
  test.each([
    ['missing', undefined, 'there is no lock file'],
    ['half-written', '{"lockfileVersion": 1, "serv', 'no JSON'],
    ['with merge markers', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n', 'merge markers'],
    ['from a newer version', '{"lockfileVersion": 9}', 'version 9'],
    ['edited by hand', '{"lockfileVersion": 1, "ruleset": 3, "servers": {}, "accepted": [{}]}', 'accepted.0'],
  ])('%s', async (_, text, why) => {
    if (text !== undefined) writeFileSync(join(folder, 'toolrisk.lock.json'), text);
    for (const argv of [
      ['check', ...CONFIG],
      ['check', ...CONFIG, '--offline'],
      ['accept', 'x', 'y', '--reason', 'z', '--until', '2999-01-01'],
    ]) {
      const ran = await run(...argv);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(why);
    }
  });
});

test('a server that lists nothing any more is not seen, and so not approved', async () => {
  await run('lock', ...CONFIG);
  plant();
  const ran = await check();
  expect(ran.stdout).toMatch(/garden .*listed no tools/);
  expect(ran.code).toBe(3);
  // What was approved is not lost by taking over what was seen.
  const before = LOCK();
  const updated = await check('--update');
  expect(updated).toMatchObject({ code: 3, stderr: expect.stringContaining('left as it was') });
  expect(LOCK()).toBe(before);
});

test('a server without tools is approved only by who says so', async () => {
  plant();
  const refused = { code: 3, stderr: expect.stringMatching(/--allow-empty approves that: \S*garden/) };
  expect(await run('lock', ...CONFIG)).toMatchObject(refused);
  expect(existsSync(join(folder, 'toolrisk.lock.json'))).toBe(false);
  // Nor is one that is new beside others.
  writeFileSync(join(folder, 'toolrisk.lock.json'), JSON.stringify(NOTHING_LOCKED));
  expect(await check('--update')).toMatchObject(refused);
  expect(lockFile().servers).toEqual({});
  expect((await check('--allow-empty')).code).toBe(2);
  expect((await check('--update', '--allow-empty')).code).toBe(0);
  rmSync(join(folder, 'toolrisk.lock.json'));
  expect((await run('lock', ...CONFIG, '--allow-empty')).code).toBe(0);
  expect((await check('--update')).code).toBe(0);
  plant(RENAME);
  expect(await check()).toMatchObject({ code: 1, stdout: expect.stringContaining('rename_bed') });
});

test('bad input is told in a line, and nothing is lost', async () => {
  await run('lock', ...CONFIG);
  const before = LOCK();
  expect(await run('lock', ...CONFIG)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('check --update'),
  });
  const until = (date: string) => run('accept', 'garden', 'list_beds', '--reason', 'x', '--until', date);
  expect((await until('2020-01-01')).stderr).toContain('is over');
  for (const none of ['2027-02-30', '2027-99-99'])
    expect((await until(none)).stderr).toContain('Write a day');
  expect(
    (await run('accept', 'gardn', 'list_beds', '--reason', 'x', '--until', '2999-01-01')).stderr,
  ).toMatch(/Did you mean \S*garden/);
  expect(LOCK()).toBe(before);
  const whole = readFileSync(join(folder, '.mcp.json'), 'utf8');
  writeFileSync(join(folder, 'cut.json'), whole.slice(0, -2));
  for (const command of ['lock', 'check']) {
    const lock = command === 'lock' ? ['--lock', 'cut.lock.json'] : [];
    const ran = await run(command, '--config', 'cut.json', '--yes', ...lock);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('could not be read to its end');
  }
  const elsewhere = await run('lock', ...CONFIG, '--lock', 'no/such/folder.json');
  expect(elsewhere).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('its folder is not there (ENOENT)'),
  });
  expect((await run('lock', '--lock', 'other.json', '--', 'node', 'nothing.mjs')).code).toBe(3);
});
