import { UsageError } from '../errors.ts';
import { isObject } from '../is-object.ts';

/** How every SQLite file begins, and so a catalogue. */
const DATABASE = 'SQLite format 3\0';

/**
 * What toolrisk itself wrote, named where something else belongs: told as what it is, with what is done with it.
 * Undefined for any other file.
 */
export function ownFile(value: unknown, path: string): UsageError | undefined {
  if (!isObject(value)) return undefined;
  const { ruleset, lockfileVersion, toolrisk, servers, runs, $schema } = value;
  if (typeof lockfileVersion === 'number' && typeof ruleset === 'number')
    return new UsageError(
      `${path} is a lock file of toolrisk`,
      `What it approves is compared with what servers can do now by: toolrisk check --lock ${path}`,
    );
  if (typeof toolrisk === 'string' && Array.isArray(servers)) return aReport(path, 'a report of toolrisk');
  if (Array.isArray(runs) && /sarif/i.test(String($schema))) return aReport(path, 'a SARIF report');
  return undefined;
}

/** The same of a file as it stands, which may be no text. */
export function ownDatabase(beginning: string, path: string): UsageError | undefined {
  if (!beginning.startsWith(DATABASE)) return undefined;
  return new UsageError(`${path} is a database`, `A catalogue is read by: toolrisk list --db ${path}`);
}

function aReport(path: string, what: string): UsageError {
  return new UsageError(
    `${path} is ${what}: it holds verdicts, and not the tools that they are of`,
    'Name the server itself; what changes from one scan to the next is told by "toolrisk lock" and then "toolrisk check".',
  );
}
