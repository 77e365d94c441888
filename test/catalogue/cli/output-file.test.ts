import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-output-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  catalogue.record(scanned('garden', [LIST_BEDS]));
  catalogue.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const hasMounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
const WRITERS: readonly [string, readonly string[]][] = [
  ['policy', ['policy', 'garden.json', '-o']],
  ['export', ['export', '--db', 'c.db', '-o']],
];

test.each(WRITERS)(
  '%s says when it replaced a file, and keeps its link and permissions',
  async (command, argv) => {
    expect((await run(...argv, 'out')).stderr).toMatch(/^written to out$/m);
    chmodSync(join(folder, 'out'), 0o600);
    symlinkSync('out', join(folder, 'link'));
    writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS, { name: 'rake' }] }));
    const again = await run(...argv, 'link', ...(command === 'policy' ? ['--yes'] : []));
    expect(again.stderr).toMatch(
      command === 'policy' ? /^written to link$/m : /^written to link, in place of what was there$/m,
    );
    expect(statSync(join(folder, 'out')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toContain('list_beds');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  },
);

test.each(WRITERS)(
  '%s leaves a file as open to others as it was, whatever the umask',
  async (command, argv) => {
    const out = join(folder, 'out');
    await run(...argv, 'out');
    for (const mode of [0o666, 0o664, 0o640, 0o600]) {
      chmodSync(out, mode);
      writeFileSync(
        join(folder, 'garden.json'),
        JSON.stringify({ tools: [LIST_BEDS, { name: `rake_${mode}` }] }),
      );
      const words = [...argv, 'out', ...(command === 'policy' ? ['--yes'] : [])];
      const ran = spawnSync('sh', ['-c', 'umask 077; exec "$@"', 'sh', process.execPath, ENTRY, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([ran.status, statSync(out).mode & 0o777], ran.stderr).toEqual([0, mode]);
    }
  },
);

test.each(WRITERS)(
  '%s into a folder, a full device or a folder that is missing is refused',
  async (_, argv) => {
    mkdirSync(join(folder, 'shed'));
    for (const [place, reads] of [
      ['shed', /shed: it is a folder/],
      ['/dev/full', /cannot write \/dev\/full: the disk is full \(ENOSPC\)/],
      ['gone/out', /cannot write gone\/out: its folder is not there \(ENOENT\)\n {2}Make its folder/],
    ] as const) {
      const ran = await run(...argv, place);
      expect(ran.stderr).toMatch(reads);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
    }
  },
);

test.each([
  ['scan', '--report', 'json='],
  ['policy', '-o', ''],
  ['lock', '--lock', ''],
])('%s says that a file cannot be written before it starts a server', async (command, option, ahead) => {
  mkdirSync(join(folder, 'shed'));
  for (const place of ['gone/out', 'garden.json/out', 'shed']) {
    const script = "require('node:fs').writeFileSync('started', '')";
    const ran = await run(command, option, ahead + place, '--', process.execPath, '-e', script);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/cannot (?:write|be read)|EISDIR|ENOTDIR/);
    expect(readdirSync(folder)).not.toContain('started');
  }
});

test.each([...WRITERS, ['report', ['scan', 'garden.json', '--report']] as const])(
  '%s into a link to what is not there is refused, and the link stays',
  async (command, argv) => {
    symlinkSync('nowhere.json', join(folder, 'link'));
    const ran = await run(...argv, command === 'report' ? 'json=link' : 'link');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/link is a link to nowhere\.json, which is not there/);
    expect(readlinkSync(join(folder, 'link'))).toBe('nowhere.json');
    expect(readdirSync(folder)).not.toContain('nowhere.json');
  },
);

test.skipIf(!hasMounts).each(WRITERS)('%s on a full disk leaves the file that was there', (name, argv) => {
  mkdirSync(join(folder, 'disk'));
  const command = argv.map((word) => `"${word}"`).join(' ');
  const script = `
    mount -t tmpfs -o size=8k tmpfs disk; echo '{}' > disk/out; head -c 4096 /dev/zero > disk/rest
    "${process.execPath}" "${ENTRY}" ${command} disk/out ${name === 'policy' ? '--yes' : ''}; echo "code: $?"; cat disk/out; ls disk`;
  const words = ['--user', '--map-root-user', '--mount', 'sh', '-c', script];
  const ran = spawnSync('unshare', words, { cwd: folder, encoding: 'utf8' });
  expect(ran.stderr).toMatch(/cannot write disk\/out: the disk is full \(ENOSPC\)/);
  expect(ran.stdout).toBe('code: 2\n{}\nout\nrest\n');
});

