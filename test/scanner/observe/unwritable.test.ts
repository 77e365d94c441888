import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const OBSERVE = JSON.stringify(join(import.meta.dirname, '../../../scanner/observe/index.ts'));
const IN_MOUNTS = ['--user', '--map-root-user', '--mount'];
const hasMounts = spawnSync('unshare', [...IN_MOUNTS, 'true']).status === 0;

test.skipIf(!hasMounts).each([
  ['packages', 'ro', 'what it stands on is read-only (EROFS)', 'Set XDG_CACHE_HOME'],
  [
    'packages',
    'nr_inodes=1',
    'the disk is full (ENOSPC)',
    'Free some space; what was there is left as it was. Set',
  ],
  ['temporary files', 'ro', 'what it stands on is read-only (EROFS)', 'Set TMPDIR'],
  ['temporary files', 'nr_inodes=1', 'the disk is full (ENOSPC)', 'Free some space'],
])('a folder for %s on a disk that is %s', (what, options, why, next) => {
  const folder = mkdtempSync(join(tmpdir(), 'unwritable-'));
  try {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const target =
      what === 'packages'
        ? { kind: 'npm', id: 'x', package: 'x', args: [], env: {} }
        : { kind: 'stdio', id: 'x', command: process.execPath, args: [], env: {} };
    const code = `const { observe } = await import(${OBSERVE});
      const seen = await observe(${JSON.stringify(target)}, { cacheDir: "deep/below" });
      console.log(JSON.stringify(seen.problems[0]));`;
    const script = `mount -t tmpfs -o ${options} tmpfs disk; cd disk; exec "$0" --input-type=module -e "$1"`;
    const ran = spawnSync('unshare', [...IN_MOUNTS, 'sh', '-c', script, process.execPath, code], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { ...process.env, ...(what === 'packages' ? {} : { TMPDIR: disk }) },
    });
    const place = what === 'packages' ? 'deep/below/packages' : disk;
    expect(JSON.parse(ran.stdout)).toEqual({
      kind: 'folder-not-writable',
      detail: `cannot write ${place}: ${why}`,
      next: expect.stringContaining(next),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
