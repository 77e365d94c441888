/** Pages keep to what they may weigh as they are sent, whatever a server says. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import type { Definition } from '../../scanner/types.ts';
import { siteBuild } from '../../site/build.ts';
import { generator } from '../bench/random.ts';
import { observed } from './garden-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-weights-'));
const out = join(folder, 'site');
const random = generator(7);

beforeAll(async () => {
  const db = join(folder, 'catalogue.db');
  const catalogue = openCatalogue(db, 'write');
  catalogue.record(
    judgeObservation(
      observed('heavy-mcp', { tools: [heavy('delete_latin', LATIN), heavy('delete_han', HAN), wide()] }),
    ),
  );
  const many = Array.from({ length: 600 }, (_, at) => ({
    name: `get_bed_${at}`,
    description: `Get the soil of bed ${at} in the garden.`,
  }));
  catalogue.record(judgeObservation(observed('many-mcp', { tools: many })));
  for (const [day, tools] of [varied(), varied()].entries())
    catalogue.record(
      judgeObservation(observed('varied-mcp', { tools, capturedAt: `2026-11-2${day}T09:00:00.000Z` })),
    );
  catalogue.close();
  await siteBuild({ db, out });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Letters, and characters of three bytes, drawn so that nothing repeats: text that cannot be packed. */
const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -';
const HAN = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
const drawn = (from: string, length: number) =>
  Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('');

function heavy(name: string, from: string): Definition {
  const parameter = () => ({
    type: 'string',
    description: drawn(from, 900),
    enum: Array.from({ length: 20 }, () => drawn(from, 60)),
    default: drawn(from, 3_000),
  });
  return {
    name,
    description: `Deletes a bed. ${drawn(from, 20_000)}`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`p${at}`, parameter()])),
    },
  };
}

/** Names and descriptions of many different words, all of which change from one day to the next. */
const WORDS = Array.from({ length: 900 }, () => drawn(LATIN.slice(0, 26), 4 + Math.floor(random() * 5)));
const varied = (): Definition[] =>
  Array.from({ length: 415 }, () => {
    const [one, two, three] = [0, 1, 2].map(() => WORDS[Math.floor(random() * WORDS.length)]!);
    return {
      name: `hosting_delete_${one}_${two}_${three}`,
      description: `Permanently deletes a ${three} ${two} of an ${one}.`,
    };
  });

const wide = (): Definition => ({
  name: drawn(LATIN, 5_000),
  title: drawn(LATIN, 5_000),
  description: 'Lists beds.',
  inputSchema: { type: 'object', properties: { [drawn(LATIN, 5_000)]: { type: drawn(LATIN, 5_000) } } },
});

test('a tool page weighs at most 10 kB, says how much it leaves out, and where the rest is', () => {
  const { servers } = JSON.parse(read('servers/heavy-mcp.json'));
  expect(servers[0].tools).toHaveLength(3);
  const pages = [
    ...read('servers/heavy-mcp/index.html').matchAll(/href="\/(servers\/heavy-mcp\/tools\/[^"]+)"/g),
  ];
  const tools = new Set(pages.map(([, page]) => page!));
  expect(tools.size).toBe(3);
  for (const page of tools) expect(weight(`${page}index.html`), page).toBeLessThan(10_000);
  const latin = read('servers/heavy-mcp/tools/delete-latin/index.html');
  expect(latin).toMatch(/16,\d{3} characters more, in <a href="\/servers\/heavy-mcp\.json">/);
  expect(latin).toMatch(/5\d parameters more, in the definition/);
});

test('a server page weighs at most 25 kB, and tells of the tools that it leaves out', () => {
  expect(weight('servers/many-mcp/index.html')).toBeLessThan(25_000);
  expect(read('servers/many-mcp/index.html')).toContain('180 tools more, none graver than these');
  expect(weight('servers/varied-mcp/index.html')).toBeLessThan(25_000);
  expect(read('servers/varied-mcp/index.html')).toMatch(/\d+ tools more, none graver than these/);
});

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}

const weight = (file: string): number => gzipSync(read(file)).length;
