/** Gateway policies in the engines that read them, in process, and the evaluators of the property test beside them. */
import { checkParsePolicySet, isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { evaluate } from '@marcbachmann/cel-js';
import { PolicyEngine } from '@microsoft/agent-governance-sdk';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { POLICY_FORMATS, renderServer } from '../../catalogue/policy/index.ts';
import type { Action } from '../../scanner/types.ts';
import { EVALUATE } from '../catalogue/policy/evaluate/index.ts';
import { serverOf } from '../catalogue/policy/servers.ts';
import { COLLIDING, ODD, PLAIN } from './scenes.ts';

const server = serverOf([...PLAIN.tools, ...ODD, ...COLLIDING]);
const OPTIONS = { profile: 'recommended', alias: 'acme' } as const;
const NAMES = [...server.tools.map(({ tool }) => tool.name), 'added-later', '', '"', 'allow"'];
/** Names that are a string to these engines: they are handed over as UTF-8. */
const TEXTS = NAMES.filter((name) => name.isWellFormed());

/** The engine and our evaluator agree on every name; and some of each action are met. */
function agree(
  id: 'toolhive' | 'agentgateway' | 'agt',
  engine: (text: string) => (tool: string) => Action,
): void {
  const { text } = renderServer(POLICY_FORMATS[id], server, OPTIONS);
  const [real, ours] = [engine(text), EVALUATE[id](text)];
  const met = TEXTS.map((name) => [name, real(name)] as const);
  expect(met).toEqual(TEXTS.map((name) => [name, ours('acme', name)]));
  expect(new Set(met.map(([, action]) => action))).toEqual(new Set(POLICY_FORMATS[id].express));
}

test('Cedar parses every policy of toolhive and decides as meant', () => {
  agree('toolhive', (text) => {
    const { policies } = (JSON.parse(text) as { cedar: { policies: string[] } }).cedar;
    const staticPolicies = policies.join('\n');
    expect(checkParsePolicySet({ staticPolicies })).toEqual({ type: 'success' });
    return (tool) => {
      const answer = isAuthorized({
        principal: { type: 'Client', id: 'somebody' },
        action: { type: 'Action', id: 'call_tool' },
        resource: { type: 'Tool', id: tool },
        context: {},
        policies: { staticPolicies },
        entities: [],
      });
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
      expect(answer.response.diagnostics.errors).toEqual([]);
      return answer.response.decision === 'allow' ? 'allow' : 'deny';
    };
  });
});

test('CEL evaluates every rule of agentgateway, and only for its own target', () => {
  agree('agentgateway', (text) => {
    const { rules } = parse(text).policies.mcpAuthorization as { rules: string[] };
    const holds = (target: string, name: string) =>
      rules.some((rule) => evaluate(rule, { mcp: { tool: { target, name } } }) === true);
    expect(holds('another', 'allow')).toBe(false);
    return (tool) => (holds('acme', tool) ? 'allow' : 'deny');
  });
});

test('an agentgateway policy that allows nothing is not an empty one, which would allow everything', () => {
  const { text } = renderServer(POLICY_FORMATS.agentgateway, serverOf([], { outcome: 'timed-out' }), OPTIONS);
  const { rules } = parse(text).policies.mcpAuthorization as { rules: string[] };
  expect(rules.map((rule) => evaluate(rule, { mcp: { tool: { target: 'acme', name: 'x' } } }))).toEqual([
    false,
  ]);
});

test("Microsoft's engine meets all four actions, and a limit ends in a denial", () => {
  agree('agt', (text) => {
    const engine = new PolicyEngine();
    engine.loadYaml(text);
    return (tool) => {
      const first = engine.evaluatePolicy('agent', { tool: { name: tool } });
      if (first.action === 'require_approval') return 'ask';
      if (first.action !== 'allow') return 'deny';
      const more = Array.from({ length: 30 }, () => engine.evaluatePolicy('agent', { tool: { name: tool } }));
      expect(more.slice(0, 29).every(({ allowed }) => allowed)).toBe(true);
      return more.at(-1)!.rateLimited ? 'limit' : 'allow';
    };
  });
});

test('who is denied reads why', () => {
  const engine = new PolicyEngine();
  engine.loadYaml(renderServer(POLICY_FORMATS.agt, PLAIN, OPTIONS).text);
  const { allowed, reason } = engine.evaluatePolicy('agent', { tool: { name: 'deny' } });
  expect(allowed).toBe(false);
  expect(reason).toMatch(/^Judged read, severity low\./);
});
