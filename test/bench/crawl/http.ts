import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import PQueue from 'p-queue';
import { type Cost, costHere, inTurns, median, type Row, shownRatio } from './measure.ts';
import { CONCURRENCY, crawlAll, startServers } from './street.ts';

const COUNT = 500;
const ROUNDS = 5;

/** 500 servers that answer after 100 ms, beside a bare SDK client that judges and keeps nothing. */
export async function* http(): AsyncIterable<Row> {
  const { urls, stop } = await startServers(COUNT, 0);
  // The first run of each pays for compiling; a crawl of thousands does not.
  await listAll(urls.slice(0, CONCURRENCY));
  await crawlAll(urls.slice(0, CONCURRENCY));
  const { ours, bare } = await inTurns(
    ROUNDS,
    () => costHere(() => crawlAll(urls)),
    () => costHere(() => listAll(urls)),
  );
  stop();
  yield {
    what: `${COUNT} remote servers, ${CONCURRENCY} at a time`,
    ours: rate(ours),
    bare: rate(bare),
    ratio: shownRatio(bare, ours),
    goal: 'at least 0.85 of the rate (bare SDK client, p-queue)',
  };
}

function rate(costs: readonly Cost[]): string {
  const cpu = (median(costs.map((cost) => cost.cpu ?? 0)) / COUNT) * 1000;
  return `${(COUNT / median(costs.map((cost) => cost.wall))).toFixed(0)} a second (cpu ${cpu.toFixed(1)} ms)`;
}

async function listAll(urls: readonly string[]): Promise<void> {
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const visits = urls.map((url) => async () => {
    const client = new Client({ name: 'bare', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(url)));
    await client.listTools();
    await client.close();
  });
  await queue.addAll(visits);
}
