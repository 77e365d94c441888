import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolrisk } from './run.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
const SECRET = 'q7Zp2Lw9Xk4Vt8Bn3Mr6';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-configuration-'));
  mkdirSync(join(folder, '.cursor'));
  const polite = { command: process.execPath, args: [POLITE] };
  const mcpServers = { garden: { ...polite, env: { BED_TOKEN: SECRET } }, plain: polite };
  writeFileSync(join(folder, '.cursor/mcp.json'), JSON.stringify({ mcpServers }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const scan = (...words: string[]) =>
  toolrisk(['scan', '--configs', '--yes', '--sandbox', 'none', ...words], { cwd: folder });

test('what is found in a configuration has a section of its own in every format, and no value', async () => {
  const said: Readonly<Record<string, RegExp>> = {
    table: /^Configuration\n {2}hard-coded-secret: cursor\/garden, env\.BED_TOKEN holds/m,
    json: /"configuration": \[\n\s*\{\n\s*"kind": "hard-coded-secret",\n\s*"server": "cursor\/garden"/,
    markdown: /^### Configuration\n\n- \*\*hard-coded-secret\*\* in `cursor\/garden`/m,
    github: /^::error file=\.cursor\/mcp\.json,line=1,title=hard-coded-secret%3A cursor\/garden::/m,
    sarif: /"ruleId": "hard-coded-secret"/,
    junit: /name="hard-coded-secret: env\.BED_TOKEN"/,
    html: /<h3>Configuration<\/h3>\n<ul class="notes"><li><b>hard-coded-secret<\/b>/,
  };
  for (const [format, pattern] of Object.entries(said)) {
    const ran = await scan('--format', format);
    expect(ran.stdout, format).toMatch(pattern);
    expect(ran.stdout + ran.stderr).not.toContain(SECRET);
    expect(ran.code).toBe(0);
  }
});

test('a program that is not there is told as on the command line', async () => {
  const mcpServers = { gone: { command: 'program-that-is-not-here' } };
  writeFileSync(join(folder, '.cursor/mcp.json'), JSON.stringify({ mcpServers }));
  const typed = ['scan', '--format', 'json', '--', 'program-that-is-not-here'];
  const said = [await scan('--format', 'json'), await toolrisk(typed, { cwd: folder })].map(
    ({ code, stdout }) => {
      const [{ outcome, problems }] = JSON.parse(stdout).servers;
      return { code, outcome, problems };
    },
  );
  expect(said[0]).toMatchObject({
    code: 3,
    outcome: 'unreachable',
    problems: [{ kind: 'command-not-found' }],
  });
  expect(said[1]).toEqual(said[0]);
});

test('a configuration not read to its end is told in every format, and the scan is no success', async () => {
  const path = join(folder, '.cursor/mcp.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/}}$/, ''));
  const said: Readonly<Record<string, RegExp>> = {
    table: /^Not looked at\n {2}config-malformed: /m,
    json: /"missing": \[\n\s*\{\n\s*"kind": "config-malformed"/,
    markdown: /^### Not looked at\n\n- \*\*config-malformed\*\*/m,
    github: /^::error title=config-malformed%3A servers are missing::/m,
    sarif:
      /"executionSuccessful": false,\s+"toolExecutionNotifications": \[\s+\{\s+"level": "error",\s+"descriptor": \{\s+"id": "config-malformed"/,
    junit: /<testsuite name="not looked at" tests="1" failures="0" errors="1">/,
    html: /<h3>Not looked at<\/h3>\n<ul class="notes"><li><b>config-malformed<\/b>/,
  };
  for (const [format, pattern] of Object.entries(said)) {
    const ran = await scan('--format', format);
    expect(ran.stdout, format).toMatch(pattern);
    expect(ran.code).toBe(3);
  }
});

test('a server that is started without a variable of its entry is told as that in the report', async () => {
  const plain = {
    command: process.execPath,
    args: [POLITE],
    env: { BED_TOKEN: `$${'{env:NO_SUCH_VARIABLE}'}` },
  };
  writeFileSync(join(folder, '.cursor/mcp.json'), JSON.stringify({ mcpServers: { plain } }));
  const ran = await scan('--format', 'json');
  expect(JSON.parse(ran.stdout).servers).toMatchObject([
    { outcome: 'listed', problems: [{ kind: 'config-unresolved', detail: 'NO_SUCH_VARIABLE has no value' }] },
  ]);
  expect(ran.stderr).toContain(
    '  cursor/plain: NO_SUCH_VARIABLE has no value. Set NO_SUCH_VARIABLE in your shell',
  );
});

test('where every server is switched off nothing is looked at, which is no clean scan', async () => {
  const entry = { command: process.execPath, args: [POLITE], disabled: true };
  writeFileSync(join(folder, 'cline_mcp_settings.json'), JSON.stringify({ mcpServers: { entry } }));
  const config = ['--config', 'cline_mcp_settings.json', '--yes', '--sandbox', 'none'];
  for (const command of ['scan', 'lock']) {
    const ran = await toolrisk([command, ...config], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(
      /every configured server is switched off .*\n {2}Name those .*: cline\/entry\./,
    );
  }
  expect((await toolrisk(['scan', 'entry', ...config], { cwd: folder })).code).toBe(0);
});

test('what another entry lacks is not told of the servers that are named', async () => {
  const polite = { command: process.execPath, args: [POLITE] };
  const other = { ...polite, env: { BED_TOKEN: `$${'{env:NO_SUCH_VARIABLE}'}` } };
  writeFileSync(join(folder, '.cursor/mcp.json'), JSON.stringify({ mcpServers: { plain: polite, other } }));
  const ran = await scan('plain', '--format', 'json');
  expect(ran.stdout + ran.stderr).not.toContain('NO_SUCH_VARIABLE');
});

test('it fails a scan that fails at findings, and is told of the servers that are named only', async () => {
  expect((await scan('--fail-on', 'finding')).code).toBe(1);
  const ran = await scan('plain', '--fail-on', 'finding', '--format', 'json');
  expect(JSON.parse(ran.stdout).configuration).toEqual([]);
  expect(ran.code).toBe(0);
});

test('SARIF and annotations name the line of the configuration that starts a server', async () => {
  const polite = JSON.stringify({ command: process.execPath, args: [POLITE] });
  const lines = [
    '{"mcpServers": {',
    `"plain": ${polite},`,
    '',
    `"garden": ${polite.slice(0, -1)},`,
    '"env": {',
  ];
  lines.push(`"BED_TOKEN": "${SECRET}"}}}}`);
  mkdirSync(join(folder, 'my config'));
  writeFileSync(join(folder, 'my config/.mcp.json'), lines.join('\n'));
  const one = ['--config', 'my config/.mcp.json', '--yes', '--sandbox', 'none'];
  const run = (...words: string[]) => toolrisk(['scan', ...one, ...words], { cwd: folder });
  const { results } = JSON.parse((await run('--format', 'sarif')).stdout).runs[0];
  const places = new Set(
    results.map(({ ruleId, locations: [at], properties }: SarifResult) => {
      const { artifactLocation, region } = at!.physicalLocation;
      expect(artifactLocation.uri).toBe('my%20config/.mcp.json');
      return `${properties?.server ?? ruleId} ${region.startLine}`;
    }),
  );
  expect(places).toEqual(new Set(['claude-code/plain 2', 'claude-code/garden 4', 'hard-coded-secret 6']));
  const { stdout } = await run('--format', 'github');
  expect(stdout).toMatch(/^::\w+ file=my config\/\.mcp\.json,line=4,title=.* of claude-code\/garden/m);
  // From elsewhere the file is named whole, and cannot be annotated.
  const elsewhere = join(folder, '.cursor');
  const away = await toolrisk(['scan', '--config', '../my config/.mcp.json', '--yes', '--format', 'sarif'], {
    cwd: elsewhere,
  });
  expect(away.stdout).toContain(`"uri": "file://${folder}/my%20config/.mcp.json"`);
});

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly properties?: { readonly server: string };
}
