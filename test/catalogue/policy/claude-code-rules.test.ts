import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer, renderTool } from '../../../catalogue/policy/index.ts';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { anyName, anyTools } from './names.ts';
import { judged, serverOf } from './servers.ts';

const format = POLICY_FORMATS['claude-code'];
const OPTIONS = { profile: 'recommended', alias: 'acme' } as const;

interface Permissions {
  readonly allow: readonly string[];
  readonly ask: readonly string[];
  readonly deny: readonly string[];
}
const permissionsIn = (text: string): Permissions => ({
  ...{ allow: [], ask: [], deny: [] },
  ...JSON.parse(text).permissions,
});

/** Strictest first: the client looks at deny, then ask, then allow. */
const listOf = ({ deny, ask, allow }: Permissions, rule: string) =>
  deny.includes(rule) ? 'deny' : ask.includes(rule) ? 'ask' : allow.includes(rule) ? 'allow' : 'none';

test.each([
  ['allow', 'allow'],
  ['limit', 'ask'],
  ['ask', 'ask'],
  ['deny', 'deny'],
] as const)('a tool to %s goes to the list %s', (action, list) => {
  const { text } = renderServer(format, serverOf([judged('the_tool', action)]), OPTIONS);
  expect(listOf(permissionsIn(text), 'mcp__acme__the_tool')).toBe(list);
});

test('whatever the names, every rule is an exact name, in one list, and none is looser than its tools', () => {
  fc.assert(
    fc.property(anyTools, (tools) => {
      const server = serverOf(tools.map(({ name, action }) => judged(name, action)));
      const permissions = permissionsIn(renderServer(format, server, OPTIONS).text);
      const rules = Object.values(permissions).flat();
      expect(new Set(rules).size).toBe(rules.length);
      for (const rule of rules) expect(rule).toMatch(/^mcp__acme__[A-Za-z0-9_-]*$/);
      for (const { name, action } of tools) {
        const alone = permissionsIn(renderTool(format, server, name, OPTIONS).text);
        const [rule] = Object.values(alone).flat() as [string];
        const strictness = (list: string) => ['allow', 'ask', 'deny'].indexOf(list);
        expect(strictness(listOf(permissions, rule))).toBeGreaterThanOrEqual(
          strictness(action === 'limit' ? 'ask' : action),
        );
        expect(listOf(alone, rule)).toBe(listOf(permissions, rule));
      }
    }),
  );
});

describe('losses', () => {
  const lossesOf = (...tools: [string, Action][]) =>
    renderServer(format, serverOf(tools.map(([name, action]) => judged(name, action))), OPTIONS).losses.join(
      '\n',
    );

  test('a limit that becomes a question is told, with the number', () => {
    expect(lossesOf(['save', 'limit'])).toMatch(/cannot count calls.*30 calls a minute.*"save"/);
  });

  test('names that become one are told, with the action that holds', () => {
    expect(lossesOf(['get.x', 'allow'], ['get_x', 'deny'])).toMatch(/"get\.x" and "get_x" as one name.*deny/);
    expect(lossesOf(['get.x', 'allow'], ['get_y', 'deny'])).not.toContain('as one name');
  });

  test('every policy says under which key it holds, and a key the client rewrites is told', () => {
    const notesFor = (alias: string) =>
      renderServer(format, serverOf([judged('a', 'allow')]), { profile: 'recommended', alias }).notes.join();
    expect(notesFor('acme')).toContain('calls the server "acme"');
    expect(notesFor('my srv')).toMatch(/"my srv" as my_srv/);
  });
});

test.each([
  ['@scope/server-files', 'server-files'],
  ['mcp.example.com/mcp', 'mcp-example-com-mcp'],
  ['io.github.acme/tools_x', 'io-github-acme-tools-x'],
  ['***', 'server'],
])('without a key, the server %s is taken to be called %s', (id, alias) => {
  const { text } = renderServer(format, serverOf([judged('t', 'allow')], { id }), { profile: 'recommended' });
  expect(permissionsIn(text).allow).toEqual([`mcp__${alias}__t`]);
});

test('two servers do not reach into each other: joined, each tool keeps its list', () => {
  fc.assert(
    fc.property(anyTools, anyTools, (one, other) => {
      const documents = [one, other].map((tools, i) =>
        permissionsIn(
          renderServer(format, serverOf(tools.map(({ name, action }) => judged(name, action))), {
            profile: 'recommended',
            alias: `server-${i}`,
          }).text,
        ),
      );
      const [first, second] = documents as [Permissions, Permissions];
      const joined = {
        allow: [...first.allow, ...second.allow],
        ask: [...first.ask, ...second.ask],
        deny: [...first.deny, ...second.deny],
      };
      for (const document of documents) {
        for (const rule of Object.values(document).flat() as string[]) {
          expect(listOf(joined, rule)).toBe(listOf(document, rule));
        }
      }
    }),
  );
});

test('lists without rules are left out', () => {
  const { text } = renderTool(format, serverOf([judged('wipe', 'deny')]), 'wipe', OPTIONS);
  expect(JSON.parse(text)).toEqual({ permissions: { deny: ['mcp__acme__wipe'] } });
});

test('one tool alone: its rule, and where the others stand', () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(...ACTIONS), (name, action) => {
      const server = serverOf([judged(name, action), judged('another-tool', 'allow')]);
      const { text, caveat } = renderTool(format, server, name, OPTIONS);
      expect(Object.values(permissionsIn(text)).flat()).toHaveLength(1);
      expect(caveat).toContain('These lines settle one tool');
    }),
  );
});
