import { statSync } from 'node:fs';
import { CLIENTS, type ConfigEntry, readText } from '../../scanner/sources/configs/index.ts';
import { type ScannedServer, SEVERITIES } from '../../scanner/types.ts';
import { quoteName } from '../policy/quote.ts';
import { granted, together } from '../policy/reading/granted.ts';
import { type FileRule, type Reading, readGrants } from '../policy/reading/index.ts';
import { visible } from '../report/visible.ts';
import { grantPlaces } from './grant-places.ts';
import { tell } from './io.ts';

/** Says which tools the clients already run unasked, the worst first. What cannot be read is told, never taken for none. */
export function tellGrants(entries: readonly ConfigEntry[], servers: readonly ScannedServer[]): void {
  const unread = new Set<string>();
  const found = entries.flatMap((entry) => {
    const server = servers.find(({ id, also = [] }) => id === entry.id || also.includes(entry.id));
    if (server === undefined || server.tools.length === 0) return [];
    const reading = together(
      [...ofEnvironment(entry.client), ...readings(entry, unread), ofEntry(entry)],
      entry.client,
    );
    const one =
      reading && granted(reading, { ...server, id: entry.id }, entry.key, CLIENTS[entry.client].title);
    return one === undefined ? [] : [one];
  });
  for (const line of unread) tell(visible(line));
  if (found.length === 0) return;
  tell(
    'Your clients run tools unasked already; "toolrisk policy --config <file> <server>" writes rules that ask:',
  );
  const worstFirst = found.toSorted((a, b) => SEVERITIES.indexOf(b.worst) - SEVERITIES.indexOf(a.worst));
  for (const { told } of worstFirst) tell(`  ${visible(told)}`);
}

function readings(entry: ConfigEntry, unread: Set<string>): Reading[] {
  return grantPlaces(entry).flatMap(([kind, path]) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const text = textOf(path);
    const reading = text === undefined ? { unfit: 'it cannot be read' } : readGrants(kind, text);
    if (!('unfit' in reading)) return [reading];
    unread.add(`${path} was not read for what it lets run unasked: ${reading.unfit}`);
    return [];
  });
}

/** What the server's own entry grants; Codex's and Gemini CLI's are read with all that goes before them. */
function ofEntry({ client, key, grants }: ConfigEntry): Reading {
  const own =
    client === 'codex' || client === 'gemini-cli' ? [] : grants.filter(({ file }) => file === undefined);
  const rules = own.map(
    ({ tools, field }): FileRule => ({
      text: `${field} of ${quoteName(key)}`,
      names: '*',
      action: 'allow',
      key,
      matches: (_key, tool) => tools === 'all' || tools.includes(tool),
    }),
  );
  return { rules, otherwise: () => 'ask' };
}

/** Variables that go before any file (`copilot help environment`, 1.0.102; Goose's configuration). */
function ofEnvironment(client: ConfigEntry['client']): Reading[] {
  const { COPILOT_ALLOW_ALL = '', GOOSE_MODE = '' } = process.env;
  const text =
    client === 'copilot-cli' && /^(true|1|yes|on|y)$/i.test(COPILOT_ALLOW_ALL.trim())
      ? 'COPILOT_ALLOW_ALL of the environment'
      : client === 'goose' && GOOSE_MODE === 'auto'
        ? 'GOOSE_MODE of the environment'
        : undefined;
  if (text === undefined) return [];
  return [{ rules: [{ text, names: '*', action: 'allow', matches: () => true }], otherwise: () => 'ask' }];
}

function textOf(path: string): string | undefined {
  try {
    return readText(path).text;
  } catch {
    return undefined;
  }
}
