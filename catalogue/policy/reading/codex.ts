import type { Action } from '../../../scanner/types.ts';
import { quoteName } from '../quote.ts';
import { own, words } from '../values.ts';
import { toml } from './parse.ts';
import type { FileRule, Read } from './reading.ts';

export const readCodex: Read = (text) => {
  const servers = own(toml(text), 'mcp_servers') ?? {};
  const rules = Object.entries(servers).flatMap(([key, table]) => codexRules(key, table));
  return { rules, otherwise: (key) => (own(servers, key) === undefined ? undefined : 'ask') };
};

function codexRules(key: string, table: unknown): FileRule[] {
  const rule = (
    text: string,
    names: string,
    action: Action,
    matches: (tool: string) => boolean,
  ): FileRule => ({
    text: `${text} of ${quoteName(key)}`,
    names,
    action,
    key,
    matches: (server, tool) => server === key && matches(tool),
  });
  const offered = own(table, 'enabled_tools');
  const mode = (value: unknown): Action => (value === 'approve' ? 'allow' : 'ask');
  return [
    ...(own(table, 'enabled') === false ? [rule('enabled = false', '', 'deny', () => true)] : []),
    ...words(own(table, 'disabled_tools')).map((name) =>
      rule(`disabled_tools ${quoteName(name)}`, name, 'deny', (tool) => tool === name),
    ),
    ...(Array.isArray(offered)
      ? [rule('enabled_tools', '', 'deny', (tool) => !words(offered).includes(tool))]
      : []),
    ...Object.entries(own(table, 'tools') ?? {}).map(([name, value]) =>
      rule(`tools ${quoteName(name)}`, name, mode(own(value, 'approval_mode')), (tool) => tool === name),
    ),
    rule('default_tools_approval_mode', '', mode(own(table, 'default_tools_approval_mode')), () => true),
  ];
}
