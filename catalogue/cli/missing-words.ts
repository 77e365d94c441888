import { type Command, CommanderError } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { joined } from '../joined.ts';

/**
 * Commander's complaint about the first word or option that a command does not go without, as one about all that it
 * lacks, with the command as it is to be written. Undefined for any other error.
 * @param path the command as a user writes it
 */
export function missingWords(error: unknown, command: Command, path: string): UsageError | undefined {
  if (!(error instanceof CommanderError && MISSING.has(error.code))) return undefined;
  const needed = command.registeredArguments.filter(({ required }) => required);
  const given = command.args.filter((word) => !/^-./.test(word)).length;
  const options = command.options.filter(({ mandatory }) => mandatory);
  const words = needed.map((argument) => `<${argument.name()}>`);
  const lacking = options.filter((option) => command.getOptionValue(option.attributeName()) === undefined);
  const missing = [...words.slice(given), ...lacking.map(({ flags }) => flags)];
  const whole = [path, ...words, ...options.map(({ flags }) => flags)].join(' ');
  return new UsageError(
    `${joined(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`,
    `Write: ${whole}. "${path} --help" teaches it.`,
  );
}

const MISSING: ReadonlySet<string> = new Set([
  'commander.missingMandatoryOptionValue',
  'commander.missingArgument',
]);
