import { basename } from 'node:path';
import { UsageError } from '../errors.ts';
import { isObject } from '../is-object.ts';
import type { Json } from '../types.ts';
import { asTarget } from './as-target.ts';
import { parseConfig } from './configs/parse.ts';
import { namesServers } from './configs/shapes.ts';
import { type Expected, readJsonFile } from './json-file.ts';
import { ownFile } from './own-file.ts';
import { strangersId } from './strangers-id.ts';

/** A saved tools list as read, before any of its tools is looked at. */
export interface SavedList {
  /** The list's own `id` if it is fit to be one, else the file's name. */
  readonly id: string;
  readonly server?: { readonly name: string; readonly version: string };
  readonly protocol?: string;
  readonly instructions?: string;
  readonly tools: readonly unknown[];
  /** The list says itself that more pages follow. */
  readonly truncated: boolean;
}

const SHAPES =
  'a saved list is {"tools": […]}, a bare […] of tools, or a JSON-RPC answer to tools/list; what a client is configured to start is looked at with: toolrisk scan --config <file>';

const EXPECTED: Omit<Expected, 'whenMissing'> = {
  what: 'tools list',
  shape: SHAPES,
  // Most clients take comments in theirs, or have it in TOML or YAML.
  knownAs: (text, path) => {
    const { value } = parseConfig(path, text);
    return value !== undefined && namesServers(value) ? aConfiguration(path) : undefined;
  },
};

/**
 * Reads a saved tools list: `{tools}`, `{id, serverInfo, tools}`, a bare array, or a raw JSON-RPC answer.
 * `-` is standard input.
 * @throws UsageError when the file cannot be read, is no JSON, or holds no list of tools.
 */
export function readToolsFile(path: string): SavedList {
  const shown = path === '-' ? 'standard input' : path;
  const whenMissing =
    asTarget(path) ?? 'Check the path; a package is written npm:name, a command follows --.';
  const value = readJsonFile(path, { ...EXPECTED, whenMissing });
  const outer = isObject(value) ? value : {};
  const inner = isObject(outer.result) ? outer.result : outer;
  const tools = Array.isArray(value) ? value : inner.tools;
  if (!Array.isArray(tools)) {
    const known = ownFile(value, shown);
    if (known !== undefined) throw known;
    if (namesServers(value as Json)) throw aConfiguration(path);
    throw new UsageError(`${shown} is not a tools list`, SHAPES);
  }
  if (tools.length > 0 && !tools.some((tool) => isObject(tool) && typeof tool.name === 'string')) {
    throw new UsageError(`${shown} is not a tools list: none of its entries has a name`, SHAPES);
  }
  const info = [inner.serverInfo, outer.serverInfo].find(isObject);
  const id = outer.jsonrpc === undefined ? strangersId(outer) : undefined;
  const { instructions, protocolVersion } = { ...outer, ...inner };
  return {
    id: id ?? (path === '-' ? 'stdin' : basename(path)),
    ...(typeof info?.name === 'string'
      ? { server: { name: info.name, version: versionOf(info.version) } }
      : {}),
    ...(typeof protocolVersion === 'string' ? { protocol: protocolVersion } : {}),
    ...(typeof instructions === 'string' ? { instructions } : {}),
    tools,
    truncated: typeof inner.nextCursor === 'string',
  };
}

function aConfiguration(path: string): UsageError {
  return new UsageError(
    `${path === '-' ? 'standard input' : path} is a client's configuration, not a tools list`,
    `Look at the servers that it names: toolrisk scan --config ${path === '-' ? '<file>' : path}`,
  );
}

/** Made a string by hand: an object may hold a `toString` that is none, or arrays without end. */
function versionOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
