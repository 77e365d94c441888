/** The command line under the name of macOS: without `/proc`, bubblewrap and namespaces. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SIMULATION = fileURLToPath(new URL('./macos.mjs', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../catalogue/cli/toolrisk.js', import.meta.url));
const POLITE = fileURLToPath(new URL('../fixtures/servers/polite.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-macos-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin/node'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...argv: readonly string[]) {
  const child = spawn(process.execPath, ['--import', SIMULATION, ENTRY, ...argv], {
    cwd: folder,
    env: { PATH: join(folder, 'bin'), HOME: folder, TMPDIR: folder, COLUMNS: '200' },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (said.stdout += text));
  child.stderr.on('data', (text) => (said.stderr += text));
  return new Promise<typeof said & { code: number | null }>((ended) =>
    child.once('close', (code) => ended({ ...said, code })),
  );
}

test('a server is scanned uncontained, and the report says so loudly', async () => {
  const { code, stdout } = await run('scan', '--', 'node', POLITE);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^no sandbox: .*not closed off: the network, files/m);
  expect(stdout).toMatch(/critical .*burn_notebook/);
});

test('where a sandbox is asked for nothing starts, and no program for Linux is advised', async () => {
  const { code, stdout } = await run('scan', '--sandbox', 'bwrap', '--', 'node', POLITE);
  expect(code).toBe(3);
  expect(stdout).toContain('no-sandbox: not started');
  expect(stdout).toContain('There is none for this system');
  expect(stdout).not.toContain('apt install');
});

test('the configurations of its clients are found, locked and checked', async () => {
  const place = join(folder, 'Library/Application Support/Claude');
  mkdirSync(place, { recursive: true });
  const notes = { command: 'node', args: [POLITE] };
  writeFileSync(join(place, 'claude_desktop_config.json'), JSON.stringify({ mcpServers: { notes } }));
  expect(await run('lock', '--configs', '--yes')).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8')).toContain('"claude-desktop/notes"');
  expect(await run('check', '--configs', '--yes')).toMatchObject({
    code: 0,
    stdout: 'Nothing but what was approved.\n',
  });
});

test('a server that ignores every request to leave is ended with its children', async () => {
  writeFileSync(
    join(folder, 'stubborn.mjs'),
    `import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => {});
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    writeFileSync(new URL('pids', import.meta.url), process.pid + ' ' + child.pid);
    await import(${JSON.stringify(POLITE)});
    setInterval(() => {}, 1000);`,
  );
  expect((await run('scan', '--', 'node', 'stubborn.mjs')).code).toBe(0);
  const pids = readFileSync(join(folder, 'pids'), 'utf8').split(' ');
  const isRunning = (pid: string) =>
    readdirSync('/proc').includes(pid) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  for (let tries = 0; tries < 500 && pids.some(isRunning); tries += 1)
    await new Promise((later) => setTimeout(later, 20));
  expect(pids.filter(isRunning)).toEqual([]);
});
