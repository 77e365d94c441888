import { claudeCodeSettings } from '../claude-code-settings.ts';
import { quoteName } from '../quote.ts';
import { listNames } from '../sentences.ts';
import { objectUnder, under, words } from '../values.ts';
import { addStrings, dropStrings, nodeAt, rootOf, setMembers, stringsAt } from './json-edit.ts';
import type { Merge } from './merge.ts';
import { Unfit } from './unfit.ts';

/** Lists of rules, of which deny goes before ask, and ask before allow: what would never fire is not added. */
export const intoClaudeCode: Merge = (text, { document }) => {
  claudeCodeSettings(text);
  const list = (action: string) => ['permissions', action];
  const stricter = { allow: ['ask', 'deny'], ask: ['deny'], deny: [] } as const;
  return (['deny', 'ask', 'allow'] as const).reduce((made, action) => {
    const settled = stricter[action].flatMap((one) => stringsAt(made, list(one)));
    const names = words(under(document, 'permissions', action)).filter((name) => !settled.includes(name));
    return addStrings(made, list(action), names);
  }, text);
};

/** One list of what runs unasked: what the policy does not allow leaves it under its own name. */
export const intoCursor: Merge = (text, { document, servers }) => {
  const kept = servers.flatMap(({ rules }) =>
    rules.filter(({ action }) => action !== 'allow').map(({ name }) => name),
  );
  const made = dropStrings(text, ['mcpAllowlist'], (one) => kept.includes(one));
  return addStrings(made, ['mcpAllowlist'], words(under(document, 'mcpAllowlist')));
};

export const intoVscode: Merge = (text, { document }) => {
  const setting = 'chat.tools.eligibleForAutoApproval';
  const names = Object.keys(objectUnder(document, setting));
  return setMembers(
    text,
    [setting],
    names.map((name) => [name, 'false']),
  );
};

/** The list `tools` of the server's own entry; one that is there already only grows shorter. */
export const intoCopilotCli: Merge = (text, { document, servers }) => {
  rootOf(text);
  return servers.reduce((made, { key }) => {
    requireServer(key, isThere(made, ['mcpServers', key]), namesIn(made));
    const path = ['mcpServers', key];
    const wanted = words(under(document, ...path, 'tools'));
    const held = isThere(made, [...path, 'tools']) ? stringsAt(made, [...path, 'tools']) : ['*'];
    const tools = held.includes('*') ? wanted : held.filter((tool) => wanted.includes(tool));
    const isSame = isThere(made, [...path, 'tools']) && JSON.stringify(tools) === JSON.stringify(held);
    return isSame ? made : setMembers(made, path, [['tools', list(tools)]]);
  }, text);
};

/** @throws {Unfit} a policy under a key that the file does not have would make a second server of it. */
export function requireServer(key: string, isThere: boolean, names: readonly string[]): void {
  if (isThere) return;
  const has = names.length === 0 ? 'none' : listNames(names.map((name) => ({ name })));
  throw new Unfit(`it has no server called ${quoteName(key)} (it has ${has}); give its key with --as`);
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}

function isThere(text: string, path: readonly string[]): boolean {
  return nodeAt(text, path) !== undefined;
}

function namesIn(text: string): string[] {
  rootOf(text);
  const servers = nodeAt(text, ['mcpServers']);
  return (servers?.children ?? []).map(({ children }) => String(children?.[0]?.value));
}
