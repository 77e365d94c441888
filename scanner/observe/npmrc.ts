import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import Config from '@npmcli/config';
import library from '@npmcli/config/lib/definitions/index.js';

/** Options as npm's libraries take them: camelCase names, and `//host/:_authToken` keys as they stand. */
export type NpmConfig = Readonly<Record<string, unknown>>;

/** The settings that decide where packages come from and how they travel; everything else is ours. */
const TRAVEL = [
  ...['registry', 'before', 'cache', 'localAddress'],
  ...['ca', 'cert', 'key', 'strictSSL', 'proxy', 'httpsProxy', 'noProxy'],
];

/** How long a registry may be silent, in milliseconds, where the user's `fetch-timeout` says nothing; npm's own is 5 min. */
const SILENCE = 30_000;

/**
 * Reads where packages come from as npm does, for installing only: the environment (`npm_config_*`), the
 * user's and the global `.npmrc`. `folder` is an empty one, in which npm finds no project. From the `.npmrc` of
 * `project` only registries and their logins are taken, and `${NAME}` in it stays as it is: it came with a
 * repository, and would send a variable of the user wherever it says.
 * @throws TypeError when npm would refuse the settings.
 */
export async function readNpmConfig(folder: string, project?: string): Promise<NpmConfig> {
  const npm = npmOnPath();
  // Global mode has no project, wherever it is asked from.
  const config = await load(npm, folder, ['--global'], { ...process.env });
  const chosen: [string, unknown][] = [
    ...Object.entries(config.flat).filter(([key]) => TRAVEL.includes(key) || isOfRegistry(key)),
    ['timeout', config.find('fetch-timeout') === 'default' ? SILENCE : config.flat.timeout],
  ];
  if (project === undefined) return Object.fromEntries(chosen);
  const alone = {
    npm_config_userconfig: join(folder, 'user'),
    npm_config_globalconfig: join(folder, 'global'),
  };
  const theirs = await load(npm, project, ['--no-workspaces'], alone);
  const taken = Object.entries(library.flatten({ ...theirs.data.get('project')?.data })).filter(
    ([key]) => (key === 'registry' || isOfRegistry(key)) && config.find(key) !== 'env',
  );
  return Object.fromEntries([...chosen, ...taken]);
}

/** `@scope:registry`, and logins, which belong to a host. */
function isOfRegistry(key: string): boolean {
  return key.startsWith('//') || /^@[^:]+:registry$/.test(key);
}

async function load(npm: Npm, cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Config> {
  const { definitions, shorthands, flatten, nerfDarts } = library;
  const how = { definitions, shorthands, flatten, nerfDarts, warn: false };
  const config = new Config({ ...how, ...npm, argv: [npm.execPath, 'npm', ...argv], env, cwd });
  await config.load();
  return config;
}

interface Npm {
  readonly npmPath: string;
  readonly execPath: string;
}

/** The npm of the user, not of the Node that runs us: beside it are the settings of the machine. */
function npmOnPath(): Npm {
  const folder = (process.env.PATH ?? '').split(delimiter).find((one) => existsSync(join(one, 'npm')));
  if (folder === undefined) return { npmPath: dirname(process.execPath), execPath: process.execPath };
  return {
    npmPath: dirname(dirname(realpathSync(join(folder, 'npm')))),
    execPath: join(folder, 'node'),
  };
}
