import { isObject } from '../../../scanner/is-object.ts';
import { Unfit } from '../merge/unfit.ts';
import { own, under, words } from '../values.ts';
import { readPolicy } from './index.ts';
import { json, toml, yaml } from './parse.ts';

/**
 * The formats whose policy a text may be, by what only such a file holds; several where two consumers read the same,
 * none where it is none that is known. A text that does not parse is none.
 */
export function formatsTold(text: string): readonly string[] {
  const bare = text.replace(/^\uFEFF/, '');
  const modules = MODULES.filter((id) => !('unfit' in readPolicy(id, bare)));
  const document = [json, toml].map((parse) => parsed(parse, bare)).find(isObject);
  const isYaml = document === undefined;
  const held = isYaml ? parsed(yaml, bare) : document;
  if (!isObject(held)) return modules;
  const told = Object.entries(TELLS).filter(([, isOf]) => isOf(held));
  // Lists under names of servers, and nothing else: in JSON or TOML that may be anything.
  const docker = isYaml && told.length === 0 && isLists(held) ? ['docker'] : [];
  return [...modules, ...told.map(([id]) => id), ...docker];
}

const MODULES = ['openai', 'anthropic', 'langchain', 'ai-sdk'];

/** What stands in a file of each format and in none of the others; the sources stand with the exporters. */
const TELLS: Readonly<Record<string, (document: unknown) => boolean>> = {
  policylayer: (document) => isGateway(document) && !isRuled(document),
  intercept: (document) => isGateway(document) && isRuled(document),
  'claude-code': (document) =>
    ['allow', 'ask', 'deny'].some((list) => Array.isArray(under(document, 'permissions', list))),
  codex: (document) => isObject(own(document, 'mcp_servers')),
  'gemini-cli': (document) => some(own(document, 'rule'), (rule) => own(rule, 'decision') !== undefined),
  opencode: (document) => own(document, 'permission') !== undefined,
  'copilot-cli': (document) =>
    some(Object.values(own(document, 'mcpServers') ?? {}), (server) => Array.isArray(own(server, 'tools'))),
  cursor: (document) => Array.isArray(own(document, 'mcpAllowlist')),
  vscode: (document) =>
    Object.keys(document as object).some((key) => /^chat\.(tools|permissions)\./.test(key)),
  toolhive: (document) => Array.isArray(under(document, 'cedar', 'policies')),
  agentgateway: (document) => Array.isArray(under(document, 'policies', 'mcpAuthorization', 'rules')),
  agt: (document) => some(own(document, 'rules'), (rule) => own(rule, 'ruleAction') !== undefined),
};

/** PolicyLayer's document and Intercept's; in a saved list of tools "tools" is an array. */
function isGateway(document: unknown): boolean {
  const isHolding = isObject(own(document, 'tools')) || Array.isArray(own(document, 'hide'));
  return isHolding && ['allow', 'deny'].includes(String(own(document, 'default')));
}

function isLists(document: unknown): boolean {
  const lists = Object.values(document as object);
  return lists.length > 0 && lists.every((list) => Array.isArray(list) && words(list).length === list.length);
}

const isRuled = (document: unknown): boolean =>
  some(Object.values(own(document, 'tools') ?? {}), (tool) => own(tool, 'rules') !== undefined);

function some(list: unknown, isSo: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.some(isSo);
}

function parsed(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}
