/** `npm run bench:accuracy`: how often the judge is right about real servers. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  CAPTURES,
  type Captured,
  captureServers,
  isAbsence,
  type Pin,
  readCapture,
} from './accuracy/capture.ts';
import { type Labels, labelsOf, readHeldBack, readLabels } from './accuracy/labels.ts';
import { measure, measureHeldBack } from './accuracy/measure.ts';
import { accuracyText } from './accuracy/print.ts';

const HELP = `npm run bench:accuracy -- [options]

Lists the tools of the labelled servers, judges them, and scores the verdicts against data/labels.json (the
rules were written with these in view) and data/labels-held-back.json (they were not).
The servers are npm packages: they are installed (install scripts off) and started like in any scan, and what
they list is kept, so that the next run needs no network.

  --captures <folder>  read saved tools lists, <folder>/<id>.json, instead of scanning
  --only <n>           the first n servers and none held back: a quick look, not a result
  --server <id>        this server and none held back; may be repeated
  --json               also write data/accuracy.json, which the site shows (full runs only)`;

const options = read();
if (options === undefined) process.exitCode = 2;
else if (options.help) console.log(HELP);
else await run(options);

function read() {
  try {
    return parseArgs({
      options: {
        captures: { type: 'string' },
        only: { type: 'string' },
        server: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return undefined;
  }
}

async function run(options: Options): Promise<void> {
  const { captures, json } = options;
  const all = readLabels();
  const labels = chosen(all, options);
  const isPart = labels.servers.length < all.servers.length;
  const heldBack = isPart ? undefined : readHeldBack();
  if (labels.servers.length === 0)
    return refuse('no labelled server of that name; ids are in data/labels.json');
  if (isPart && json) return refuse('--json describes a full run; leave out --only and --server');
  const pins = [...labels.servers, ...(heldBack?.servers ?? [])];
  const captured =
    captures === undefined ? await scanAll(pins) : pins.map((pin) => readCapture(captures, pin));
  const date = new Date().toISOString().slice(0, 10);
  const accuracy = {
    ...measure(labels, captured, date),
    ...(heldBack === undefined ? {} : { heldBack: measureHeldBack(heldBack, captured) }),
  };
  if (isPart) console.log('A part of the servers only: a quick look, not a result.\n');
  console.log(accuracyText(accuracy));
  if (!json) return;
  const file = new URL('../../data/accuracy.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(accuracy, null, 1)}\n`);
  console.error('\nwrote data/accuracy.json');
}

type Options = NonNullable<ReturnType<typeof read>>;

/** No labels at all where a name or number makes no sense: a part must be the part that was asked for. */
function chosen(labels: Labels, { server, only }: Options): Labels {
  const ids = labels.servers.map(({ id }) => id);
  const named = server ?? ids.slice(0, Number(only ?? ids.length));
  return labelsOf(labels, new Set(named.every((id) => ids.includes(id)) ? named : []));
}

/** Says first what will be fetched, then tells each server as it is done. */
async function scanAll(servers: readonly Pin[]): Promise<Captured[]> {
  const wanted = servers.filter((pin) => isAbsence(readCapture(CAPTURES, pin)));
  if (wanted.length > 0)
    console.error(
      `${wanted.length} of ${servers.length} servers are not kept in ${CAPTURES} yet and will be installed from npm\n` +
        'into the package cache. Sizes are only known afterwards: the 81 in view took 6.1 GB and the 39 held back 3.7 GB in November 2026.',
    );
  let done = 0;
  return captureServers(servers, (captured) => {
    done += 1;
    const what = isAbsence(captured) ? captured.reason : `${captured.tools.length} tools`;
    console.error(`[${done}/${wanted.length}] ${captured.id}: ${what}`);
  });
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}
