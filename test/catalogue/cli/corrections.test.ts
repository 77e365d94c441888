import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolrisk } from './run.ts';

const CLEAR = {
  name: 'clear_beds',
  description: 'Permanently deletes all plants of the given flower beds.',
  inputSchema: { type: 'object' },
};
const READ = {
  ...{ server: 'garden', tool: 'clear_beds', category: 'read', signals: [] },
  ...{ reason: 'The beds are a preview.', by: 'Ada', at: '2026-11-20' },
};

let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });
const OWN = ['--corrections', 'own.json'];

function correct(...corrections: readonly object[]): void {
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ correctionsVersion: 1, corrections }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-corrections-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ id: 'garden', tools: [CLEAR] }));
  correct(READ);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a scan holds a correction, shows the judge’s verdict beside, and tells that it lowers', async () => {
  expect((await run('scan', 'garden.json', '--fail-on', 'high')).code).toBe(1);
  const ran = await run('scan', 'garden.json', '--fail-on', 'high', ...OWN);
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.stdout).toMatch(/low .*read .*allow .*clear_beds/);
  expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
    'corrected by Ada on 2026-11-20: The beds are a preview. The judge says critical, destructive',
  );
  expect(ran.stderr).toContain('garden: lower by a correction than the judge says: clear_beds');
  const { tools } = JSON.parse((await run('scan', 'garden.json', '--format', 'json', ...OWN)).stdout)
    .servers[0];
  expect(tools[0]).toMatchObject({
    severity: 'low',
    correction: { by: 'Ada', stale: false, machine: { severity: 'critical' } },
  });
  // The digest that is printed is the one that a correction may name.
  correct({ ...READ, digest: tools[0].digest });
  expect((await run('scan', 'garden.json', '--fail-on', 'high', ...OWN)).code).toBe(0);
  correct({ ...READ, digest: '0'.repeat(64) });
  const stale = await run('scan', 'garden.json', '--fail-on', 'high', ...OWN);
  expect(stale.code).toBe(1);
  expect(stale.stdout).toContain('a correction is not applied');
  expect(stale.stderr).not.toContain('lower by');
});

test('policy, explain, lock and check hold it too', async () => {
  const policy = await run('policy', 'garden.json', '--format', 'markdown', ...OWN);
  expect(policy.stdout).toContain('Corrected to read');
  expect(policy.stderr).toContain('corrected by Ada');
  const explained = await run('explain', 'garden.json', 'clear_beds', ...OWN);
  expect(explained.stdout.replace(/\s+/g, ' ')).toContain(
    'Held instead: low, read (allow), corrected by Ada on 2026-11-20: The beds are a preview. The judge says',
  );
  const { verdict, corrected } = JSON.parse(
    (await run('explain', 'garden.json', 'clear_beds', '--json', ...OWN)).stdout,
  );
  expect([verdict.severity, corrected.verdict.severity]).toEqual(['critical', 'low']);
  expect((await run('lock', 'garden.json', ...OWN)).code).toBe(0);
  const locked = JSON.parse(readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8'));
  expect(Object.values(locked.servers)).toMatchObject([
    { tools: [{ severity: 'low', corrected: { by: 'Ada', machine: { severity: 'critical' } } }] },
  ]);
  expect(await run('check', 'garden.json', ...OWN)).toMatchObject({
    code: 0,
    stdout: 'Nothing but what was approved.\n',
  });
  expect((await run('check', 'garden.json')).stdout).toContain('no longer corrected, so that it is critical');
});

test('a correction of a tool that is not there is told', async () => {
  correct({ ...READ, tool: 'clear_bed' });
  const { stderr } = await run('scan', 'garden.json', ...OWN);
  expect(stderr).toContain('own.json corrects clear_bed, which garden does not list');
});

test.each([
  ['missing', undefined, /no such file: own.json/],
  ['cut off', '{"correctionsVersion": 1, "corr', /own.json is not JSON: /],
  ['of another kind', '{"mcpServers": {}}', /own.json cannot be used: correctionsVersion: /],
  ['of a newer version', '{"correctionsVersion": 7}', /own.json cannot be used: it is of version 7/],
  [
    'half said',
    JSON.stringify({ correctionsVersion: 1, corrections: [{ ...READ, signals: undefined }] }),
    /own.json cannot be used: correction 1, signals: a category comes with its signals/,
  ],
])('a file of corrections that is %s is told in one line, and nothing is scanned', async (_, text, why) => {
  if (text === undefined) rmSync(join(folder, 'own.json'));
  else writeFileSync(join(folder, 'own.json'), text);
  for (const command of [
    ['scan', 'garden.json'],
    ['policy', 'garden.json'],
    ['explain', 'garden.json', 'clear_beds'],
    ['lock', 'garden.json'],
  ]) {
    const ran = await run(...command, ...OWN);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(why);
    expect(ran.stderr.trim().split('\n')).toHaveLength(2);
  }
});
