/** `policy -o`, `--user` and `--project` on files that are there: a user's own file is never lost. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });
const policy = (...argv: string[]) => run('policy', 'garden.json', '--as', 'garden', ...argv);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const SETTINGS = `{
  "hooks": { "PreToolUse": [{ "matcher": "Bash", "hooks": [{ "type": "command", "command": "guard.sh" }] }] },
  "permissions": {
    "deny": ["Read(./.env)"]
  },
  "env": { "TOKEN": "tulip-bulb" }
}
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-policy-'));
  mkdirSync(join(folder, '.claude'));
  write('garden.json', JSON.stringify({ tools: [LIST_BEDS, { ...LIST_BEDS, name: 'burn_beds' }] }));
  write('.claude/settings.json', SETTINGS);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file of the user is left as it is when nobody agrees, whatever the format', async () => {
  for (const format of [
    'claude-code',
    'policylayer',
    'toolhive',
    'markdown',
    'codex',
    'opencode',
    'openai',
  ]) {
    const ran = await policy('--format', format, '-o', '.claude/settings.json');
    expect(ran, format).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/\.claude\/settings\.json (is there already|was left as it is)/);
    expect(read('.claude/settings.json')).toBe(SETTINGS);
  }
});

test('nor is it replaced with --yes by a document of another kind', async () => {
  for (const format of ['policylayer', 'toolhive', 'markdown', 'codex', 'openai']) {
    expect((await policy('--format', format, '-o', '.claude/settings.json', '--yes')).code).toBe(2);
    expect(read('.claude/settings.json')).toBe(SETTINGS);
  }
});

test('with --yes the rules are put into it, hooks and deny rules stay, and no secret is shown', async () => {
  const ran = await policy('--format', 'claude-code', '-o', '.claude/settings.json', '--yes');
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  expect(ran.stderr).toMatch(/\+ .*mcp__garden__list_beds/);
  expect(ran.stderr).not.toContain('tulip-bulb');
  const text = read('.claude/settings.json');
  for (const line of ['"command": "guard.sh"', 'Read(./.env)', '"TOKEN": "tulip-bulb"']) {
    expect(text).toContain(line);
  }
  expect(text).toContain('mcp__garden__list_beds');
  const again = await policy('--format', 'claude-code', '-o', '.claude/settings.json');
  expect(again.code).toBe(0);
  expect(again.stderr).toMatch(/holds this policy already: nothing was changed/);
  expect(read('.claude/settings.json')).toBe(text);
});

test('--user and --project write to the place of the client, through its link and with its mode', async () => {
  mkdirSync(join(folder, 'dotfiles'));
  write('dotfiles/claude.json', SETTINGS);
  rmSync(join(folder, '.claude/settings.json'));
  symlinkSync('../dotfiles/claude.json', join(folder, '.claude/settings.json'));
  chmodSync(join(folder, 'dotfiles/claude.json'), 0o600);
  const ran = await policy('--format', 'claude-code', '--user', '--yes');
  expect(ran.code).toBe(0);
  expect(lstatSync(join(folder, '.claude/settings.json')).isSymbolicLink()).toBe(true);
  expect(statSync(join(folder, 'dotfiles/claude.json')).mode & 0o777).toBe(0o600);
  expect(read('dotfiles/claude.json')).toContain('mcp__garden__list_beds');
  // The folder of policies is not there yet, and is not made before somebody agreed.
  expect((await policy('--format', 'gemini-cli', '--user')).code).toBe(2);
  expect(readdirSync(folder)).not.toContain('.gemini');
  expect((await policy('--format', 'gemini-cli', '--user', '--yes')).code).toBe(0);
  expect(read('.gemini/policies/toolrisk.toml')).toContain('mcpName = "garden"');
  const none = await policy('--format', 'gemini-cli', '--project');
  expect(none.code).toBe(2);
  expect(none.stderr).toMatch(/keeps no policy of a project.*\n.*~\/\.gemini\/policies/);
});

test('what an mcp-config.json cannot say is said in flags, and VS Code has a file of the user too', async () => {
  write('mcp-config.json', '{ "mcpServers": { "garden": { "command": "x", "tools": ["*"] } } }');
  const copilot = await policy('--format', 'copilot-cli', '-o', 'mcp-config.json', '--yes');
  expect(copilot.code).toBe(0);
  expect(copilot.stderr).toMatch(/runs unasked when started as copilot --allow-tool='garden\(list_beds\)'/);
  expect(copilot.stderr).not.toMatch(/The file is stricter/);
  expect((await policy('--format', 'vscode', '--user', '--yes', '--allow-loss')).code).toBe(0);
  expect(read('.config/Code/User/settings.json')).toContain('"chat.tools.eligibleForAutoApproval"');
});

test('the key and the format are those of the configuration, and so is the client', async () => {
  mkdirSync(join(folder, '.codex'));
  const entry = {
    command: process.execPath,
    args: [join(import.meta.dirname, '../../fixtures/servers/polite.ts')],
  };
  write(
    '.codex/config.toml',
    `# mine\n[mcp_servers.notes]\ncommand = "${entry.command}"\nargs = ["${entry.args[0]}"]\n`,
  );
  write('.mcp.json', JSON.stringify({ mcpServers: { 'my.notes': entry } }));
  const codex = await run('policy', '--config', '.codex/config.toml', 'notes', '--user', '--yes');
  expect(codex.code).toBe(0);
  expect(codex.stderr).toMatch(/KEY "notes": so your configuration of Codex calls it/);
  expect(read('.codex/config.toml')).toMatch(
    /^# mine\n\[mcp_servers\.notes\]\ncommand = .*\nargs = .*\nenabled_tools = /,
  );
  const claude = await run('policy', '--config', '.mcp.json', 'my.notes');
  expect(claude.code).toBe(0);
  expect(claude.stdout).toContain('mcp__my_notes__');
  expect(claude.stderr).toMatch(/reads it from ~\/\.claude\/settings\.json \(--user\)/);
  const guess = await run('policy', 'garden.json', '--format', 'claude-code');
  expect(guess.stderr).toMatch(/KEY "garden-json" IS A GUESS from its name/);
  const unknown = await run('policy', '--config', '.mcp.json', 'my.nots');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(/my\.notes/);
});

test('a server of the catalogue gets the key under which the configuration starts its package', async () => {
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  catalogue.record(
    scanned('garden', [LIST_BEDS], { package: { name: '@acme/garden-mcp', version: '1.0.0' } }),
  );
  catalogue.close();
  const beds = { command: 'npx', args: ['-y', '@acme/garden-mcp@1'] };
  const other = { command: 'npx', args: ['-y', '@acme/garden'] };
  mkdirSync(join(folder, '.cursor'));
  write('.cursor/mcp.json', JSON.stringify({ mcpServers: { other, beds } }));
  const found = await run('policy', 'garden', '--db', 'c.db', '--config', '.cursor/mcp.json');
  expect(found.code).toBe(0);
  expect(found.stdout).toContain('"beds:list_beds"');
  write('.cursor/mcp.json', JSON.stringify({ mcpServers: { other, beds, again: beds } }));
  const two = await run('policy', 'garden', '--db', 'c.db', '--config', '.cursor/mcp.json');
  expect(two).toMatchObject({ code: 2, stdout: '' });
  expect(two.stderr).toMatch(/2 configured servers are "garden": cursor\/beds, cursor\/again/);
  write('.cursor/mcp.json', JSON.stringify({ mcpServers: { other } }));
  const none = await run('policy', 'garden', '--db', 'c.db', '--config', '.cursor/mcp.json');
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toMatch(/no configured server is "garden"/);
});

test('who names no server of a configuration is told which there are', async () => {
  write(
    '.mcp.json',
    JSON.stringify({ mcpServers: { beds: { command: 'beds' }, shed: { command: 'shed' } } }),
  );
  for (const words of [['policy'], ['policy-test', '.claude/settings.json']]) {
    const ran = await run(...words, '--config', '.mcp.json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/of these: claude-code\/beds, claude-code\/shed\.\n$/);
  }
});

test('a file that cannot take it is told in one line, and nothing is written', async () => {
  const cases: readonly [string, string, RegExp][] = [
    ['claude-code', '{ "permissions": ', /settings\.json was left as it is: it is not JSON from line 1 on/],
    ['claude-code', '{ "permissions": { "allow": "all" } }', /"allow" is no list/],
    [
      'claude-code',
      '{\n// mine\n"env": {} }',
      /line 2 holds a comment.*Claude Code then drops the whole file/,
    ],
    ['codex', 'a = 1\nb = [', /it is not TOML from line 2 on\n/],
    [
      'codex',
      '[mcp_servers.gardens]\ncommand = "x"\n',
      /it has no server called "garden" \(it has "gardens"\)/,
    ],
    ['docker', 'a: 1\nb: [}', /it is not YAML from line 2 on\n/],
  ];
  for (const [format, text, reads] of cases) {
    write('settings.json', text);
    const ran = await policy('--format', format, '-o', 'settings.json', '--yes');
    expect(ran, text).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(reads);
    expect(read('settings.json')).toBe(text);
  }
  writeFileSync(join(folder, 'settings.json'), Buffer.from([0x7b, 0xff, 0x7d]));
  expect((await policy('--format', 'claude-code', '-o', 'settings.json', '--yes')).stderr).toMatch(
    /not UTF-8/,
  );
});

test('what the file says otherwise is told: stricter stays, looser is not held and fails', async () => {
  write('mine.json', '{ "permissions": { "deny": ["mcp__garden__list_beds"] } }');
  const stricter = await policy('--format', 'claude-code', '-o', 'mine.json', '--yes');
  expect(stricter.stderr).toMatch(/The file is stricter than this policy about 1 tool.*"list_beds"/);
  write('permissions.json', '{ "mcpAllowlist": ["garden:*"] }');
  write(
    'garden.json',
    JSON.stringify({ tools: [{ name: 'delete_all_beds', description: 'Deletes every bed.' }] }),
  );
  const looser = await policy('--format', 'cursor', '-o', 'permissions.json', '--yes');
  expect(looser.code).toBe(1);
  expect(looser.stderr).toMatch(/NOT HELD: .*"delete_all_beds".*garden:\*/);
});

