/** Settings in which clients keep what they may run, read as each client's source says. */
import { expect, test } from 'vitest';
import { granted, together } from '../../../catalogue/policy/reading/granted.ts';
import { effectOn, type GrantKind, readGrants } from '../../../catalogue/policy/reading/index.ts';
import { judged, serverOf } from './servers.ts';

function read(kind: GrantKind, text: string) {
  const reading = readGrants(kind, text);
  if ('unfit' in reading) throw new Error(reading.unfit);
  return reading;
}

const zed = (permissions: unknown) => JSON.stringify({ agent: { tool_permissions: permissions } });

test.each<readonly [GrantKind, string, string]>([
  ['zed', zed({ default: 'allow' }), 'allow'],
  ['zed', zed({ default: 'allow', tools: { 'mcp:acme:wipe': { default: 'confirm' } } }), 'ask'],
  ['zed', zed({ tools: { 'mcp:acme:wipe': { default: 'allow' } } }), 'allow'],
  ['zed', zed({ tools: { 'mcp:other:wipe': { default: 'allow' } } }), 'ask'],
  ['zed', '{ "agent": { "always_allow_tool_actions": true } } // before 0.224', 'allow'],
  ['zed', '{ "theme": "One Dark" }', 'ask'],
  ['goose-config', 'extensions: {}', 'allow'],
  ['goose-config', 'GOOSE_MODE: smart_approve', 'ask'],
  ['goose-config', 'GOOSE_MODE: chat', 'deny'],
  ['goose', 'user:\n  always_allow: [acme__wipe]\n  ask_before: []\n  never_allow: []', 'allow'],
  ['goose', 'user:\n  always_allow: [acme__wipe]\n  ask_before: []\n  never_allow: [acme__wipe]', 'deny'],
  ['vscode', '{ "chat.tools.global.autoApprove": true }', 'allow'],
  ['vscode', '{ "chat.permissions.default": "autopilot" }', 'allow'],
  ['vscode', '{ "chat.permissions.default": "default" }', 'ask'],
  [
    'vscode',
    '{ "chat.permissions.default": "autoApprove", "chat.tools.eligibleForAutoApproval": { "wipe": false } }',
    'ask',
  ],
  ['copilot-settings', '{ "defaultPermissionMode": "allow-all" }', 'allow'],
  ['copilot-settings', '{ "defaultPermissionMode": "assisted" }', 'ask'],
  ['claude-code', '{ "permissions": { "defaultMode": "bypassPermissions" } }', 'allow'],
  [
    'claude-code',
    '{ "permissions": { "defaultMode": "bypassPermissions", "ask": ["mcp__acme__wipe"] } }',
    'ask',
  ],
  [
    'claude-code',
    '{ "permissions": { "defaultMode": "bypassPermissions", "disableBypassPermissionsMode": "disable" } }',
    'ask',
  ],
  ['gemini-settings', '{ "mcp": { "allowed": ["acme"] } }', 'allow'],
  ['gemini-settings', '{ "mcpServers": { "acme": { "trust": true } } }', 'allow'],
  ['gemini-settings', '{ "tools": { "allowed": ["mcp_acme_wipe"] } }', 'allow'],
  ['gemini-settings', '{ "tools": { "allowed": ["mcp_acme_wipe"], "exclude": ["mcp_acme_wipe"] } }', 'deny'],
  [
    'gemini-settings',
    '{ "mcp": { "allowed": ["acme"] }, "tools": { "confirmationRequired": ["mcp_acme_wipe"] } }',
    'ask',
  ],
  ['gemini-settings', '{ "mcp": { "allowed": ["acme"], "excluded": ["acme"] } }', 'deny'],
])('%s: %s', (kind, text, action) => {
  expect(effectOn(read(kind, text), 'acme', 'wipe').action).toBe(action);
});

test('files of one client are read as it joins them', () => {
  const claude = (permissions: unknown) => read('claude-code', JSON.stringify({ permissions }));
  const [allowed, asked, denied] = (['allow', 'ask', 'deny'] as const).map((list) =>
    claude({ [list]: ['mcp__acme__wipe'] }),
  );
  const action = (...readings: Parameters<typeof together>[0]) =>
    effectOn(together(readings, 'claude-code')!, 'acme', 'wipe').action;
  // A stricter rule of any file goes before a looser one of any.
  expect(action(allowed!, denied!)).toBe('deny');
  expect(action(allowed!, asked!)).toBe('ask');
  expect(action(asked!, allowed!, denied!)).toBe('deny');
  // A mode holds in whichever file it stands, and nothing else changes what no rule names.
  expect(action(claude({}), claude({ defaultMode: 'dontAsk' }))).toBe('deny');
  expect(action(claude({}), claude({}))).toBe('ask');
  expect(together([], 'claude-code')).toBeUndefined();
});

test('where no rule lets a tool through, the mode or the default that does is named', () => {
  const wipe = judged('wipe', 'deny');
  const server = serverOf([{ ...wipe, verdict: { ...wipe.verdict, severity: 'critical' } }], { id: 'acme' });
  const told = (kind: GrantKind, text: string) => granted(read(kind, text), server, 'acme', 'It')?.told;
  const runs = 'acme: It runs unasked 1 critical ("wipe"), by';
  expect(told('opencode', '{}')).toBe(`${runs} its default, with no rule for it`);
  expect(told('claude-code', '{ "permissions": { "defaultMode": "bypassPermissions" } }')).toBe(
    `${runs} defaultMode "bypassPermissions"`,
  );
  expect(told('vscode', '{ "chat.permissions.default": "autopilot" }')).toBe(
    `${runs} chat.permissions.default "autopilot"`,
  );
  expect(told('goose-config', 'extensions: {}')).toBe(`${runs} GOOSE_MODE "auto", its default`);
  expect(told('claude-code', '{}')).toBeUndefined();
});

test('what is told names the tools, the worst first, and the switch', () => {
  const server = serverOf(
    [judged('wipe', 'deny'), judged('list', 'allow'), judged('write', 'limit')].map((one, at) => ({
      ...one,
      verdict: { ...one.verdict, severity: (['critical', 'low', 'medium'] as const)[at]! },
    })),
    { id: 'gemini-cli/acme' },
  );
  const settings = read('gemini-settings', '{ "mcp": { "allowed": ["acme"] } }');
  const policy = (priority: number) =>
    read('gemini-cli', `[[rule]]\nmcpName="acme"\ntoolName="wipe"\ndecision="deny"\npriority=${priority}`);
  const told = (...readings: Parameters<typeof together>[0]) =>
    granted(together(readings, 'gemini-cli')!, server, 'acme', 'Gemini CLI')?.told;
  expect(told(settings)).toBe(
    'gemini-cli/acme: Gemini CLI runs unasked 1 critical ("wipe"), 1 medium ("write"), by mcp.allowed "acme"',
  );
  // A policy of a lower rank than the list holds nothing.
  expect(told(policy(50), settings)).toContain('"wipe"');
  expect(told(policy(200), settings)).not.toContain('"wipe"');
});
