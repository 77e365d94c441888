/** What the catalogue holds, told without starting anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCatalogue } from '../../../catalogue/cli/in-catalogue.ts';
import { gravestFirst, type Labelled, listColumns, listed } from '../../../catalogue/report/list.ts';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { UsageError } from '../../../scanner/errors.ts';
import { fillGardenCatalogue } from '../../site/garden-catalogue.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk([...argv, '--db', 'c.db'], { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-list-'));
  fillGardenCatalogue(join(folder, 'c.db'));
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  catalogue.record(scanned('remote.example', [], { transport: 'http' }));
  // Judged by the first ruleset, by hand, as reading: the present one reads it otherwise.
  catalogue.record(
    scanned('old-mcp', [{ ...LIST_BEDS, name: 'delete_all_beds', description: 'Deletes all beds.' }]),
  );
  catalogue.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function addresses(...flags: string[]): Promise<string[]> {
  const ran = await run('list', ...flags);
  expect(ran.code).toBe(0);
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]!);
}

describe('list', () => {
  test('is a line a server in a pipe, gravest first, cells parted by tabs, the address before all', async () => {
    const ran = await run('list');
    const lines = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([8]));
    expect(lines).toContainEqual([
      ...['garden-mcp', '1.2.3', 'stdio', 'listed', 'critical', '6', '6', '2026-11-21T14:03:22.000Z'],
    ]);
    expect(lines).toContainEqual([
      'locked-mcp',
      '',
      'stdio',
      'needs-config',
      '',
      '0',
      '0',
      '2026-11-21T14:03:22.000Z',
    ]);
    expect(lines.filter((cells) => cells[3] === 'partial').map(([address]) => address)).toEqual([
      'b-hostile-co-b',
    ]);
    const order = ['critical', 'high', 'medium', 'low', ''];
    const ranks = lines.map((cells) => order.indexOf(cells[4]!));
    expect(ranks).toEqual(ranks.toSorted());
    expect(ran.stderr).toMatch(/^\d+ servers\n$/);
  });

  test('has the servers of which one tool has all that is asked', async () => {
    const billing = await addresses('--risk', 'billing');
    expect(billing).toEqual(['garden-mcp']);
    expect(await addresses('--risk', 'billing', '--risk', 'code_exec')).toEqual([]);
    expect(await addresses('--risk', 'billing', '--severity', 'critical')).toEqual(['garden-mcp']);
    expect(await addresses('--transport', 'http')).toEqual(['remote-example']);
    expect(await addresses('--severity', 'critical')).not.toContain('library-mcp');
  });

  test('says what show says also of what older rules judged', async () => {
    expect(await addresses('--risk', 'destructive')).toContain('old-mcp');
    expect((await run('show', 'old-mcp')).stdout).toMatch(/destructive.*delete_all_beds/);
  });

  test('in JSON holds the same, and how many tools match', async () => {
    const ran = await run('list', '--risk', 'destructive', '--json');
    const servers = JSON.parse(ran.stdout);
    expect(servers).toContainEqual({
      ...{ slug: 'garden-mcp', id: 'garden-mcp', package: 'garden-mcp', domain: null, version: '1.2.3' },
      ...{ transport: 'stdio', outcome: 'listed', partial: false, severity: 'critical', tools: 6 },
      ...{ capturedAt: '2026-11-21T14:03:22.000Z', matching: expect.any(Number) },
    });
    for (const { matching, tools } of servers) expect(matching > 0 && matching <= tools).toBe(true);
  });

  test('on a terminal has columns, and a line for each whatever a server calls itself', () => {
    const one: Labelled = {
      ...{ slug: 'garden', id: 'garden', transport: 'stdio', outcome: 'listed', partial: true },
      capturedAt: '2026-11-21T14:03:22.000Z',
      server: { name: 'garden', version: '1.0\n\u001b[31m' },
      labels: [{ category: 'read', signals: [], severity: 'low' }],
    };
    const servers = [one, { ...one, slug: 'shut', outcome: 'timed-out' as const, labels: [] }];
    const lines = gravestFirst(servers.map((server) => listed(server, { risk: [] })!));
    expect(listColumns(lines, false).split('\n')).toEqual([
      '○ low       garden 1.0 <U+001B>[31m  1 tool · the list is not complete',
      '–           shut 1.0 <U+001B>[31m    not observed: timed-out',
      '',
    ]);
  });

  test('tells a word that is none with near ones', async () => {
    const ran = await run('list', '--risk', 'biling');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/Did you mean billing\?/);
    expect((await toolrisk(['list', '--db', 'none.db'], { cwd: folder })).code).toBe(2);
  });
});

describe('show', () => {
  test('a server: its tools worst first, how it was captured, and where it could not be', async () => {
    const [listing, locked] = await Promise.all([run('show', 'garden-mcp'), run('show', 'locked-mcp')]);
    expect([listing.code, locked.code]).toEqual([0, 0]);
    expect(listing.stdout).toMatch(/^garden-mcp 1\.2\.3$/m);
    expect(listing.stdout).toMatch(/● critical .*delete_beds/);
    expect(listing.stderr).toBe('Captured on 2026-11-21.\n');
    expect(locked.stdout).toMatch(/not observed: needs-config[\s\S]*GARDEN_KEY is not set/);
  });

  test('a tool: its verdict, what that rests on, what it declares, its words and parameters', async () => {
    const { stdout, code } = await run('show', 'garden-mcp', 'delete_beds');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^delete_beds of garden-mcp\n● critical/);
    expect(stdout).toMatch(/^Rests on\n {2}.*: ".*" \(for /m);
    expect(stdout).toMatch(/^Declared\n {2}readOnlyHint: yes \(differs\)$/m);
    expect(stdout).toMatch(/^Parameters\n {2}filter \(string, required\): Which beds\.; one of empty, all$/m);
  });

  test('in JSON a server as export has it, a tool with its definition', async () => {
    const server = JSON.parse((await run('show', 'garden-mcp', '--json')).stdout);
    expect(server).toMatchObject({ slug: 'garden-mcp', outcome: 'listed', summary: { severity: {} } });
    const exported = JSON.parse((await run('export')).stdout);
    expect(exported.servers).toContainEqual(server);
    const tool = JSON.parse((await run('show', 'garden-mcp', 'delete_beds', '--json')).stdout);
    expect(tool).toMatchObject({
      ...{ slug: 'garden-mcp', server: 'garden-mcp' },
      tool: {
        severity: 'critical',
        definition: { name: 'delete_beds', inputSchema: { required: ['filter'] } },
      },
    });
  });

  test('what hides in a text is seen, in both forms', async () => {
    const [text, json] = await Promise.all([
      run('show', '<b>"hostile" & co</b>', '../../../../etc/passwd'),
      run('show', '<b>"hostile" & co</b>', '../../../../etc/passwd', '--json'),
    ]);
    expect(text.stdout).toContain('<U+202E>');
    expect(text.stdout + json.stdout).not.toMatch(/[\u202e\u200b]/);
  });

  test('a name that is not there is told with near ones', async () => {
    const [server, tool] = await Promise.all([
      run('show', 'gardn-mcp'),
      run('show', 'garden-mcp', 'delete_bed'),
    ]);
    expect([server.code, tool.code]).toEqual([2, 2]);
    expect(server.stderr).toMatch(/Did you mean garden-mcp\?/);
    expect(tool.stderr).toMatch(/Did you mean delete_beds\?/);
  });
});

describe('a word to scan that is no target', () => {
  const refusal = new UsageError('no such file: it', 'Check the path.');
  const answer = (word: string, db = join(folder, 'c.db')) => inCatalogue([word], refusal, db);

  test('but a server of the catalogue is told as that', async () => {
    const told = await answer('garden-mcp');
    expect(told?.message).toBe(
      'the catalogue holds a capture of "garden-mcp" of 2026-11-21: toolrisk show garden-mcp',
    );
    expect(told?.hint).toMatch(/npm:garden-mcp/);
  });

  test('keeps its refusal otherwise, with near names of the catalogue', async () => {
    const told = await answer('gardenmcp');
    expect(told?.message).toBe(refusal.message);
    expect(told?.misspelt?.among.flat()).toContain('garden-mcp');
    expect(await answer('garden-mcp', join(folder, 'none.db'))).toBeUndefined();
    expect(await answer('npm:garden-mcp')).toBeUndefined();
  });
});
