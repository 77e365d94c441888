/** Every kind of page in a real browser: axe, light and dark, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { sidewaysScroll } from './measure.ts';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { addressOf, files, open } = garden;

const KINDS = {
  home: '/',
  servers: '/servers/',
  facet: '/by/critical/',
  domain: '/by/code/',
  server: '/servers/garden-mcp/',
  'hostile server': () => addressOf('hostile'),
  'unobserved server': '/servers/locked-mcp/',
  'empty server': '/servers/empty-mcp/',
  tool: '/servers/garden-mcp/tools/batch-cancel/',
  'contradicted tool': '/servers/garden-mcp/tools/delete-beds/',
  'hostile tool': () => `${addressOf('hostile')}tools/etc-passwd/`,
  categories: '/categories/',
  category: '/categories/destructive/',
  severities: '/severities/',
  severity: '/severities/critical/',
  'all verbs': '/explore/',
  'tools of a verb': '/explore/delete/',
  compare: '/compare/?s=garden-mcp&s=drift-mcp',
  'all names': '/find/',
  'names of a letter': '/find/l/',
  attacks: '/attacks/',
  attack: () => firstUnder('attacks'),
  policy: '/servers/garden-mcp/policy/#codex',
  corrections: '/corrections/',
  data: '/data/',
  changes: '/changes/',
  'changed server': '/servers/drift-mcp/',
  signals: '/signals/',
  signal: '/signals/code-exec/',
  rules: '/rules/',
  rule: () => firstUnder('rules'),
  methodology: '/methodology/',
  'no page': '/nowhere/',
} as const;

/** Every kind of page in two settings that differ in all; the two richest in the other two as well. */
const SETTINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

test.each(Object.entries(KINDS))(
  'the %s page is accessible in light and dark, wide and narrow',
  async (kind, where) => {
    const page = await open(typeof where === 'string' ? where : where());
    for (const { colorScheme, width } of SETTINGS.slice(0, kind.endsWith('tool') ? 4 : 2)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      expect(told, `${colorScheme}, ${width}px`).toEqual([]);
      expect(await sidewaysScroll(page), `sideways scrolling at ${width}px`).toBe(0);
    }
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  },
);

function firstUnder(place: string): string {
  return `/${files()
    .find((file) => file.startsWith(`${place}/`) && file.split('/').length === 3)!
    .replace('index.html', '')}`;
}
