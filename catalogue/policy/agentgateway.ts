import { stringify } from 'yaml';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { lineComment } from './header.ts';
import { ownName } from './own-name.ts';
import { escapeUnseen, quoteName } from './quote.ts';

/**
 * agentgateway's `mcpAuthorization` rules in CEL, as an allow-list: its documentation advises against deny
 * rules, because one that cannot be evaluated denies nothing. With no rule at all everything is allowed, so
 * a server without an allowed tool gets a rule that holds for none.
 */
export const agentgateway: PolicyFormat = {
  id: 'agentgateway',
  title: 'agentgateway',
  consumer: 'agentgateway (mcpAuthorization)',
  checkedWith: 'no release: its source of August 2026, and CEL by another engine; not proven in the gateway',
  extension: 'yaml',
  comment: lineComment('#'),
  express: ['allow', 'deny'],
  meaning: {
    allow: 'The tool is on the list of a rule.',
    limit: 'The gateway counts calls of a route, not of a tool: the call is refused.',
    ask: 'The format has no approval step: the call is refused.',
    deny: 'The tool is on no list: left out of the tools, and refused when called all the same.',
  },
  unlisted: {
    action: 'deny',
    means:
      'A tool that is not listed here, such as one a later version adds, is refused: one allow rule makes deny the default.',
  },
  together: 'The rules of several servers stand in one list: each names its target.',
  alone: 'Add this rule to the list of the whole gateway: alone, it denies every other tool behind it.',
  places: {},
  flat: false,
  nameOf: ownName,
  // crates/agentgateway/src/http/authorization_tests.rs; issue 3092 of August 2026.
  blind: 'A rule of agentgateway that names an argument holds for no call, and refuses them all',
  caveats: (servers) => [
    ...servers.map(
      ({ key }) => `The rules hold where the gateway's configuration calls the target ${quoteName(key)}.`,
    ),
    'The rules also stand before prompts and resources, which are refused until a rule of your own lets them through.',
  ],
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap(({ key, rules }) => {
    const names = rules.filter(({ action }) => action === 'allow').map(({ name }) => name);
    if (names.length === 0) return [];
    return [`mcp.tool.target == ${celString(key)} && mcp.tool.name in [${names.map(celString).join(', ')}]`];
  });
  const document = { policies: { mcpAuthorization: { rules: rules.length > 0 ? rules : ['false'] } } };
  return {
    document,
    text: stringify(document, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  };
}

/** CEL reads the escapes of JSON, and code points beyond four digits as `\\U`. */
function celString(text: string): string {
  return escapeUnseen(JSON.stringify(text), 'yaml');
}
