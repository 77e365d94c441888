import type { Action } from '../../../scanner/types.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import { toml } from './parse.ts';
import type { FileRule, Read } from './reading.ts';

/**
 * Its tables of servers. Release 0.171.0 was seen to ask about nothing at all, whatever the approval modes say, where
 * its sandbox is off and nobody can be asked: because `approval_policy` says "never", or under `codex exec`.
 */
export const readCodex: Read = (text) => {
  const config = toml(text);
  const servers = own(config, 'mcp_servers') ?? {};
  const rules = Object.entries(servers).flatMap(([key, table]) => codexRules(key, table, unattended(config)));
  return { rules, otherwise: (key) => (own(servers, key) === undefined ? undefined : 'ask') };
};

/** The setting by which nothing is asked about, of the profile that is chosen or of all. */
function unattended(config: unknown): string | undefined {
  const profile = String(own(config, 'profile'));
  const [sandbox, approval] = ['sandbox_mode', 'approval_policy'].map(
    (name) => under(config, 'profiles', profile, name) ?? own(config, name),
  );
  if (sandbox !== 'danger-full-access') return undefined;
  const where = approval === 'never' ? 'with approval_policy "never"' : 'under codex exec';
  return `sandbox_mode "danger-full-access" ${where}`;
}

function codexRules(key: string, table: unknown, open: string | undefined): FileRule[] {
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
    ...(open === undefined ? [] : [rule(open, '', 'allow', () => true)]),
    ...Object.entries(own(table, 'tools') ?? {}).map(([name, value]) =>
      rule(`tools ${quoteName(name)}`, name, mode(own(value, 'approval_mode')), (tool) => tool === name),
    ),
    rule('default_tools_approval_mode', '', mode(own(table, 'default_tools_approval_mode')), () => true),
  ];
}
