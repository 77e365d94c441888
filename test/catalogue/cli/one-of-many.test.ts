import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS } from '../store/specimen.ts';
import { type Ran, toolrisk } from './run.ts';

const SERVER = join(import.meta.dirname, '../../hostile/stdio-server.ts');
const POISON = { NODE_OPTIONS: `--import=${new URL('./poison.ts', import.meta.url).href}` };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-many-'));
  save('good.json', LIST_BEDS);
  save('fine.json', LIST_BEDS);
  save('bad.json', { ...LIST_BEDS, description: 'poison' });
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, ...tools: object[]): void {
  writeFileSync(join(folder, name), JSON.stringify({ tools }));
}

/** Ids and outcomes of a report in JSON. */
function outcomes({ stdout }: Ran): readonly string[] {
  const { servers } = JSON.parse(stdout) as { servers: { id: string; outcome: string }[] };
  return servers.map(({ id, outcome }) => `${id}: ${outcome}`);
}

describe('a defect of toolrisk at one server', () => {
  test('while judging is its outcome; the others are scanned and told, and the code is that of a defect', async () => {
    const ran = await toolrisk(['scan', 'good.json', 'bad.json', 'fine.json', '--format', 'json'], {
      cwd: folder,
      env: POISON,
    });
    expect(outcomes(ran)).toEqual(['good.json: listed', 'bad.json: scanner-failed', 'fine.json: listed']);
    expect(ran.code).toBe(70);
    expect(ran.stderr).toMatch(
      /^toolrisk: this is a defect of toolrisk, met at bad\.json: TypeError: poisoned/m,
    );
    expect(ran.stderr).toMatch(/^ {2}Please report it/m);
  });

  test('thrown out of an event is its outcome too', async () => {
    const venom = 'console.log("venom"); setInterval(() => {}, 1000)';
    const argv = ['scan', 'good.json', '--sandbox', 'none', '--', process.execPath, '-e', venom];
    const ran = await toolrisk(argv, { cwd: folder, env: POISON });
    expect(ran.stdout).toMatch(/^good\.json\n/);
    expect(ran.stdout).toMatch(/not observed: scanner-failed/);
    expect(ran.stdout).toMatch(/1 of 2 servers listed/);
    expect(ran.code).toBe(70);
  });

  test('never hides that something was found', async () => {
    const argv = ['scan', 'good.json', 'bad.json', '--fail-on', 'low'];
    expect((await toolrisk(argv, { cwd: folder, env: POISON })).code).toBe(1);
  });

  test('in a crawl is recorded, and the crawl is done', async () => {
    const argv = ['crawl', 'good.json', 'bad.json', 'fine.json', '--db', 'c.db'];
    const ran = await toolrisk(argv, { cwd: folder, env: POISON });
    expect(ran.code).toBe(70);
    const catalogue = openCatalogue(join(folder, 'c.db'), 'read');
    const found = [...catalogue.servers()].map(({ id, outcome }) => `${id}: ${outcome}`);
    catalogue.close();
    expect(found).toEqual(['bad.json: scanner-failed', 'fine.json: listed', 'good.json: listed']);
    expect((await toolrisk(argv, { cwd: folder })).code).toBe(0);
  });
});

describe.each(['json', 'table'])('what was done is printed as a %s', (format) => {
  const slow = ['--timeout', '60', '--', process.execPath, '-e', 'process.stdin.resume()'];
  const stopped = (name: NodeJS.Signals) => {
    let sent = false;
    let said = '';
    let told = '';
    const see = (signal: (name: NodeJS.Signals) => void) => {
      const areDone = ['good', 'fine'].every(
        (list) => said.includes(`${list}.json\n`) || told.includes(`] ${list}.json: `),
      );
      if (sent || !areDone || !told.includes('observing node')) return;
      sent = true;
      signal(name);
    };
    const report = ['--report', 'sarif=stopped.sarif'];
    return toolrisk(['scan', 'good.json', 'fine.json', '--format', format, ...report, ...slow], {
      cwd: folder,
      env: POISON,
      onTold(stderr, signal) {
        told = stderr;
        see(signal);
      },
      onSaid(stdout, signal) {
        said = stdout;
        see(signal);
      },
    });
  };
  const expectDone = (ran: Ran) => {
    if (format === 'json') return expect(outcomes(ran)).toEqual(['good.json: listed', 'fine.json: listed']);
    return expect(ran.stdout).toMatch(/^(?:(?:good|fine)\.json\n.*){2}^2 of 2 servers listed/ms);
  };

  test.each(['SIGINT', 'SIGTERM'] as const)('at %s', async (name) => {
    const ran = await stopped(name);
    expectDone(ran);
    expect(ran.stdout).toMatch(/stopped-early.*the scan ended before 1 server could be looked at: node\b/s);
    const { invocations } = JSON.parse(readFileSync(join(folder, 'stopped.sarif'), 'utf8')).runs[0];
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('stopped-early');
    expect(ran.stderr).toMatch(/^Stopped\.\n2 of 3 servers were scanned$/m);
    expect(ran.code).toBe(130);
  });

  test('at a defect that belongs to no server', async () => {
    const ran = await stopped('SIGUSR2');
    expectDone(ran);
    expect(ran.stderr).toMatch(/this is a defect of toolrisk: EvalError: poisoned from nowhere/);
    expect(ran.code).toBe(70);
  });
});

