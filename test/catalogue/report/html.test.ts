/** The report as a page of its own: what stands in it, and a real browser on the file. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected } from '../../../catalogue/corrections/apply.ts';
import { html } from '../../../catalogue/report/html.ts';
import { STYLE } from '../../../catalogue/report/html-style.ts';
import { type HeadlessBrowser, launchBrowser } from '../../site/browser.ts';
import { sidewaysScroll } from '../../site/measure.ts';
import { CLEAR, garden, HOSTILE, LIST, PROBLEM, RENAME } from './garden.ts';

const CONTRADICTED = { ...CLEAR, name: 'wipe_beds', annotations: { readOnlyHint: true } };
const SERVERS = [
  corrected(garden([LIST, RENAME, HOSTILE, CONTRADICTED, CLEAR], { variables: ['GARDEN_KEY'] }), [
    {
      ...{ server: 'npm:garden', tool: 'clear_beds', category: 'read' as const, signals: [] },
      ...{ reason: 'A <b>preview</b>.', by: 'Ada', at: '2026-11-20' },
    },
  ]),
  garden([], { id: 'shed', outcome: 'crashed', problems: [PROBLEM] }),
  garden([LIST], { id: 'half', partial: true, problems: [PROBLEM] }),
];
const CONFIGURATION = [
  {
    ...{ kind: 'hard-coded-secret' as const, server: 'cursor/<i>', file: 'mcp.json', field: 'env.TOKEN' },
    ...{ detail: 'env.TOKEN holds "one"', next: 'Take it out.' },
  },
];
const COMBINATIONS = [
  {
    kind: 'lethal-trifecta' as const,
    servers: ['garden'],
    ...{ privateData: [{ server: 'garden', tool: 'a' }], untrustedInput: [{ server: 'garden', tool: 'b' }] },
    wayOut: [{ server: 'garden', tool: '<script>' }],
  },
];
const text = html({
  ...{ version: '1.0.0', servers: SERVERS, configuration: CONFIGURATION, combinations: COMBINATIONS },
  ...{ width: 0, colour: false },
});

describe('the page', () => {
  test('has the tokens of the site', () => {
    const site = readFileSync(new URL('../../../site/src/styles/base.css', import.meta.url), 'utf8');
    const tokens = (css: string) => css.match(/--[\w-]+: [^;]+;/g)!;
    expect(tokens(STYLE.slice(0, STYLE.indexOf('*, *::before')))).toEqual(
      tokens(site.slice(0, site.indexOf('*::before'))),
    );
  });
  test('allows its own style by its hash, and nothing else', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(text).toContain(`<style>${STYLE}</style>`);
    expect(text).not.toMatch(/<script|<link|<img|<a | style=|url\(/);
  });
  test('shows what servers said as text', () => {
    expect(text).toContain('delete_`|]]&#62;&#34;&#39;&#38;&#60;b&#62;');
    expect(text).toContain('A &#60;b&#62;preview&#60;/b&#62;.');
    expect(text.match(/<b>[^<]*/g)).toEqual(text.match(/<b>[a-z]+(-[a-z]+)+/g));
    expect(text).toContain('<span class="unseen">U+202E</span>');
    expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-html-'));
  let headless: HeadlessBrowser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), text);
    headless = await launchBrowser();
    page = await (await headless.browser.newContext()).newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => complaints.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  });
  afterAll(async () => {
    await headless?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('everything is there, worst first, the unobserved not as clean', async () => {
    const rows = await page.locator('section').first().locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => /critical|high|medium|low/.exec(row)![0])).toEqual([
      'critical',
      'critical',
      'medium',
      'low',
      'low',
    ]);
    expect(rows.find((row) => row.startsWith('clear_beds'))).toMatch(
      /allow[\s\S]*corrected by Ada on 2026-11-20: A <b>preview<\/b>\. The judge says critical/,
    );
    const body = await page.innerText('body');
    for (const part of ['Not observed: crashed', 'The list is not complete.', 'Declared against said'])
      expect(body).toContain(part);
    for (const part of ['To look at', 'cursor/<i>', 'lethal-trifecta', 'GARDEN_KEY'])
      expect(body).toContain(part);
    expect(body).toContain('2 of 3 servers listed, 6 tools');
  });
  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('it is accessible, %s and %i pixels wide, and asks for nothing', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const paper = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(paper).toMatch(colorScheme === 'light' ? /0\.985/ : /0\.17/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(complaints.filter((one) => !one.startsWith('file:'))).toEqual([]);
  });
});
