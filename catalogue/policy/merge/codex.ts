import { isDeepStrictEqual } from 'node:util';
import { parse, patch } from '@decimalturn/toml-patch';
import { stringify } from 'smol-toml';
import type { Json } from '../../../scanner/types.ts';
import { escapeUnseen } from '../quote.ts';
import { record } from '../record.ts';
import { objectUnder, own, words } from '../values.ts';
import { requireServer } from './clients.ts';
import type { Merge } from './merge.ts';
import { notWritten, Unfit } from './unfit.ts';

/**
 * Into the tables that hold the servers' own commands. Nothing that the file refuses or asks about already is
 * loosened: a list of offered tools only grows shorter, and of two approval modes the stricter stays.
 */
export const intoCodex: Merge = (text, { document, servers }) => {
  const value = parsed(text) as Config;
  for (const { key } of servers) {
    const tables = objectUnder(value as Json, 'mcp_servers');
    requireServer(key, Object.hasOwn(tables, key), Object.keys(tables));
    value.mcp_servers![key] = tableFor(value.mcp_servers![key]!, objectUnder(document, 'mcp_servers', key));
  }
  if (isDeepStrictEqual(parsed(text), value)) return text;
  const merged = [withTables, patch].map((way) => way(text, value)).find((made) => says(made, value));
  if (merged === undefined) throw new Unfit('it is written in a way that cannot be edited in place');
  return merged;
};

type Config = { mcp_servers?: Record<string, Record<string, Json>> };

/** The tools of servers that had none as tables of their own at the end, as Codex writes them: in one line they are hard to review. */
function withTables(text: string, value: Config): string {
  const held = objectUnder(parsed(text), 'mcp_servers');
  const isNew = (key: string) => own(held[key], 'tools') === undefined;
  const entries = Object.entries(value.mcp_servers ?? {});
  const bare = entries.map(
    ([key, { tools, ...rest }]) => [key, isNew(key) || !tools ? rest : { ...rest, tools }] as const,
  );
  const added = entries.flatMap(([key, { tools }]) =>
    tools && isNew(key) ? [[key, { tools }] as const] : [],
  );
  const made = patch(text, { ...value, mcp_servers: record(bare) });
  if (added.length === 0) return made;
  const eol = made.includes('\r\n') ? '\r\n' : '\n';
  const tables = escapeUnseen(stringify({ mcp_servers: record(added) }), 'toml').trimEnd();
  return `${made}${made.endsWith('\n') ? '' : eol}${eol}${tables.replaceAll('\n', eol)}${eol}`;
}

function says(text: string, value: Config): boolean {
  try {
    return isDeepStrictEqual(plain(parsed(text)), plain(value as Json));
  } catch {
    return false;
  }
}

function tableFor(held: Record<string, Json>, ours: Record<string, Json>): Record<string, Json> {
  if (ours.enabled === false) return { ...held, enabled: false };
  const offered = words(ours.enabled_tools);
  const off = [...new Set([...words(held.disabled_tools), ...words(ours.disabled_tools)])];
  const modes = Object.entries(objectUnder(ours, 'tools') as Record<string, { approval_mode: string }>);
  const tools = record([
    ...Object.entries(objectUnder(held, 'tools')),
    ...modes.map(([name, { approval_mode: mode }]) => {
      const table = objectUnder(held, 'tools', name);
      return [name, { ...table, approval_mode: stricterMode(table.approval_mode, mode) }] as const;
    }),
  ]);
  return {
    ...held,
    enabled_tools: Array.isArray(held.enabled_tools)
      ? words(held.enabled_tools).filter((tool) => offered.includes(tool))
      : [...offered],
    ...(off.length > 0 && { disabled_tools: off }),
    default_tools_approval_mode: ours.default_tools_approval_mode ?? 'prompt',
    ...(Object.keys(tools).length > 0 && { tools }),
  };
}

/** Loosest first, as Codex 0.171.0 asks. */
const MODES = ['approve', 'writes', 'auto', 'prompt'];

function stricterMode(held: Json | undefined, ours: string): string {
  return typeof held === 'string' && MODES.indexOf(held) > MODES.indexOf(ours) ? held : ours;
}

function parsed(text: string): Json {
  try {
    return parse(text) as Json;
  } catch (error) {
    throw notWritten('TOML', text, error);
  }
}

/** Dates of the parser compare by what they say. */
function plain(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}
