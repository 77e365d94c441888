import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY_FORMAT_IDS } from '../../../catalogue/cli/policy.ts';
import { POLICY_FORMATS } from '../../../catalogue/policy/index.ts';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import pkg from '../../../package.json' with { type: 'json' };
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { LIST_BEDS, scanned, unobserved } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-commands-'));
  writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'note_keeper', tools: NOTE_TOOLS }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('policy', () => {
  test('a whole server, by its id, its address or as a target: the same document', async () => {
    await run('crawl', 'notes.json', '--db', 'c.db');
    const [byId, byAddress, onTheFly] = await Promise.all([
      run('policy', 'note_keeper', '--db', 'c.db'),
      run('policy', 'note-keeper', '--db', 'c.db'),
      run('policy', 'notes.json'),
    ]);
    expect(byId.code).toBe(0);
    expect(JSON.parse(byId.stdout)).toMatchObject({
      version: '1',
      default: 'deny',
      tools: { list_notes: {} },
    });
    expect(byAddress.stdout).toBe(byId.stdout);
    expect(onTheFly.stdout).toBe(byId.stdout);
  });

  test('says when it rests on an older list, because the newest attempt failed', async () => {
    const catalogue = openCatalogue(join(folder, 'old.db'), 'write');
    catalogue.record(scanned('garden', [LIST_BEDS]));
    catalogue.record(unobserved('garden', { capturedAt: '2026-11-09T08:00:00.000Z' }));
    catalogue.close();
    const ran = await run('policy', 'garden', '--db', 'old.db');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(
      /not observed on 2026-11-09 \(timed-out\); this rests on its list of 2026-11-01/,
    );
  });

  test('one tool, with what the document does alone told beside it', async () => {
    const ran = await run('policy', 'notes.json', '--tool', 'burn_notebook');
    expect(ran.stdout).toContain('burn_notebook');
    expect(ran.stdout).not.toContain('list_notes');
    expect(ran.stderr).toMatch(/denies every other tool/);
  });

  test.each(POLICY_FORMAT_IDS)('format %s, into a file', async (format) => {
    const ran = await run('policy', 'notes.json', '--format', format, '--as', 'diary', '-o', `${format}.out`);
    // The tool is to be denied, and these two know no way.
    expect(ran.code).toBe(['cursor', 'vscode'].includes(format) ? 1 : 0);
    expect(ran.stdout).toBe('');
    const text = readFileSync(join(folder, `${format}.out`), 'utf8');
    // Documents without comments, and lists of what is allowed, need not name it.
    if (!['docker', 'agentgateway', 'openai', 'anthropic', 'langchain'].includes(format))
      expect(text).toMatch(/burn\\?_notebook/);
  });

  test('of a server that was not observed there is none, and with a flag one that lets no tool of it run', async () => {
    const [refused, accepted] = await Promise.all(
      [[], ['--allow-partial']].map((flag) =>
        run('policy', '--format', 'codex', '--as', 'gone', ...flag, '--', 'node', '-e', 'process.exit(1)'),
      ),
    );
    expect([refused!.code, refused!.stdout]).toEqual([3, '']);
    expect(refused!.stderr).toMatch(/no policy for/);
    expect(accepted!.code).toBe(0);
    expect(accepted!.stdout).toMatch(/\[mcp_servers\.gone\]\nenabled = false/);
    expect(accepted!.stderr).toMatch(/was not observed/);
  });

  test('what a format cannot deny is named with the way by hand, in the file too, and accepted by a flag', async () => {
    const [ran, accepted] = await Promise.all([
      run('policy', 'notes.json', '--format', 'cursor'),
      run('policy', 'notes.json', '--format', 'cursor', '--allow-loss'),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /NOT DENIED: .*1 tool .*Cursor: "burn_notebook"\. Switch them off by hand: Cursor Settings/,
    );
    expect(ran.stdout).toMatch(/^\/\/ Lost: NOT DENIED: .*"burn_notebook"/m);
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toBe(ran.stdout);
  });

  test('the formats tell what they can express, without a server', async () => {
    const [text, json] = await Promise.all([
      run('policy', '--format', 'list'),
      run('policy', '--format', 'list', '--json'),
    ]);
    expect([text.code, json.code]).toEqual([0, 0]);
    const { formats } = JSON.parse(json.stdout);
    expect(formats.map((one: { id: string }) => one.id)).toEqual(POLICY_FORMAT_IDS);
    for (const { id, title, express, lost, checkedWith } of formats) {
      expect(text.stdout).toContain(`${id} (${title})`);
      expect(express.length + lost.length).toBe(4);
      expect(checkedWith).not.toBe('');
    }
  });

  test('several servers in one document, each under its key', async () => {
    writeFileSync(join(folder, 'other.json'), JSON.stringify({ id: 'other', tools: NOTE_TOOLS.slice(0, 1) }));
    const ran = await run(
      ...['policy', 'notes.json', 'other.json', '--format', 'opencode', '--as', 'one', '--as', 'two'],
    );
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/"one_\*": "ask",\n +"two_\*": "ask",\n/);
    expect(ran.stdout).toContain('"two_list_notes"');
    expect(ran.stderr).toMatch(/Of \d+ tools, \d+ will ask a person/);
  });

  test('the formats offered are those that exist', () => {
    expect(POLICY_FORMAT_IDS).toEqual(Object.keys(POLICY_FORMATS));
  });
});

