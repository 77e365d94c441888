import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-full-'));
  mkdirSync(join(folder, 'disk'));
  for (let n = 0; n < 12; n++) {
    // Each list has 60 kB of its own: the disk below holds a few of them.
    const tools = [...Array(30).keys()].map((t) => ({
      name: `list_beds_${n}_${t}`,
      description: 'tulip '.repeat(330),
    }));
    writeFileSync(join(folder, `garden-${n}.json`), JSON.stringify({ id: `garden-${n}`, tools }));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a full disk: what was recorded is safe, and the crawl continues when there is room', (ctx) => {
  if (spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status !== 0) {
    ctx.skip('this system has no mount namespaces to make a small disk in');
  }
  const crawl = `"${process.execPath}" "${ENTRY}" crawl garden-*.json --concurrency 1 --db disk/catalogue.db`;
  const script = `
    mount -t tmpfs -o size=1500k tmpfs disk
    ${crawl}; echo "first: $?"
    mount -o remount,size=20m disk
    ${crawl}; echo "second: $?"
    ${crawl.replace(/crawl .*--db/, 'policy garden-11 --db')} | head -c 20`;
  const ran = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(ran.stdout).toContain('first: 3');
  expect(ran.stderr).toMatch(/toolrisk: the disk is full; what was recorded before is safe/);
  expect(ran.stderr).toMatch(/Free some space/);
  const [, done] = /Continuing the crawl of \S+: (\d+) of 12 done/.exec(ran.stderr)!;
  expect(Number(done)).toBeGreaterThan(0);
  expect(ran.stdout).toContain('second: 0');
  expect(ran.stderr).toContain(`[${12 - Number(done)}/${12 - Number(done)}]`);
  expect(ran.stdout).toContain('"version"');
});

/** The shell's limit on the size of a file refuses a write as a used up quota does: not as a full disk. */
test('a share of the disk that is used up: as a full one', () => {
  const limited = (blocks: number, script: string) =>
    spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "${process.execPath}" ${script}`], {
      cwd: folder,
      encoding: 'utf8',
    });
  const crawl = 'crawl garden-*.json --concurrency 1 --db disk/catalogue.db';
  const first = limited(1_800, `"${ENTRY}" ${crawl}`);
  expect(first.stderr).toMatch(
    /^toolrisk: the system refuses to write more; what was recorded before is safe/m,
  );
  expect(first.stderr).toMatch(/^ {2}Your share of the disk .* make room/m);
  expect(first.status).toBe(3);
  const second = limited(100_000, `"${ENTRY}" ${crawl}`);
  const [, done] = /Continuing the crawl of \S+: (\d+) of 12 done/.exec(second.stderr)!;
  expect(Number(done)).toBeGreaterThan(0);
  expect(second.status).toBe(0);
  const store = JSON.stringify(join(import.meta.dirname, '../../../catalogue/store/index.ts'));
  const copy = `const { openCatalogue } = await import(${store});
    await openCatalogue("disk/catalogue.db", "read").copyTo("disk/copy").catch((e) => console.log(e.message));`;
  expect(limited(200, `--input-type=module -e '${copy}'`).stdout).toMatch(
    /refuses to write .*: disk\/copy\n$/,
  );
});

test.each([
  ['a table', ['scan', 'garden-1.json', 'garden-2.json']],
  ['a document', ['scan', 'garden-1.json', '--format', 'json']],
  ['a policy', ['policy', 'garden-1.json']],
  ['a catalogue', ['export', '--db', 'c.db', '--format', 'csv']],
  ['a help text', ['scan', '--help']],
])('%s that does not reach its end is an error, never a short report', (_, argv) => {
  if (argv[0] === 'export') run(['crawl', 'garden-1.json', '--db', 'c.db']);
  const ran = run(argv, openSync('/dev/full', 'w'));
  expect(ran.stderr).toMatch(/standard output could not be written to its end \(ENOSPC\)/);
  expect(ran.stderr).toMatch(/Free some space/);
  expect(ran.status).toBe(2);
});

test('a disk that fills up in the middle of a report is an error', (ctx) => {
  if (spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status !== 0) {
    ctx.skip('this system has no mount namespaces to make a small disk in');
  }
  const scan = `"${process.execPath}" "${ENTRY}" scan garden-*.json --format json`;
  const script = `mount -t tmpfs -o size=16k tmpfs disk; ${scan} > disk/report.json; echo "code: $?"`;
  const words = ['--user', '--map-root-user', '--mount', 'sh', '-c', script];
  const ran = spawnSync('unshare', words, { cwd: folder, encoding: 'utf8' });
  expect(ran.stdout).toContain('code: 2');
  expect(ran.stderr).toMatch(/not complete/);
});

function run(argv: readonly string[], stdout: number | 'pipe' = 'pipe') {
  return spawnSync(process.execPath, [ENTRY, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
  });
}
