import { expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer, renderTool } from '../../../catalogue/policy/index.ts';
import { attacksFor } from '../../../catalogue/views/attacks.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { ACTIONS, type Action, PROFILES } from '../../../scanner/types.ts';
import { type Fate, underIntercept, underPolicyLayer } from './gateways.ts';
import { serverOf } from './servers.ts';

/** From definitions, through the real judge, to what a gateway does with a call. */
const DEFINITIONS = [
  ['batch_cancel', 'Request cancellation of a running batch job.', { job_id: { type: 'string' } }],
  ['batch_list', 'List batch jobs.', {}],
  ['add_note', 'Add a note to a page.', { page: { type: 'string' }, text: { type: 'string' } }],
  ['run_command', 'Run a shell command.', { command: { type: 'string' } }],
  ['refund_payment', 'Refund a payment to the customer.', { payment_id: { type: 'string' } }],
] as const;

const server = serverOf(
  judgeTools(
    DEFINITIONS.map(([name, description, properties]) =>
      normalise({ name, description, inputSchema: { type: 'object', properties } }),
    ),
    {},
  ),
  { id: 'batches' },
);

const ACTION_OF: Readonly<Record<Fate['kind'], Action>> = { hidden: 'deny', refused: 'ask', runs: 'allow' };
const actionOf = (fate: Fate): Action =>
  fate.kind === 'runs' && fate.callsAMinute !== undefined ? 'limit' : ACTION_OF[fate.kind];

test('the definitions call for every action', () => {
  const actions = server.tools.map((tool) => tool.verdict.actions.recommended);
  expect(new Set(actions)).toEqual(new Set(ACTIONS));
});

test.each(PROFILES)('profile %s: each tool meets the action its verdict names', (profile) => {
  const { policylayer, intercept } = POLICY_FORMATS;
  for (const { tool, verdict } of server.tools) {
    const fates = [
      underPolicyLayer(renderServer(policylayer, server, { profile }).text, tool.name),
      underIntercept(renderServer(intercept, server, { profile }).text, tool.name),
    ];
    expect(fates.map(actionOf), tool.name).toEqual([verdict.actions[profile], verdict.actions[profile]]);
  }
});

test('cancelling a batch: hidden alone, hidden in the whole policy, and the listing goes on', () => {
  const { policylayer } = POLICY_FORMATS;
  const options = { profile: 'recommended' } as const;
  expect(renderTool(policylayer, server, 'batch_cancel', options).text).toBe(
    '{"version":"1","default":"deny","hide":["batch_cancel"]}',
  );
  const whole = renderServer(policylayer, server, options).text;
  expect(underPolicyLayer(whole, 'batch_cancel')).toEqual({ kind: 'hidden' });
  expect(underPolicyLayer(whole, 'batch_list')).toEqual({ kind: 'runs' });
});

test('the cases that apply follow from the same verdicts', () => {
  const cases = Object.fromEntries(
    server.tools.map((judged) => [judged.tool.name, attacksFor(judged).map((attack) => attack.id)]),
  );
  expect(cases.batch_cancel).toEqual([]);
  expect(cases.run_command).toContain('clinejection-issue-to-shell');
  expect(cases.refund_payment).toContain('grok-bankr-morse-transfer');
  expect(cases.batch_list).toEqual([]);
  expect(cases.add_note).toEqual([]);
});
