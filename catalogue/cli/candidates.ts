import type { Argument, Command, Option } from 'commander';
import { CATEGORIES, PROFILES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import type { Catalogue } from '../store/index.ts';
import { defaultDb } from './options.ts';
import { POLICY_FORMAT_IDS } from './policy.ts';

/** A word that may be meant. */
export interface Candidate {
  readonly value: string;
  /** One line of ours; empty where there is nothing to say. */
  readonly about: string;
}

/**
 * Words that may follow on a command line, or complete its last one, by the commands as commander knows them; none
 * where a file may be meant or only the user can know.
 * @param typed the words up to the cursor, without the program; the last one is being written and may be empty
 */
export async function candidates(program: Command, typed: readonly string[]): Promise<readonly Candidate[]> {
  const place = placeOf(program, typed.slice(0, -1));
  if (place === undefined) return [];
  const written = typed.at(-1) ?? '';
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(written) ?? [];
  const option = flag === undefined ? place.awaiting : optionOf(place.command, flag);
  if (option !== undefined) {
    // bash takes `--format=js` for three words.
    const begun = value ?? (written === '=' ? '' : written);
    const before = flag === undefined ? '' : `${flag}=`;
    const found = startingWith(begun, await valuesOf(option, place));
    return found.map(({ value, about }) => ({ value: before + value, about }));
  }
  if (written.startsWith('-')) return startingWith(written, optionsOf(place.command));
  return startingWith(written, await wordsAt(place));
}

/** Where on a command line the next word stands. */
interface Place {
  readonly command: Command;
  /** Its own words so far, options and their values left out. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** An option whose value comes next. */
  readonly awaiting?: Option;
}

/** Undefined after `--`: what follows starts a server, and is not ours. */
function placeOf(program: Command, before: readonly string[]): Place | undefined {
  let command = program;
  let awaiting: Option | undefined;
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const word of before) {
    if (awaiting !== undefined) {
      if (word === '=') continue;
      options.set(awaiting.name(), word);
      awaiting = undefined;
    } else if (word === '--') return undefined;
    else if (word.startsWith('-')) {
      const [flag = '', value] = word.split('=', 2);
      const option = optionOf(command, flag);
      if (value === undefined) awaiting = option?.required ? option : undefined;
      else if (option !== undefined) options.set(option.name(), value);
    } else {
      const inner = words.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (inner === undefined) words.push(word);
      else command = inner;
    }
  }
  return { command, words, options, ...(awaiting && { awaiting }) };
}

function optionOf(command: Command, flag: string): Option | undefined {
  return command.options.find((option) => flag === option.long || flag === option.short);
}

function optionsOf(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }));
}

/** Values of options whose choices commander does not know, as each takes them: `command --option`. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'scan --fail-on': [...SEVERITIES, 'finding'],
  'list --risk': [...new Set([...CATEGORIES, ...SIGNALS])],
  'policy --format': [...POLICY_FORMAT_IDS, 'list'],
  'policy --profile': PROFILES,
  'policy-test --format': POLICY_FORMAT_IDS,
};

async function valuesOf(option: Option, place: Place): Promise<readonly Candidate[]> {
  const key = `${place.command.name()} --${option.name()}`;
  if (key === 'policy-test --server') return servers(place);
  if (key === 'policy --tool') return tools(place);
  return (option.argChoices ?? VALUES[key] ?? []).map(plain);
}

async function wordsAt(place: Place): Promise<readonly Candidate[]> {
  const { command, words } = place;
  if (command.commands.length > 0 && words.length === 0) {
    return command.commands.map((one) => ({ value: one.name(), about: one.summary() || one.description() }));
  }
  const argument = argumentAt(command, words.length);
  if (argument?.argChoices) return argument.argChoices.map(plain);
  switch (`${command.name()} ${argument?.name() ?? ''}`) {
    case 'policy server':
    case 'explain server':
    case 'show server':
    case 'changes server':
    case 'diff a':
    case 'diff b':
      return servers(place);
    case 'explain tool':
    case 'show tool':
      return tools(place);
    default:
      return [];
  }
}

function argumentAt({ registeredArguments }: Command, at: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[at] ?? (last?.variadic ? last : undefined);
}

/** Addresses, which no shell takes for anything else. */
function servers(place: Place): Promise<readonly Candidate[]> {
  return fromCatalogue(place, (catalogue) =>
    catalogue.names().map(({ slug, id }) => ({ value: slug, about: SAFE.test(id) && id !== slug ? id : '' })),
  );
}

function tools(place: Place): Promise<readonly Candidate[]> {
  return fromCatalogue(place, (catalogue) => {
    const [word = ''] = place.words;
    const found = catalogue.names().filter(({ slug, id, package: from }) => [slug, id, from].includes(word));
    const [only] = found.length === 1 ? found : [];
    const names = only === undefined ? [] : catalogue.server(only.slug)!.tools.map(({ tool }) => tool.name);
    return names.filter((name) => SAFE.test(name)).map(plain);
  });
}

/** A shell puts a word into the line as it stands: names with anything that it would act on are left to be typed. */
const SAFE = /^[\w@.][\w@./-]*$/;

async function fromCatalogue(
  { options }: Place,
  read: (catalogue: Catalogue) => readonly Candidate[],
): Promise<readonly Candidate[]> {
  const { CatalogueError, openCatalogue } = await import('../store/index.ts');
  try {
    const catalogue = openCatalogue(options.get('db') ?? defaultDb(), 'read');
    try {
      return read(catalogue);
    } finally {
      catalogue.close();
    }
  } catch (error) {
    // A key on the keyboard is no time to complain.
    if (error instanceof CatalogueError) return [];
    throw error;
  }
}

function plain(value: string): Candidate {
  return { value, about: '' };
}

function startingWith(begun: string, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(begun));
}