test('bad input: one clear line, exit code 2, nothing written', async () => {
  const cases: readonly [readonly string[], RegExp][] = [
    [['--format', 'claude-cod'], /no policy format "claude-cod"\n {2}Did you mean claude-code/],
    [['--profile', 'strickt'], /no profile "strickt"\n {2}Did you mean strict/],
    [['--tool', 'list_bed'], /lists no tool "list_bed"\n {2}Did you mean list_beds/],
    [['--user', '--project'], /--user, --project and -o are three places/],
    [['--format', 'list'], /--format list is about formats, not servers/],
    [['--format', 'toolhive', '--user'], /keeps no policy of the user in a file/],
    [['--tool', 'list_beds', '-o', '.claude/settings.json'], /is there already: nothing was written/],
  ];
  for (const [argv, reads] of cases) {
    const ran = await run('policy', 'garden.json', ...argv);
    expect(ran, argv.join(' ')).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(reads);
  }
  const odd = await run('policy', 'garden.json', '--format', 'claude-code', '--as', 'my garden.v2');
  expect(odd.stderr).toMatch(/Claude Code writes "my garden\.v2" as my_garden_v2/);
  expect(read('.claude/settings.json')).toBe(SETTINGS);
});

const hasMounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

test.skipIf(!hasMounts)('a folder that cannot be written leaves the file as it was', () => {
  const script = `
    mount -t tmpfs tmpfs .claude; echo '{}' > .claude/settings.json; mount -o remount,ro .claude
    "${process.execPath}" "${ENTRY}" policy garden.json --format claude-code --user --yes
    echo "code: $?"; cat .claude/settings.json; ls .claude`;
  const words = ['--user', '--map-root-user', '--mount', 'sh', '-c', script];
  const env = { ...process.env, HOME: folder };
  const ran = spawnSync('unshare', words, { cwd: folder, encoding: 'utf8', env });
  expect(ran.stderr).toMatch(/cannot write .*settings\.json: what it stands on is read-only \(EROFS\)/);
  expect(ran.stdout).toBe('code: 2\n{}\nsettings.json\n');
});
