import { stringify } from 'smol-toml';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { lineComment } from './header.ts';
import { escapeUnseen, quoteName } from './quote.ts';
import { listNames } from './sentences.ts';
import type { Bound } from './suggest.ts';

/**
 * A policy file of Gemini CLI, for the user tier (the client ignores the workspace's). One bad rule, such as
 * a priority of 1000, drops the whole file. Priorities lie above 950, where the client's own "always allow"
 * and `trust: true` cannot come before them.
 */
export const geminiCli: PolicyFormat = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  consumer: 'Gemini CLI',
  checkedWith: 'Gemini CLI 0.61.0, its own loader and policy engine run',
  extension: 'toml',
  comment: lineComment('#'),
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool runs without a prompt.',
    limit: 'The format counts no calls: the client asks before each one.',
    ask: 'The client asks before each call, also where the server is trusted; without a person present the call is refused.',
    deny: 'The tool is not offered to the model, and a call is refused with the reason.',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, is asked about, also where the server is trusted.',
  },
  together: 'Each policy is a file of its own in the folder of policies; Gemini CLI reads them all.',
  alone:
    "Add these lines to the whole server's policy: they settle one tool, and leave the others to the client's own rules.",
  places: { user: '~/.gemini/policies/toolrisk.toml' },
  unbound:
    "Gemini CLI's rules for its own file and shell tools do not hold a server's tools; what these may touch is the server's to decide.",
  flat: true,
  nameOf: geminiCliName,
  bound: ({ argument, bound }, { name }) =>
    `[[rule]] with toolName = ${JSON.stringify(name)}, argsPattern = '${OUTSIDE[bound](`\\0"${argument}":`)}', decision = "deny" and priority = 995`,
  caveats,
  write,
};

/**
 * What a call outside the bound looks like: the client writes the arguments as JSON and puts a NUL on either side of
 * each at the top. Of brackets it takes none that are repeated as a whole.
 */
const OUTSIDE: Readonly<Record<Bound, (start: string) => string>> = {
  'dry-run': (start) => `^(?!.*${start}true\\0)`,
  cap: (start) => `^(?!.*${start}(?:\\d|\\d\\d|100|\\d\\.\\d+|\\d\\d\\.\\d+)\\0)`,
  'read-only': (start) => `^(?!.*${start}"\\s*[sS][eE][lL][eE][cC][tT]\\b[^;"]*"\\0)`,
  folder: (start) => `^(?!.*${start}"/srv/shared/[^"]*"\\0)|${start}"[^"]*[.][.]`,
  host: (start) => `^(?!.*${start}"https://api[.]example[.]com/)`,
};

/** Longer names lose their middle; the client's own limit. */
const LONGEST_NAME = 63;
const PRIORITY = { unlisted: 960, allow: 970, ask: 980, deny: 990 } as const;

/** The name the client gives the tool: `mcp_<server key>_<tool>`, other characters replaced, the middle of a long one cut. */
export function geminiCliName(key: string, tool: string): string {
  const full = `${key}_${tool}`;
  const name = (full.startsWith('mcp_') ? full : `mcp_${full}`).replace(/[^a-zA-Z0-9_\-.:]/g, '_');
  return name.length > LONGEST_NAME ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
}

function write(servers: readonly KeyedRules[], { part }: { readonly part: boolean }): Written {
  const rule = servers.flatMap((server) => rulesFor(server, part));
  const document = { rule };
  return { document, text: rule.length === 0 ? '' : escapeUnseen(stringify(document), 'toml') };
}

type GeminiRule = {
  mcpName?: string;
  toolName: string | string[];
  decision: 'allow' | 'ask_user' | 'deny';
  priority: number;
  denyMessage?: string;
};

function rulesFor({ key, closed, rules }: KeyedRules, part: boolean): GeminiRule[] {
  const catchAll: GeminiRule = {
    mcpName: key,
    toolName: '*',
    decision: closed ? 'deny' : 'ask_user',
    priority: closed ? PRIORITY.deny : PRIORITY.unlisted,
  };
  const of = (action: 'allow' | 'ask', decision: 'allow' | 'ask_user') =>
    [true, false].flatMap((plain): GeminiRule[] => {
      const names = rules.filter((rule) => rule.action === action && isPlain(key, rule) === plain);
      if (names.length === 0) return [];
      return [
        {
          ...named(
            key,
            plain,
            names.map((rule) => rule.name),
          ),
          decision,
          priority: PRIORITY[action],
        },
      ];
    });
  return [
    ...(!part && isKept(key) ? [catchAll] : []),
    ...of('allow', 'allow'),
    ...of('ask', 'ask_user'),
    ...rules
      .filter((rule) => rule.action === 'deny')
      .map(
        (rule): GeminiRule => ({
          ...named(key, isPlain(key, rule), [rule.name]),
          decision: 'deny',
          priority: PRIORITY.deny,
          denyMessage: rule.reason,
        }),
      ),
  ];
}

/** The loader puts `mcp_<mcpName>_` before a rule's names: where that gives another name than the client's, the full name stands alone. */
function named(
  key: string,
  plain: boolean,
  names: readonly string[],
): Pick<GeminiRule, 'mcpName' | 'toolName'> {
  const toolName = names.map((name) => (plain ? name.slice(prefixOf(key).length) : name));
  const [only, ...others] = toolName as [string, ...string[]];
  return { ...(plain && { mcpName: key }), toolName: others.length === 0 ? only : toolName };
}

function isPlain(key: string, { name }: Rule): boolean {
  return isKept(key) && name.startsWith(prefixOf(key)) && name.length > prefixOf(key).length;
}

/** Whether the client keeps the key as it is in a tool's name. */
function isKept(key: string): boolean {
  return geminiCliName(key, '') === prefixOf(key);
}

function prefixOf(key: string): string {
  return `mcp_${key}_`;
}

function caveats(servers: readonly KeyedRules[]): string[] {
  const cut = servers.flatMap(({ rules }) => rules.filter(({ name }) => name.includes('...')));
  return [
    ...servers.flatMap(({ key }) => [
      `The rules hold where your settings call the server ${quoteName(key)}; under another key none of them fires.`,
      ...(isKept(key) && !key.includes('_')
        ? []
        : [
            `A server key should be letters, digits and hyphens: Gemini CLI reads ${quoteName(key)} otherwise in places, and ${isKept(key) ? 'warns of underscores' : 'no rule can catch the tools this server adds later'}.`,
          ]),
    ]),
    ...(cut.length === 0
      ? []
      : [
          `Gemini CLI cuts the middle out of names longer than ${LONGEST_NAME} characters: the rules for ${listNames(cut.map(({ tool }) => ({ name: tool })))} are written for what is left.`,
        ]),
  ];
}
