/** A policy put into the file that a user has already: in the client itself, the user's own rules and ours both hold. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { POLICY_FORMATS, renderPolicy } from '../../catalogue/policy/index.ts';
import { merge } from '../../catalogue/policy/merge/index.ts';
import { effectOn, readPolicy } from '../../catalogue/policy/reading/index.ts';
import { ACTIONS } from '../../scanner/types.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';
import { type Client, runClient, type Scene } from './client.ts';
import { claudeCode, codex, copilotCli, opencode } from './clients.ts';
import { geminiEngine } from './gemini-cli.ts';

/** What the policy is about: a tool for each action, and two it allows that the user's own file holds back. */
const ACME = serverOf([
  ...ACTIONS.map((action) => judged(action, action)),
  judged('mine', 'allow'),
  judged('guarded', 'allow'),
]);
const TOOLS = ACME.tools.map(({ tool }) => tool.name);
const OTHER = ['read', 'wipe'];

/** A file as its user keeps it, and how the client is started on it; what is put into it goes through `put`. */
const FILES: readonly {
  readonly client: Client & { readonly id: keyof typeof POLICY_FORMATS };
  set(scene: Scene, put: (file: string) => string, flags: string): ReturnType<Client['set']>;
  /** Lines and words of the user's that are there afterwards. */
  readonly kept: readonly string[];
  readonly offered: readonly string[];
}[] = [
  {
    client: claudeCode,
    // A hook of the user's refuses one tool; the settings of this client know no comments.
    set(scene, put) {
      const { files, args, env } = claudeCode.set(scene);
      const guard = { matcher: 'mcp__acme__guarded', hooks: [{ type: 'command', command: 'exit 2' }] };
      const settings = `{
  "hooks": ${JSON.stringify({ PreToolUse: [guard] })},
  "permissions": {
    "deny": ["Read(./.env)", "mcp__acme__mine", "mcp__other__wipe"],
    "allow": ["mcp__other__read", "mcp__acme__deny"]
  }
}
`;
      return {
        files: { 'mcp.json': files['mcp.json'], '.claude/settings.json': put(settings) },
        args: args.filter((word, at) => word !== '--settings' && args[at - 1] !== '--settings'),
        env,
      };
    },
    kept: ['"matcher":"mcp__acme__guarded"', 'Read(./.env)', 'mcp__other__wipe'],
    offered: ['allow', 'limit', 'ask', 'guarded', 'added-later'],
  },
  {
    client: codex,
    set(scene, put) {
      const base = codex.set({ ...scene, policy: '[mcp_servers]' });
      const table = (key: string) => `[mcp_servers.${key}]`;
      const written = base.files['.codex/config.toml']
        .replace(
          table('acme'),
          `${table('acme')} # billing\ndisabled_tools = ["mine", "guarded"] # not those`,
        )
        .replace(
          table('other'),
          `${table('other')}\ndisabled_tools = ["wipe"]\ntools.read.approval_mode = "approve"`,
        );
      return { ...base, files: { '.codex/config.toml': put(`# mine\n${written}`) } };
    },
    kept: ['# mine', '# billing', '# not those', 'disabled_tools = ["wipe"]'],
    offered: ['allow', 'limit', 'ask'],
  },
  {
    client: opencode,
    set(scene, put) {
      const rules = {
        '*': 'ask',
        acme_mine: 'deny',
        other_read: 'allow',
        other_wipe: 'deny',
        acme_guarded: 'ask',
      };
      const { files, ...start } = opencode.set({
        ...scene,
        policy: `{ // mine\n  "permission": ${JSON.stringify(rules)} /* own */\n}`,
      });
      const path = '.config/opencode/opencode.json';
      return { ...start, files: { [path]: put(files[path].replace(/\}\s*$/, ',}')) } };
    },
    kept: ['// mine', '/* own */', '"other_wipe":"deny"'],
    offered: ['allow', 'limit', 'ask', 'guarded', 'added-later'],
  },
  {
    client: copilotCli,
    // The list stands in the user's file; the flags are what starts the client.
    set(scene, put, flags) {
      const servers = Object.entries(scene.servers).map(([key, server]) => {
        const tools =
          key === 'other' ? ['read'] : TOOLS.filter((tool) => tool !== 'mine' && tool !== 'guarded');
        return [key, { type: 'local', tools, ...server }] as const;
      });
      const { args, env } = copilotCli.set(scene);
      const file = JSON.stringify({ mcpServers: Object.fromEntries(servers) }, null, 2);
      return {
        files: { 'policy.sh': flags, '.copilot/mcp-config.json': put(`// mine\n${file}\n`) },
        args: [join(scene.home, 'policy.sh'), ...args.slice(3), '--allow-tool=other(read)'],
        env,
      };
    },
    kept: ['// mine'],
    offered: ['allow', 'limit', 'ask'],
  },
];

