import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CLIENTS, type ConfigEntry } from '../../scanner/sources/configs/index.ts';
import { type ScannedServer, SEVERITIES } from '../../scanner/types.ts';
import { quoteName } from '../policy/quote.ts';
import { granted, together } from '../policy/reading/granted.ts';
import { type FileRule, type Reading, readPolicy } from '../policy/reading/index.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';

/** Says which tools the clients already run unasked, the worst first. What cannot be read is told, never taken for none. */
export function tellGrants(entries: readonly ConfigEntry[], servers: readonly ScannedServer[]): void {
  const unread = new Set<string>();
  const found = entries.flatMap((entry) => {
    const server = servers.find(({ id, also = [] }) => id === entry.id || also.includes(entry.id));
    if (server === undefined || server.tools.length === 0) return [];
    const reading = together([...readings(entry, unread), ofEntry(entry)], entry.client);
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

function readings({ client, file }: ConfigEntry, unread: Set<string>): Reading[] {
  return placesOf(client, file).flatMap(([format, path]) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const text = textOf(path);
    const reading = text === undefined ? { unfit: 'it cannot be read' } : readPolicy(format, text);
    if (!('unfit' in reading)) return [reading];
    unread.add(`${path} was not read for what it lets run unasked: ${reading.unfit}`);
    return [];
  });
}

/** What the server's own entry grants; Codex's is read with all that goes before it. */
function ofEntry({ client, key, grants }: ConfigEntry): Reading {
  const own = client === 'codex' ? [] : grants.filter(({ file }) => file === undefined);
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

/** The files in which a client keeps what it may run, each going before the next; the project's first. */
function placesOf(client: ConfigEntry['client'], file: string): (readonly [string, string])[] {
  const home = homedir();
  const { CLAUDE_CONFIG_DIR = join(home, '.claude'), XDG_CONFIG_HOME = join(home, '.config') } = process.env;
  switch (client) {
    case 'claude-code':
      return [
        '.claude/settings.local.json',
        '.claude/settings.json',
        join(CLAUDE_CONFIG_DIR, 'settings.json'),
      ].map((path) => ['claude-code', path]);
    case 'codex':
      return [['codex', file]];
    case 'opencode': {
      const paths = ['.', join(XDG_CONFIG_HOME, 'opencode')].flatMap((folder) =>
        ['opencode.jsonc', 'opencode.json'].map((name) => resolve(folder, name)),
      );
      return [...new Set([...paths, resolve(file)])].map((path) => ['opencode', path] as const);
    }
    case 'cursor':
      return ['.', home].map((folder) => ['cursor', join(folder, '.cursor/permissions.json')]);
    case 'vscode':
      return [['vscode', '.vscode/settings.json']];
    case 'gemini-cli': {
      const folder = join(home, '.gemini/policies');
      const policies = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.toml')) : [];
      return policies.map((name) => ['gemini-cli', join(folder, name)] as const);
    }
    default:
      return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
