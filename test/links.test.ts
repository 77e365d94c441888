import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks, linksIn } from './links.ts';

const ROOT = join(import.meta.dirname, '..');

test('what a Markdown file of the repository links to or shows is in the repository', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  expect(deadLinks(ROOT, tracked)).toEqual([]);
  const links = linksIn(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  expect(links.filter((link) => link.startsWith('#')).length).toBeGreaterThan(5);
  expect(links.filter((link) => link.startsWith('data/pictures/')).length).toBeGreaterThan(1);
});

test('a link that leads nowhere is told: no such file, no such heading, no such picture', () => {
  const root = mkdtempSync(join(tmpdir(), 'toolrisk-links-'));
  mkdirSync(join(root, 'shed'));
  writeFileSync(
    join(root, 'README.md'),
    [
      '# A garden: beds, "paths" & `gate`',
      '[one](shed/README.md) [two](shed/) [three](#a-garden-beds-paths--gate) [four](shed/README.md#the-rake)',
      '[out](https://example.com/#x) `[code](gone.md)`',
      '![bed](bed.png) [no file](shed/gone.md) [no heading](#gate) [nor there](shed/README.md#hoe)',
    ].join('\n'),
  );
  writeFileSync(
    join(root, 'shed/README.md'),
    '## The rake\n\n```md\n## Hoe\n```\n[up](../README.md) [off](../x)\n',
  );
  expect(deadLinks(root, ['README.md', 'shed/README.md'])).toEqual([
    ...['bed.png', 'shed/gone.md', '#gate', 'shed/README.md#hoe'].map((link) => `README.md: ${link}`),
    'shed/README.md: ../x',
  ]);
  rmSync(root, { recursive: true });
});
