import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { ownName } from './own-name.ts';
import { escapeUnseen } from './quote.ts';
import type { Bound } from './suggest.ts';

/**
 * ToolHive's authorization file: Cedar policies, one to a string (its docs/authz.md, August 2026). Only `==`
 * stands in a head, because ToolHive reads Cedar by another engine than the reference one and its own example
 * with `in` is no Cedar. `forbid` wins over any `permit` that the owner may add.
 */
export const toolhive: PolicyFormat = {
  id: 'toolhive',
  title: 'ToolHive',
  consumer: 'ToolHive (thv run --authz-config)',
  checkedWith: 'Cedar 4.13.0, the reference engine; not ToolHive itself, which has an engine of its own',
  extension: 'json',
  express: ['allow', 'deny'],
  meaning: {
    allow: 'A permit policy for calls of the tool.',
    limit: 'The format counts no calls: the call is refused.',
    ask: 'The format has no approval step: the call is refused.',
    deny: 'A forbid policy: the tool is left out of the list, and refused when called all the same.',
  },
  unlisted: {
    action: 'deny',
    means:
      'A tool that is not listed here, such as one a later version adds, is refused: Cedar denies by default.',
  },
  together: 'One file a server: ToolHive starts each server with its own.',
  alone: "Add this policy to the whole server's file: alone, it denies every other tool of the server.",
  places: {},
  flat: true,
  keyless: true,
  nameOf: ownName,
  caveats: () => [
    'ToolHive takes the principal from a sign-in: without one configured, no policy is asked.',
    'The policies speak of tool calls: prompts and resources are refused by default, until a permit for them is added.',
  ],
  bound: ({ argument, bound }, { name }) =>
    `in place of its own policy, ${permit(name)} when { context has arg_${argument} && ${CONDITION[bound](`context.arg_${argument}`)} };`,
  write,
};

/** For the tail of a permit. A `forbid` for the same tool would go before it. */
const CONDITION: Readonly<Record<Bound, (argument: string) => string>> = {
  'dry-run': (argument) => `${argument} == true`,
  cap: (argument) => `${argument} <= 100`,
  'read-only': (argument) =>
    `(${argument} like "SELECT *" || ${argument} like "select *") && !(${argument} like "*;*")`,
  folder: (argument) => `${argument} like "/srv/shared/*" && !(${argument} like "*..*")`,
  host: (argument) => `${argument} like "https://api.example.com/*"`,
};

function write(servers: readonly KeyedRules[]): Written {
  const policies = servers.flatMap((server) => (server.closed ? [] : server.rules.map(policyFor)));
  const document = { version: '1.0', type: 'cedarv1', cedar: { policies, entities_json: '[]' } };
  return { document, text: `${escapeUnseen(JSON.stringify(document, null, 2), 'json')}\n` };
}

function policyFor({ name, action, reason }: Rule): string {
  return action === 'allow' ? `${permit(name)};` : `@reason(${cedarString(reason)})\nforbid${head(name)};`;
}

function permit(name: string): string {
  return `permit${head(name)}`;
}

function head(name: string): string {
  return `(principal, action == Action::"call_tool", resource == Tool::${cedarString(name)})`;
}

/** A Cedar string: a backslash before quote and backslash, and whatever is not plain as `\\u{…}`. */
function cedarString(text: string): string {
  const escaped = text.replace(/["\\]|[^\x20-\x7e]/gu, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
  return `"${escaped}"`;
}
