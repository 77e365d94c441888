/** A build that does not reach its end leaves nothing behind, and says why. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { toolrisk } from '../catalogue/cli/run.ts';
import { terminal } from '../catalogue/cli/terminal.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';
import { filesIn } from './served-garden.ts';

const ENTRY = join(import.meta.dirname, '../../catalogue/cli/toolrisk.js');
const CACHE = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const BUILD = ['site', 'build', '--db', 'catalogue.db', '--out'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
  fillGardenCatalogue(join(folder, 'catalogue.db'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['compiled', 'Preparing the pages'],
  ['written', 'Writing the pages'],
])('Ctrl-C while pages are %s leaves nothing of them, nor beside a site', async (step, told) => {
  mkdirSync(join(folder, 'empty'));
  const cache = step === 'compiled' ? folder : CACHE;
  let isTold = false;
  const ran = await toolrisk([...BUILD, 'new/site'], {
    cwd: folder,
    env: { XDG_CACHE_HOME: cache },
    onTold(stderr, signal) {
      if (isTold || !stderr.includes(told)) return;
      isTold = true;
      signal('SIGINT');
    },
  });
  expect(ran).toMatchObject({ code: 130, stdout: '' });
  expect(ran.stderr).toBe(
    `${step === 'written' ? 'Preparing the pages\n' : ''}${told}\nStopped.\nNo page was changed.\n`,
  );
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
  if (step === 'compiled') expect(readdirSync(join(folder, 'toolrisk', 'pages'))).toEqual([]);
});

test('Ctrl-C on a terminal, where it reaches every process of a build, leaves the site that was there', async () => {
  await siteBuild({ db: join(folder, 'catalogue.db'), out: join(folder, 'site') });
  const [names, files] = [readdirSync(folder).sort(), filesIn(join(folder, 'site'))];
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, XDG_CACHE_HOME: CACHE };
  // A report link is on every page: all are made again.
  const words = [...BUILD, 'site', '--report', 'mailto:ada@example.org'].join(' ');
  const building = terminal(
    `trap : INT; ${process.execPath} ${ENTRY} ${words}; echo "code: $?"`,
    folder,
    env,
  );
  await building.until(/Writing the pages/);
  building.type('\u0003');
  const told = await building.until(/code: \d+/);
  expect(told).toMatch(/Stopped\.\s[\s\S]*No page was changed\.\s+code: 130/);
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(filesIn(join(folder, 'site'))).toEqual(files);
});

const hasMounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
const OPTION =
  / {2}(?:Free some space; what was there is left as it was\. )?Name another folder with --out\./;
const CACHED = / {2}(?:Free some space; what was there is left as it was\. )?Set XDG_CACHE_HOME to/;

test.skipIf(!hasMounts).each([
  ['read-only', 'ro', 'disk/site', CACHE, /disk\/site: what it stands on is read-only \(EROFS\)\n/, OPTION],
  ['too small for the catalogue', 'size=40k', 'disk/site', CACHE, /the disk is full/, / {2}Free some space/],
  [
    'too small for the pages',
    'size=700k',
    'disk/site',
    CACHE,
    /disk\/site: the disk is full \(ENOSPC\)\n/,
    OPTION,
  ],
  ['a read-only cache', 'ro', 'site', 'disk', /disk\/toolrisk\/pages: .*read-only \(EROFS\)\n/, CACHED],
  ['a full cache', 'size=1200k', 'site', 'disk', /disk\/toolrisk\/pages: .*full \(ENOSPC\)\n/, CACHED],
])(
  'a disk that is %s is told as that, with a next step, and nothing is left',
  (_, disk, out, cache, why, next) => {
    mkdirSync(join(folder, 'disk'));
    const script = `
    mount -t tmpfs -o ${disk} tmpfs disk
    "${process.execPath}" "${ENTRY}" ${BUILD.join(' ')} ${out}; echo "code: $?"
    find disk -name '*.part*'; ls -A disk | grep -v toolrisk`;
    const ran = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cache === 'disk' ? join(folder, 'disk') : CACHE },
    });
    expect(ran.stderr).toMatch(why);
    expect(ran.stderr).toMatch(next);
    expect(ran.stderr).not.toContain('defect');
    expect(ran.stdout).toBe('code: 2\n');
    expect(readdirSync(folder).sort()).toEqual(['catalogue.db', 'disk']);
  },
);

test.each(['file', 'file/site'])(
  'a file where the site or its folder should stand is told: %s',
  async (out) => {
    writeFileSync(join(folder, 'file'), '');
    const ran = await toolrisk([...BUILD, out], { cwd: folder, env: { XDG_CACHE_HOME: CACHE } });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/cannot write \S+: it(?:s folder)? is a file/);
    expect(ran.stderr).toMatch(OPTION);
  },
);
