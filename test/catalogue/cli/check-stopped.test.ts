import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Deviation } from '../../../catalogue/lock/deviation.ts';
import { type Listening, listen } from '../../fixtures/servers/http.ts';
import { CLEAR, LIST, RENAME } from '../report/garden.ts';
import { toolrisk } from './run.ts';

const LISTS = Array.from({ length: 12 }, (_, n) => `garden-${n}.json`);
let folder: string;
let silent: Listening;
/** What it is called, there and in the lock file. */
const name = () => silent.url.replace('http://', '');
const lock = () => readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check-stopped-'));
  silent = await listen(() => {});
  for (const list of LISTS) save(list, LIST, RENAME);
  expect((await toolrisk(['lock', ...LISTS], { cwd: folder })).code).toBe(0);
  const locked = JSON.parse(lock());
  locked.servers[name()] = locked.servers[LISTS[0]!];
  writeFileSync(join(folder, 'toolrisk.lock.json'), JSON.stringify(locked));
});
afterEach(async () => {
  await silent.close();
  rmSync(folder, { recursive: true });
});

function save(name: string, ...tools: object[]): void {
  writeFileSync(join(folder, name), JSON.stringify({ id: name, tools }));
}

/** Stopped when the last list begins: the server that is silent holds one place, the first lists are long done. */
function stopped(by: NodeJS.Signals, ...options: string[]) {
  let sent = false;
  return toolrisk(['check', silent.url, ...LISTS, '--timeout', '60', ...options], {
    cwd: folder,
    onTold(stderr, signal) {
      if (sent || !stderr.includes(`observing ${LISTS.at(-1)}`)) return;
      sent = true;
      signal(by);
    },
  });
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a check that %s ends is not clean: each server unseen fails',
  async (signal) => {
    const ran = await stopped(signal, '--report', 'sarif=c.sarif');
    expect(ran.code).toBe(130);
    expect(ran.stderr).toMatch(
      /^Stopped\.\nNot the whole check: the scan ended before \d+ servers? could be looked at: /m,
    );
    expect(ran.stderr).toContain(name());
    expect(ran.stdout).toContain(`▲ ${name()} was not observed: the check ended before it was looked at`);
    expect(ran.stdout).not.toContain('Nothing but what was approved');
    expect(ran.stdout).not.toContain(`${LISTS[0]} was not observed`);
    const { invocations } = JSON.parse(readFileSync(join(folder, 'c.sarif'), 'utf8')).runs[0];
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('stopped-early');
  },
);

test('what rose before a check was stopped is told, and nothing is taken over', async () => {
  save(LISTS[0]!, LIST, { ...CLEAR, name: RENAME.name });
  const before = lock();
  const ran = await stopped('SIGINT', '--update', '--json');
  expect(ran.code).toBe(130);
  const { deviations } = JSON.parse(ran.stdout) as { deviations: Deviation[] };
  expect(deviations.map(({ kind, server }) => `${kind} ${server}`)).toEqual(
    expect.arrayContaining([`risk-rose ${LISTS[0]}`, `server-not-observed ${name()}`]),
  );
  expect(deviations.map(({ kind }) => kind)).not.toContain('server-vanished');
  expect(ran.stderr).toContain('toolrisk.lock.json is left as it was.');
  expect(lock()).toBe(before);
});
