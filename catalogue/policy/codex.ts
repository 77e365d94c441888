import { stringify } from 'smol-toml';
import type { JsonObject } from '../../scanner/types.ts';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { ownName } from './own-name.ts';
import { escapeUnseen, quoteName } from './quote.ts';
import { record } from './record.ts';

/**
 * The part of Codex's config.toml that rules the tools of a server. It stands in the same table as the
 * server's own command or address, so it is a fragment to merge, never a file of its own. Names are raw:
 * `enabled_tools` is the whole list of what is offered, and `refund_*` would match nothing.
 */
export const codex: PolicyFormat = {
  id: 'codex',
  title: 'Codex',
  consumer: 'Codex CLI and IDE extension',
  checkedWith: 'Codex CLI 0.171.0, the client itself run',
  extension: 'toml',
  comment: lineComment('#'),
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool is offered and runs without a prompt (approval_mode = "approve").',
    limit: 'The format counts no calls: Codex asks before each one.',
    ask: 'Codex asks before each call (approval_mode = "prompt"); without a person present (codex exec) the call is refused.',
    deny: 'The tool is not offered to the model.',
  },
  unlisted: {
    action: 'deny',
    means:
      'A tool that is not listed here, such as one a later version adds, is not offered: enabled_tools names every tool that is.',
  },
  together: 'Each server has a table of its own: tables of several servers stand side by side in one file.',
  alone:
    "Add these lines to the whole server's policy: they settle one tool, and leave the list of the offered ones to it.",
  places: { user: '~/.codex/config.toml', project: '.codex/config.toml' },
  unbound:
    "Codex's sandbox and its rules for commands hold what Codex itself runs; a server's tools run in the server's process, outside of them.",
  flat: false,
  nameOf: ownName,
  caveats,
  write,
};

function write(servers: readonly KeyedRules[], { part }: { readonly part: boolean }): Written {
  const tables = servers.map((server) => [server.key, tableFor(server, part)] as const);
  const document = { mcp_servers: record(tables) };
  return { document, text: escapeUnseen(stringify(document), 'toml') };
}

function tableFor({ closed, rules }: KeyedRules, part: boolean): JsonObject {
  if (closed) return { enabled: false };
  const on = rules.filter((rule) => rule.action !== 'deny');
  const off = rules.filter((rule) => rule.action === 'deny').map(({ name }) => name);
  const modes = on.map(
    ({ name, action }) => [name, { approval_mode: action === 'allow' ? 'approve' : 'prompt' }] as const,
  );
  return {
    ...(!part && { enabled_tools: on.map(({ name }) => name) }),
    ...(off.length > 0 && { disabled_tools: off }),
    ...(!part && { default_tools_approval_mode: 'prompt' }),
    ...(modes.length > 0 && { tools: record(modes) }),
  };
}

function caveats(servers: readonly KeyedRules[]): string[] {
  return servers.flatMap(({ key }) => [
    `The table must carry the key your config.toml has for the server, here ${quoteName(key)}; a table under another key is a second server without a command.`,
    ...(/^[A-Za-z0-9_-]+$/.test(key)
      ? []
      : [
          `A server key should be letters, digits, hyphens and underscores: Codex does not start ${quoteName(key)}.`,
        ]),
  ]);
}