test.each([...WRITERS, ['scan', ['scan', 'garden.json', '--report', 'json=out']] as const])(
  '%s that is stopped while it writes leaves what was there, and nothing beside it',
  async (command, argv) => {
    writeFileSync(join(folder, 'out'), '{}');
    const before = readdirSync(folder).sort();
    const words = command === 'scan' ? argv : [...argv, 'out', ...(command === 'policy' ? ['--yes'] : [])];
    const preload = new URL('./interrupt-writing.ts', import.meta.url).href;
    const ran = await toolrisk(words, { cwd: folder, env: { NODE_OPTIONS: `--import=${preload}` } });
    expect([ran.code, ran.signal]).toEqual([null, 'SIGINT']);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('{}');
    expect(
      readdirSync(folder)
        .filter((name) => !/^c\.db-/.test(name))
        .sort(),
    ).toEqual(before);
  },
);

test.each([
  ['the catalogue', 'c.db', ['export', '--db', 'c.db', '-o', 'c.db']],
  ['the catalogue under another name', 'c.db', ['export', '--db', 'c.db', '-o', 'link']],
  ['a saved list', 'garden.json', ['scan', 'garden.json', '--report', 'json=garden.json']],
  ['a configuration', 'two.json', ['scan', '--config', 'two.json', '--yes', '--report', 'html=./two.json']],
])('%s that is read is not replaced by what is written', async (_title, file, argv) => {
  symlinkSync('c.db', join(folder, 'link'));
  writeFileSync(join(folder, 'two.json'), '{"mcpServers": {"a": {"command": "true"}}}');
  const before = readFileSync(join(folder, file));
  const ran = await run(...argv);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/is read by this command, and would be replaced\n {2}Name another file/);
  expect(readFileSync(join(folder, file)).equals(before)).toBe(true);
});

test.skipIf(!hasMounts)('a folder that is to be made on a disk that is read-only is told as that', () => {
  mkdirSync(join(folder, 'disk'));
  const script = `
    mount -t tmpfs -o ro tmpfs disk
    "${process.execPath}" "${ENTRY}" crawl garden.json --db disk/deep/c.db; echo "code: $?"
    cd disk; "${process.execPath}" "${ENTRY}" policy ../garden.json --format claude-code --project --yes; echo "code: $?"`;
  const ran = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(ran.stderr).toMatch(/the catalogue cannot be written: disk\/deep\/c\.db\n {2}Check the permissions/);
  expect(ran.stderr).toMatch(/cannot write \S*settings\S*: what it stands on is read-only \(EROFS\)/);
  expect(ran.stdout).toBe('code: 2\ncode: 2\n');
});

test('reports say where they were written, and two are not one file', async () => {
  const one = await run('scan', 'garden.json', '--report', 'json=a.json', '--report', 'sarif=b.sarif');
  expect(one.stderr).toMatch(/^written to a\.json\nwritten to b\.sarif$/m);
  const same = await run('scan', 'garden.json', '--report', 'json=a.json', '--report', 'sarif=./a.json');
  expect(same).toMatchObject({ code: 2, stderr: expect.stringContaining('Two reports cannot be one file') });
});

test('a report into a pipe is written to it, and no file takes its place', async () => {
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
  const arrives = reader.stdout.toArray();
  const ran = await run('scan', 'garden.json', '--report', 'json=pipe');
  // If it was replaced, nobody ever writes to what the reader waits for.
  if (!statSync(pipe).isFIFO()) reader.kill();
  const read = Buffer.concat(await arrives).toString();
  expect(ran.code).toBe(0);
  expect(statSync(pipe).isFIFO()).toBe(true);
  expect(JSON.parse(read)).toHaveProperty('servers');
});

test('a name that several entries share is not answered from one of them', async () => {
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  catalogue.record(
    scanned('io.stranger/garden', [{ ...LIST_BEDS, name: 'burn_beds' }], {
      package: { name: 'garden', version: '1.0.0' },
    }),
  );
  catalogue.record(scanned('rose', [LIST_BEDS]));
  catalogue.close();
  for (const argv of [
    ['policy', 'garden'],
    ['explain', 'garden', 'list_beds'],
    ['changes', 'garden'],
  ]) {
    const ran = await run(...argv, '--db', 'c.db');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/2 servers of the catalogue are called "garden"/);
    expect(ran.stderr).toMatch(/servers\/garden \(garden, package garden\); servers\/io-stranger--garden \(/);
  }
  const mine = await run('policy', 'servers/garden', '--db', 'c.db');
  expect(mine.stdout).toContain('list_beds');
  expect((await run('policy', 'servers/io-stranger--garden', '--db', 'c.db')).stdout).toContain('burn_beds');
  expect((await run('policy', 'rose', '--db', 'c.db')).code).toBe(0);
});
