import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLIENT_IDS, type ClientId, type Place, type Platform, type Scope } from './client.ts';
import { CLIENTS } from './clients.ts';
import { type Plugin, pluginsIn } from './plugins.ts';
import { isNamed } from './project.ts';

/** The machine as the clients would see it. */
export interface Surroundings {
  readonly platform: Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface FoundConfig {
  readonly client: ClientId;
  readonly scope: Scope;
  readonly path: string;
  /** Whose the file is, where a plugin of the client brings it along. */
  readonly plugin?: Plugin;
}

/** Names taken for `*` in one folder, and folders walked up to a repository's root. */
const MAX_NAMES = 100;
const MAX_ASCENT = 20;

/** The configuration files of all clients that exist, each once, in the order of CLIENTS. */
export function findConfigs(where: Surroundings): readonly FoundConfig[] {
  const seen = new Set<string>();
  const found = configPlaces(where).flatMap(({ path, ...place }) =>
    matches(path).map((file) => ({ ...place, path: file })),
  );
  return [...found, ...ofPlugins(where)].filter(({ client, path }) => {
    const real = realFile(path);
    if (real === undefined || seen.has(`${client} ${real}`)) return false;
    seen.add(`${client} ${real}`);
    return true;
  });
}

/** The folder of Claude Code's own that says which plugins it has: those files lie anywhere. */
function ofPlugins({ home, env }: Surroundings): readonly FoundConfig[] {
  const folder = env.CLAUDE_CONFIG_DIR || join(home, '.claude');
  return pluginsIn(folder).map(({ path, plugin }) => ({
    client: 'claude-code',
    scope: plugin.project === undefined ? 'user' : 'project',
    path,
    plugin,
  }));
}

/** Where those files would lie on such a machine, `*` left in; looks only for the repository's root. */
export function configPlaces(where: Surroundings): readonly FoundConfig[] {
  return CLIENT_IDS.flatMap((client) =>
    CLIENTS[client].places
      .filter(({ platforms }) => platforms === undefined || platforms.includes(where.platform))
      .flatMap((place) => rooted(place, where).map((path) => ({ client, scope: place.scope, path }))),
  );
}

/** The folder stood in and those above it, up to the nearest that holds `.git`; else the first alone. */
export function projectFolders(cwd: string): readonly string[] {
  const folders = [cwd];
  for (let folder = cwd; folders.length < MAX_ASCENT; folder = dirname(folder)) {
    if (folder !== cwd) folders.push(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (folder === dirname(folder)) break;
  }
  return [cwd];
}

/** A place with its root filled in; none when its variable is not set. */
export function rooted({ path }: Pick<Place, 'path'>, where: Surroundings): readonly string[] {
  const [root = '', ...names] = path.split('/');
  const bases = root.startsWith('$') ? [where.env[root.slice(1)]] : rootFolders(root, where);
  return bases.filter((base) => base !== undefined && base !== '').map((base) => join(base!, ...names));
}

function rootFolders(root: string, { platform, home, env, cwd }: Surroundings): readonly string[] {
  switch (root) {
    case '~':
      return [home];
    case '<config>':
      return [env.XDG_CONFIG_HOME || join(home, '.config')];
    case '<appdata>':
      if (platform === 'win32') return [env.APPDATA || join(home, 'AppData', 'Roaming')];
      if (platform === 'darwin') return [join(home, 'Library', 'Application Support')];
      return [env.XDG_CONFIG_HOME || join(home, '.config')];
    case '<localappdata>':
      return [env.LOCALAPPDATA || join(home, 'AppData', 'Local')];
    case '<project>':
      return projectFolders(cwd);
    default:
      // '' of an absolute path, or a drive letter.
      return [root === '' ? '/' : root];
  }
}

function matches(path: string): readonly string[] {
  const [, before = '', pattern, after = ''] = /^(.*?[/\\])([^/\\]*\*[^/\\]*)(.*)$/s.exec(path) ?? [];
  if (pattern === undefined) return [path];
  return namesIn(before)
    .filter((name) => isNamed(name, pattern))
    .flatMap((name) => matches(before + name + after));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort().slice(0, MAX_NAMES);
  } catch {
    return [];
  }
}

function realFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? realpathSync(path) : undefined;
  } catch {
    return undefined;
  }
}
