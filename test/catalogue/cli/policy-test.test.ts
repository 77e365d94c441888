import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIST_BEDS } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk(['policy-test', ...argv], { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-policy-test-'));
  const tools = [LIST_BEDS, { name: 'delete_all_beds', description: 'Deletes every bed for good.' }];
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools }));
  mkdirSync(join(folder, '.claude'));
  const permissions = { allow: ['mcp__garden'], deny: ['mcp__garden__delete-all-beds'] };
  writeFileSync(join(folder, '.claude/settings.json'), `\uFEFF${JSON.stringify({ permissions })}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const GARDEN = ['.claude/settings.json', '--server', 'garden.json', '--as', 'garden'];

test('what is let through comes first, the dead rule with the spelling that would fire', async () => {
  const ran = await run(...GARDEN, '--no-color');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/LET THROUGH unasked: 2\n {2}\w+ +delete_all_beds {2}allow "mcp__garden"\n/);
  expect(ran.stdout).toMatch(
    /DEAD RULES.*: 1\n {2}deny "mcp__garden__delete-all-beds": .*for delete_all_beds write mcp__garden__delete_all_beds/,
  );
});

test('--fail-on fails on what is let through at or above it', async () => {
  expect((await run(...GARDEN, '--fail-on', 'medium')).code).toBe(1);
  const exported = await toolrisk(
    ['policy', 'garden.json', '--as', 'garden', '--format', 'claude-code', '-o', 'mine.json'],
    { cwd: folder },
  );
  expect(exported.code).toBe(0);
  const held = await run(
    'mine.json',
    '--format',
    'claude-code',
    ...GARDEN.slice(1),
    '--fail-on',
    'medium',
    '--json',
  );
  expect(held.code).toBe(0);
  expect(JSON.parse(held.stdout)).toMatchObject({
    format: 'claude-code',
    key: 'garden',
    dead: [],
    later: 'ask',
  });
});

test('a module for builders is known by its head, and one that lets a risky tool through fails', async () => {
  const put = await toolrisk(['policy', 'garden.json', '--format', 'langchain', '-o', 'policy.ts'], {
    cwd: folder,
  });
  expect(put.code).toBe(0);
  const words = ['policy.ts', '--server', 'garden.json', '--fail-on', 'medium'];
  expect((await run(...words)).code).toBe(0);
  const text = readFileSync(join(folder, 'policy.ts'), 'utf8');
  writeFileSync(join(folder, 'policy.ts'), text.replace('([', '(["delete_all_beds", "delete-all-beds", '));
  const loose = await run(...words, '--no-color');
  expect(loose.code).toBe(1);
  expect(loose.stdout).toMatch(
    /LET THROUGH unasked: 2\n {2}\w+ +delete_all_beds {2}given "delete_all_beds"\n/,
  );
  expect(loose.stdout).toMatch(/given "delete-all-beds": .*for delete_all_beds write delete_all_beds/);
});

test('a file whose name says nothing is known by what it holds', async () => {
  const argv = ['policy', 'garden.json', '--format', 'toolhive', '-o', 'mine.json'];
  expect((await toolrisk(argv, { cwd: folder })).code).toBe(0);
  const ran = await run('mine.json', '--server', 'garden.json', '--json');
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ format: 'toolhive', dead: [], later: 'deny' });
});

test('bad input: one clear line and exit code 2', async () => {
  writeFileSync(join(folder, 'broken.json'), '{ "permissions": ');
  const cases: readonly [readonly string[], RegExp][] = [
    [['.claude/settings.json'], /name one server/],
    [
      ['garden.json', '--server', 'garden.json'],
      /told neither from its name nor .*\n {2}Say it with --format/,
    ],
    [['.claude', '--server', 'garden.json'], /\.claude cannot be read: it is a folder\n {2}Name the file/],
    [['broken.json', '--format', 'claude-code', '--server', 'garden.json'], /it is not JSON from line 1 on/],
    [
      ['gone.json', '--format', 'codex', '--server', 'garden.json'],
      /no such file: gone\.json\n {2}.*holds the policy/,
    ],
    [['garden.json', '--format', 'openai', '--server', 'garden.json'], /no list "unasked" that can be read/],
    [
      ['garden.json', '--format', 'markdown', '--server', 'garden.json'],
      /written for people, and no program/,
    ],
    [['garden.json', '--format', 'codx', '--server', 'garden.json'], /Did you mean codex/],
  ];
  for (const [argv, reads] of cases) {
    const ran = await run(...argv);
    expect(ran, argv.join(' ')).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(reads);
  }
});
