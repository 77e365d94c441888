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
    'mcp_my.garden_dig.up',
  ],
  [
    'gemini-cli',
    '[[rule]]\nmcpName="my.garden"\ntoolName="dig*"\ndecision="deny"\npriority=990',
    'dig*',
    'no-tool',
  ],
  ['opencode', '{"permission":{"my.garden_dig.up":"deny"}}', 'my.garden_dig.up', 'my_garden_dig_up'],
  ['copilot-cli', "copilot --deny-tool='my.garden(dig.up)'", 'dig.up', 'my-garden-dig-up'],
  ['cursor', '{"mcpAllowlist":["my.garden:Water"]}', 'Water', 'my.garden:water'],
  ['policylayer', '{"version":"1","default":"allow","hide":["dig_up"]}', 'dig_up', 'dig.up'],
];

test.each(DEAD)('%s: a rule that can never fire is named: %s', (id, text, rule, why) => {
  const { dead } = told(id, text);
  expect(dead).toHaveLength(1);
  expect(dead[0]!.rule).toContain(rule);
  expect(dead[0]!.meant?.spelling ?? dead[0]!.because).toBe(why);
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
  expect(actions(told('opencode', '{"permission":"allow"}')).water).toBe('allow');
  expect(actions(told('opencode', '{}')).water).toBe('allow');
  expect(actions(told('cursor', '{"mcpAllowlist":["*:water"]}'))).toMatchObject({
    water: 'allow',
    plant: 'ask',
  });
  expect(actions(told('codex', '[mcp_servers.other]\ncommand="x"')).water).toBe('unknown');
});
