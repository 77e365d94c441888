import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../scanner/errors.ts';
import type { PolicyFormat } from '../policy/format.ts';

/** Variables by which clients move their own folders, and the folder that each stands for. */
const MOVED: Readonly<Record<string, string>> = {
  CLAUDE_CONFIG_DIR: '~/.claude',
  CODEX_HOME: '~/.codex',
  COPILOT_HOME: '~/.copilot',
  XDG_CONFIG_HOME: '~/.config',
};

/**
 * The client's own file for a policy.
 * @throws {UsageError} when the client has none there.
 */
export function placeOf(format: PolicyFormat, scope: 'user' | 'project'): string {
  const place = format.places[scope];
  if (place === undefined) {
    const other = scope === 'user' ? format.places.project : format.places.user;
    throw new UsageError(
      `${format.title} keeps no ${scope === 'user' ? 'policy of the user' : 'policy of a project'} in a file`,
      other === undefined ? 'Write it where you load it from, with -o.' : `It reads ${other}.`,
    );
  }
  const path = scope === 'project' ? place : fromHome(place);
  // opencode reads either ending, and a second file beside the user's own would be merged under it.
  return !existsSync(path) && existsSync(`${path}c`) ? `${path}c` : path;
}

/** Where the file belongs, for whoever is about to put it there; absent where its owner decides. */
export function belongs({ title, places: { user, project } }: PolicyFormat): string | undefined {
  const files = [
    ...(user === undefined ? [] : [`${user.replace('<appdata>', appData)} (--user)`]),
    ...(project === undefined ? [] : [`${project} of a project (--project)`]),
  ];
  return files.length === 0 ? undefined : `${title} reads it from ${files.join(' or ')}.`;
}

function fromHome(place: string): string {
  const [variable, folder] =
    Object.entries(MOVED).find(([name, from]) => process.env[name] && place.startsWith(`${from}/`)) ?? [];
  return variable === undefined
    ? place.replace(/^~/, homedir()).replace('<appdata>', appData)
    : join(process.env[variable]!, place.slice(folder!.length));
}

/** Where VS Code and its kin keep the data of a user. */
export function appData(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library/Application Support');
    case 'win32':
      return APPDATA || join(home, 'AppData/Roaming');
    default:
      return XDG_CONFIG_HOME || join(home, '.config');
  }
}
