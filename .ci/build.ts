/**
 * Makes the folder that is published, dist/package: `npm run build`. The same tree as the sources, compiled,
 * with a package.json of its own: no Node of its own, no development. The site's sources stay in the checkout:
 * they need Astro, which is ten times the size of everything else.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pkg from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist', 'package');
const COPIED = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'catalogue/cli/toolrisk.js',
  'catalogue/store/migrations',
  'data/servers.json',
];

rmSync(OUT, { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
// Followed by the compiler from the command that builds it, where it would find no pages to fill.
rmSync(join(OUT, 'site'), { recursive: true, force: true });
for (const path of COPIED) cpSync(join(ROOT, path), join(OUT, path), { recursive: true });
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(published(), null, 2)}\n`);

/** What a user of the package needs of package.json. */
function published() {
  const { name, version, description, license, type, engines, bin, dependencies } = pkg;
  return { name, version, description, license, type, engines, bin, dependencies };
}
