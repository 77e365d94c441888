import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option } from 'commander';
import type { ObserveOptions } from '../../scanner/observe/index.ts';
import {
  amountOf,
  DEFAULT_LIMITS,
  type Limits,
  LONGEST_TIME,
  limitsInWords,
  parseLimit,
} from '../../scanner/observe/limits.ts';
import { DEFAULT_CACHE_SIZE } from '../../scanner/observe/package-cache.ts';

/** The flags that say how servers are reached, shared by every command that starts or calls one. */
export interface ReachFlags {
  readonly env: Readonly<Record<string, string>>;
  readonly header: Readonly<Record<string, string>>;
  readonly plain: readonly string[];
  readonly timeout?: number;
  readonly limit: Partial<Limits>;
  readonly sandbox: 'auto' | 'bwrap' | 'none';
  readonly allowNet: boolean;
  readonly allowScripts: boolean;
  readonly npmrc: 'user' | 'project';
}

/** What a user hands over, and what of it is no secret. */
export type Given = Pick<ReachFlags, 'env' | 'header' | 'plain'>;

/** Below the options of a command's own: each command that starts or reaches a server has the same. */
const REACHING = 'How servers are reached:';

export function reachOptions(): readonly Option[] {
  const options = [
    new Option('--env <NAME[=value]>', 'hand the server a variable; NAME takes yours (repeatable)')
      .default({}, 'none')
      .argParser(addVariable),
    new Option('--header <"Name: value">', 'send a header to a remote server (repeatable)')
      .default({}, 'none')
      .argParser(addHeader),
    new Option('--plain <name>', 'its value is no secret (repeatable)')
      .default([], 'none')
      .argParser((name: string, earlier: readonly string[]) => [...earlier, name]),
    new Option(
      '--timeout <seconds>',
      `time for one server, an install not counted (default: ${DEFAULT_LIMITS.total / 1000})`,
    ).argParser(seconds),
    new Option('--limit <name=value>', 'change a cap: tools=2000, connect=10s … (repeatable)')
      .default({}, limitsInWords(DEFAULT_LIMITS))
      .argParser((text: string, earlier: Partial<Limits>) => ({ ...earlier, ...parseLimit(text) })),
    new Option('--sandbox <kind>', 'how they are contained')
      .choices(['auto', 'bwrap', 'none'])
      .default('auto'),
    new Option('--allow-net', 'give contained servers the network').default(false),
    new Option('--allow-scripts', 'let install scripts of packages run').default(false),
    new Option('--npmrc <whose>', 'project: ./.npmrc counts too')
      .choices(['user', 'project'])
      .default('user'),
  ];
  return options.map((option) => option.helpGroup(REACHING));
}

/** The same where somebody else names the servers: what a user hands over is for those of their own command line. */
export function strangersReachOptions(): readonly Option[] {
  return reachOptions().filter((option) => !['env', 'header', 'plain'].includes(option.attributeName()));
}

/** Where the catalogue is: in a checkout beside the sources, else among the user's own data. */
export function dbOption(): Option {
  return new Option('--db <file>', 'the catalogue file').default(
    defaultDb(),
    'data/catalogue.db in a checkout, else ~/.local/share/toolrisk/catalogue.db',
  );
}

/** Servers to scan by what clients are configured to start, and whether that is asked first. */
export function configuredOptions(): readonly Option[] {
  return [
    new Option('--configs', 'servers that clients here are configured to start').default(false),
    new Option('--config <file>', "servers of one client's configuration"),
    new Option('--yes', 'start configured servers unasked').default(false),
  ];
}

/** Answers to what a client would ask its user before it starts a configured server. */
export function inputOption(): Option {
  return new Option('--input <id=value>', 'a value that a configuration prompts for (repeatable)')
    .helpGroup(REACHING)
    .default({}, 'none')
    .argParser((text: string, earlier: Readonly<Record<string, string>>) => {
      const [, id, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
      if (id === undefined || value === undefined) throw new InvalidArgumentError('Write id=value.');
      return { ...earlier, [id]: value };
    });
}

/** For commands that install package after package. */
export function cacheSizeOption(): Option {
  return new Option('--cache-size <size>', 'what installed packages may take on the disk')
    .default(DEFAULT_CACHE_SIZE, '5gb')
    .argParser((text: string) => {
      // As bytes, a 5 that was meant as gigabytes would drop all that is kept.
      if (/^\s*[\d.]+\s*$/.test(text)) throw new InvalidArgumentError('Write its unit: 5gb.');
      return amountOf(text, 'size', '--cache-size');
    });
}

/** Servers on this machine at once: they wait as much as they compute. */
export function concurrencyOption(): Option {
  return new Option('--concurrency <number>', 'local servers at a time')
    .default(availableParallelism(), 'one for each core')
    .argParser(positive);
}

export function noColorOption(): Option {
  return new Option('--no-color', 'no colour, also on a terminal (as NO_COLOR does)');
}

/** The flags as the scanner takes them. */
export function observeOptions(
  flags: Omit<ReachFlags, keyof Given> & Partial<Pick<ReachFlags, 'plain'>>,
): ObserveOptions {
  const { sandbox, allowNet, allowScripts, npmrc, timeout, plain } = flags;
  const total = timeout === undefined ? {} : { total: timeout * 1000 };
  const limits = { ...total, ...flags.limit };
  return { sandbox, allowNet, allowScripts, npmrc, ...(plain && { plain }), limits };
}

/** What the words of a command line hand to the targets they name. */
export function handover(flags: ReachFlags) {
  return { env: flags.env, headers: flags.header, cwd: process.cwd() };
}

/** The catalogue that is meant where none is named. */
export function defaultDb(): string {
  // Sources run from a checkout; the published package holds built files.
  if (import.meta.url.endsWith('.ts'))
    return fileURLToPath(new URL('../../data/catalogue.db', import.meta.url));
  const data = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return join(data, 'toolrisk', 'catalogue.db');
}

function addVariable(text: string, earlier: Record<string, string>): Record<string, string> {
  const [, name = '', assigned] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new InvalidArgumentError('Write NAME or NAME=value.');
  const value = assigned ?? process.env[name];
  if (value === undefined)
    throw new InvalidArgumentError(
      `${name} is not set in your environment; set it there, or write ${name}=value.`,
    );
  return { ...earlier, [name]: value };
}

function addHeader(text: string, earlier: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write "Name: value".');
  return { ...earlier, [name]: value };
}

/** A whole number from 1, of what is kept or runs at a time. */
export function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
}

/** A port of this machine; 0 takes a free one. */
export function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return Number(text);
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value * 1000 <= LONGEST_TIME)) {
    throw new InvalidArgumentError('Give a number of seconds, 24 days at most.');
  }
  return value;
}
