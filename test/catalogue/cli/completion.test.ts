/** What a key on the keyboard completes, in the shells themselves. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidates } from '../../../catalogue/cli/candidates.ts';
import { programOf } from '../../../catalogue/cli/program.ts';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';
import { terminal } from './terminal.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-completion-'));
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  const tools = ['list_beds', 'list_seeds', 'x; touch owned', '$(touch owned)', 'a\nb'].map((name) => ({
    name,
  }));
  catalogue.record(scanned('@garden/mcp', tools));
  catalogue.record(scanned('orchard', []));
  catalogue.close();
  writeFileSync(join(folder, 'notes.json'), '[]');
  writeFileSync(join(folder, 'toolrisk'), `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`);
  chmodSync(join(folder, 'toolrisk'), 0o755);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await toolrisk(['completion', shell], { cwd: folder });
    expect(code).toBe(0);
    writeFileSync(join(folder, `${shell}.completion`), stdout);
  }
  env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function offered(...typed: string[]): Promise<string[]> {
  const found = await candidates(await programOf(undefined, () => {}), typed);
  return found.map(({ value }) => value);
}

describe('what may follow', () => {
  test.for<[string[], readonly string[]]>([
    [['sc'], ['scan']],
    [
      ['site', ''],
      ['build', 'serve'],
    ],
    [['scan', '--fa'], ['--fail-on']],
    [['scan', '--fail-on', 'h'], ['high']],
    [['policy', '--format', 'cl'], ['claude-code']],
    [['policy', '--format=cl'], ['--format=claude-code']],
    // As bash takes it apart.
    [['policy', '--format', '=', 'cl'], ['claude-code']],
    [['list', '--risk', 'bi'], ['billing']],
    [
      ['export', '--format', ''],
      ['json', 'ndjson', 'csv'],
    ],
    [['completion', 'z'], ['zsh']],
    // Files: the shell completes them.
    [['scan', 'no'], []],
    [['scan', '--config', ''], []],
    [['scan', '--', 'npx', '--fa'], []],
    [['none', ''], []],
  ])('%j', async ([typed, found]) => {
    expect(await offered(...typed)).toEqual(found);
  });

  test('servers and tools of the catalogue that is named, and none of whose name a shell would act on', async () => {
    const db = ['--db', join(folder, 'c.db')];
    const servers = ['garden--mcp', 'orchard'];
    for (const command of ['show', 'explain', 'policy', 'changes']) {
      expect(await offered(command, ...db, '')).toEqual(servers);
    }
    expect(await offered('diff', ...db, 'orchard', 'ga')).toEqual(['garden--mcp']);
    for (const name of ['garden--mcp', '@garden/mcp']) {
      expect(await offered('show', name, ...db, '')).toEqual(['list_beds', 'list_seeds']);
    }
    expect(await offered('policy', 'garden--mcp', ...db, '--tool', 'list_s')).toEqual(['list_seeds']);
    expect(await offered('show', '--db', join(folder, 'none.db'), '')).toEqual([]);
  });

  test('values that are offered are taken', async () => {
    const program = await programOf(undefined, () => {});
    const taken: string[] = [];
    for (const command of program.commands) {
      for (const option of command.options.filter(({ required }) => required)) {
        for (const value of await offered(command.name(), `--${option.name()}`, '')) {
          expect(() => option.parseArg?.(value, option.defaultValue as never)).not.toThrow();
          taken.push(value);
        }
      }
    }
    expect(taken).toEqual(expect.arrayContaining(['critical', 'finding', 'sarif', 'claude-code', 'strict']));
  });
});

test('bash completes at a terminal', async () => {
  writeFileSync(join(folder, 'rc'), "PS1='ready> '\nsource bash.completion\n");
  const shell = terminal('bash --noprofile --rcfile rc -i', folder, env);
  await atTheKeyboard(shell);
});

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

test('zsh completes at a terminal', async (context) => {
  context.skip(!has('zsh'), 'zsh is not installed');
  writeFileSync(
    join(folder, '.zshrc'),
    "PS1='ready> '\nautoload -Uz compinit\ncompinit -u\nsource zsh.completion\n",
  );
  const shell = terminal('zsh -i', folder, env);
  await atTheKeyboard(shell);
});

async function atTheKeyboard(shell: ReturnType<typeof terminal>): Promise<void> {
  await shell.until(/ready> /);
  shell.type('toolrisk sho\t');
  await shell.until(/show /);
  shell.type('--db c.d\t');
  await shell.until(/c\.db /);
  shell.type('gar\t');
  await shell.until(/garden--mcp/);
  shell.type('list_s\t');
  await shell.until(/list_seeds/);
  shell.type('\n');
  await shell.until(/list_seeds of @garden\/mcp\r/);
  shell.end();
}

test('fish completes', (context) => {
  context.skip(!has('fish'), 'fish is not installed');
  const ask = (line: string) =>
    execFileSync('fish', ['-c', `source fish.completion; complete -C '${line}'`], {
      ...{ cwd: folder, env, encoding: 'utf8' },
    });
  expect(ask('toolrisk sho')).toMatch(/^show\tshow what/);
  expect(ask('toolrisk policy --format cla')).toBe('claude-code\n');
  expect(ask('toolrisk show --db c.db garden--mcp list_s')).toBe('list_seeds\n');
  expect(ask('toolrisk scan note')).toMatch(/^notes\.json/);
});

test('a shell that is none is told, and so is nothing at all', async () => {
  const [none, other] = await Promise.all(
    [['completion'], ['completion', 'bsh']].map((argv) => toolrisk(argv, { cwd: folder })),
  );
  expect([none!.code, other!.code]).toEqual([2, 2]);
  expect(none!.stderr).toMatch(/name a shell/);
  expect(other!.stderr).toMatch(/Did you mean bash\?/);
});
