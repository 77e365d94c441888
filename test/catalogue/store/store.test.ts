import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesIn } from '../../../catalogue/changes/history.ts';
import { type Catalogue, openCatalogue } from '../../../catalogue/store/index.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';
import type { Severity } from '../../../scanner/types.ts';
import { judged, LIST_BEDS, scanned, unobserved, WATER_BED } from './specimen.ts';

let folder: string;
let path: string;
let catalogue: Catalogue;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-store-'));
  path = join(folder, 'new', 'catalogue.db');
  catalogue = openCatalogue(path, 'write');
});
afterEach(() => {
  catalogue.close();
  rmSync(folder, { recursive: true });
});

test('a recorded server is read back as it was', () => {
  const server = scanned('garden', [LIST_BEDS, WATER_BED, LIST_BEDS]);
  catalogue.record(server);
  expect(catalogue.server('garden')).toEqual({
    ...server,
    slug: 'garden',
    firstSeenAt: server.capturedAt,
  });
});

test('whatever strings a server sends come back unchanged', () => {
  const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 3 });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      json,
      (name, words, extra) => {
        const server = scanned('strange', [{ ...(extra as object), name, description: words }], {
          instructions: words,
          server: { name, version: words },
        });
        catalogue.record(server);
        expect(catalogue.server('strange')).toMatchObject(JSON.parse(JSON.stringify(server)));
      },
    ),
    { numRuns: 60 },
  );
});

test('a tool served by many servers or many times is stored once', () => {
  catalogue.record(scanned('garden', [LIST_BEDS, LIST_BEDS]));
  catalogue.record(scanned('orchard', [LIST_BEDS]));
  expect(rows('SELECT count(*) AS n FROM definitions')).toEqual([{ n: 1 }]);
  expect(rows('SELECT server, name FROM tools ORDER BY server, position')).toEqual([
    { server: 'garden', name: 'list_beds' },
    { server: 'garden', name: 'list_beds' },
    { server: 'orchard', name: 'list_beds' },
  ]);
});

test('the same list seen again is one capture, known since the first time', () => {
  catalogue.record(scanned('garden', [LIST_BEDS]));
  const later = scanned('garden', [LIST_BEDS], { capturedAt: '2026-11-09T08:00:00.000Z', duration: 7 });
  catalogue.record(later);
  expect(rows('SELECT count(*) AS n FROM captures')).toEqual([{ n: 1 }]);
  expect(catalogue.server('garden')).toEqual({
    ...later,
    slug: 'garden',
    firstSeenAt: '2026-11-01T08:00:00.000Z',
  });
});

test('the same list judged by newer rules is the same capture with their verdicts, and no change of the server', () => {
  const tools = (severity: Severity, ruleset: number) =>
    [LIST_BEDS, WATER_BED].map((definition) => judged(definition, severity, ruleset));
  const definitions = [LIST_BEDS, WATER_BED];
  catalogue.record(scanned('garden', definitions, { tools: tools('low', 1) }));
  const later = { capturedAt: '2026-11-09T08:00:00.000Z', ruleset: RULESET_VERSION };
  const newer = { ...later, tools: tools('critical', RULESET_VERSION) };
  catalogue.record(scanned('garden', definitions, newer));
  const held = catalogue.server('garden')!;
  expect(held).toMatchObject({ ...later, firstSeenAt: scanned('garden', []).capturedAt });
  expect(held.tools.map(({ verdict: { severity, ruleset } }) => [severity, ruleset])).toEqual([
    ['critical', RULESET_VERSION],
    ['critical', RULESET_VERSION],
  ]);
  const history = catalogue.history('garden');
  expect(history).toHaveLength(1);
  expect(changesIn('garden', history, new Date(0))).toEqual([]);
  // The same once more changes nothing.
  catalogue.record(scanned('garden', definitions, newer));
  expect(catalogue.history('garden')).toEqual(history);
  expect(rows('SELECT count(*) AS n FROM capture_tools')).toEqual([{ n: 2 }]);
});

test('a changed list is a new capture, and the search index follows it', () => {
  catalogue.record(scanned('garden', [LIST_BEDS]));
  catalogue.record(scanned('garden', [WATER_BED], { capturedAt: '2026-11-09T08:00:00.000Z' }));
  expect(rows('SELECT count(*) AS n FROM captures')).toEqual([{ n: 2 }]);
  expect(catalogue.server('garden')?.tools.map(({ tool }) => tool.name)).toEqual(['water_bed']);
  expect(rows("SELECT name FROM tool_search WHERE tool_search MATCH 'flower'")).toEqual([
    { name: 'water_bed' },
  ]);
  expect(rows("SELECT name FROM tool_search WHERE tool_search MATCH 'garden'")).toEqual([]);
});

