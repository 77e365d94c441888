import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Options as npm's libraries take them: camelCase names, and `//host/:_authToken` keys as they stand. */
export type NpmConfig = Readonly<Record<string, unknown>>;

/** The settings that decide where packages come from and how they travel; everything else is ours. */
const PASSED: Readonly<Record<string, string>> = {
  registry: 'registry',
  cafile: 'cafile',
  ca: 'ca',
  cert: 'cert',
  key: 'key',
  'strict-ssl': 'strictSSL',
  proxy: 'proxy',
  'https-proxy': 'httpsProxy',
  noproxy: 'noProxy',
  'local-address': 'localAddress',
  'fetch-timeout': 'timeout',
  before: 'before',
  cache: 'cache',
};

/**
 * Reads where packages come from as npm does, for installing only: environment (`npm_config_*`), then
 * the project's, the user's and the global `.npmrc`, with `${VARIABLE}` filled in. Proxies named by
 * HTTPS_PROXY and NO_PROXY are found by npm's library itself.
 */
export function readNpmConfig(project: string): NpmConfig {
  const environment = fromEnvironment(process.env);
  const user = environment.userconfig ?? join(homedir(), '.npmrc');
  const global = environment.globalconfig ?? globalNpmrc();
  const merged = {
    ...(global === undefined ? {} : readNpmrc(global)),
    ...readNpmrc(user),
    ...readNpmrc(join(project, '.npmrc')),
    ...environment,
  };
  return toOptions(merged);
}

/** The lines of one `.npmrc`; a list (`ca[]=`) is joined by line ends. */
export function parseNpmrc(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const [, rawKey, rawValue] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (rawKey === undefined || rawValue === undefined) continue;
    const key = fill(rawKey, env).replace(/\[\]$/, '');
    const value = fill(rawValue.replace(/^(["'])(.*)\1$/, '$2'), env).replaceAll('\\n', '\n');
    entries[key] = rawKey.endsWith('[]') && entries[key] !== undefined ? `${entries[key]}\n${value}` : value;
  }
  return entries;
}

function readNpmrc(path: string): Record<string, string> {
  return existsSync(path) ? parseNpmrc(readFileSync(path, 'utf8'), process.env) : {};
}

function fromEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const [, key] = /^npm_config_(.+)$/i.exec(name) ?? [];
      if (key === undefined || !value) return [];
      return [[key.startsWith('//') ? key : key.toLowerCase().replace(/(?!^)_/g, '-'), value]];
    }),
  );
}

/** `${NAME}` and `${NAME?}` (empty when unset); an unset `${NAME}` stays as it stands. */
function fill(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return text.replace(
    /\$\{([^}?]+)(\??)\}/g,
    (whole, name: string, optional: string) => env[name] ?? (optional ? '' : whole),
  );
}

function toOptions(entries: Readonly<Record<string, string>>): NpmConfig {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entries)) {
    const option = PASSED[key];
    if (key.startsWith('//') || /^@[^:]+:registry$/.test(key)) options[key] = value;
    else if (option !== undefined && value !== 'null' && value !== '') options[option] = typed(option, value);
  }
  const { cafile, ...rest } = options;
  return {
    ...rest,
    cache: join(String(options.cache ?? join(homedir(), '.npm')), '_cacache'),
    // npm's library takes certificates, not the file that holds them.
    ...(typeof cafile === 'string' && existsSync(cafile)
      ? { ca: certificates(readFileSync(cafile, 'utf8')) }
      : {}),
  };
}

function typed(option: string, value: string): unknown {
  if (option === 'strictSSL') return value !== 'false';
  if (option === 'timeout') return Number(value);
  if (option === 'before') return new Date(value);
  return value;
}

function certificates(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** Under `<prefix>/etc`, where prefix is that of the npm on PATH, not of the Node that runs us. */
function globalNpmrc(): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const npm = join(folder, 'npm');
    if (!existsSync(npm)) continue;
    const candidate = join(dirname(folder), 'etc', 'npmrc');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
