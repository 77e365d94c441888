/** What a crawl counts at its end is what the home page of its catalogue counts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { programOf } from '../../../catalogue/cli/program.ts';
import { homeView } from '../../../catalogue/views/lists.ts';
import { openShelves } from '../../../site/src/entries.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';

/** A correction as one that ships with toolrisk. */
vi.mock('../../../catalogue/corrections/held.ts', async (original) => {
  const { asHeld } = await original<typeof import('../../../catalogue/corrections/held.ts')>();
  const preview = { server: 'saved-notes', tool: 'burn_notebook', category: 'read' } as const;
  const by = { signals: [], reason: 'It previews.', by: 'Ada', at: '2026-11-20' };
  return { asHeld: (server: Parameters<typeof asHeld>[0]) => asHeld(server, [{ ...preview, ...by }]) };
});

test('a crawl ends with the counts of the home page, corrections held', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-tally-'));
  const [list, db] = ['notes.json', 'catalogue.db'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(list, JSON.stringify({ id: 'saved-notes', tools: NOTE_TOOLS }));
  const told: unknown[] = [];
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(told.push(line)));
  const program = await programOf(undefined, () => {}, 'crawl');
  await program.parseAsync(['crawl', list, '--db', db], { from: 'user' });
  stderr.mockRestore();
  const shelves = openShelves(db);
  const { categories } = homeView(shelves.slugs.map((slug) => shelves.read(slug, '').entry.line));
  shelves.close();
  rmSync(folder, { recursive: true });
  const counts = categories.map(({ count, title }) => `${count} ${title}`).join(', ');
  expect(counts).toBe('2 read, 1 write, 0 execute, 0 destructive, 0 billing');
  expect(told.join('')).toContain(`1 of 1 server listed, 3 tools: ${counts}\n`);
});
