import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);
const LIST = JSON.stringify({ tools: [{ name: 'water_bed', inputSchema: { type: 'object' } }] });

function folderWithList(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-typed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'list.json'), LIST);
  return folder;
}

test('under npm run, paths are taken from where the user stands, in every command', async () => {
  const folder = folderWithList();
  mkdirSync(join(folder, '.junie/mcp'), { recursive: true });
  const config = { mcpServers: { away: { command: './no-such-program' } } };
  writeFileSync(join(folder, '.junie/mcp/mcp.json'), JSON.stringify(config));
  const npm = (...words: string[]) =>
    run('npm', ['--prefix', ROOT, 'run', '-s', 'toolrisk', '--', ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, 'npm') },
    }).catch((failed: { stdout: string; stderr: string }) => failed);
  const scanned = await npm('scan', 'list.json', '--report', 'json=out.json');
  expect(scanned.stdout).toContain('water_bed');
  const again = await npm('diff', 'list.json', './list.json');
  expect(again.stdout + again.stderr).not.toMatch(/no such file/);
  const configured = await npm('scan', '--config', '.junie/mcp/mcp.json', '--yes');
  expect(configured.stdout + configured.stderr).toContain('junie/away');
});

test('a script of another package means its own folder, wherever npm was typed', async () => {
  const folder = folderWithList();
  const scripts = {
    toolrisk: `${process.execPath} ${join(ROOT, 'catalogue/cli/toolrisk.js')} scan list.json`,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'other', scripts }));
  mkdirSync(join(folder, 'deep'));
  const ran = await run('npm', ['run', '-s', 'toolrisk'], {
    cwd: join(folder, 'deep'),
    env: { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, 'npm') },
  });
  expect(ran.stdout).toContain('water_bed');
});
