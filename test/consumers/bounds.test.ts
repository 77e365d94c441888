/** The bounds that are suggested for arguments, put where they are said to belong, in the consumers that hold them. */
import { isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { PolicyEngine } from '@microsoft/agent-governance-sdk';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { PolicyFormat } from '../../catalogue/policy/format.ts';
import { POLICY_FORMATS, renderServer } from '../../catalogue/policy/index.ts';
import { BOUNDS, type Bound } from '../../catalogue/policy/suggest.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';
import { runClient } from './client.ts';
import { claudeCode } from './clients.ts';
import { geminiEngine } from './gemini-cli.ts';

type Args = Readonly<Record<string, unknown>>;

/** Calls within and outside of each bound. */
const CALLS: Readonly<
  Record<Bound, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>
> = {
  'dry-run': { good: [true], bad: [false, 'true', null] },
  cap: { good: [100, 7], bad: [101, 1000, 'x'] },
  'read-only': { good: ['SELECT 1', 'select a from b'], bad: ['DROP TABLE t', 'SELECT 1; DROP TABLE t'] },
  folder: { good: ['/srv/shared/a.txt'], bad: ['/srv/shared/../a', '/etc/passwd'] },
  host: {
    good: ['https://api.example.com/x'],
    bad: ['https://api.example.com.evil.test/', 'http://localhost/'],
  },
};
const FIRST = renderServer(POLICY_FORMATS.agt, serverOf([judged('t', 'allow')]), { profile: 'recommended' });

function bound({ bound: of }: PolicyFormat, name: Bound, tool = 't'): string | undefined {
  return of?.({ argument: 'x', bound: name }, { key: 'acme', name: tool });
}

/** Every good call goes through, and no bad one, nor one without the argument. */
async function hold(name: Bound, runs: (args: Args) => boolean | Promise<boolean>): Promise<void> {
  const { good, bad } = CALLS[name];
  for (const x of good) expect(await runs({ x }), JSON.stringify(x)).toBe(true);
  for (const x of bad) expect(await runs({ x }), JSON.stringify(x)).toBe(false);
  expect(await runs({})).toBe(false);
}

describe.each(BOUNDS)('%s', (name) => {
  test('Cedar', async () => {
    const [, staticPolicies] = /own policy, (permit.*;)$/.exec(bound(POLICY_FORMATS.toolhive, name)!)!;
    await hold(name, ({ x }) => {
      const answer = isAuthorized({
        principal: { type: 'Client', id: 'somebody' },
        action: { type: 'Action', id: 'call_tool' },
        resource: { type: 'Tool', id: 't' },
        // Cedar has no null.
        context: x === undefined || x === null ? {} : { arg_x: x as string },
        policies: { staticPolicies: staticPolicies! },
        entities: [],
      });
      return answer.type === 'success' && answer.response.decision === 'allow';
    });
  });

  test('Gemini CLI', async () => {
    const named = /toolName = (".*"), argsPattern = ('.*'), decision/.exec(
      bound(POLICY_FORMATS['gemini-cli'], name, 'mcp_acme_t')!,
    )!;
    const allow = '[[rule]]\ntoolName = "mcp_acme_t"\ndecision = "allow"\npriority = 970\n';
    const rule = `[[rule]]\ntoolName = ${named[1]}\nargsPattern = ${named[2]}\ndecision = "deny"\npriority = 995\n`;
    const engine = await geminiEngine(allow + rule);
    await hold(
      name,
      async (args) =>
        (await engine.action('acme', 't', { ...args, y: { x: CALLS[name].good[0] } })) === 'allow',
    );
  });

  test('code of builders', async () => {
    const [, expression] = / only while (.*)$/.exec(bound(POLICY_FORMATS.langchain, name)!)!;
    expect(bound(POLICY_FORMATS.openai, name)).toBe(bound(POLICY_FORMATS['ai-sdk'], name));
    const holds = new Function('args', `return ${expression};`) as (args: Args) => boolean;
    await hold(name, holds);
  });
});

test.each(['dry-run', 'cap'] as const)("Microsoft's engine: %s", async (name) => {
  const [, condition] = /own condition, "(.*)"$/.exec(bound(POLICY_FORMATS.agt, name)!)!;
  const document = parse(FIRST.text);
  document.rules[0].condition = condition;
  const engine = new PolicyEngine();
  engine.loadYaml(stringify(document));
  await hold(
    name,
    (args) => engine.evaluatePolicy('agent', { tool: { name: 't', arguments: args } }).allowed,
  );
  expect(bound(POLICY_FORMATS.agt, 'folder')).toBeUndefined();
});

test('hooks of Claude Code refuse what is outside, and a tool of another name is not touched', async (context) => {
  context.skip(claudeCode.binary === undefined, 'installed on Linux on x64 alone');
  const tools = [...BOUNDS.map((one) => one as string), 'cap-not'];
  const hooks = BOUNDS.map((name) => {
    const text = bound(POLICY_FORMATS['claude-code'], name, `mcp__acme__${name}`)!;
    return JSON.parse(text.slice(text.indexOf('{')));
  });
  const allow = tools.map((tool) => `mcp__acme__${tool}`);
  const policy = JSON.stringify({ permissions: { allow }, hooks: { PreToolUse: hooks } });
  const besides = BOUNDS.flatMap((name) =>
    [...CALLS[name].good, ...CALLS[name].bad].map((x) => ({ name: `mcp__acme__${name}`, input: { x } })),
  );
  const run = await runClient(claudeCode, { policy, servers: { acme: tools }, besides });
  const count = (tool: string) => run.called.acme!.filter((one) => one === tool).length;
  // Each is also called once without the argument.
  expect(Object.fromEntries(BOUNDS.map((name) => [name, count(name)])), run.said).toEqual(
    Object.fromEntries(BOUNDS.map((name) => [name, CALLS[name].good.length])),
  );
  expect(count('cap-not')).toBe(1);
});
