/** What policy files do, ours and such as users write, and which of their rules can never fire. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import { POLICY_FORMATS, renderPolicy } from '../../../catalogue/policy/index.ts';
import { READABLE, readPolicy } from '../../../catalogue/policy/reading/index.ts';
import { judgeFile } from '../../../catalogue/policy/reading/verdict.ts';
import type { ScannedServer } from '../../../scanner/types.ts';
import { realServers } from './definitions.ts';
import { EVALUATE } from './evaluate/index.ts';
import { anyTools } from './names.ts';
import { judged, serverOf } from './servers.ts';

const GARDEN = serverOf([
  judged('list_beds', 'allow'),
  judged('water', 'ask'),
  judged('dig.up', 'deny'),
  judged('plant', 'limit'),
]);

const FORMATS = READABLE.map((id): [string, PolicyFormat] => [
  id,
  POLICY_FORMATS[id as keyof typeof POLICY_FORMATS],
]);

function told(id: string, text: string, server: ScannedServer = GARDEN, key = 'my.garden') {
  const reading = readPolicy(id, text);
  if ('unfit' in reading) throw new Error(reading.unfit);
  return judgeFile(reading, server, key, POLICY_FORMATS[id as keyof typeof POLICY_FORMATS].nameOf);
}
const actions = (verdict: ReturnType<typeof told>) =>
  Object.fromEntries(verdict.tools.map(({ name, action }) => [name, action]));

describe.each(FORMATS)('%s', (id, format) => {
  test('reads its own exports as the consumer does, and finds no dead rule in them', () => {
    for (const server of [GARDEN, ...realServers()]) {
      const { text } = renderPolicy(format, [{ server, alias: 'acme' }], 'recommended');
      const verdict = told(id, text, server, 'acme');
      const under = EVALUATE[id as keyof typeof EVALUATE](text);
      for (const { name, action } of verdict.tools) expect(action, name).toBe(under('acme', name));
      expect(verdict.dead).toEqual([]);
      expect(verdict.later).toBe(format.unlisted.action);
    }
  });

  test('whatever the names', () => {
    fc.assert(
      fc.property(anyTools, (tools) => {
        const server = serverOf(tools.map(({ name, action }) => judged(name, action)));
        const { text } = renderPolicy(format, [{ server, alias: 'acme' }], 'recommended');
        const under = EVALUATE[id as keyof typeof EVALUATE](text);
        for (const { name, action } of told(id, text, server, 'acme').tools) {
          expect(action, name).toBe(under('acme', name));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a file that is none is told, not guessed', () => {
    expect(readPolicy(id, '{ "a": [ }\n = ')).toEqual({ unfit: expect.stringMatching(/./) });
  });
});

test('what runs unasked comes first, worst first', () => {
  const text = '{"permissions":{"allow":["mcp__my_garden__*"],"deny":["mcp__my_garden__dig_up"]}}';
  const server = serverOf(
    GARDEN.tools.map((tool, at) => ({
      ...tool,
      verdict: { ...tool.verdict, severity: (['low', 'critical', 'critical', 'medium'] as const)[at]! },
    })),
  );
  expect(told('claude-code', text, server).tools.map(({ name, action }) => [name, action])).toEqual([
    ['water', 'allow'],
    ['plant', 'allow'],
    ['list_beds', 'allow'],
    ['dig.up', 'deny'],
  ]);
});

const DEAD: readonly [string, string, string, string][] = [
  // [format, file, part of the dead rule, the spelling that would fire, or why]
  [
    'claude-code',
    '{"permissions":{"deny":["mcp__my.garden__dig.up"]}}',
    'my.garden__dig.up',
    'mcp__my_garden__dig_up',
  ],
  ['claude-code', '{"permissions":{"allow":["mcp__*"]}}', 'mcp__*', 'ignored'],
  ['claude-code', '{"permissions":{"deny":["mcp__my_garden__water(bed:1)"]}}', '(bed:1)', 'ignored'],
  [
    'claude-code',
    '{"permissions":{"deny":["mcp__my_garden__water"],"allow":["mcp__my_garden__water"]}}',
    'allow',
    'overruled',
  ],
  ['codex', '[mcp_servers."my.garden"]\ncommand="x"\ndisabled_tools = ["dig_up"]', 'dig_up', 'dig.up'],
  ['codex', '[mcp_servers."my.garden"]\ncommand="x"\ndisabled_tools = ["dig*"]', 'dig*', 'no-tool'],
  [
    'gemini-cli',
    '[[rule]]\nmcpName="my.garden"\ntoolName="dig_up"\ndecision="deny"\npriority=990',
    'dig_up',
    'dig.up',
  ],
  [
    'gemini-cli',
    '[[rule]]\nmcpName="my.garden"\ntoolName="dig*"\ndecision="deny"\npriority=990',
    'dig*',
    'no-tool',
  ],
  ['opencode', '{"permission":{"my.garden_dig.up":"deny"}}', 'my.garden_dig.up', 'my_garden_dig_up'],
  ['copilot-cli', "copilot --deny-tool='my.garden(dig.up)'", 'dig.up', 'my.garden(dig-up)'],
  ['copilot-cli', "copilot --excluded-tools 'my.garden(water)'", 'water', 'my-garden-water'],
  ['copilot-cli', 'copilot --deny-tool my-garden-water', 'water', 'my.garden(water)'],
  ['opencode', '{"permission":{"my_garden_burn":"deny"}}', 'my_garden_burn', 'no-tool'],
  ['cursor', '{"mcpAllowlist":["my.garden:Water"]}', 'Water', 'my.garden:water'],
  ['policylayer', '{"version":"1","default":"allow","hide":["dig_up"]}', 'dig_up', 'dig.up'],
];

test.each(DEAD)('%s: a rule that can never fire is named: %s', (id, text, rule, why) => {
  const { dead } = told(id, text);
  expect(dead).toHaveLength(1);
  expect(dead[0]!.rule).toContain(rule);
  const [{ meant, because }] = dead as [(typeof dead)[0]];
  expect(meant?.spelling ?? because).toBe(why);
  // Written so, it decides.
  const names = JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(dead[0]!.rule)![0]);
  if (meant !== undefined) expect(told(id, text.replace(names, meant.spelling)).dead).toEqual([]);
});

test.each([
  ['openai', /tool_names: unasked/, "tool_names: [...unasked, 'wipe']"],
  ['openai', /allowed_tools: \[.*\],/, ''],
  ['anthropic', 'enabled: false', 'enabled: true'],
  ['langchain', 'Object.fromEntries([', 'Object.fromEntries([...more, '],
  ['langchain', /$/, '\ngiven.add("wipe");\n'],
  ['ai-sdk', 'export const given', '/* export const given */ const other'],
  ['ai-sdk', '(["', '([wipe, "'],
])('%s: a module that was changed beside its lists is not read as if it were not', (id, from, to) => {
  const format = POLICY_FORMATS[id as keyof typeof POLICY_FORMATS];
  const { text } = renderPolicy(format, [{ server: GARDEN }], 'recommended');
  const changed = text.replace('([\n  ', '([').replace(from, to);
  expect(readPolicy(id, changed)).toEqual({
    unfit: expect.stringMatching(/as toolrisk writes it|can be read/),
  });
});

