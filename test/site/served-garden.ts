import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { type ServedSite, siteServe } from '../../site/serve.ts';
import { type HeadlessBrowser, launchBrowser } from './browser.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';

/** Where the site of the garden catalogue stands. */
export interface GardenPlaces {
  /** A folder of the tests' own, which is gone after them. */
  readonly folder: string;
  readonly db: string;
  readonly out: string;
}

/** The site of the garden catalogue, served and looked at in a browser. */
export interface ServedGarden extends GardenPlaces {
  /** The address of the home page; known once the tests run. */
  readonly url: string;
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** The names of all files of the site, sorted. */
  files(): readonly string[];
  /** The text of one of them. */
  read(file: string): string;
  /** The address of the first server whose own has this in it. */
  addressOf(part: string): string;
}

interface Making {
  /** Makes the site from the catalogue, which is filled already. */
  readonly make?: (places: GardenPlaces) => Promise<unknown>;
  /** The folder that is served, below `folder`. */
  readonly serve?: string;
}

/** Builds, serves and opens the site before the tests of a file, and takes all of it away after them. */
export function servedGarden({ make = siteBuild, serve = 'site' }: Making = {}): ServedGarden {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-site-'));
  const places = { folder, db: join(folder, 'catalogue.db'), out: join(folder, 'site') };
  let site: ServedSite;
  let headless: HeadlessBrowser;
  beforeAll(async () => {
    fillGardenCatalogue(places.db);
    await make(places);
    site = await siteServe({ dir: join(folder, serve), port: 0 });
    headless = await launchBrowser();
  });
  afterAll(async () => {
    await headless?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...places,
    files: () => filesIn(places.out),
    get url() {
      return site.url;
    },
    async open(address, options) {
      const page = await (await headless.browser.newContext(options)).newPage();
      await page.goto(new URL(address, site.url).href);
      return page;
    },
    read: (file) => readFileSync(join(places.out, file), 'utf8'),
    addressOf(part) {
      const name = filesIn(places.out).find(
        (file) => /^servers\/.*\.json$/.test(file) && file.includes(part),
      )!;
      return `/${name.replace(/\.json$/, '/')}`;
    },
  };
}

/** The names of all files below a folder, sorted. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}
