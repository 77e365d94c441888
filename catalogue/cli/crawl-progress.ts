import { Presets, SingleBar } from 'cli-progress';
import { counted } from '../../scanner/counted.ts';
import { CATEGORIES, type Category, type ScannedServer } from '../../scanner/types.ts';
import { visible, visibleJson } from '../report/visible.ts';
import { tell } from './io.ts';
import { outcomeLine } from './outcome-line.ts';

/** Told what a crawl does, tells it on standard error. */
export interface CrawlProgress {
  started(id: string): void;
  recorded(server: ScannedServer): void;
  end(): void;
}

export type ProgressKind = 'auto' | 'bar' | 'lines' | 'ndjson';

/** Progress of `total` servers in the kind asked for, with the rate and the time left, and a summary. */
export function startProgress(kind: ProgressKind, total: number): CrawlProgress {
  if (kind === 'ndjson') return ndjson(total);
  const isBar = kind === 'bar' || (kind === 'auto' && process.stderr.isTTY);
  const shown = isBar ? bar(total) : lines(total);
  const tally = startTally();
  return {
    started: shown.started,
    recorded(server) {
      tally.add(server);
      shown.recorded(server);
    },
    end() {
      shown.end();
      for (const line of tally.lines()) tell(line);
    },
  };
}

function bar(total: number): CrawlProgress {
  const format = '{bar} {value}/{total} servers · {perMinute} a minute · {secondsLeft} s left · {now}';
  const pace = pacemaker(total);
  const line = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  line.start(total, 0, { now: '', perMinute: '–', secondsLeft: '–' });
  return {
    started: (id) => line.update({ now: visible(id) }),
    recorded: () => line.increment(pace()),
    end: () => line.stop(),
  };
}

function lines(total: number): CrawlProgress {
  const step = pacemaker(total);
  return {
    started() {},
    recorded(server) {
      const { done, perMinute, secondsLeft } = step();
      const pace = done < total ? `  (${perMinute} a minute, ${secondsLeft} s left)` : '';
      tell(`[${done}/${total}] ${outcomeLine(server)}${pace}`);
    },
    end() {},
  };
}

/** One JSON object a line: `started`, `recorded`, `finished`; `told` is all else. Fields are added, never renamed. */
function ndjson(total: number): CrawlProgress {
  const pace = pacemaker(total);
  let done = 0;
  const say = (event: object) => void process.stderr.write(`${visibleJson(event, 0)}\n`);
  return {
    started: (id) => say({ event: 'started', id }),
    recorded({ id, outcome, partial, tools }) {
      const now = pace();
      done = now.done;
      say({ event: 'recorded', id, outcome, partial, tools: tools.length, total, ...now });
    },
    end: () => say({ event: 'finished', done, total }),
  };
}

/** Counts what is done at each call and says how fast it goes. */
function pacemaker(total: number) {
  const startedAt = performance.now();
  let done = 0;
  return () => {
    done += 1;
    const seconds = (performance.now() - startedAt) / 1000;
    return {
      done,
      perMinute: Math.round((done / seconds) * 60),
      secondsLeft: Math.round(((total - done) * seconds) / done),
    };
  };
}

/** Counts as it goes: a long crawl must not hold every definition until its end. */
function startTally() {
  /** What was not observed, by what is to be done about it. */
  const failed = new Map<string, string[]>();
  let listed = 0;
  const categories: Record<Category, number> = { read: 0, write: 0, execute: 0, destructive: 0, billing: 0 };
  let servers = 0;
  let tools = 0;
  return {
    add(server: ScannedServer): void {
      servers += 1;
      tools += server.tools.length;
      for (const { verdict } of server.tools) categories[verdict.category] += 1;
      if (server.outcome === 'listed') listed += 1;
      else keepIn(failed, server.problems[0]?.next ?? '', `  not observed: ${outcomeLine(server)}`);
    },
    /** None where nothing was recorded. */
    lines(): readonly string[] {
      if (servers === 0) return [];
      const divided = CATEGORIES.map((category) => `${categories[category]} ${category}`).join(', ');
      return [
        `${listed} of ${counted(servers, 'server')} listed, ${counted(tools, 'tool')}: ${divided}`,
        ...[...failed].flatMap(([next, those]) => [
          ...those,
          ...(next === '' ? [] : [`    Next: ${visible(next)}`]),
        ]),
      ];
    },
  };
}

function keepIn(groups: Map<string, string[]>, key: string, line: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [line]);
  else group.push(line);
}
