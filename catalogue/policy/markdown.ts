import { ACTIONS, type Action } from '../../scanner/types.ts';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { quoteName } from './quote.ts';

/** For people: a table to read, discuss and sign. Nothing enforces it. */
export const markdown: PolicyFormat = {
  id: 'markdown',
  title: 'Markdown',
  consumer: 'people who decide',
  checkedWith: 'nothing: no program enforces it',
  extension: 'md',
  comment: (line) => `> ${escaped(line)}\n>`,
  express: ACTIONS,
  meaning: {
    allow: 'A row under “allow”.',
    limit: 'A row under “limit”, with the number and the window.',
    ask: 'A row under “ask”.',
    deny: 'A row under “deny”.',
  },
  unlisted: {
    action: 'ask',
    means: 'A tool that is not listed here, such as one a later version adds, should be looked at first.',
  },
  together: 'A table for each server, one under the other.',
  alone: 'One row of the table for the whole server.',
  places: {},
  flat: false,
  nameOf: markdownName,
  write,
};

/** Any name, quoted. */
export function markdownName(_key: string, tool: string): string {
  return quoteName(tool);
}

function write(servers: readonly KeyedRules[]): Written {
  return { text: `${servers.map(tableFor).join('\n')}` };
}

function tableFor({ key, closed, rules }: KeyedRules): string {
  const rows = ACTIONS.toReversed().flatMap((action) =>
    rules.filter((rule) => rule.action === action).map(rowFor),
  );
  return [
    `\n## ${escaped(quoteName(key))}\n`,
    ...(closed ? ['Not observed: none of its tools may run.\n'] : []),
    '| tool | action | reason |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function rowFor({ name, action, limit, reason }: Rule): string {
  const what: Action | string =
    limit === undefined ? action : `limit: ${limit.calls} calls a ${limit.window}`;
  return `| ${escaped(name)} | ${what} | ${escaped(reason)} |`;
}

/** What means something in Markdown or HTML behind a backslash; and nothing becomes a link or calls somebody. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&@!]|:(?=\/\/)|(?<=www)\./gi, '\\$&');
}
