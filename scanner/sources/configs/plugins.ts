import { join } from 'node:path';
import type { Json } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';
import { valueIn } from './read-text.ts';

/** A plugin of Claude Code: it starts its servers as `plugin:<plugin>:<server>`. */
export interface Plugin {
  readonly name: string;
  /** The folder it was installed to, `${CLAUDE_PLUGIN_ROOT}` in its own files. */
  readonly root: string;
  /** The one project that it was installed for; all when absent. */
  readonly project?: string;
}

export interface PluginFile {
  readonly path: string;
  readonly plugin: Plugin;
}

/** Plugins taken; more is no installation a person made. */
const MAX_PLUGINS = 200;

/**
 * The files that may name servers of the plugins installed below a folder of Claude Code, whether they exist or
 * not: `.mcp.json` and the manifest (anthropics/claude-code, plugins-reference), which may point at another. The
 * list of the installed is `plugins/installed_plugins.json`, a plugin under `name@marketplace` with one
 * installation (version 1) or one for each scope (version 2). One that the user's settings switch off is left out.
 */
export function pluginsIn(folder: string): readonly PluginFile[] {
  const installed = at(valueIn(join(folder, 'plugins', 'installed_plugins.json')), ['plugins']);
  const enabled = at(valueIn(join(folder, 'settings.json')), ['enabledPlugins']);
  if (!isObject(installed)) return [];
  return Object.entries(installed)
    .filter(([id]) => at(enabled, [id]) !== false)
    .flatMap(([id, value]) => (isList(value) ? value : [value]).flatMap((one) => installation(id, one)))
    .slice(0, MAX_PLUGINS)
    .flatMap((plugin) => filesOf(plugin).map((path) => ({ path, plugin })));
}

function installation(id: string, value: Json): readonly Plugin[] {
  const root = at(value, ['installPath']);
  const project = at(value, ['projectPath']);
  if (typeof root !== 'string' || root.includes('\0')) return [];
  const name = id.replace(/(?<=.)@[^@]*$/, '');
  return [{ name, root, ...(typeof project === 'string' ? { project } : {}) }];
}

function filesOf({ root }: Plugin): readonly string[] {
  const manifest = join(root, '.claude-plugin', 'plugin.json');
  const named = at(valueIn(manifest), ['mcpServers']);
  const others = (isList(named) ? named : [named]).filter((path) => typeof path === 'string');
  return [join(root, '.mcp.json'), manifest, ...others.map((path) => join(root, path))];
}