describe.each(FILES)('$client.id', ({ client, set, kept, offered }) => {
  beforeEach((context) => context.skip(client.binary === undefined, 'installed on Linux on x64 alone'));

  test("the user's own rules, hooks and comments hold beside what was put between them", async () => {
    const format = POLICY_FORMATS[client.id];
    const policy = renderPolicy(format, [{ server: ACME, alias: 'acme' }], 'recommended');
    let after = '';
    const put = (file: string) => {
      const once = merge(format, file, policy);
      if ('unfit' in once) throw new Error(once.unfit);
      expect(merge(format, once.text, policy)).toEqual(once);
      after = once.text;
      return after;
    };
    const run = await runClient(
      { ...client, set: (scene) => set(scene, put, policy.text) },
      { policy: '', servers: { acme: [...TOOLS, 'added-later'], other: OTHER } },
    );
    for (const word of kept) expect(after).toContain(word);
    expect(run.offered.acme, run.said).toEqual(offered);
    expect(run.called.acme, run.said).toEqual(['allow']);
    expect(run.offered.other).toEqual(['read']);
    expect(run.called.other, run.said).toEqual(['read']);
  });
});

test("gemini-cli: rules of the user's own file hold beside the block that was added", async () => {
  const file = `# mine
[[rule]]
mcpName = "acme"
toolName = "mine" # not that one
decision = "deny"
priority = 100

[[rule]]
mcpName = "other"
toolName = "wipe"
decision = "deny"
priority = 200
`;
  const policy = renderPolicy(POLICY_FORMATS['gemini-cli'], [{ server: ACME, alias: 'acme' }], 'recommended');
  const merged = merge(POLICY_FORMATS['gemini-cli'], file, policy);
  if ('unfit' in merged) throw new Error(merged.unfit);
  expect(merged.text.startsWith(file)).toBe(true);
  const engine = await geminiEngine(merged.text);
  const met = await Promise.all(TOOLS.map((tool) => engine.action('acme', tool)));
  expect(Object.fromEntries(TOOLS.map((tool, at) => [tool, met[at]]))).toEqual({
    ...{ allow: 'allow', limit: 'ask', ask: 'ask', deny: 'deny' },
    ...{ mine: 'deny', guarded: 'allow' },
  });
  expect([await engine.action('other', 'wipe'), await engine.action('other', 'read')]).toEqual([
    'deny',
    'ask',
  ]);
  expect(engine.hides('acme', 'mine')).toBe(true);
});

test('Claude Code drops a settings file with comments whole, and so no policy is put into one', async (context) => {
  context.skip(claudeCode.binary === undefined, 'installed on Linux on x64 alone');
  const format = POLICY_FORMATS['claude-code'];
  const policy = renderPolicy(format, [{ server: ACME, alias: 'acme' }], 'recommended');
  for (const [before, after] of [
    ['{ // mine', '}'],
    ['{', ',}'],
  ]) {
    const file = `${before}\n"permissions": { "deny": ["mcp__acme__ask"] }${after}`;
    const run = await runClient(
      { ...claudeCode, set: (scene) => FILES[0]!.set(scene, () => file, '') },
      { policy: '', servers: { acme: ['ask'] } },
    );
    expect(run.offered.acme, run.said).toEqual(['ask']);
    expect(merge(format, file, policy)).toMatchObject({
      unfit: expect.stringMatching(/drops the whole file/),
    });
  }
});

test.for([
  {
    client: codex,
    top: 'sandbox_mode = "danger-full-access"\n',
    rules: '[mcp_servers.acme]\ndefault_tools_approval_mode = "prompt"\ndisabled_tools = ["wipe"]',
  },
  {
    client: claudeCode,
    top: '',
    rules:
      '{"permissions":{"defaultMode":"bypassPermissions","ask":["mcp__acme__save"],"deny":["mcp__acme__wipe"]}}',
  },
  {
    client: claudeCode,
    top: '',
    rules: '{"permissions":{"defaultMode":"dontAsk","allow":["mcp__acme__read"]}}',
  },
])(
  '$client.id: what its own switches let through is what is read of them: $rules',
  async ({ client, top, rules }, context) => {
    context.skip(client.binary === undefined, 'installed on Linux on x64 alone');
    const tools = ['read', 'save', 'wipe'];
    let file = rules;
    const run = await runClient(
      {
        ...client,
        set(scene) {
          const start: ReturnType<Client['set']> = client.set({ ...scene, policy: rules });
          if (client !== codex) return start;
          file = top + start.files[CODEX];
          return { ...start, files: { ...start.files, [CODEX]: file } };
        },
      },
      { policy: rules, servers: { acme: tools } },
    );
    const reading = readPolicy(client.id, file);
    if ('unfit' in reading) throw new Error(reading.unfit);
    const through = tools.filter((tool) => effectOn(reading, 'acme', tool).action === 'allow');
    expect(run.called.acme!.toSorted(), run.said).toEqual(through);
    expect(through.length).toBeGreaterThan(0);
  },
);

const CODEX = '.codex/config.toml';
