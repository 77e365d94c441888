import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ConfigEntry } from '../../scanner/sources/configs/index.ts';
import type { GrantKind } from '../policy/reading/index.ts';
import { appData } from './policy-place.ts';

/** A file in which a client keeps what it may run, and as what it is read. */
export type GrantPlace = readonly [kind: GrantKind, path: string];

/**
 * The files that say what a client may run of a server, each going before the next: an organisation's, the project's,
 * the user's. Most are not there. The sources stand with the clients (scanner/sources/configs) and the readings.
 */
export function grantPlaces({ client, file }: Pick<ConfigEntry, 'client' | 'file'>): readonly GrantPlace[] {
  const home = homedir();
  const { XDG_CONFIG_HOME = join(home, '.config') } = process.env;
  switch (client) {
    case 'claude-code':
      return [...managedClaudeCode(), ...userClaudeCode(home)].map((path) => [client, path]);
    case 'codex':
      return [[client, file]];
    case 'opencode':
      return opencode(XDG_CONFIG_HOME, file);
    case 'cursor':
      return ['.', home].map((folder) => [client, join(folder, '.cursor/permissions.json')]);
    case 'vscode':
      return [
        [client, '.vscode/settings.json'],
        ...[dirname(file), ...vscodeFolders()].map(
          (folder) => [client, join(folder, 'settings.json')] as const,
        ),
      ];
    case 'gemini-cli':
      return gemini(home);
    case 'zed':
      return [resolve(file), join(XDG_CONFIG_HOME, 'zed/settings.json')].map((path) => [client, path]);
    case 'goose':
      return [
        ...(process.env.GOOSE_MODE ? [] : [['goose-config', file] as const]),
        [client, join(dirname(file), 'permission.yaml')],
      ];
    case 'copilot-cli':
      return [
        ['copilot-settings', join(process.env.COPILOT_HOME ?? join(home, '.copilot'), 'settings.json')],
      ];
    default:
      return [];
  }
}

/** code.claude.com/docs/en/managed-settings: the file, and what drops in beside it. */
function managedClaudeCode(): readonly string[] {
  const folder = {
    darwin: '/Library/Application Support/ClaudeCode',
    win32: 'C:/Program Files/ClaudeCode',
  }[process.platform as string];
  return managedIn(folder ?? '/etc/claude-code');
}

function managedIn(folder: string): readonly string[] {
  return [join(folder, 'managed-settings.json'), ...filesIn(join(folder, 'managed-settings.d'), '.json')];
}

function userClaudeCode(home: string): readonly string[] {
  const { CLAUDE_CONFIG_DIR = join(home, '.claude') } = process.env;
  return ['.claude/settings.local.json', '.claude/settings.json', join(CLAUDE_CONFIG_DIR, 'settings.json')];
}

function opencode(config: string, file: string): readonly GrantPlace[] {
  const paths = ['.', join(config, 'opencode')].flatMap((folder) =>
    ['opencode.jsonc', 'opencode.json'].map((name) => resolve(folder, name)),
  );
  return [...new Set([...paths, resolve(file)])].map((path) => ['opencode', path]);
}

/** Where VS Code keeps a user's settings, which count for servers of every project too. */
function vscodeFolders(): readonly string[] {
  return ['Code', 'Code - Insiders', 'VSCodium'].map((name) => join(appData(), name, 'User'));
}

/** docs/reference/configuration.md and policy-engine.md of Gemini CLI 0.61.0; their ranks put them in order. */
function gemini(home: string): readonly GrantPlace[] {
  const system = {
    darwin: '/Library/Application Support/GeminiCli',
    win32: 'C:/ProgramData/gemini-cli',
  }[process.platform as string];
  const settings = [
    process.env.GEMINI_CLI_SYSTEM_SETTINGS_PATH ?? join(system ?? '/etc/gemini-cli', 'settings.json'),
    '.gemini/settings.json',
    join(home, '.gemini/settings.json'),
  ];
  return [
    ...filesIn(join(system ?? '/etc/gemini-cli', 'policies'), '.toml').map(
      (path) => ['gemini-admin', path] as const,
    ),
    ...filesIn(join(home, '.gemini/policies'), '.toml').map((path) => ['gemini-cli', path] as const),
    ...settings.map((path) => ['gemini-settings', path] as const),
  ];
}

function filesIn(folder: string, ending: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
