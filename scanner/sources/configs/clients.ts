import { CLIENT_IDS, type Client, type ClientId } from './client.ts';
import { DESKTOP_CLIENTS } from './desktop-clients.ts';
import { TERMINAL_CLIENTS } from './terminal-clients.ts';

/**
 * The clients toolrisk reads, from each one's own source or documentation as of August 2026; places and
 * keys only third parties report (marked "reported") are looked for too, since looking costs nothing. `switches`
 * are only what the client's own source or documentation gives a meaning: Claude Code 2.1.330 connects to servers
 * marked `disabled: true` and `enabled: false` alike, and Claude Desktop, Cursor, VS Code and Windsurf keep the
 * switch apart from the file.
 */
export const CLIENTS: Readonly<Record<ClientId, Client>> = inOrder({
  ...DESKTOP_CLIENTS,
  ...TERMINAL_CLIENTS,
});

function inOrder(clients: Readonly<Record<ClientId, Client>>): Readonly<Record<ClientId, Client>> {
  return Object.fromEntries(CLIENT_IDS.map((id) => [id, clients[id]])) as Record<ClientId, Client>;
}
