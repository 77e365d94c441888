/** How a reader objects, and what an objection that was taken up looks like. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { toolrisk } from '../catalogue/cli/run.ts';
import { servedGarden } from './served-garden.ts';

const NEW_ISSUE = 'https://example.org/catalogue/issues/new';
const garden = servedGarden({
  make: async ({ folder }) => {
    const by = { by: 'Ada <b>', at: '2026-11-20' };
    const corrections = [
      { server: 'npm:garden-mcp', tool: 'batch_cancel', severity: 'high', reason: 'One job only.', ...by },
      {
        server: 'npm:garden-mcp',
        tool: 'list_beds',
        action: 'ask',
        reason: 'Old.',
        digest: '0'.repeat(64),
        ...by,
      },
    ];
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ correctionsVersion: 1, corrections }));
    expect((await build('--corrections', 'own.json', '--report', NEW_ISSUE)).code).toBe(0);
  },
});

const build = (...more: string[]) =>
  toolrisk(['site', 'build', '--db', 'catalogue.db', '--out', 'site', ...more], { cwd: garden.folder });

test('a correction stands beside what the judge says, on the tool’s page and in the register', async () => {
  const page = await garden.open('/');
  for (const address of ['/corrections/', '/servers/garden-mcp/tools/batch-cancel/']) {
    await page.goto(new URL(address, garden.url).href);
    const told = (await page.locator('.correction').first().innerText()).replace(/\s+/g, ' ');
    expect(told).toContain('Corrected by Ada <b> on 2026-11-20: One job only.');
    expect(told).toMatch(/corrected to high destructive .* the judge says critical destructive/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await page.locator('.head .verdict .sev').innerText()).toBe('high');
  await page.goto(new URL('/corrections/', garden.url).href);
  expect(await page.locator('.correction').nth(1).innerText()).toContain('A correction that is not applied');
  await page.context().close();
});

test('every server and tool page leads to a report that is filled in', async () => {
  const page = await garden.open('/');
  for (const [address, title] of [
    ['/servers/garden-mcp/tools/order-seeds/', 'order_seeds of garden-mcp'],
    ['/servers/locked-mcp/', 'locked-mcp'],
  ] as const) {
    await page.goto(new URL(address, garden.url).href);
    const href = new URL((await page.getByRole('link', { name: 'Report it' }).getAttribute('href'))!);
    expect(href.href.startsWith(`${NEW_ISSUE}?`)).toBe(true);
    expect(href.searchParams.get('title')).toBe(title);
  }
  await page.context().close();
});

test('an address that takes no reports is refused in one line; without one the entry is left to copy', async () => {
  const refused = await build('--report', 'javascript:alert(1)');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('Give the address of a new issue');
  expect((await build()).code).toBe(0);
  const read = (path: string) => garden.read(`${path}/index.html`);
  expect(read('servers/garden-mcp/tools/order-seeds')).not.toContain('Report it');
  expect(read('servers/garden-mcp/tools/order-seeds')).toContain('&quot;tool&quot;: &quot;order_seeds&quot;');
  expect(read('corrections')).toContain('No verdict of this catalogue is overruled');
});
