/**
 * Makes the README's two pictures (`npm run pictures`), a scan in the terminal and the page of one tool, and the card
 * that stands for the site where a link to it is shown: all of an invented server, so that no stranger's words are
 * published here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { REPORTERS } from '../catalogue/report/index.ts';
import { openCatalogue } from '../catalogue/store/index.ts';
import { judgeObservation } from '../scanner/judge-observation.ts';
import type { Definition, ScannedServer } from '../scanner/types.ts';
import { siteBuild } from '../site/build.ts';
import { siteServe } from '../site/serve.ts';
import { launchBrowser } from './site/browser.ts';
import { observed } from './site/garden-catalogue.ts';
import { terminalSvg } from './terminal-svg.ts';

const PICTURES = join(import.meta.dirname, '../data/pictures');
const CARD = join(import.meta.dirname, '../site/public/card.png');

const object = (required: readonly string[], properties: Definition): Definition => ({
  type: 'object',
  properties,
  required,
});

const JOBS: readonly Definition[] = [
  {
    name: 'batch_cancel',
    description:
      'Cancel every job of a running batch. Jobs that have finished keep their results and are still billed.',
    inputSchema: object(['batchId'], { batchId: { type: 'string', description: 'Which batch to cancel.' } }),
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
  },
  {
    name: 'delete_result',
    description: 'Permanently delete one result.',
    inputSchema: object(['resultId'], { resultId: { type: 'string' } }),
  },
  {
    name: 'run_command',
    description: 'Run a shell command on the worker machine.',
    inputSchema: object(['command'], { command: { type: 'string' } }),
  },
  {
    name: 'create_job',
    description: 'Create a job from a template.',
    inputSchema: object(['template'], { template: { type: 'string' } }),
  },
  {
    name: 'list_jobs',
    description: 'List jobs, newest first.',
    inputSchema: object([], { limit: { type: 'integer' } }),
    annotations: { readOnlyHint: true },
  },
];

const server = judgeObservation(
  observed('jobs-mcp', { package: { name: 'jobs-mcp', version: '2.1.0' }, tools: JOBS }),
);
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'toolrisk-pictures-'));
try {
  writeFileSync(join(PICTURES, 'scan.svg'), scanPicture(server));
  await withBrowser(async (open) => {
    await toolPicture(server, open);
    await cardPicture(open);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scanPicture(scanned: ScannedServer): string {
  const text = REPORTERS.table({ version: '', servers: [scanned], width: 96, colour: true });
  return terminalSvg(`$ toolrisk scan npm:jobs-mcp\n\n${text}`, 'A scan of a server, worst tools first');
}

type Open = (width: number, height: number, scale?: number) => Promise<Page>;

async function withBrowser(use: (open: Open) => Promise<void>): Promise<void> {
  const { browser, close } = await launchBrowser();
  try {
    await use((width, height, deviceScaleFactor = 1) =>
      browser.newPage({ viewport: { width, height }, deviceScaleFactor }),
    );
  } finally {
    await close();
  }
}

async function toolPicture(scanned: ScannedServer, open: Open): Promise<void> {
  const db = join(folder, 'catalogue.db');
  const catalogue = openCatalogue(db, 'write');
  catalogue.record(scanned);
  catalogue.close();
  const dir = join(folder, 'site');
  await siteBuild({ db, out: dir });
  const site = await siteServe({ dir, port: 0 });
  const page = await open(1200, 1300, 1.5);
  await page.goto(`${site.url}servers/jobs-mcp/tools/batch-cancel/`);
  await page.screenshot({ path: join(PICTURES, 'tool.png') });
  await site.close();
}

/** 1200 by 630 pixels, which every consumer of Open Graph shows whole. */
async function cardPicture(open: Open): Promise<void> {
  const page = await open(1200, 630);
  await page.setContent(`<style>
    body { margin: 0; padding: 72px 80px; background: #fbfaf7; color: #17181c; font: 30px/1.4 Palatino, Georgia, serif }
    h1 { font: 600 68px/1.15 Palatino, Georgia, serif; margin: 36px 0 64px; letter-spacing: -.012em }
    p { margin: 0; padding: 26px 0; border-block: 2px solid #777; font-family: sans-serif }
    b { color: #7b1722 } code { font: 27px monospace } i { font-style: normal; color: #555 }
  </style>
  <div>toolrisk</div>
  <h1>What an MCP server’s tools can destroy, change in bulk or bill</h1>
  <p><b>● critical</b> &nbsp; destructive · bulk &nbsp; <i>default:</i> <strong>deny</strong> &nbsp; <i>name:</i> <code>“batch_cancel”</code></p>`);
  await page.screenshot({ path: CARD });
}
