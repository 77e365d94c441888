import { expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer } from '../../../catalogue/policy/index.ts';
import { explanation } from '../../../catalogue/report/explanation.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { secretParts } from '../../../scanner/secrets/parts.ts';
import { redactor } from '../../../scanner/secrets/redactor.ts';
import { notTried } from '../../../scanner/sources/unobserved.ts';
import { PROFILES } from '../../../scanner/types.ts';
import { underIntercept, underPolicyLayer } from './gateways.ts';

const SECRET = 'q7x-4kz9-w2';
const inputSchema = { type: 'object', properties: {} };
const nothing = { kind: '', detail: '', next: '' };
const server = judgeObservation({
  ...notTried({ id: 'garden', target: 'garden' }, 'unreachable', nothing),
  outcome: 'listed',
  problems: [],
  tools: [
    { name: `list_${SECRET}`, description: 'Lists the beds.', inputSchema },
    // Its real name is what the other one's became.
    { name: 'list_[redacted]', description: 'Lists the paths.', inputSchema },
    { name: 'view_beds', description: `Lists ${SECRET}.`, inputSchema },
    { name: 'list_paths', description: 'Lists the paths.', inputSchema },
  ],
  redactor: redactor(secretParts('TOKEN', SECRET)),
});

test.each(PROFILES)('profile %s allows no tool whose name or deciding words were blotted out', (profile) => {
  const { policylayer, intercept, 'claude-code': claudeCode } = POLICY_FORMATS;
  const documents = [policylayer, intercept, claudeCode].map((format) =>
    renderServer(format, server, { profile }),
  );
  const [gateway = '', proxy = '', client = ''] = documents.map(({ text }) => text);
  for (const name of ['list_[redacted]', `list_${SECRET}`]) {
    expect(underPolicyLayer(gateway, name).kind).not.toBe('runs');
    expect(underIntercept(proxy, name).kind).not.toBe('runs');
  }
  expect(underPolicyLayer(gateway, 'list_paths').kind).toBe('runs');
  const { allow } = JSON.parse(client).permissions;
  expect(allow.filter((rule: string) => /redacted|q7x/.test(rule))).toEqual([]);
  for (const { notes } of documents) expect(notes.join(' ')).toMatch(/stands for a name that held a secret/);
});

test('an explanation says so, and shows the actions that hold', () => {
  const text = explanation(server, 'list_[redacted]', { width: 200, colour: false });
  expect(text).toContain('recommended ask, strict ask, permissive ask');
  expect(text).toContain('held a secret and were blotted out');
});
