/**
 * Makes the folder that is published, dist/package: `npm run build`. The same tree as the sources, compiled, with
 * a package.json of its own: no Node of its own, no development. The site's sources stay in the checkout: they need
 * Astro, which is ten times the size of everything else. With `pack` it is packed beside itself: `npm run pack`.
 * usage: node .ci/build.ts [pack] [folder instead of dist]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pkg from '../package.json' with { type: 'json' };
import { manPage } from './man-page.ts';

const ROOT = join(import.meta.dirname, '..');
const packs = process.argv[2] === 'pack';
const DIST = resolve(ROOT, process.argv[packs ? 3 : 2] ?? 'dist');
const OUT = join(DIST, 'package');
const COPIED = [
  'README.md',
  'data/pictures',
  'catalogue/corrections/README.md',
  'catalogue/policy/README.md',
  'scanner/observe/README.md',
  'scanner/secrets/README.md',
  'LICENSE',
  'CHANGELOG.md',
  'NOTICE',
  'catalogue/cli/toolrisk.js',
  'catalogue/store/migrations',
  'catalogue/lock/toolrisk.lock.schema.json',
  'data/corrections.schema.json',
  'data/servers.json',
];
/** What levenshtein_distance.js requires. */
const UNDERSCORE = ['LICENSE', 'underscore-umd.js'];
/** natural installs database clients and a word net beside what is used of it: these files, which need none. */
const NATURAL = [
  'LICENSE.txt',
  'lib/natural/distance/dice_coefficient.js',
  'lib/natural/distance/jaro-winkler_distance.js',
  'lib/natural/distance/levenshtein_distance.js',
  'lib/natural/inflectors/form_set.js',
  'lib/natural/inflectors/present_verb_inflector.js',
  'lib/natural/inflectors/singular_plural_inflector.js',
];

const MANUAL = 'man/toolrisk.1';

rmSync(OUT, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', OUT],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
// Followed by the compiler from the command that builds it, where it would find no pages to fill.
rmSync(join(OUT, 'site'), { recursive: true, force: true });
for (const path of COPIED) cpSync(join(ROOT, path), join(OUT, path), { recursive: true });
write('package.json', published());
mkdirSync(join(OUT, 'man'));
writeFileSync(join(OUT, MANUAL), await manPage(pkg.version, dayOfThisVersion()));
bundleNatural();
if (packs) {
  execFileSync('npm', ['pack', '--pack-destination', DIST, OUT], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

/** What a user of the package needs of package.json. */
function published() {
  const { name, version, description, license, type, engines, bin, dependencies } = pkg;
  return {
    ...{ name, version, description, license, type, engines, bin, man: MANUAL },
    ...repository(),
    exports: {
      '.': { types: './scanner/index.d.ts', default: './scanner/index.js' },
      './package.json': './package.json',
    },
    dependencies,
    bundleDependencies: ['natural'],
  };
}

/** In a workflow of GitHub, where it runs: npm takes a provenance only from there. */
function repository() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return server && name ? { repository: { type: 'git', url: `git+${server}/${name}.git` } } : {};
}

/** Of the sources, so that the same sources make the same package. */
function dayOfThisVersion(): string {
  return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: ROOT, encoding: 'utf8' }).trim();
}

function bundleNatural(): void {
  const [from, to] = [ROOT, OUT].map((folder) => join(folder, 'node_modules', 'natural')) as [string, string];
  for (const file of NATURAL) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  const { name, version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const file of UNDERSCORE) {
    const inside = join(to, 'node_modules', 'underscore', file);
    mkdirSync(dirname(inside), { recursive: true });
    cpSync(join(ROOT, 'node_modules', 'underscore', file), inside);
  }
  const underscore = JSON.parse(readFileSync(join(ROOT, 'node_modules/underscore/package.json'), 'utf8'));
  // What a bundled package does not say it depends on, npm leaves out of the package.
  const dependencies = { underscore: underscore.version };
  write('node_modules/natural/package.json', { name, version, license, dependencies });
  write('node_modules/natural/node_modules/underscore/package.json', {
    ...{ name: underscore.name, version: underscore.version, license: underscore.license },
    main: 'underscore-umd.js',
  });
}

function write(path: string, value: unknown): void {
  writeFileSync(join(OUT, path), `${JSON.stringify(value, null, 2)}\n`);
}
