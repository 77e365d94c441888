import type { Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';

/** Commands that take what follows `--`: to start it, or to complete it. */
const STARTING = new Set([
  'completion',
  'scan',
  'crawl',
  'policy',
  'policy-test',
  'explain',
  'lock',
  'check',
]);

/**
 * Refuses what commander would quietly do otherwise than typed: an option taken for another's value, one given
 * twice of which the last would count, an empty word, help for a command that does not exist, a command after `--` that nobody
 * would start.
 * @throws {UsageError} when the words ask for such a thing; the listeners it leaves throw while they are parsed.
 */
export function holdToTheWords(
  program: Command,
  words: readonly string[],
  command: readonly string[] | undefined,
): void {
  for (const each of program.commands.flatMap((one) => [one, ...one.commands])) watchOptions(each);
  program.hook('preAction', (_, { args }) => {
    if (args.includes('')) throw emptyWord('a word of the command');
  });
  const [first = ''] = words;
  if (first === 'help') refuseUnknown(program, words.slice(1));
  const named = program.commands.find((one) => one.name() === first);
  if (command === undefined && named !== undefined && first === 'scan') refuseStarter(named, words);
  if (command !== undefined && named !== undefined && !STARTING.has(first)) {
    throw new UsageError(
      `"toolrisk ${first}" starts no command: nothing may follow --`,
      `To look at a server, write: toolrisk scan -- ${command.join(' ') || '<command>'}`,
    );
  }
}

/** Most are what a shell makes of `"$NAME"`, where that has no value. */
function emptyWord(what: string): UsageError {
  return new UsageError(
    `${what} is empty, and names nothing`,
    'Is a variable of your shell without a value?',
  );
}

/** `scan npx -y pkg`: what starts a server was written where a target belongs. Its words may be secrets: none is quoted. */
function refuseStarter(scan: Command, words: readonly string[]): void {
  const valued = new Set(
    scan.options.filter(({ required }) => required).flatMap(({ long, short }) => [long, short]),
  );
  const at = words.findIndex((word, i) => STARTERS.test(word) && !valued.has(words[i - 1]));
  if (at < 0 || words[at + 1] === undefined) return;
  throw new UsageError(
    `${words[at]} starts a command, and a command follows --`,
    `Write: toolrisk scan ${at > 1 ? '… ' : ''}-- ${words[at]} …`,
  );
}

/** What the documentation of MCP clients starts servers with. */
const STARTERS = /^(?:bunx?|deno|docker|dotnet|go|java|node|npx|pipx|podman|pnpx|python3?|uvx?)$/;

/** `help site biuld` names a command and one of its own. */
function refuseUnknown(program: Command, [word, ...rest]: readonly string[]): void {
  if (word === undefined || word.startsWith('-')) return;
  const found = program.commands.find((one) => one.name() === word);
  if (found !== undefined) return void refuseUnknown(found, found.commands.length > 0 ? rest : []);
  throw new UsageError(`unknown command '${word}'`, '"toolrisk --help" lists the commands.', {
    word,
    among: program.commands.map((one) => one.name()),
  });
}

function watchOptions(command: Command): void {
  const flags = new Set(command.options.flatMap(({ long, short }) => [long, short]));
  const given = new Map<string, string>();
  for (const option of command.options.filter(({ required }) => required)) {
    command.on(`option:${option.name()}`, (value: string) => {
      if (flags.has(value)) {
        throw new UsageError(
          `${option.flags} needs a value, and ${value} came instead`,
          `Write the value after it: ${option.flags.replace(/^-\w, /, '')}`,
        );
      }
      if (value === '') throw emptyWord(option.flags);
      const earlier = given.get(option.name()) ?? value;
      given.set(option.name(), value);
      if (earlier !== value && !isRepeatable(option)) {
        throw new UsageError(
          `--${option.name()} was given twice: ${earlier} and ${value}`,
          'Give it once, or run the command for each.',
        );
      }
    });
  }
}

/** Those that gather what they are given begin with nothing gathered. */
function isRepeatable({ defaultValue }: Option): boolean {
  return typeof defaultValue === 'object' && defaultValue !== null && !(defaultValue instanceof Date);
}
