/**
 * Whether real servers give one lock file however often they are scanned: `npm run bench:flap [names …]`. The starter
 * servers, or those named by their id in data/servers.json, are locked once and scanned three times more, each time
 * under another language and time zone. Prints what differed, and exits 1 where the file did not stay what it was.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Lockfile } from '../../catalogue/lock/lockfile.ts';
import { listedPackages } from '../../scanner/sources/server-list.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLACES = [
  { LANG: 'en_US.UTF-8', TZ: 'UTC' },
  { LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' },
  { LANG: 'tr_TR.UTF-8', TZ: 'America/Los_Angeles' },
  { LANG: 'C', TZ: 'Pacific/Kiritimati' },
];

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-flap-'));
try {
  const named = process.argv.slice(2);
  const packages = listedPackages(join(ROOT, 'data/servers.json')).filter(({ target, starter }) =>
    named.length > 0 ? named.includes(target.id) || named.includes(target.package) : starter,
  );
  writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers: configured(packages) }));
  run('lock', PLACES[0]!);
  const first = lockText();
  const { servers } = JSON.parse(first) as Lockfile;
  const tools = Object.values(servers).reduce((sum, server) => sum + server.tools.length, 0);
  console.log(`${Object.keys(servers).length} servers, ${tools} tools`);
  let flaps = 0;
  for (const place of PLACES.slice(1)) {
    console.log(`\nLANG=${place.LANG} TZ=${place.TZ}`);
    console.log(run('check', place, '--update'));
    const changed = createTwoFilesPatch('first', 'now', first, lockText(), '', '', { context: 1 });
    if (lockText() !== first) console.log(changed);
    if (lockText() !== first) flaps += 1;
    writeFileSync(join(folder, 'toolrisk.lock.json'), first);
  }
  console.log(`\n${flaps} of ${PLACES.length - 1} scans gave another lock file`);
  process.exitCode = flaps > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As a client would start them. `{DIR}` is a folder of the server's own. */
function configured(packages: ReturnType<typeof listedPackages>) {
  return Object.fromEntries(
    packages.map(({ target }) => {
      const own = join(folder, target.id.replace('/', '+'));
      mkdirSync(own);
      const args = target.args.map((word) => word.replaceAll('{DIR}', own));
      const pinned = `${target.package}@${target.version}`;
      return [target.id, { command: 'npx', args: ['-y', pinned, ...args], env: target.env }];
    }),
  );
}

function run(command: string, place: Readonly<Record<string, string>>, ...flags: readonly string[]): string {
  const argv = [join(ROOT, 'catalogue/cli/toolrisk.js'), command, '--config', '.mcp.json', '--yes', ...flags];
  const ran = spawnSync(process.execPath, argv, {
    cwd: folder,
    env: { ...process.env, ...place },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) console.log(ran.stderr);
  if (ran.status !== 0 && command === 'lock') throw new Error('nothing was locked');
  return ran.stdout.trim();
}

function lockText(): string {
  return readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8');
}
