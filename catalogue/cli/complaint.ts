import { CommanderError } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { joinedNames } from '../joined.ts';
import { DEFECT, tellDefect } from './defects.ts';
import { complain } from './io.ts';
import { nearest } from './nearest.ts';

/**
 * Tells what ended a command, and gives its exit code. Known errors are one line and a next step, near names
 * first; anything else is a defect, told with where it came from.
 * @param teaches the help text that would teach
 * @param formats what the command takes after `--format`: people write `--json` for `--format json`
 * @param takersOf names the commands that take an option
 */
export async function exitCodeOf(
  error: unknown,
  teaches = 'toolrisk --help',
  formats: readonly string[] = [],
  takersOf: (option: string) => Promise<readonly string[]> = async () => [],
): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // A group of commands named alone has taught already.
    if (error.code === 'commander.help') return 2;
    return exitCodeOf(await inOurWords(error, teaches, formats, takersOf));
  }
  if (error instanceof UsageError) {
    complain(error.message, await hintOf(error));
    return 2;
  }
  if (error instanceof Error && 'hint' in error) {
    complain(error.message, String(error.hint));
    return 2;
  }
  tellDefect(error);
  return DEFECT;
}

async function hintOf({ hint, misspelt }: UsageError): Promise<string> {
  const near = misspelt === undefined ? [] : await nearest(misspelt.word, misspelt.among);
  return near.length === 0 ? hint : `Did you mean ${near.join(', ')}? ${hint}`;
}

/** What commander says in up to two lines, `error: …` and `(Did you mean …?)`. */
async function inOurWords(
  { message }: CommanderError,
  teaches: string,
  formats: readonly string[],
  takersOf: (option: string) => Promise<readonly string[]>,
): Promise<UsageError> {
  const [said = '', suggestion = ''] = withoutValues(message).split('\n');
  const format = formats.find((one) => said === `unknown option '--${one}'`);
  if (format !== undefined) return new UsageError(said, `Write --format ${format}. "${teaches}" teaches it.`);
  const [, option] = /^unknown option '(--?[\w-]+)/.exec(said) ?? [];
  const takers = option === undefined ? [] : await takersOf(option);
  if (takers.length > 0)
    return new UsageError(said, `It is an option of ${joinedNames(takers)}. "${teaches}" teaches this one.`);
  const [, word = '', choices] =
    /argument(?: value)? '(.*)' is invalid[^.]*\. Allowed choices are (.*)\.$/s.exec(said) ?? [];
  const elsewhere =
    said === "unknown option '-f'" && formats.length > 0
      ? 'Write --format.'
      : AS_ELSEWHERE.find(([typed]) => typed.test(said))?.[1];
  const meant = elsewhere ?? suggestion.replace(/^\(|\)$/g, '');
  return new UsageError(
    said.replace(/^command-argument value ('.*') is invalid for argument '(.*)'/s, '$1 is no $2'),
    `${meant} "${teaches}" teaches it.`.trim(),
    choices === undefined ? undefined : { word, among: choices.split(', ') },
  );
}

/** What people type because their other tools take it, and what it is called here. */
const AS_ELSEWHERE: readonly (readonly [typed: RegExp, meant: string])[] = [
  [
    /^unknown option '(?:-q|--quiet|--silent)'$/,
    'Only data goes to standard output; 2>/dev/null drops the rest.',
  ],
  [/^unknown command 'version'$/, 'Write --version.'],
];

/** Commander quotes what it cannot take, and that may be a secret that was mistyped. */
function withoutValues(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/(option '--(?:env|header) [^']*') argument '[\s\S]*' is invalid\./, '$1 cannot be taken:')
    .replace(/(unknown option '--?[\w-]+=)[\s\S]*'/, "$1…'");
}
