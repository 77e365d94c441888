/** The search field, in a real browser: keyboard, hostile names, nothing fetched before it is used. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { open } = garden;

const FROM = ['/', '/servers/garden-mcp/tools/list-beds/', '/methodology/', '/nowhere/'];

test.each(FROM)('from %s a tool is found and opened with the keyboard alone', async (from) => {
  const page = await open(from);
  await page.keyboard.press('/');
  await page.keyboard.type('batch canc');
  const found = page.locator('.search .found a');
  await found.first().waitFor();
  expect(await found.allInnerTexts()).toEqual(['batch_cancel']);
  expect(await page.locator('.search [role=status]').innerText()).toBe('1 found.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/servers/garden-mcp/tools/batch-cancel/');
  await page.context().close();
});

test('the arrows walk the list around, Escape leaves it, and a field elsewhere keeps its slash', async () => {
  const page = await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('books');
  await page.locator('.search .found a').first().waitFor();
  const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.id');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('list_books_about_fans');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('q');
  await page.keyboard.press('Escape');
  expect(await page.locator('.search ul').isVisible()).toBe(false);
  await page.keyboard.type('/');
  expect(await page.locator('#q').inputValue()).toBe('books/');
  await page.context().close();
});

test('a server is found by its package, a tool by its title and with a letter wrong', async () => {
  const page = await open('/');
  expect(await foundFor(page, 'garden')).toContain('garden-mcp');
  expect(await foundFor(page, 'cancel a batch')).toEqual(['batch_cancel']);
  expect(await foundFor(page, 'batch_cancle')).toEqual(['batch_cancel']);
  expect(await foundFor(page, 'zebra')).toEqual([]);
  expect(await page.locator('.search [role=status]').innerText()).toBe('Nothing is called that.');
  await page.context().close();
});

test('hostile names are found as text', async () => {
  const page = await open('/');
  const names = await foundFor(page, 'script');
  expect(names.some((name) => name.startsWith('<script>'))).toBe(true);
  expect(await page.locator('.found img, .found script, .found b').count()).toBe(0);
  expect(await page.title()).toMatch(/· toolrisk$/);
  await page.context().close();
});

test('the index is fetched when the field is used, from this site alone, and the console stays quiet', async () => {
  const asked: string[] = [];
  const said: string[] = [];
  const page = await open('about:blank');
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(garden.url);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
  await foundFor(page, 'beds');
  expect(asked.filter((url) => url.includes('/search/'))).toEqual([
    `${garden.url}search/parts.json`,
    `${garden.url}search/0.json`,
  ]);
  expect(asked.filter((url) => !url.startsWith(garden.url))).toEqual([]);
  expect(said).toEqual([]);
  await page.context().close();
});

test.each([360, 1280])('the open list is accessible and moves nothing at %i pixels', async (width) => {
  const page = await open('/');
  await page.setViewportSize({ width, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await foundFor(page, 'list');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
    const place = () => page.locator('#figures').evaluate('(heading) => heading.getBoundingClientRect().top');
    const open = await place();
    await page.keyboard.press('Escape');
    expect(await place()).toBe(open);
  }
  await page.context().close();
});

test('an answer that does not come is told in one line, and asked for again by the next search', async () => {
  const page = await open('/');
  // The list of the parts, then, when that has come, a part.
  for (const missing of ['**/search/*.json', '**/search/0.json']) {
    await page.route(missing, (route) => route.abort());
    await page.locator('#q').fill('beds');
    await page.locator('.search [role=status]', { hasText: 'could not be loaded' }).waitFor();
    await page.unroute(missing);
  }
  expect(await foundFor(page, 'batch canc')).toEqual(['batch_cancel']);
  await page.context().close();
});

test('Enter in the field shows all that was found; without JavaScript it leads to the names from A to Z', async () => {
  const page = await open('/');
  await page.locator('#q').fill('books');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/find/?q=books');
  await page.locator('#found a').first().waitFor();
  expect(await page.locator('#found a').count()).toBe(9);
  expect(await page.locator('#q').inputValue()).toBe('books');
  await page.context().close();

  const plain = await open('/servers/', { javaScriptEnabled: false });
  await plain.locator('#q').fill('order_seeds');
  await plain.keyboard.press('Enter');
  await plain.waitForURL('**/find/?q=order_seeds');
  await plain.getByRole('link', { name: 'O', exact: true }).click();
  await plain.getByRole('link', { name: 'order_seeds' }).click();
  await plain.waitForURL('**/tools/order-seeds/');
  expect(await plain.locator('h1').innerText()).toBe('order_seeds');
  await plain.context().close();
});

/** Names in the list once it answers to what was typed. */
async function foundFor(page: Page, words: string): Promise<string[]> {
  await page.locator('#q').fill('');
  await page.locator('.search [role=status]:empty').waitFor({ state: 'attached' });
  await page.locator('#q').fill(words);
  await page.locator('.search [role=status]:not(:empty)').waitFor();
  return page.locator('.search .found a:visible').allInnerTexts();
}
