import { stringify } from 'yaml';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { ownName } from './own-name.ts';
import { escapeUnseen, quoteName } from './quote.ts';
import { record } from './record.ts';

/**
 * The tools.yaml of Docker's MCP gateway: the tools of each server that are on (its source of July 2026). A
 * server that stands in it with an empty list has none; one that does not stand in it has all.
 */
export const docker: PolicyFormat = {
  id: 'docker',
  title: 'Docker MCP Gateway',
  consumer: 'Docker MCP Gateway and Toolkit',
  checkedWith: "no release: read in the gateway's source of July 2026, not proven in the gateway",
  extension: 'yaml',
  comment: lineComment('#'),
  express: ['allow', 'deny'],
  meaning: {
    allow: "The tool is on the server's list.",
    limit: 'The gateway counts no calls: the tool is off.',
    ask: 'The gateway has no approval step: the tool is off, and can be turned on for a client that asks.',
    deny: 'The tool is on no list: left out of the tools, and unknown when called.',
  },
  unlisted: {
    action: 'deny',
    means: 'A tool that is not listed here, such as one a later version adds, is off.',
  },
  together: 'Each server has an entry of its own in one file.',
  alone: "Add this name to the server's list: alone, it turns every other tool of the server off.",
  places: { user: '~/.docker/mcp/tools.yaml' },
  flat: false,
  nameOf: ownName,
  caveats: (servers) => [
    ...servers.map(
      ({ key }) =>
        `The list holds where the catalog calls the server ${quoteName(key)}; a server under another key has all its tools on.`,
    ),
    'A gateway that is started with --tools goes by that flag alone.',
  ],
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const document = record(
    servers.map(({ key, rules }) => {
      const on = rules.filter(({ action }) => action === 'allow').map(({ name }) => name);
      return [key, on] as const;
    }),
  );
  return {
    document,
    text: escapeUnseen(stringify(document, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }), 'yaml'),
  };
}
