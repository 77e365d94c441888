/**
 * Makes the README's two pictures (`npm run pictures`): a scan in the terminal and the page of one tool,
 * both of an invented server, so that no stranger's words are published here.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPORTERS } from '../catalogue/report/index.ts';
import { openCatalogue } from '../catalogue/store/index.ts';
import { judgeObservation } from '../scanner/judge-observation.ts';
import type { Definition, ScannedServer } from '../scanner/types.ts';
import { siteBuild } from '../site/build.ts';
import { siteServe } from '../site/serve.ts';
import { launchBrowser } from './site/browser.ts';
import { observed } from './site/garden-catalogue.ts';
import { terminalSvg } from './terminal-svg.ts';

const PICTURES = join(import.meta.dirname, '../site/pictures');

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
  await toolPicture(server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scanPicture(scanned: ScannedServer): string {
  const text = REPORTERS.table({ version: '', servers: [scanned], width: 96, colour: true });
  return terminalSvg(`$ toolrisk scan npm:jobs-mcp\n\n${text}`, 'A scan of a server, worst tools first');
}

async function toolPicture(scanned: ScannedServer): Promise<void> {
  const db = join(folder, 'catalogue.db');
  const catalogue = openCatalogue(db, 'write');
  catalogue.record(scanned);
  catalogue.close();
  const dir = join(folder, 'site');
  await siteBuild({ db, out: dir });
  const site = await siteServe({ dir, port: 0 });
  const { browser, close } = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 1300 }, deviceScaleFactor: 1.5 });
  await page.goto(`${site.url}servers/jobs-mcp/tools/batch-cancel/`);
  await page.screenshot({ path: join(PICTURES, 'tool.png') });
  await close();
  await site.close();
}
