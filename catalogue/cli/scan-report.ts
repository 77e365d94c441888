import pkg from '../../package.json' with { type: 'json' };
import { combinationsIn } from '../../scanner/findings/combinations.ts';
import { pinnedAs } from '../../scanner/sources/configs/index.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import type { Report, ReporterId } from '../report/index.ts';
import { reporter } from '../report/reporter.ts';
import type { Configured } from './config-targets.ts';
import { type FailOn, mildestOf } from './exit-code.ts';
import { page, print, printAll, tell } from './io.ts';
import { outcomeLine } from './outcome-line.ts';

/** Prints a scan while it goes on. */
export interface Teller {
  server(server: ScannedServer): Promise<void>;
  /** After the last; `servers` are all that were told. */
  end(servers: readonly ScannedServer[], beside: Beside): Promise<void>;
}

/** A server that was scanned, and the place of its target among all. */
export interface Kept {
  readonly at: number;
  readonly server: ScannedServer;
}

/** Each is told as it ends; what comes after all has the order in which they were named. */
export const inOrder = (kept: readonly Kept[]): readonly ScannedServer[] =>
  kept.toSorted((one, other) => one.at - other.at).map(({ server }) => server);

/** What a report says beside its servers. */
export type Beside = Pick<Report, 'failOn' | 'configuration' | 'combinations' | 'missing' | 'placeOf'>;

/** The same of servers that a command line names, by configurations or itself. */
export function besideOf(
  servers: readonly ScannedServer[],
  {
    missing,
    configuration,
    together,
    placeOf,
  }: Pick<Configured, 'missing' | 'configuration' | 'together' | 'placeOf'>,
  failOn: readonly FailOn[],
): Beside {
  const combinations = combinationsIn(servers, together);
  const found = configuration.map((finding) => pinnedAs(finding, servers));
  return { failOn: mildestOf(failOn), configuration: found, missing, combinations, placeOf };
}

/** What fails where findings do, beside those of each server. */
export function foundBeside({ configuration = [], combinations = [] }: Beside): number {
  return configuration.length + combinations.length;
}

/**
 * The table's part of a server is printed when that server is done. A document for machines is one and valid, so
 * it is printed at the end; who waits for several servers is told of each on standard error.
 */
export function teller(format: ReporterId, total: number): Teller {
  return format === 'table' ? tableTeller() : documentTeller(format, total);
}

function tableTeller(): Teller {
  let before = '';
  const say = async (text: string) => {
    await printAll([before + text]);
    before = '\n';
  };
  return {
    async server(server) {
      const { tablePart } = await import('../report/table.ts');
      await say(tablePart(server, page()));
    },
    async end(servers, beside) {
      const { tableTotal } = await import('../report/table.ts');
      for (const text of tableTotal({ servers, ...beside, ...page() })) await say(text);
    },
  };
}

function documentTeller(format: Exclude<ReporterId, 'table'>, total: number): Teller {
  let done = 0;
  return {
    async server(server) {
      done += 1;
      if (total > 1) tell(`[${done}/${total}] ${outcomeLine(server)}`);
    },
    async end(servers, beside) {
      const write = await reporter(format);
      await print(write({ version: pkg.version, servers, ...beside, ...page() }));
    },
  };
}