test('a rule that decides for nothing but what a later version adds is not dead', () => {
  const text = '{"permission":{"acme_*":"ask","acme_list":"allow"}}';
  const verdict = told('opencode', text, serverOf([judged('list', 'allow')]), 'acme');
  expect(verdict).toMatchObject({ later: 'ask', isNamed: true, dead: [] });
});

test('a file is about a server whose rules name one of its tools, and of another key three rules are shown', () => {
  const one = '{"permission":{"my_garden_water":"ask","other_read":"deny"}}';
  expect(told('opencode', one)).toMatchObject({ isNamed: true, elsewhere: [] });
  const other = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [`${key}_water`, 'deny']));
  const { elsewhere } = told('opencode', JSON.stringify({ permission: other }));
  expect(elsewhere).toEqual(['deny "d_water"', 'deny "c_water"', 'deny "b_water"']);
});

test.each([
  ['a decision that does not exist', 'decision="maybe"\npriority=1', false],
  ['no decision', 'priority=1', false],
  ['no priority', 'decision="deny"', false],
  ['a priority that is no whole number', 'decision="deny"\npriority=1.5', false],
  ['a priority below 0', 'decision="deny"\npriority=-1', false],
  ['the lowest priority', 'decision="deny"\npriority=0', true],
  ['the highest priority', 'decision="deny"\npriority=999', true],
])('Gemini CLI, %s', (_, lines, isTaken) => {
  const text = `[[rule]]\nmcpName="my.garden"\ntoolName="water"\n${lines}`;
  if (isTaken) expect(actions(told('gemini-cli', text)).water).toBe('deny');
  else
    expect(readPolicy('gemini-cli', text)).toEqual({
      unfit: expect.stringMatching(/drops them all$/),
    });
});

