import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { escapeUnseen } from './quote.ts';
import { record } from './record.ts';

/**
 * The one setting of VS Code that rules single tools: `chat.tools.eligibleForAutoApproval`, in which `false`
 * keeps a tool from ever being approved for good. Its key is the tool's reference name without the server
 * (VS Code's languageModelToolsService and mcpServer, as of August 2026): the name, its dots replaced.
 */
export const vscode: PolicyFormat = {
  id: 'vscode',
  title: 'VS Code',
  consumer: 'VS Code with Copilot Chat',
  checkedWith: "no release: read in VS Code's source of August 2026, not proven in the editor",
  extension: 'jsonc',
  comment: lineComment('//'),
  express: ['ask'],
  meaning: {
    allow: 'The file cannot allow: the editor asks, and the first answer may allow the tool for good.',
    limit: 'The format counts no calls: the editor asks before each one.',
    ask: 'The editor asks before each call, and no answer allows the tool for good.',
    deny: 'The file cannot deny: the tool is offered, and the editor asks before each call.',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, is asked about until somebody allows it for good.',
  },
  together:
    'The entries of several servers stand in one object; the name of a tool counts for every server that serves it.',
  alone:
    'Add this entry to the object in your settings: it settles one tool, and the editor asks before the others.',
  places: { user: '<appdata>/Code/User/settings.json', project: '.vscode/settings.json' },
  unbound:
    "VS Code's rules for terminal commands and edited files do not hold a server's tools; what these may touch is the server's to decide.",
  switchOff:
    'Switch them off by hand: in the chat view, Configure Tools, and take away the tick beside the tool.',
  flat: true,
  keyless: true,
  nameOf: vscodeName,
  write,
};

/** The tool's reference name: every dot an underscore, and no server before it. */
export function vscodeName(_key: string, tool: string): string {
  return tool.replaceAll('.', '_');
}

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => server.rules).filter(({ meant }) => meant !== 'allow');
  const document = {
    'chat.tools.eligibleForAutoApproval': record(rules.map(({ name }) => [name, false] as const)),
  };
  return { document, text: `${escapeUnseen(JSON.stringify(document, null, 2), 'json')}\n` };
}
