import type { ConfigFinding, ScannedServer } from '../../../types.ts';
import { at, isList } from '../../foreign-json.ts';
import { CLIENTS } from '../clients.ts';
import type { ConfigEntry } from '../entry.ts';
import { configFinding } from './finding.ts';

/** A package that is fetched anew at each start in whatever version is the newest, or the newest of a range. */
export function unpinned(entry: ConfigEntry): readonly ConfigFinding[] {
  const named = packageOf(entry);
  if (named === undefined || named.version?.match(EXACT)) return [];
  const how = named.version === undefined ? 'without a version' : `as "${named.version}"`;
  return [
    configFinding(
      'unpinned-package',
      entry,
      'args',
      `${named.name} is started ${how}: whatever is published next runs at the next start`,
      `Name the version that you looked at, behind ${named.name}${named.joint}`,
    ),
  ];
}

/** The same finding once the server was scanned, if it is that: then the version to name is known. */
export function pinnedAs(finding: ConfigFinding, servers: readonly ScannedServer[]): ConfigFinding {
  if (finding.kind !== 'unpinned-package') return finding;
  const scanned = servers.find(({ id, also = [] }) => id === finding.server || also.includes(finding.server));
  if (scanned?.package === undefined) return finding;
  const { name, version } = scanned.package;
  return { ...finding, next: `Name the version that was scanned: ${name}@${version}` };
}

/**
 * A package called as a known one but for one letter added, lost, changed, or two that changed places
 * (Damerau-Levenshtein distance 1, by natural). Names of fewer letters are near each other by nature.
 */
export async function lookAlike(
  entry: ConfigEntry,
  known: readonly string[],
): Promise<readonly ConfigFinding[]> {
  const name = packageOf(entry)?.name;
  if (name === undefined || name.length < SHORTEST || known.includes(name)) return [];
  const near = known.filter((one) => Math.abs(one.length - name.length) <= 1);
  if (near.length === 0) return [];
  const { default: distances } = await import('natural/lib/natural/distance/levenshtein_distance.js');
  const distance = (other: string) => distances.DamerauLevenshteinDistance(name, other, { restricted: true });
  const meant = near.find((one) => distance(one) === 1);
  if (meant === undefined) return [];
  return [
    configFinding(
      'look-alike-package',
      entry,
      'args',
      `${name} is one letter from ${meant}, which is widely used`,
      'Look at who publishes it, and whether the other was meant.',
    ),
  ];
}

const SHORTEST = 6;
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$|^\d+(?:\.\d+)+(?:[a-z]+\d+)?$/;

interface Named {
  readonly name: string;
  readonly version: string | undefined;
  /** What stands between name and version. */
  readonly joint: string;
}

/** The package that an entry starts through npm's runner, bun's or uv's. */
function packageOf({ target, client, written }: ConfigEntry): Named | undefined {
  if (target.kind === 'npm') return { name: target.package, version: target.version, joint: '@' };
  const { fields } = CLIENTS[client];
  const words = [...fields.command, ...fields.args]
    .flatMap((path) => at(written, path.split('.')) ?? [])
    .flatMap((word) => (isList(word) ? word : [word]))
    .filter((word) => typeof word === 'string');
  const [program = '', ...rest] = words;
  const runner = /(?:^|[/\\])(uvx|bunx|pnpx)(?:\.exe)?$/.exec(program)?.[1];
  const from = rest.indexOf('--from');
  const spec = from === -1 ? rest.find((word) => !word.startsWith('-')) : rest[from + 1];
  if (runner === undefined || spec === undefined || /[:/\\]\/|^[./]|^git\+/.test(spec)) return undefined;
  const [, name = '', version] = /^(@?[^@=<>~![]+)(?:\[[^\]]*\])?(?:[@=<>~!]+(.*))?$/.exec(spec) ?? [];
  return name === '' ? undefined : { name, version, joint: runner === 'uvx' ? '==' : '@' };
}
