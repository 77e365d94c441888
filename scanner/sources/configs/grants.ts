import type { Json } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';
import type { ClientId } from './client.ts';

/** What a client was told to let through unasked. */
export interface Grant {
  /** Names of tools as the server calls them; `all` of the server's. */
  readonly tools: readonly string[] | 'all';
  /** Dotted path of the key that says so. */
  readonly field: string;
  /** Where that key stands, when it is not the entry itself: `permissions` of a settings file. */
  readonly file?: string;
}

/**
 * What an entry grants. Lists of names are Cline's `autoApprove` and Roo Code's and Windsurf's `alwaysAllow`, which
 * other clients took over: wherever they stand, they were meant. `trust` is Gemini CLI's, `approval_mode` Codex's.
 */
export function grantsOf(client: ClientId, entry: Json): readonly Grant[] {
  return [
    ...['autoApprove', 'alwaysAllow'].flatMap((field) => listed(at(entry, [field]), field)),
    ...(client === 'gemini-cli' && at(entry, ['trust']) === true ? [all('trust')] : []),
    ...(client === 'codex' ? approvedByCodex(entry) : []),
  ];
}

/** The settings of Claude Code that hold rules (docs: settings, iam), as places. */
export const CLAUDE_CODE_SETTINGS = [
  '~/.claude/settings.json',
  '<project>/.claude/settings.json',
  '<project>/.claude/settings.local.json',
] as const;

/**
 * What rules of Claude Code's settings allow of one server: `mcp__server`, `mcp__server__*` or `mcp__server__tool`,
 * where every character but letters, digits, `_` and `-` of a server's name became `_`.
 */
export function allowedInSettings(settings: Json, file: string, server: string): readonly Grant[] {
  const rules = at(settings, ['permissions', 'allow']);
  const whole = `mcp__${server.replace(/[^A-Za-z0-9_-]/g, '_')}`;
  const field = 'permissions.allow';
  return (isList(rules) ? rules : []).flatMap((rule): Grant[] => {
    if (typeof rule !== 'string') return [];
    if (rule === whole || rule === `${whole}__*`) return [{ tools: 'all', field, file }];
    return rule.startsWith(`${whole}__`) ? [{ tools: [rule.slice(whole.length + 2)], field, file }] : [];
  });
}

/** `default_tools_approval_mode` and `tools.<tool>.approval_mode`, of which `approve` asks nobody. */
function approvedByCodex(entry: Json): readonly Grant[] {
  const byTool = at(entry, ['tools']);
  const names = isObject(byTool) ? Object.keys(byTool) : [];
  const approved = names.filter((name) => at(byTool, [name, 'approval_mode']) === 'approve');
  return [
    ...(at(entry, ['default_tools_approval_mode']) === 'approve' ? [all('default_tools_approval_mode')] : []),
    ...(approved.length === 0 ? [] : [{ tools: approved, field: 'tools' }]),
  ];
}

function listed(list: Json | undefined, field: string): readonly Grant[] {
  if (list === true) return [all(field)];
  const names = (isList(list) ? list : []).filter((name) => typeof name === 'string');
  if (names.includes('*')) return [all(field)];
  return names.length === 0 ? [] : [{ tools: names, field }];
}

function all(field: string): Grant {
  return { tools: 'all', field };
}