test('explain shows what fired with its words, and what stayed silent', async () => {
  const ran = await run('explain', 'notes.json', 'burn_notebook');
  expect(ran.stdout).toMatch(/^Action \w+: Its severity is \w+: /m);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^burn_notebook of note_keeper$/m);
  expect(ran.stdout).toMatch(/^Fired\n {2}\S+: .*\n {4}\S+: ".*" speaks for /m);
  const rules: { rule: string; fired: boolean }[] = JSON.parse(
    (await run('explain', 'notes.json', 'burn_notebook', '--json')).stdout,
  ).rules;
  const silent = rules.filter(({ fired }) => !fired).map(({ rule }) => rule);
  const [head = '', named = ''] = ran.stdout.split(/^(?=Silent)/m)[1]!.split(/\n(.*)/s);
  expect(head).toMatch(`Silent: ${silent.length} of ${rules.length} rules; --json tells`);
  expect(named.trim().split(/,\s+/)).toEqual(silent);
});

test('explain --json tells machines the same: the verdict, and every rule with whether it fired', async () => {
  const ran = await run('explain', 'notes.json', 'burn_notebook', '--json');
  expect(ran.code).toBe(0);
  const told = JSON.parse(ran.stdout);
  expect(told).toMatchObject({
    server: 'note_keeper',
    tool: 'burn_notebook',
    verdict: { category: 'destructive' },
  });
  const fired = told.rules.filter((rule: { fired: boolean }) => rule.fired);
  expect(fired.length).toBeGreaterThan(0);
  expect(fired.length).toBeLessThan(told.rules.length);
  expect(fired[0].evidence[0]).toHaveProperty('quote');
});

describe('help', () => {
  const commands = [
    '',
    'scan',
    'crawl',
    'policy',
    'explain',
    'site',
    'site build',
    'site serve',
    'changes',
    'export',
    'rejudge',
    'prune',
  ];
  test.each(commands)('of "%s" teaches purpose, examples and exit codes', async (command) => {
    const { code, stdout, stderr } = await run(...command.split(' ').filter(Boolean), '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: toolrisk ${command}`));
    if (command === 'site') return;
    expect(stdout).toMatch(/^Examples:\n {2}toolrisk /m);
    expect(stdout).toMatch(/^Exit codes:\n {2}0 /m);
  });

  test('names every command', async () => {
    const { stdout } = await run('--help');
    for (const command of ['scan', 'crawl', 'policy', 'explain', 'site']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
  });
});

test('the version is that of the package', async () => {
  expect((await run('--version')).stdout).toBe(`${pkg.version}\n`);
});
