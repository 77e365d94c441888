import { ACTIONS, type ScannedServer, SEVERITIES, type Severity } from '../../../scanner/types.ts';
import { listNames } from '../sentences.ts';
import { effectOn, type FileRule, type Reading } from './index.ts';

/** What a client already runs of a server without asking. */
export interface Granted {
  readonly worst: Severity;
  /** One line. */
  readonly told: string;
}

/**
 * The tools of a server, medium or worse, that its client runs unasked.
 * @param client its title
 * @returns undefined where there is none
 */
export function granted(
  reading: Reading,
  server: ScannedServer,
  key: string,
  client: string,
): Granted | undefined {
  const tools = server.tools
    .map(({ tool: { name }, verdict: { severity } }) => ({ name, severity, ...effectOn(reading, key, name) }))
    .filter(({ action, severity }) => ['allow', 'limit'].includes(action) && severity !== 'low')
    .toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const [first] = tools;
  if (first === undefined) return undefined;
  const parts = [...Map.groupBy(tools, ({ severity }) => severity)].map(
    ([severity, those]) => `${those.length} ${severity} (${listNames(those)})`,
  );
  return {
    worst: first.severity,
    told: `${server.id}: ${client} runs unasked ${parts.join(', ')}, by ${first.by?.text ?? 'its default, with no rule for it'}`,
  };
}

/** Several files of one client, each going before the next. */
export function together(readings: readonly Reading[], client: string): Reading | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const rules = readings.flatMap((reading) => reading.rules);
  const order = ORDERS[client] ?? (() => 0);
  const sorted = rules.toSorted((a, b) => order(a) - order(b));
  const otherwise = (key: string) => {
    const defaults = readings.map((reading) => reading.otherwise(key));
    return defaults.find((action) => action !== 'ask') ?? first.otherwise(key);
  };
  return { rules: sorted, otherwise };
}

/** What decides between rules of several files, where it is not the order of the files: the lower goes first. */
const ORDERS: Readonly<Record<string, (rule: FileRule) => number>> = {
  // It joins the lists of all its files: a deny of any goes before an allow of any.
  'claude-code': ({ action }) => -ACTIONS.indexOf(action),
  'gemini-cli': ({ rank = 0 }) => -rank,
};