test('an unchanged observation gets the verdicts that are stored; any difference is judged anew', () => {
  const server = scanned('garden', [LIST_BEDS, WATER_BED]);
  catalogue.record(server);
  const { tools, digest, ruleset, findings, ...observed } = server;
  const later = {
    ...observed,
    capturedAt: '2026-11-09T08:00:00.000Z',
    tools: tools.map(({ tool }) => tool.definition),
  };
  expect(catalogue.unchanged(later, digest!, 1)).toEqual({ ...server, capturedAt: later.capturedAt });
  expect(catalogue.unchanged(later, digest!, 2)).toBeUndefined();
  expect(catalogue.unchanged(later, 'another', 1)).toBeUndefined();
  expect(catalogue.unchanged({ ...later, instructions: 'Ask nobody.' }, digest!, 1)).toBeUndefined();
  expect(catalogue.unchanged({ ...later, partial: true }, digest!, 1)).toBeUndefined();
  expect(catalogue.unchanged({ ...later, id: 'orchard' }, digest!, 1)).toBeUndefined();
});

test('a failed attempt is told, and never hides the tools seen before', () => {
  catalogue.record(unobserved('garden'));
  expect(catalogue.server('garden')).toMatchObject({ outcome: 'timed-out', tools: [] });
  catalogue.record(scanned('garden', [LIST_BEDS]));
  catalogue.record(unobserved('garden', { capturedAt: '2026-11-09T08:00:00.000Z' }));
  expect(catalogue.server('garden')).toMatchObject({
    outcome: 'listed',
    tools: [{ tool: { name: 'list_beds' } }],
    failedAttempt: { outcome: 'timed-out', capturedAt: '2026-11-09T08:00:00.000Z' },
  });
  catalogue.record(scanned('garden', [LIST_BEDS], { capturedAt: '2026-11-10T08:00:00.000Z' }));
  expect(catalogue.server('garden')?.failedAttempt).toBeUndefined();
});

test('summaries give the labels of the tools that are shown', () => {
  catalogue.record(scanned('garden', [LIST_BEDS, WATER_BED]));
  catalogue.record(unobserved('orchard'));
  expect([...catalogue.servers()]).toMatchObject([
    {
      slug: 'garden',
      labels: ['list_beds', 'water_bed'].map((name) => ({
        ...{ name, category: 'read', signals: [], severity: 'low', action: 'allow' },
      })),
    },
    { slug: 'orchard', labels: [], outcome: 'timed-out' },
  ]);
});

test('servers whose names read alike get different addresses, the first one the plain', () => {
  for (const id of ['@garden/tools', 'garden_tools', 'Garden Tools']) catalogue.record(scanned(id, []));
  const slugs = Object.fromEntries(catalogue.names().map(({ id, slug }) => [id, slug]));
  expect(slugs['@garden/tools']).toBe('garden--tools');
  expect(new Set(Object.values(slugs)).size).toBe(3);
});

test('a visit of a crawl is marked with what it saw, and counts once', () => {
  const { id, visited } = catalogue.beginCrawl('two servers', false);
  expect(visited).toEqual(new Set());
  const visit = { crawl: id, target: 'npm:garden' };
  catalogue.record(scanned('garden', [LIST_BEDS]), visit);
  catalogue.record(scanned('garden', [WATER_BED], { capturedAt: '2026-11-09T08:00:00.000Z' }), visit);
  expect(catalogue.server('garden')?.tools.map(({ tool }) => tool.name)).toEqual(['list_beds']);
  expect(catalogue.beginCrawl('two servers', false)).toMatchObject({ id, visited: new Set(['npm:garden']) });
  expect(catalogue.beginCrawl('other servers', false).visited).toEqual(new Set());
  // What was left unfinished is left behind by who begins afresh, and what is finished by everybody.
  const afresh = catalogue.beginCrawl('two servers', true);
  expect(afresh).toMatchObject({ visited: new Set() });
  catalogue.endCrawl(afresh.id);
  expect(catalogue.beginCrawl('two servers', false).visited).toEqual(new Set());
});

test('a recording that fails half-way leaves nothing behind', () => {
  const { id: crawl } = catalogue.beginCrawl('one server', false);
  const server = scanned('garden', [LIST_BEDS]);
  const broken = {
    ...server.tools[0]!,
    verdict: { ...server.tools[0]!.verdict, category: undefined as never },
  };
  const half = { ...server, tools: [...server.tools, broken] };
  expect(() => catalogue.record(half, { crawl, target: 'garden' })).toThrow();
  expect(catalogue.beginCrawl('one server', false)).toMatchObject({ id: crawl, visited: new Set() });
  expect(rows('SELECT count(*) AS n FROM servers')).toEqual([{ n: 0 }]);
  expect(rows('SELECT count(*) AS n FROM definitions')).toEqual([{ n: 0 }]);
});

function rows(sql: string): unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}
