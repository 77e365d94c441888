import type { Json } from '../../types.ts';
import { at } from '../foreign-json.ts';
import { CLIENT_IDS, type ClientId } from './client.ts';
import { CLIENTS } from './clients.ts';
import { isNamed } from './project.ts';
import { SHAPES } from './shapes.ts';

/**
 * Whose configuration a file is: by the place it lies in, else by a name that only one client uses, else
 * by its shape. A plain `mcpServers` map is read as Claude Code's, the widest of its kind.
 */
export function detectClient(path: string, document: Json): ClientId {
  return byPlace(path) ?? byName(path) ?? byShape(document);
}

function byPlace(path: string): ClientId | undefined {
  const names = path.split(/[/\\]/);
  return endings()
    .filter(({ ending }) => ending.length <= names.length && endsWith(names, ending))
    .sort((a, b) => b.ending.length - a.ending.length)[0]?.client;
}

function byName(path: string): ClientId | undefined {
  const name = path.split(/[/\\]/).at(-1);
  const clients = new Set(
    endings()
      .filter(({ ending }) => ending.at(-1) === name)
      .map(({ client }) => client),
  );
  return clients.size === 1 ? [...clients][0] : undefined;
}

function byShape(document: Json): ClientId {
  if (Array.isArray(at(document, ['mcpServers']))) return 'continue';
  return SHAPES.find(({ keys }) => at(document, keys) !== undefined)?.client ?? 'claude-code';
}

/** The names that follow the root in each place. */
function endings(): readonly { readonly client: ClientId; readonly ending: readonly string[] }[] {
  return CLIENT_IDS.flatMap((client) =>
    CLIENTS[client].places
      .map(({ path }) => ({ client, ending: path.split('/').slice(1) }))
      .filter(({ ending }) => ending.length > 0),
  );
}

function endsWith(names: readonly string[], ending: readonly string[]): boolean {
  const tail = names.slice(-ending.length);
  return ending.every((name, index) => isNamed(tail[index] ?? '', name));
}
