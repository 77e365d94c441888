import { Presets, SingleBar } from 'cli-progress';
import type { CrawlEvent } from '../../scanner/crawl/crawl.ts';
import { CATEGORIES, type Category, type ScannedServer } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';

export interface CrawlProgress {
  onEvent(event: CrawlEvent): void;
  /** Ends the bar and tells what the crawl gave. */
  end(db: string): void;
}

/** Progress on standard error: a bar on a terminal, one line a server otherwise. */
export function crawlProgress(total: number): CrawlProgress {
  const startedAt = performance.now();
  const servers: ScannedServer[] = [];
  const bar = process.stderr.isTTY ? startBar(total) : undefined;
  return {
    onEvent(event) {
      if (event.kind === 'started') return bar?.update({ now: visible(event.id) });
      servers.push(event.server);
      if (bar) bar.increment();
      else
        tell(
          `[${servers.length}/${total}] ${outcomeLine(event.server)}${pace(servers.length, total, startedAt)}`,
        );
    },
    end(db) {
      bar?.stop();
      for (const line of summaryLines(servers, db)) tell(line);
    },
  };
}

function startBar(total: number): SingleBar {
  const format = '{bar} {value}/{total} servers · {eta_formatted} left · {now}';
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0, { now: '' });
  return bar;
}

function outcomeLine({ id, outcome, tools, problems }: ScannedServer): string {
  if (outcome === 'listed') return `${visible(id)}: ${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}`;
  return `${visible(id)}: ${outcome}${problems[0] ? `, ${visible(problems[0].detail)}` : ''}`;
}

function pace(done: number, total: number, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const left = Math.round(((total - done) * seconds) / done);
  return `  (${((done / seconds) * 60).toFixed(0)} a minute, ${left} s left)`;
}

function summaryLines(servers: readonly ScannedServer[], db: string): string[] {
  const listed = servers.filter(({ outcome }) => outcome === 'listed');
  const failed = servers.filter(({ outcome }) => outcome !== 'listed');
  const tools = listed.flatMap((server) => server.tools);
  const divided = CATEGORIES.map(
    (category: Category) =>
      `${tools.filter(({ verdict }) => verdict.category === category).length} ${category}`,
  );
  return [
    `${listed.length} of ${servers.length} servers listed, ${tools.length} tools: ${divided.join(', ')}`,
    ...failed.map((server) => `  not observed: ${outcomeLine(server)}`),
    `Recorded in ${db}`,
  ];
}
