import { toASCII } from 'punycode/punycode.es6.js';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { lineComment } from './header.ts';
import { escapeUnseen, quoteName } from './quote.ts';
import { record } from './record.ts';

/**
 * The flags that start Copilot CLI under a policy, as a shell script, and the list of tools for its
 * mcp-config.json. No settings file of it holds what is allowed and denied. A rule is the raw key and the
 * rewritten tool, `my.srv(get-invoice)`; `--excluded-tools` takes the name the model sees.
 */
export const copilotCli: PolicyFormat = {
  id: 'copilot-cli',
  title: 'Copilot CLI',
  consumer: 'GitHub Copilot CLI',
  checkedWith: 'Copilot CLI 1.0.102, the client itself run',
  extension: 'sh',
  comment: lineComment('#'),
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool runs without a prompt (--allow-tool).',
    limit: 'The format counts no calls: the client asks before each one.',
    ask: 'No flag: the client asks before each call; without a person present (copilot -p) the call is refused, and with --allow-all-tools it runs.',
    deny: 'The tool is not offered to the model (--excluded-tools), and refused when called all the same (--deny-tool).',
  },
  unlisted: {
    action: 'ask',
    means:
      'A tool that is not listed here, such as one a later version adds, has no flag: Copilot CLI asks about it, and runs it with --allow-all-tools. The list for mcp-config.json keeps it from the model altogether.',
  },
  together: 'The flags of several servers stand in one command.',
  alone:
    "Add these flags to the whole server's command: they settle one tool, and the client asks before the others.",
  places: { user: '~/.copilot/mcp-config.json', project: '.mcp.json' },
  unbound:
    "Copilot CLI's own rules for paths, addresses and shell commands do not hold a server's tools; what these may touch is the server's to decide.",
  switchOff:
    'Leave it off the list "tools" of the server\'s own entry in mcp-config.json, as the list written here does.',
  flat: true,
  nameOf: copilotCliName,
  caveats,
  unsaid,
  write,
};

/**
 * The name the model sees, `<server key>-<tool>`: what is not ASCII in punycode, and what then is no letter,
 * digit, `_` or `-` replaced. A name of 64 characters may be a longer one cut and numbered, in an order that
 * is the server's to choose, and no rule can be written for a tool without a name.
 */
export function copilotCliName(key: string, tool: string): string | undefined {
  if (!isRuleKey(key)) return undefined;
  const name = `${sanitised(key)}-${sanitised(tool)}`;
  return tool === '' || name.length >= LONGEST_NAME || !tool.isWellFormed() ? undefined : name;
}

const LONGEST_NAME = 64;

/** A rule with any other character in its key is an error that keeps the client from starting. */
function isRuleKey(key: string): boolean {
  return /^[A-Za-z0-9_.-]+$/.test(key);
}

function write(servers: readonly KeyedRules[], { part }: { readonly part: boolean }): Written {
  const flags = servers.flatMap(flagsFor);
  const command = ['copilot', ...flags, '"$@"'].join(' \\\n  ');
  const document = { mcpServers: record(servers.map((server) => [server.key, listFor(server)] as const)) };
  if (part) return { document, text: `${command}\n` };
  const fragment = escapeUnseen(JSON.stringify(document), 'json');
  return {
    document,
    text: [
      "# For the server's own entry in mcp-config.json, beside its command; what is not on the list is not offered:",
      `#   ${fragment}`,
      `${command}\n`,
    ].join('\n'),
  };
}

function flagsFor({ key, closed, rules }: KeyedRules): string[] {
  if (closed) return [flag('--disable-mcp-server', key)];
  const rule = ({ name }: Rule) => `${key}(${name.slice(sanitised(key).length + 1)})`;
  return [
    ...rules.filter(({ action }) => action === 'allow').map((one) => flag('--allow-tool', rule(one))),
    ...rules
      .filter(({ action }) => action === 'deny')
      .flatMap((one) => [flag('--deny-tool', rule(one)), flag('--excluded-tools', one.name)]),
  ];
}

/** For the shell: between single quotes nothing is special but the quote itself. */
function flag(name: string, value: string): string {
  return `${name}='${value.replaceAll("'", "'\\''")}'`;
}

/** An mcp-config.json says what is offered; what runs unasked, flags alone. */
function unsaid(servers: readonly KeyedRules[]): string | undefined {
  const flags = servers.flatMap(flagsFor).filter((one) => one.startsWith('--allow-tool='));
  if (flags.length === 0) return undefined;
  return `mcp-config.json says which tools are offered, and Copilot CLI asks about each: what this policy allows runs unasked when started as copilot ${flags.join(' ')}`;
}

/** A tool called `*` stays off the list: there it would mean every tool. */
function listFor({ rules }: KeyedRules) {
  const listed = rules.filter(({ action, tool }) => action !== 'deny' && tool !== '*');
  return { tools: listed.map(({ tool }) => tool) };
}

function caveats(servers: readonly KeyedRules[]): string[] {
  return servers.flatMap(({ key }) => [
    `The flags hold where your configuration calls the server ${quoteName(key)}; under another key none of them fires.`,
    ...(isRuleKey(key)
      ? sanitised(key) === key
        ? []
        : [
            `Copilot CLI shows ${quoteName(key)} to the model as ${sanitised(key)}: another server may come to share that name.`,
          ]
      : [
          `Copilot CLI takes no rule for the key ${quoteName(key)}: a key should be letters, digits, dots, hyphens and underscores. Until it is renamed, the list for mcp-config.json alone keeps tools off.`,
        ]),
  ]);
}

function sanitised(name: string): string {
  return toASCII(name).replace(/[^A-Za-z0-9_-]/g, '-');
}
