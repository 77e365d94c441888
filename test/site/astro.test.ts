/** The page writer against Astro itself, which renders the same pages slower. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';

test('every file is what Astro would have written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-astro-'));
  try {
    const [db, ours, theirs] = ['db', 'ours', 'theirs'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    fillGardenCatalogue(db);
    await siteBuild({ db, out: ours });
    const script = join(import.meta.dirname, 'astro-build.ts');
    const loader = process.features.typescript ? [] : ['--import', 'tsx'];
    execFileSync(process.execPath, [...loader, script, db, theirs, mkdtempSync(join(folder, 'work-'))], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const files = filesIn(theirs);
    expect(files.length).toBeGreaterThan(200);
    expect(filesIn(ours).filter((name) => !name.startsWith('.toolrisk-'))).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))), file).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.cache') && statSync(join(root, name)).isFile())
    .sort();
}
