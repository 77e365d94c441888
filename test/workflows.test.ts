import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import pkg from '../package.json' with { type: 'json' };
import { installPacked } from './packed.ts';

const ROOT = join(import.meta.dirname, '..');
const yaml = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));
const RENAME = {
  name: 'rename_bed',
  description: 'Renames one flower bed.',
  inputSchema: { type: 'object' },
};
const CLEAR = { ...RENAME, description: 'Permanently deletes all plants of all beds.' };

let folder: string;
const here = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(here(file), 'utf8');

/** A folder in which the packed package is installed: npx takes it from there. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-workflows-'));
  installPacked(folder);
  const garden = { command: process.execPath, args: [here('garden.mjs')] };
  writeFileSync(here('.mcp.json'), JSON.stringify({ mcpServers: { garden } }, null, 2));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => plant(RENAME));

function plant(tool: object): void {
  writeFileSync(
    here('garden.mjs'),
    `import { createInterface } from 'node:readline';
const answer = (id, result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === 'initialize') answer(id, { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'garden', version: '1.0.0' } });
  if (method === 'tools/list') answer(id, { tools: [${JSON.stringify(tool)}] });
});`,
  );
}

/** Runs a shell command as a workflow or a hook does; the commands of the package are on the path. */
function shell(command: string, env: Readonly<Record<string, string>> = {}) {
  const PATH = `${here('node_modules/.bin')}:${join(process.execPath, '..')}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME: folder, ...env },
  });
  return { code: status, stdout, stderr };
}

describe('the GitHub Action', () => {
  const action = yaml('action.yml');
  const [step] = action.runs.steps;
  /** Its step with its inputs, as GitHub fills them in. */
  function act(inputs: Readonly<Record<string, string>> = {}) {
    const fill = (text: string) =>
      text
        .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => inputs[name] ?? action.inputs[name].default)
        .replaceAll(`$${'{{ github.action_path }}'}`, ROOT);
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [name, fill(value)]),
    );
    return shell(fill(step.run), { ...env, GITHUB_STEP_SUMMARY: here('summary.md') });
  }

  test('annotates, summarises, writes SARIF, and passes what is below the threshold', () => {
    const { code, stdout } = act({ sarif: 'out.sarif' });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^::warning .*rename_bed/),
    });
    expect(read('summary.md')).toContain('`rename_bed`');
    expect(JSON.parse(read('out.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ level: 'warning' }] }],
    });
  });

  test('fails at the threshold, and on a rise beyond the lock file', () => {
    expect(shell('toolrisk lock --config .mcp.json --yes').code).toBe(0);
    expect(act({ lock: 'toolrisk.lock.json' }).code).toBe(0);
    plant(CLEAR);
    expect(act().code).toBe(1);
    expect(act({ 'fail-on': '' }).code).toBe(0);
    const risen = act({ 'fail-on': '', lock: 'toolrisk.lock.json' });
    expect(risen).toMatchObject({ code: 1, stdout: expect.stringContaining('is now critical') });
    rmSync(here('toolrisk.lock.json'));
  });

  test('starts a server once, whatever it writes, and tells all the same where the lock file is refused', () => {
    const inputs = { lock: 'toolrisk.lock.json', sarif: 'once.sarif', 'fail-on': 'critical' };
    const starts = (stderr: string) => stderr.match(/^observing /gm)?.length;
    expect(shell('toolrisk lock --config .mcp.json --yes').code).toBe(0);
    for (const isThere of [true, false]) {
      if (!isThere) rmSync(here('toolrisk.lock.json'));
      for (const file of ['summary.md', 'once.sarif']) rmSync(here(file), { force: true });
      const { code, stdout, stderr } = act(inputs);
      expect({ code, starts: starts(stderr) }).toEqual({ code: isThere ? 0 : 2, starts: 1 });
      expect(stdout).toMatch(/^::warning .*rename_bed/m);
      expect(read('summary.md')).toContain('`rename_bed`');
      expect(JSON.parse(read('once.sarif'))).toMatchObject({ runs: [{ results: [{ level: 'warning' }] }] });
    }
  });

  test('takes an input for a word, whatever is in it', () => {
    const { code } = act({ config: '.mcp.json"; touch "$HOME/owned"; echo "' });
    expect(code).toBe(2);
    expect(existsSync(here('owned'))).toBe(false);
  });
});

test('the pre-commit hook fails on a server that nobody approved, and starts nothing', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml');
  expect('.mcp.json').toMatch(new RegExp(hook.files));
  expect(shell(hook.entry).code).toBe(2);
  expect(shell('toolrisk lock --config .mcp.json --yes').code).toBe(0);
  rmSync(here('garden.mjs'));
  expect(shell(hook.entry).code).toBe(0);
  const config = JSON.parse(read('.mcp.json'));
  const shed = { ...config.mcpServers, shed: config.mcpServers.garden };
  writeFileSync(here('.mcp.json'), JSON.stringify({ mcpServers: shed }));
  expect(shell(hook.entry)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('shed is not in the lock'),
  });
});

test('the recipe for GitLab does what the Action does', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const block = /```yaml\n(toolrisk:\n[\s\S]*?)```/.exec(readme)![1]!;
  const { toolrisk } = parse(block);
  // Its runner stops at the first command that fails.
  const run = () => shell(toolrisk.script.join(' && '));
  rmSync(here('toolrisk.lock.json'), { force: true });
  const garden = { command: process.execPath, args: [here('garden.mjs')] };
  writeFileSync(here('.mcp.json'), JSON.stringify({ mcpServers: { garden } }));
  expect(shell('toolrisk lock --config .mcp.json --yes').code).toBe(0);
  expect(run().code).toBe(0);
  expect(read(toolrisk.artifacts.reports.junit)).toContain('<testsuite name="claude-code/garden"');
  plant(CLEAR);
  expect(run().code).toBe(1);
  expect(read(toolrisk.artifacts.reports.junit)).toContain('<failure type="critical"');
});

describe('the release', () => {
  const text = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  const { on, permissions, jobs } = parse(text);
  const { steps } = jobs.publish;

  test('uses actions by their commits, and may write nothing but the provenance', () => {
    const used = steps.flatMap(({ uses }: { uses?: string }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect([permissions, jobs.publish.permissions]).toEqual([{}, { contents: 'read', 'id-token': 'write' }]);
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
  });
  test('ends where the tag is not the version', () => {
    const { run } = steps.find(({ name = '' }) => name === 'The tag is the version');
    const tagged = (GITHUB_REF_NAME: string) => shell(`cd '${ROOT}' && ${run}`, { GITHUB_REF_NAME }).code;
    expect([tagged(`v${pkg.version}`), tagged('v999.0.0')]).toEqual([0, 1]);
  });
  test('publishes what is packed, and npm takes it', () => {
    const { run } = steps.at(-1);
    expect(run).toMatch(/^npm publish \.\/dist\/toolrisk-\*\.tgz --access public --provenance$/);
    // A provenance is given out in a workflow only.
    const dry = shell(`${run.replace(' --provenance', '')} --dry-run --registry http://127.0.0.1:9/`);
    expect(dry.stderr + dry.stdout).toContain(`toolrisk@${pkg.version}`);
    expect(dry.code).toBe(0);
  });
  test('says in the package where it was made', () => {
    const env = { GITHUB_SERVER_URL: 'https://forge.example', GITHUB_REPOSITORY: 'garden/toolrisk' };
    expect(shell(`node '${ROOT}/.ci/build.ts' '${here('made')}'`, env).code).toBe(0);
    expect(JSON.parse(read('made/package/package.json')).repository).toEqual({
      type: 'git',
      url: 'git+https://forge.example/garden/toolrisk.git',
    });
  });
});
