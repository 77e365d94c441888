/** A server may be called like any word that stands in an address of ours. */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judge } from '../../scanner/index.ts';
import { siteBuild } from '../../site/build.ts';
import { filesIn } from './served-garden.ts';

const PAGES = join(import.meta.dirname, '../../site/src/pages');
const WORDS = new Set(
  globSync('**/*.{ts,astro}', { cwd: PAGES })
    .flatMap((path) => path.split(/[/.]/))
    .filter((word) => /^[a-z]+$/.test(word)),
);
/** What only the servers of one word do. */
const toolsOf = (word: string) =>
  ['delete', 'create', 'list'].map((verb) => ({
    name: `${verb}_${word}moon`,
    description: `${verb.replace(/^./, (letter) => letter.toUpperCase())} a ${word}moon.`,
  }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-words-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each has its page, and stands beside the one that is most like it', async () => {
  const [db, out] = [join(folder, 'c.db'), join(folder, 'site')];
  const catalogue = openCatalogue(db, 'write');
  const words = [...WORDS];
  expect(words).toEqual(expect.arrayContaining(['column', 'compare', 'index', 'json', 'policy', 'tools']));
  for (const word of words)
    for (const id of [word, `zz-${word}`]) catalogue.record(judge({ id, tools: toolsOf(word) }));
  catalogue.close();
  await siteBuild({ db, out });
  const files = filesIn(out);
  for (const word of words) {
    expect(files).toContain(`servers/${word}/index.html`);
    expect(files).toContain(`servers/${word}/column.json`);
    expect(files).toContain(`compare/${word}/zz-${word}/index.html`);
    expect(files).toContain(`compare/${word}/zz-${word}.json`);
  }
});