test('rules for the same tools under another key are shown beside a guess that was wrong', () => {
  const text = '{"permission":{"other_*":"ask","beds_water":"deny","beds_list_beds":"allow"}}';
  expect(told('opencode', text, GARDEN, 'garden')).toMatchObject({
    isNamed: false,
    elsewhere: ['allow "beds_list_beds"', 'deny "beds_water"'],
  });
});

test.each([
  ['copilot --yolo', 'allow'],
  ['copilot --allow-all', 'allow'],
  ['COPILOT_MODEL=x copilot --allow-tool my.garden', 'allow'],
  ['/usr/bin/copilot --allow-tool "my.garden(plant)" \\\n  my.garden\\(water\\) -p hi', 'allow'],
  ["copilot --allow-tool='my.garden(plant),my.garden(water)'", 'allow'],
  ['copilot --yolo --excluded-tools my-garden-plant,my-garden-water', 'deny'],
  ['copilot --yolo --available-tools=my-garden-plant', 'deny'],
  ['copilot --allow-tool=my-garden-water', 'ask'],
] as const)('a command as people write it, in the words its shell takes: %s', (command, action) => {
  expect(actions(told('copilot-cli', command)).water).toBe(action);
});

test('Codex asks about nothing with its sandbox off and nobody to ask', () => {
  const table =
    '[mcp_servers."my.garden"]\ncommand="x"\ndisabled_tools=["water"]\ndefault_tools_approval_mode="prompt"\n';
  const under = (top: string) => actions(told('codex', `${top}\n${table}`));
  const open = 'sandbox_mode="danger-full-access"';
  expect(under(`${open}\napproval_policy="never"`)).toMatchObject({ plant: 'allow', water: 'deny' });
  expect(under(open).plant).toBe('allow');
  expect(under('sandbox_mode="workspace-write"\napproval_policy="never"').plant).toBe('ask');
  expect(under(`profile="p"\nsandbox_mode="read-only"\n[profiles.p]\n${open}`).plant).toBe('allow');
});

test('files that their consumer drops whole are not read as if it did not', () => {
  for (const [id, text] of [
    ['claude-code', '{"permissions":{"allow":"all","deny":["mcp__my_garden__dig_up"]}}'],
    ['claude-code', '{ // mine\n"permissions":{"deny":["mcp__my_garden__dig_up"]}}'],
    ['claude-code', '{"permissions":{"deny":["mcp__my_garden__dig_up"],}}'],
    ['claude-code', '{"permissions":{"defaultMode":"asks","deny":["mcp__my_garden__dig_up"]}}'],
    ['gemini-cli', '[[rule]]\ntoolName="*"\ndecision="deny"\npriority=1000'],
    ['gemini-cli', '[[rule]]\nmcpName="my.garden"\ndecision="deny"\npriority=990'],
    ['toolhive', '{"cedar":{"policies":["permit(principal, action, resource);"]}}'],
  ] as const) {
    expect(readPolicy(id, text)).toEqual({
      unfit: expect.stringMatching(/drops (them all|the whole file)|not read here/),
    });
  }
});

test('modes and wildcards of users let through what no rule names', () => {
  expect(actions(told('claude-code', '{"permissions":{"defaultMode":"bypassPermissions"}}')).water).toBe(
    'allow',
  );
  // One word stands for every tool; without any opencode allows.
  expect(actions(told('opencode', '{"permission":"ask"}')).water).toBe('ask');
  expect(actions(told('opencode', '{}')).water).toBe('allow');
  expect(actions(told('cursor', '{"mcpAllowlist":["*:water"]}'))).toMatchObject({
    water: 'allow',
    plant: 'ask',
  });
  expect(actions(told('codex', '[mcp_servers.other]\ncommand="x"')).water).toBe('unknown');
});
