/** Ways through the catalogue and what a reader takes away: tools by verb and object, copied blocks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { out, open } = garden;

test('a tool is reached by its verb and its object, without JavaScript', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'By verb' }).click();
  await page.waitForURL('**/explore/');
  const first = page.locator('.verbs tbody tr').first();
  expect(await first.innerText()).toMatch(/^delete\s+\d+\s+\d+\s+/);
  await first.getByRole('link').click();
  await page.waitForURL('**/explore/delete/');
  await page.getByRole('link', { name: 'bed', exact: true }).click();
  await page.waitForURL('**/explore/delete/**#*');
  const group = page.locator('tbody', { has: page.locator(':target') });
  expect(await group.locator('tr').nth(1).innerText()).toMatch(/^delete_beds\s+garden-mcp\s+critical/);
  await group.getByRole('link', { name: 'delete_beds' }).click();
  await page.waitForURL('**/tools/delete-beds/');
  expect(await page.locator('h1').innerText()).toBe('delete_beds');
  await page.context().close();
});

test('a policy, a rule and a definition are copied by keyboard, whole, and it is told', async () => {
  const page = await open('/servers/garden-mcp/policy/#claude-code', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy the policy for Claude Code' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.taking [role=status]:visible', { hasText: 'Copied' }).waitFor();
  const file = readFileSync(join(out, 'servers/garden-mcp/policy/claude-code.json'), 'utf8');
  expect((await clipboard(page)).trim()).toBe(file.trim());
  await page.goto(new URL('/servers/garden-mcp/tools/batch-cancel/', garden.url).href);
  await page.getByText('The definition as served').click();
  await page.getByRole('button', { name: 'Copy the definition' }).click();
  await page.locator('.taking [role=status]', { hasText: 'Copied' }).waitFor();
  expect(JSON.parse(await clipboard(page))).toMatchObject({ name: 'batch_cancel', title: 'Cancel a batch' });
  await page.context().close();
});

test('a document of which the page shows the start is copied to its end', async () => {
  const page = await open('/servers/garden-mcp/policy/#codex', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#codex').evaluate((heading) => {
    const block = heading.closest('section')?.querySelector('pre');
    if (block) block.dataset.whole = '/servers/garden-mcp/policy/agt.yaml';
  });
  await page.getByRole('button', { name: 'Copy the policy for Codex' }).click();
  await page.locator('.taking [role=status]:visible', { hasText: 'Copied' }).waitFor();
  expect(await clipboard(page)).toBe(readFileSync(join(out, 'servers/garden-mcp/policy/agt.yaml'), 'utf8'));
  await page.context().close();
});

test('a document that does not come is not copied, and its start is not taken for it', async () => {
  const page = await open('/servers/garden-mcp/policy/#codex', {});
  await page.locator('#codex').evaluate((heading) => {
    const block = heading.closest('section')?.querySelector('pre');
    if (block) block.dataset.whole = '/nowhere.yaml';
  });
  await page.getByRole('button', { name: 'Copy the policy for Codex' }).click();
  await page
    .locator('.taking [role=status]', { hasText: 'Not copied: here stands only its start' })
    .waitFor();
  expect(await page.evaluate('String(getSelection())')).toBe('');
  await page.context().close();
});

test('where the browser lets nothing be copied the text is selected, and without script there is no button', async () => {
  const page = await open('/servers/garden-mcp/tools/batch-cancel/', {});
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
  await page.getByRole('button', { name: 'Copy the rule' }).click();
  await page.locator('.taking [role=status]', { hasText: 'Selected' }).waitFor();
  expect(await page.evaluate('String(getSelection())')).toContain('batch_cancel');
  await page.context().close();
  const plain = await open('/servers/garden-mcp/tools/batch-cancel/', { javaScriptEnabled: false });
  expect(await plain.locator('button').allInnerTexts()).toEqual(['Find']);
  await plain.context().close();
});

test('the buttons move nothing, and the keyboard stops at no box that does not scroll', async () => {
  const page = await open('/servers/garden-mcp/tools/batch-cancel/', {});
  const shift = await page.evaluate(`new Promise((told) => {
    new PerformanceObserver((list) => told(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => told(0), 500);
  })`);
  expect(shift).toBe(0);
  const stops = await page.evaluate(`[...document.querySelectorAll('main [tabindex="0"]')]
    .filter((box) => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight)
    .map((box) => box.outerHTML.slice(0, 80))`);
  expect(stops).toEqual([]);
  await page.context().close();
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate('navigator.clipboard.readText()');
}
