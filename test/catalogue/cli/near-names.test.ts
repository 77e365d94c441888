import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledServers } from '../../../catalogue/cli/crawl-targets.ts';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });
/** The names after “Did you mean”. */
const meant = (stderr: string) => /Did you mean (.*?)\?/.exec(stderr)?.[1]?.split(', ');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-near-'));
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  for (const id of ['shelf.mjs', 'shelves.mjs', '@garden/shed-mcp'])
    catalogue.record(scanned(id, [LIST_BEDS]));
  catalogue.close();
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  expect((await run('lock', 'garden.json')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('one server is proposed once, by the name that is most like what was typed', async () => {
  const [dashed, dotted, scoped] = await Promise.all(
    ['shelf-mj', 'shelf.mj', 'garden--shed-mpc'].map((word) => run('show', word, '--db', 'c.db')),
  );
  expect(meant(dashed!.stderr)).toEqual(['shelf-mjs', 'shelves-mjs']);
  expect(meant(dotted!.stderr)).toEqual(['shelf.mjs', 'shelves.mjs']);
  expect(meant(scoped!.stderr)).toEqual(['garden--shed-mcp']);
});

test('so is a server of the bundled list, and one of a lock file', async () => {
  const { shortName, target } = bundledServers().find(
    (one) => one.shortName !== one.target.id && one.target.id.includes(one.shortName),
  )!;
  const word = shortName.slice(0, -1);
  const [bundled, locked] = await Promise.all([
    run('crawl', word, '--db', 'n.db'),
    run('accept', 'gardem', 'list_beds', '--reason', 'reviewed', '--until', '2999-01-01'),
  ]);
  const proposed = meant(bundled.stderr)!;
  expect(proposed.filter((name) => name === shortName || name === target.id)).toHaveLength(1);
  expect(meant(locked.stderr)).toHaveLength(1);
});

test('a name that two clients give is proposed once', async () => {
  const clients = { cwd: folder, env: { HOME: folder } };
  writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers: { garden: { command: 'a' } } }));
  writeFileSync(join(folder, '.claude.json'), JSON.stringify({ mcpServers: { garden: { command: 'b' } } }));
  const ran = await toolrisk(['scan', '--configs', '--yes', 'gardn'], clients);
  expect(meant(ran.stderr)).toEqual(['garden']);
});

test('a target in place of a name is told as that, with what the catalogue has of its package', async () => {
  const known = await run('show', 'npm:@garden/shed-mcp@1.0.0', '--db', 'c.db');
  expect(known.stderr).toContain('no server "npm:@garden/shed-mcp@1.0.0" in the catalogue');
  expect(meant(known.stderr)).toEqual(['@garden/shed-mcp']);
  for (const target of ['npm:zzz', 'garden.json', 'https://zzz.example/mcp?key=planted-key']) {
    const { code, stderr } = await run('show', target, '--db', 'c.db');
    expect(code).toBe(2);
    expect(stderr).toMatch(/"toolrisk list" lists .* this is a target, which "toolrisk scan" looks at\.\n$/);
    expect(stderr).not.toContain('planted-key');
  }
});

test('a tool that is not there is told with those that are', async () => {
  const { stderr } = await run('explain', 'garden.json', 'zzz');
  expect(stderr).toMatch(/lists no tool "zzz"\n {2}It lists list_beds\.\n$/);
});