test('a message nested without end costs the server that sent it', async () => {
  const argv = ['scan', 'good.json', '--sandbox', 'none', '--format', 'json'];
  const ran = await toolrisk([...argv, '--', process.execPath, SERVER, 'deep-id'], { cwd: folder });
  expect(outcomes(ran)).toEqual(['good.json: listed', 'stdio-server.ts deep-id: too-large']);
  expect(ran.code).toBe(3);
});

test('a saved list with a tool nested without end loses that tool only', async () => {
  const deep = '['.repeat(700_000) + ']'.repeat(700_000);
  writeFileSync(
    join(folder, 'deep.json'),
    `{"tools":[${JSON.stringify(LIST_BEDS)},{"name":"deep","inputSchema":${deep}}],"x":${deep}}`,
  );
  const ran = await toolrisk(['scan', 'good.json', 'deep.json', '--format', 'json'], { cwd: folder });
  const { servers } = JSON.parse(ran.stdout);
  expect(servers[1]).toMatchObject({ outcome: 'listed', partial: true, tools: [{ name: 'list_beds' }] });
  expect(ran.code).toBe(3);
});

test('a configured server whose folder is gone is one outcome of several, with what to do', async () => {
  mkdirSync(join(folder, '.cursor'));
  const gone = join(folder, 'moved-away');
  const server = (behaviour: string, cwd?: string) => ({
    command: process.execPath,
    args: [SERVER, behaviour],
    ...(cwd && { cwd }),
  });
  const mcpServers = { old: server('answer-twice', gone), new: server('answer-twice') };
  writeFileSync(
    join(folder, '.claude.json'),
    JSON.stringify({ projects: { [gone]: { mcpServers } }, mcpServers }),
  );
  for (const sandbox of ['auto', 'none']) {
    const argv = ['scan', '--configs', '--yes', '--sandbox', sandbox, '--format', 'json'];
    const ran = await toolrisk(argv, { cwd: folder });
    const { servers } = JSON.parse(ran.stdout) as {
      servers: { outcome: string; also: string[]; problems: object[] }[];
    };
    const listed = servers.filter(({ outcome }) => outcome === 'listed');
    const rest = servers.filter(({ outcome }) => outcome !== 'listed');
    expect(listed).toHaveLength(1);
    expect(rest.flatMap(({ also }) => ['first', ...also]).length).toBeGreaterThanOrEqual(2);
    for (const { problems } of rest)
      expect(problems).toMatchObject([{ kind: 'folder-gone', next: expect.stringMatching(/configured/) }]);
    expect(ran.code).toBe(3);
  }
});

test('a configuration nested without end is told, and costs none of the others', async () => {
  mkdirSync(join(folder, '.cursor'));
  const deep = '['.repeat(700_000) + ']'.repeat(700_000);
  writeFileSync(
    join(folder, '.cursor', 'mcp.json'),
    `{"mcpServers":{"x":{"command":"node","args":${deep}}}}`,
  );
  const server = { command: process.execPath, args: [SERVER, 'answer-twice'] };
  writeFileSync(join(folder, '.claude.json'), JSON.stringify({ mcpServers: { good: server } }));
  const argv = ['scan', '--configs', '--yes', '--sandbox', 'none', '--format', 'json'];
  const ran = await toolrisk(argv, { cwd: folder });
  expect(outcomes(ran)).toEqual(['claude-code/good: listed']);
  expect(ran.stderr).toMatch(/mcp\.json is nested too deeply/);
  expect(ran.code).toBe(3);
});

test('each server is told as soon as it is done', async () => {
  let early = '';
  const slow = 'process.stdin.resume()';
  const argv = ['scan', 'good.json', '--timeout', '30', '--', process.execPath, '-e', slow];
  const ran = await toolrisk(argv, {
    cwd: folder,
    onSaid(stdout, signal) {
      early = stdout;
      if (stdout.includes('1 tool:')) signal('SIGKILL');
    },
  });
  expect(ran.signal).toBe('SIGKILL');
  expect(early).toMatch(/list_beds/);
});
