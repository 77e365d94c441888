import type { Json } from '../../types.ts';
import { at, isObject } from '../foreign-json.ts';
import type { ClientId } from './client.ts';

/** Where configurations keep their servers, and whose that is; a plain `mcpServers` map is the widest of its kind. */
export const SHAPES: readonly { readonly keys: readonly string[]; readonly client: ClientId }[] = [
  { keys: ['mcpServers'], client: 'claude-code' },
  { keys: ['servers'], client: 'vscode' },
  { keys: ['mcp', 'servers'], client: 'vscode' },
  { keys: ['mcp_servers'], client: 'codex' },
  { keys: ['context_servers'], client: 'zed' },
  { keys: ['mcp'], client: 'opencode' },
  { keys: ['extensions'], client: 'goose' },
];

/** Whether a document looks like a client's configuration: it has an object where one keeps its servers. */
export function namesServers(document: Json): boolean {
  return SHAPES.some(({ keys }) => isObject(at(document, keys)));
}
