import { UsageError } from '../errors.ts';

/** Every cap of an observation. Times in milliseconds, sizes in bytes, the rest are counts. */
export interface Limits {
  /** From the start of a server to its answer to `initialize`. */
  readonly connect: number;
  /** One page of `tools/list`. */
  readonly list: number;
  /** The whole observation, an install not counted. */
  readonly total: number;
  /** Installing a package. */
  readonly install: number;
  /** All that a server may print on stdout. */
  readonly stdout: number;
  /** What is read of stderr; the rest is drained and dropped. */
  readonly stderr: number;
  /** All bodies of a remote server, decompressed. */
  readonly http: number;
  /** One line on stdout, one JSON body or one event of a remote server. */
  readonly message: number;
  /** One tool definition, as JSON. */
  readonly definition: number;
  /** Nesting of one tool definition. */
  readonly depth: number;
  /** Resident memory of a server and all it starts, together. */
  readonly memory: number;
  /** Processes that a server runs at once. */
  readonly processes: number;
  /** JSON-RPC messages of a server, answers and all others. */
  readonly messages: number;
  readonly pages: number;
  readonly tools: number;
  readonly redirects: number;
}

/**
 * Levels of a whole message. A definition deeper than `depth` is left out by itself; a message five times as deep
 * (by default 1,000 levels, where real ones end at 20) is read by nobody, because the libraries recurse.
 */
export function messageDepth({ depth }: Limits): number {
  return 5 * depth;
}

type Unit = 'time' | 'size' | 'count';

/**
 * Of 315 real servers the slowest answered `initialize` after 20 s, the largest list had 401 tools and
 * 1 MB, the largest definition 50 kB; none used a second page. The defaults leave room above that and
 * keep the memory of a scan under 300 MB whatever is sent.
 */
export const DEFAULT_LIMITS: Limits = {
  connect: 30_000,
  list: 30_000,
  total: 60_000,
  install: 180_000,
  stdout: 16_000_000,
  stderr: 256_000,
  http: 16_000_000,
  message: 3_000_000,
  definition: 1_000_000,
  depth: 200,
  memory: 2_000_000_000,
  processes: 500,
  messages: 10_000,
  pages: 500,
  tools: 5_000,
  redirects: 5,
};

const UNITS: Readonly<Record<keyof Limits, Unit>> = {
  connect: 'time',
  list: 'time',
  total: 'time',
  install: 'time',
  stdout: 'size',
  stderr: 'size',
  http: 'size',
  message: 'size',
  definition: 'size',
  depth: 'count',
  memory: 'size',
  processes: 'count',
  messages: 'count',
  pages: 'count',
  tools: 'count',
  redirects: 'count',
};

/** Limits as they are written on a command line: `connect=30s, … stdout=16mb, … redirects=5`. */
export function limitsInWords(limits: Limits): string {
  return (Object.keys(UNITS) as (keyof Limits)[])
    .map((name) => `${name}=${inWords(limits[name], UNITS[name])}`)
    .join(', ');
}

/** In the largest unit of which it is a whole number. */
function inWords(value: number, unit: Unit): string {
  const [name = '', factor = 1] =
    Object.entries(FACTORS[unit])
      .filter(([name, factor]) => (name === '') === (unit === 'count') && value % factor === 0)
      .toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return `${value / factor}${name}`;
}

const FACTORS: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  time: { '': 1000, ms: 1, s: 1000, m: 60_000 },
  size: { '': 1, b: 1, kb: 1000, mb: 1_000_000, gb: 1_000_000_000 },
  count: { '': 1 },
};

/** What Node's timers hold, 24 days: beyond it they strike at once. Milliseconds. */
export const LONGEST_TIME = 2 ** 31 - 1;

/** What a value of each unit looks like, for the hint. */
const EXAMPLES: Readonly<Record<Unit, string>> = { time: '30s', size: '5mb', count: '100' };

/**
 * Reads `name=value` into a part of the limits: `total=30s`, `stdout=5mb`, `pages=10`. A time without a
 * unit is in seconds, a size in bytes.
 * @throws UsageError for a name that is no limit or a value that is no positive number of its unit.
 */
export function parseLimit(text: string): Partial<Limits> {
  const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(text.trim()) ?? [];
  if (!isLimitName(name)) {
    const among = Object.keys(UNITS);
    throw new UsageError(`no limit is called "${name}"`, `limits: ${among.join(', ')}`, {
      word: name,
      among,
    });
  }
  return { [name]: amountOf(value, UNITS[name], `limit ${name}`, `${name}=`) };
}

/**
 * An amount as people write it, `30s`, `5mb` or `100`: in milliseconds, bytes or as a count.
 * @param what it is, for the message; `before` stands before the example
 * @throws UsageError for what is no positive amount of the unit.
 */
export function amountOf(value: string, unit: Unit, what: string, before = ''): number {
  const [, digits = '', suffix = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(value.trim().toLowerCase()) ?? [];
  const amount = Math.round(Number(digits) * (FACTORS[unit][suffix] ?? Number.NaN));
  if (unit === 'time' && amount > LONGEST_TIME) {
    throw new UsageError(
      `${what} cannot be "${value}": no time of a scan is longer than 24 days`,
      `give a time, for example ${before}${EXAMPLES.time}`,
    );
  }
  if (digits === '' || !Number.isSafeInteger(amount) || amount < 1) {
    throw new UsageError(
      `${what} cannot be "${value}"`,
      `give a ${unit}, for example ${before}${EXAMPLES[unit]}`,
    );
  }
  return amount;
}

/** Fills in the defaults. Who gives the whole more time gives it to the slow start, too. */
export function withDefaults(given: Partial<Limits> = {}): Limits {
  const patience = Math.max(DEFAULT_LIMITS.connect, given.total ?? 0);
  return { ...DEFAULT_LIMITS, connect: patience, ...given };
}

function isLimitName(name: string): name is keyof Limits {
  return Object.hasOwn(UNITS, name);
}
