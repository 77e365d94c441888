/** The documents of clients to the letter: a client that reads a key otherwise holds nothing, and tells nobody. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer, renderTool } from '../../../catalogue/policy/index.ts';
import { judged, serverOf } from './servers.ts';

const GARDEN = serverOf([
  judged('list', 'allow'),
  judged('plant', 'limit'),
  judged('water', 'ask'),
  judged('dig.up', 'deny'),
]);
const OPTIONS = { profile: 'recommended', alias: 'my.beds' } as const;
const WHY = 'Judged read, severity low. Its severity is critical: it stays off until an owner turns it on.';

/** By format: the whole server's document without its head, and that of the denied tool alone. */
const DOCUMENTS = {
  'claude-code': [
    `{
  "permissions": {
    "allow": [
      "mcp__my_beds__list"
    ],
    "ask": [
      "mcp__my_beds__plant",
      "mcp__my_beds__water"
    ],
    "deny": [
      "mcp__my_beds__dig_up"
    ]
  }
}`,
    `{
  "permissions": {
    "deny": [
      "mcp__my_beds__dig_up"
    ]
  }
}`,
  ],
  codex: [
    `[mcp_servers."my.beds"]
enabled_tools = [ "list", "plant", "water" ]
disabled_tools = [ "dig.up" ]
default_tools_approval_mode = "prompt"

[mcp_servers."my.beds".tools.list]
approval_mode = "approve"

[mcp_servers."my.beds".tools.plant]
approval_mode = "prompt"

[mcp_servers."my.beds".tools.water]
approval_mode = "prompt"`,
    '[mcp_servers."my.beds"]\ndisabled_tools = [ "dig.up" ]',
  ],
  'gemini-cli': [
    `[[rule]]
mcpName = "my.beds"
toolName = "*"
decision = "ask_user"
priority = 960

[[rule]]
mcpName = "my.beds"
toolName = "list"
decision = "allow"
priority = 970

[[rule]]
mcpName = "my.beds"
toolName = [ "plant", "water" ]
decision = "ask_user"
priority = 980

[[rule]]
mcpName = "my.beds"
toolName = "dig.up"
decision = "deny"
priority = 990
denyMessage = "${WHY}"`,
    `[[rule]]
mcpName = "my.beds"
toolName = "dig.up"
decision = "deny"
priority = 990
denyMessage = "${WHY}"`,
  ],
  opencode: [
    `{
  "$schema": "https://opencode.ai/config.json",
  "permission": {
    "my_beds_*": "ask",
    "my_beds_list": "allow",
    "my_beds_plant": "ask",
    "my_beds_water": "ask",
    "my_beds_dig_up": "deny"
  }
}`,
    `{
  "$schema": "https://opencode.ai/config.json",
  "permission": {
    "my_beds_dig_up": "deny"
  }
}`,
  ],
  'copilot-cli': [
    `copilot \\
  --allow-tool='my.beds(list)' \\
  --deny-tool='my.beds(dig-up)' \\
  --excluded-tools='my-beds-dig-up' \\
  "$@"`,
    `copilot \\
  --deny-tool='my.beds(dig-up)' \\
  --excluded-tools='my-beds-dig-up' \\
  "$@"`,
  ],
  cursor: ['{\n  "mcpAllowlist": [\n    "my.beds:list"\n  ]\n}', '{\n  "mcpAllowlist": []\n}'],
  vscode: [
    `{
  "chat.tools.eligibleForAutoApproval": {
    "plant": false,
    "water": false,
    "dig_up": false
  }
}`,
    '{\n  "chat.tools.eligibleForAutoApproval": {\n    "dig_up": false\n  }\n}',
  ],
  docker: ['"my.beds":\n  - "list"', '"my.beds": []'],
  agentgateway: [
    `policies:
  mcpAuthorization:
    rules:
      - "mcp.tool.target == \\"my.beds\\" && mcp.tool.name in [\\"list\\"]"`,
    'policies:\n  mcpAuthorization:\n    rules:\n      - "false"',
  ],
} as const;
const IDS = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[];

