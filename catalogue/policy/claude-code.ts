import type { Action } from '../../scanner/types.ts';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { quoteName } from './quote.ts';
import { listNames } from './sentences.ts';
import type { Bound } from './suggest.ts';

/**
 * The `permissions` part of a Claude Code settings.json. Rules are exact names in the form the client
 * gives them to the model, `mcp__<server key>__<tool>`, every character outside `A-Za-z0-9_-` replaced:
 * a rule with the raw name is accepted and never fires.
 */
export const claudeCode: PolicyFormat = {
  id: 'claude-code',
  title: 'Claude Code',
  consumer: 'Claude Code',
  checkedWith: 'Claude Code 2.1.332, the client itself run',
  extension: 'json',
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool runs without a prompt.',
    limit: 'The format counts no calls: the client asks before each one.',
    ask: 'The client asks before each call; without a person present (claude -p) the call is refused.',
    deny: 'The tool is not offered to the model.',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, has no rule: Claude Code asks about it, and runs it where permissions are skipped.',
  },
  together:
    'Lists of several servers are joined: paste each into its list, or keep them in different settings files, which the client merges.',
  alone:
    "These lines settle one tool: before calls of the server's other tools the client asks, unless another rule settles them.",
  places: { user: '~/.claude/settings.json', project: '.claude/settings.json' },
  unbound:
    "Claude Code's own rules for Read, Edit and Bash do not hold a server's tools; what these may touch is the server's to decide.",
  flat: true,
  nameOf: claudeCodeName,
  bound: ({ argument, bound }, { name }) => {
    const command = `jq -e '${WITHIN[bound](`.tool_input.${argument}`)}' >/dev/null || exit 2`;
    const hook = { matcher: `^${name}$`, hooks: [{ type: 'command', command }] };
    return `in the list "PreToolUse" of "hooks", where jq is installed, ${JSON.stringify(hook)}`;
  },
  caveats,
  write,
};

/** The name a rule must be written for: the one the client gives the tool, `mcp__<server key>__<tool>`. */
export function claudeCodeName(key: string, tool: string): string {
  return `mcp__${sanitised(key)}__${sanitised(withoutUnseen(tool))}`;
}

/** A filter of jq that is true for a call within the bound; a hook that exits 2 refuses the call. */
const WITHIN: Readonly<Record<Bound, (argument: string) => string>> = {
  'dry-run': (argument) => `${argument} == true`,
  cap: (argument) => `${argument} | type == "number" and . <= 100`,
  'read-only': (argument) => `${argument} | type == "string" and test("^\\\\s*select\\\\b[^;]*$"; "i")`,
  folder: (argument) =>
    `${argument} | type == "string" and startswith("/srv/shared/") and (contains("..") | not)`,
  host: (argument) => `${argument} | type == "string" and startswith("https://api.example.com/")`,
};

/** A full name of 128 characters is offered to the model, one of 129 is dropped. */
const LONGEST_NAME = 128;

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => server.rules);
  const list = (action: Action) => rules.filter((rule) => rule.action === action).map(({ name }) => name);
  // With nothing known, one rule for the server itself keeps every tool of it from the model.
  const whole = servers.filter((server) => server.closed).map(({ key }) => `mcp__${sanitised(key)}`);
  const lists = { allow: list('allow'), ask: list('ask'), deny: [...whole, ...list('deny')] };
  const permissions = Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0));
  const document = { permissions };
  return { document, text: `${JSON.stringify(document, null, 2)}\n` };
}

function caveats(servers: readonly KeyedRules[]): string[] {
  const long = servers.flatMap(({ rules }) => rules.filter(({ name }) => name.length > LONGEST_NAME));
  return [
    ...servers.flatMap(({ key }) => keyCaveats(key)),
    ...(long.length === 0
      ? []
      : [
          `Claude Code offers no tool whose full name is longer than ${LONGEST_NAME} characters: ${listNames(long.map(({ tool }) => ({ name: tool })))} will be missing, whatever the rules say.`,
        ]),
  ];
}

function keyCaveats(key: string): string[] {
  const written = sanitised(key);
  return [
    `The rules hold where your configuration calls the server ${quoteName(key)}; under another key none of them fires.`,
    ...(written === key && !key.includes('__')
      ? []
      : [
          `A server key should be letters, digits and single hyphens: Claude Code writes ${quoteName(key)} as ${written}, and rules for another server may come to share that name.`,
        ]),
  ];
}

/** The client's own replacement, one `_` for each UTF-16 unit outside `A-Za-z0-9_-`. */
function sanitised(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_');
}

/**
 * What the client does to every string of a server before it forms a name: compatibility forms folded and
 * unseen characters dropped, until nothing changes. The user's own server key is not treated so.
 */
function withoutUnseen(name: string): string {
  const folded = name.normalize('NFKC').replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '');
  return folded === name ? name : withoutUnseen(folded);
}
