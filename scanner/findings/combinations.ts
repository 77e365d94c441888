import type { Combination, JudgedTool, ScannedServer, ToolAt } from '../types.ts';

/**
 * The lethal trifecta (S. Willison, 16 June 2025; "toxic flow" with Invariant Labs and Snyk): where one agent can read
 * private data, meets text that strangers wrote and has a way out, whoever wrote that text may have the data carried
 * out. Told of a server that has all three by itself, and of servers that work together and have them among them;
 * `together` are the ids of such servers, a group for each client. Pure.
 */
export function combinationsIn(
  servers: readonly ScannedServer[],
  together: readonly (readonly string[])[] = [],
): readonly Combination[] {
  const alone = servers.flatMap((server) => combined([server]));
  const whole = new Set(alone.flatMap((one) => one.servers));
  const among = together.flatMap((ids) =>
    // Who has all three alone needs no other, and was told.
    combined(servers.filter(({ id, also = [] }) => [id, ...also].some((name) => ids.includes(name)))).filter(
      ({ servers: of }) => !of.some((id) => whole.has(id)),
    ),
  );
  return [...alone, ...among];
}

/** One combination where servers have all three among them, with only those that have a part in it. */
function combined(servers: readonly ScannedServer[]): readonly Combination[] {
  const tools = servers.flatMap((server) =>
    server.tools.map((judged) => ({ judged, at: { server: server.id, tool: judged.tool.name } })),
  );
  const having = (has: (judged: JudgedTool) => boolean) =>
    tools.filter(({ judged }) => has(judged)).map(({ at }) => at);
  const privateData = having(readsPrivateData);
  const untrustedInput = having(({ verdict }) => verdict.signals.includes('untrusted_input'));
  const wayOut = having(({ verdict }) => verdict.signals.includes('external_comm'));
  const parts = [privateData, untrustedInput, wayOut];
  const names = new Set(parts.flat().map(keyOf));
  if (parts.some((part) => part.length === 0) || names.size < 2) return [];
  const of = servers.map(({ id }) => id).filter((id) => parts.flat().some(({ server }) => server === id));
  return [{ kind: 'lethal-trifecta', servers: of, privateData, untrustedInput, wayOut }];
}

function keyOf({ server, tool }: ToolAt): string {
  return JSON.stringify([server, tool]);
}

/**
 * Whether a tool hands out what only its user should see: credentials by their signal; else a read whose name says
 * that it is of the user's own files, mail, chats, notes, contacts, calendar or database. Names alone are
 * read, since a description speaks of files and messages for many reasons. A read that any stranger could do
 * (`external_comm`: an address that the caller names) is none.
 */
function readsPrivateData({ tool, verdict }: JudgedTool): boolean {
  if (verdict.category !== 'read') return false;
  if (verdict.signals.includes('credential')) return true;
  if (verdict.signals.includes('external_comm')) return false;
  const words = tool.name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return words.some((word) => PRIVATE.has(word)) && !words.some((word) => ABOUT.has(word));
}

/** What a person or a company keeps to itself, by the words that name it. */
const PRIVATE = new Set(
  'file files mail mails email emails inbox message messages dm dms chat chats conversation conversations note notes contact contacts calendar sql query database table record records row rows clipboard document documents drive transaction transactions invoice invoices customer customers'.split(
    ' ',
  ),
);

/** Words beside them by which only something about them is told, or what is public. */
const ABOUT = new Set(
  'type types template templates schema schemas count stats statistics status metadata label labels info allowed docs documentation web news public console network'.split(
    ' ',
  ),
);