test.each(IDS)('%s: the document of a server, and of one tool', (id) => {
  const [whole, alone] = DOCUMENTS[id];
  const { text } = renderServer(POLICY_FORMATS[id], GARDEN, OPTIONS);
  expect(text.replace(/^(?:(?:#|\/\/) .*\n)*/, '')).toBe(`${whole}\n`);
  expect(renderTool(POLICY_FORMATS[id], GARDEN, 'dig.up', OPTIONS).text).toBe(alone);
});

test('the list for mcp-config.json stands in the head of the flags', () => {
  const { text } = renderServer(POLICY_FORMATS['copilot-cli'], GARDEN, OPTIONS);
  expect(text).toContain('\n#   {"mcpServers":{"my.beds":{"tools":["list","plant","water"]}}}\ncopilot ');
});

describe('of the key of the server', () => {
  const notes = (id: keyof typeof POLICY_FORMATS, alias: string) =>
    renderServer(POLICY_FORMATS[id], GARDEN, { profile: 'recommended', alias }).notes.join('\n');
  const ODD: Partial<Record<keyof typeof POLICY_FORMATS, readonly [alias: string, told: RegExp][]>> = {
    'claude-code': [
      ['my.beds', /Claude Code writes "my\.beds" as my_beds,/],
      ['a__b', /Claude Code writes "a__b" as a__b, and rules for another server/],
    ],
    codex: [['my.beds', /Codex does not start "my\.beds"\./]],
    'gemini-cli': [
      ['my_beds', /Gemini CLI reads "my_beds" otherwise in places, and warns of underscores\./],
      ['my beds', /Gemini CLI reads "my beds" otherwise in places.* no rule can catch the tools/],
    ],
    opencode: [['my.beds', /opencode writes the key "my\.beds" as my_beds:/]],
    'copilot-cli': [
      ['my.beds', /Copilot CLI shows "my\.beds" to the model as my-beds:/],
      ['my beds', /Copilot CLI takes no rule for the key "my beds":/],
    ],
    cursor: [],
    docker: [],
    agentgateway: [],
  };
  test.each(Object.entries(ODD))(
    '%s says that it has to be the one configured, and what it does with an odd one',
    (id, odd) => {
      const format = id as keyof typeof POLICY_FORMATS;
      const plain = notes(format, 'beds');
      expect(plain).toMatch(/(?:calls? the (?:server|target)|has for the server, here) "beds"/);
      expect(plain).not.toMatch(
        /should be letters|writes the key|shows "beds"|takes no rule|otherwise in places/,
      );
      for (const [alias, told] of odd) expect(notes(format, alias)).toMatch(told);
    },
  );
  test.each([
    ['claude-code', 'mcp__beds__', 128, /longer than 128 characters: "x+" will be missing/],
    [
      'gemini-cli',
      'mcp_beds_',
      63,
      /longer than 63 characters: the rules for "x+" are written for what is left/,
    ],
  ] as const)(
    '%s: what becomes of a name that is too long, and of one that is just not',
    (id, start, longest, told) => {
      const ofLength = (length: number) => {
        const server = serverOf([judged('x'.repeat(length - start.length), 'allow')]);
        return renderServer(POLICY_FORMATS[id], server, {
          profile: 'recommended',
          alias: 'beds',
        }).notes.join();
      };
      expect(ofLength(longest)).not.toMatch(/longer than/);
      expect(ofLength(longest + 1)).toMatch(told);
    },
  );
});

describe('the flags of Copilot CLI', () => {
  const copilot = POLICY_FORMATS['copilot-cli'];
  const under = (server: typeof GARDEN, alias: string) =>
    renderServer(copilot, server, { profile: 'recommended', alias });
  test('say one thing to a shell, whatever the key', () => {
    const key = `it's "$(id)"; beds`;
    const { text } = under(serverOf([], { outcome: 'timed-out' }), key);
    const script = `copilot() { printf '%s\\n' "$@"; }\n${text}`;
    const { stdout } = spawnSync('sh', ['-c', script, 'sh', 'more'], { encoding: 'utf8' });
    expect(stdout).toBe(`--disable-mcp-server=${key}\nmore\n`);
  });
  test('are said where the file cannot say what runs unasked, and only those', () => {
    expect(copilot.unsaid!(under(GARDEN, 'beds').servers)).toMatch(/ copilot --allow-tool='beds\(list\)'$/);
    expect(copilot.unsaid!(under(serverOf([judged('dig', 'deny')]), 'beds').servers)).toBeUndefined();
  });
  test('name no tool whose name may be cut, and say how to switch it off', () => {
    const named = (length: number) =>
      under(serverOf([judged('x'.repeat(length - 'beds-'.length), 'deny')]), 'beds');
    expect(named(63)).toMatchObject({ undenied: [], losses: [] });
    expect(named(64).undenied).toHaveLength(1);
    expect(named(64).losses.join()).toMatch(
      /NOT DENIED: .* Leave it off the list "tools" of the server's own/,
    );
  });
});
