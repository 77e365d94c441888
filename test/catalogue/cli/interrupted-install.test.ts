/** Ctrl-C while packages are installed, on a terminal: there it reaches every process of the command. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Registry, startRegistry } from '../../fixtures/servers/registry.ts';
import { type Terminal, terminal } from './terminal.ts';

const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));
let folder: string;
let registry: Registry;
let running: Terminal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interrupted-install-'));
  // The first request waits until it is asked once more: there is time to press a key.
  registry = await startRegistry(folder, { silent: 1 });
});
afterEach(async () => {
  running.end();
  await registry.close();
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

function start(words: string): void {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, COLUMNS: '120' };
  const npm = { npm_config_registry: registry.url, npm_config_fetch_timeout: '4000' };
  running = terminal(`${process.execPath} ${ENTRY} ${words}`, folder, { ...env, ...npm });
}

async function untilAsked(): Promise<void> {
  while (registry.asked.length === 0) await pause(20);
}

test('a crawl finishes what is being installed, and records it as what it is', async () => {
  start('crawl npm:shelf-server --db catalogue.db');
  await untilAsked();
  running.type('\u0003');
  await running.until(/Finishing the servers that are running/);
  expect(await running.until(/1 of 1 server listed|not observed: .*\n/)).toContain('1 of 1 server listed');
});

test('a scan that is stopped leaves nothing half installed', async () => {
  start('scan npm:shelf-server');
  await untilAsked();
  running.type('\u0003');
  await running.until(/0 of 1 server was scanned/);
  const packages = join(folder, 'toolrisk', 'packages');
  for (let tries = 0; readdirSync(packages).length > 0 && tries < 500; tries += 1) await pause(20);
  expect(readdirSync(packages)).toEqual([]);
});
