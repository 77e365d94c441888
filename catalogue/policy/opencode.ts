import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { quoteName } from './quote.ts';

/**
 * The `permission` part of an opencode.json. The last rule that matches wins, so the order is part of the
 * policy: what catches every tool of a server stands before the rules for single ones. Without a rule
 * opencode runs every tool unasked.
 */
export const opencode: PolicyFormat = {
  id: 'opencode',
  title: 'opencode',
  consumer: 'opencode',
  checkedWith: 'opencode 1.18.33, the client itself run',
  extension: 'jsonc',
  comment: lineComment('//'),
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool runs without a prompt.',
    limit: 'The format counts no calls: the client asks before each one.',
    ask: 'The client asks before each call; without a person present (opencode run) the call is refused, and with --auto it runs.',
    deny: 'The tool is not offered to the model.',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, is asked about by the catch-all that stands first; with --auto it runs.',
  },
  together:
    'Rules of several servers stand in one object, every catch-all before every rule for a tool: the last rule that matches wins.',
  alone:
    "Add this line to the whole server's policy, after its catch-all: alone, it leaves the server's other tools to run unasked.",
  places: { user: '~/.config/opencode/opencode.json', project: 'opencode.json' },
  unbound:
    "opencode's own rules for read, edit and bash do not hold a server's tools; what these may touch is the server's to decide.",
  flat: true,
  nameOf: opencodeName,
  caveats,
  write,
};

/** The name the client gives the tool: `<server key>_<tool>`, every character outside `A-Za-z0-9_-` replaced. */
export function opencodeName(key: string, tool: string): string {
  return `${sanitised(key)}_${sanitised(tool)}`;
}

function write(servers: readonly KeyedRules[], { part }: { readonly part: boolean }): Written {
  // Of two catch-alls that both match, the one for the longer key has to come last; then the tools.
  const catchAlls = part
    ? []
    : servers
        .toSorted((a, b) => a.key.length - b.key.length)
        .map(({ key, closed }) => [`${sanitised(key)}_*`, closed ? 'deny' : 'ask'] as const);
  const open = servers.filter((server) => !server.closed);
  const rules = open.flatMap(({ rules }) => rules.map(({ name, action }) => [name, action] as const));
  const document = {
    $schema: 'https://opencode.ai/config.json',
    permission: Object.fromEntries([...catchAlls, ...rules]),
  };
  return { document, text: `${JSON.stringify(document, null, 2)}\n` };
}

function caveats(servers: readonly KeyedRules[]): string[] {
  return servers.flatMap(({ key }) => [
    `The rules hold where your configuration calls the server ${quoteName(key)}; under another key none of them fires, and opencode then runs every tool unasked.`,
    ...(sanitised(key) === key
      ? []
      : [
          `opencode writes the key ${quoteName(key)} as ${sanitised(key)}: another server may come to share that name.`,
        ]),
    `The catch-all ${sanitised(key)}_* also takes the tools of a server whose key begins with ${quoteName(`${sanitised(key)}_`)}.`,
  ]);
}

function sanitised(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_');
}
