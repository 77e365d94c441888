import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { quoteName } from './quote.ts';

/**
 * Cursor's permissions.json (its reference page "Permissions", read in excerpts, November 2026). The file
 * holds what runs unasked and nothing else; `*` is its wildcard and `:` parts the server from the tool.
 */
export const cursor: PolicyFormat = {
  id: 'cursor',
  title: 'Cursor',
  consumer: 'the Cursor editor',
  checkedWith: "no release: written from the vendor's reference of November 2026, not proven in the editor",
  extension: 'jsonc',
  comment: lineComment('//'),
  express: ['allow', 'ask'],
  meaning: {
    allow: 'The tool runs without a prompt.',
    limit: 'The format counts no calls: the editor asks before each one.',
    ask: 'The tool is not on the list: the editor asks before each call, unless it is set to run everything.',
    deny: 'The file cannot deny: the tool is offered, and the editor asks before each call.',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, is asked about, and runs where Cursor is set to run everything.',
  },
  together: 'The list of several servers is one list; Cursor joins those of the user and of the project.',
  alone:
    "Add this entry to the whole server's list: it settles one tool, and the editor asks before the others.",
  places: { user: '~/.cursor/permissions.json', project: '.cursor/permissions.json' },
  unbound:
    "Cursor's own rules for files, commands and its ignore file do not hold a server's tools; what these may touch is the server's to decide.",
  switchOff: 'Switch them off by hand: Cursor Settings, Tools & MCP, the server, a click on the tool.',
  flat: true,
  nameOf: cursorName,
  caveats: (servers) => [
    'A permissions.json replaces the list that was kept in the settings of the editor: what you allowed there has to be added.',
    ...servers.map(
      ({ key }) =>
        `The entries hold where your mcp.json calls the server ${quoteName(key)}; under another key none of them fires.`,
    ),
  ],
  write,
};

/** `<server key>:<tool>`; a name with a wildcard or another colon in it might let in more than itself. */
export function cursorName(key: string, tool: string): string | undefined {
  return /^[\w .@/-]+$/.test(key) && /^[\w ./-]+$/.test(tool) ? `${key}:${tool}` : undefined;
}

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => server.rules);
  const document = { mcpAllowlist: rules.filter(({ action }) => action === 'allow').map(({ name }) => name) };
  return { document, text: `${JSON.stringify(document, null, 2)}\n` };
}
