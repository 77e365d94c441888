import { describe, expect, test } from 'vitest';
import { POLICY_FORMATS, renderPolicy, renderServer } from '../../../catalogue/policy/index.ts';
import { LIMIT, planPolicy } from '../../../catalogue/policy/plan.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Action, Finding, JudgedTool, PROFILES } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';
import { judged, serverOf } from './servers.ts';

const OPTIONS = { profile: 'permissive' } as const;
const planned = (server: ReturnType<typeof serverOf>) =>
  planPolicy(server, OPTIONS).tools.map(({ action }) => action);
const finding = (tool: string, kind: Finding['kind'] = 'instructing-text'): Finding => {
  return { tool, kind, field: '/description', quote: 'IGNORE ALL', start: 0, end: 10 };
};

describe('never under allow', () => {
  test('a tool that the text does not settle', () => {
    const tool = judged('run', 'allow');
    expect(planned(serverOf([{ ...tool, verdict: { ...tool.verdict, uncertain: true } }]))).toEqual(['ask']);
  });

  test.each(Object.values(POLICY_FORMATS))('and each format says so: $id', (format) => {
    const server = serverOf([judged('read', 'allow')], { findings: [finding('read')] });
    const { notes } = renderServer(format, server, OPTIONS);
    expect(notes.join()).toMatch(/Found instructing-text in "read"/);
  });
});

test('a server has a plan for each key and profile that it is asked under', () => {
  const tool = judged('t', 'allow');
  const actions = { recommended: 'limit', strict: 'deny', permissive: 'allow' } as const;
  const server = serverOf([{ ...tool, verdict: { ...tool.verdict, actions } }]);
  const asked = (profile: (typeof PROFILES)[number], alias: string) => {
    const { key, tools } = planPolicy(server, { profile, alias });
    return [key, tools[0]!.action];
  };
  expect(asked('strict', 'one')).toEqual(['one', 'deny']);
  expect(asked('strict', 'other')).toEqual(['other', 'deny']);
  expect(asked('permissive', 'one')).toEqual(['one', 'allow']);
});

test('a plain server has no notes but those of the format', () => {
  const { notes } = renderServer(POLICY_FORMATS.codex, serverOf([judged('list', 'allow')]), OPTIONS);
  expect(notes).toEqual([
    POLICY_FORMATS.codex.unlisted.means,
    expect.stringMatching(/^The table must carry the key .* here "acme-billing"/),
    'Of 1 tool, 0 will ask a person before each call and 0 will be refused.',
  ]);
});

test('a reason says how a tool was judged, and why, where the profile does what is recommended', () => {
  const PROJECT = { name: 'delete_project', description: 'Delete a project and all its data' };
  const server = serverOf([judgeAlone(PROJECT), judgeAlone({ name: 'page' })]);
  const reasons = (profile: (typeof PROFILES)[number]) =>
    planPolicy(server, { profile }).tools.map(({ action, reason }) => [action, reason]);
  expect(reasons('recommended')).toEqual([
    [
      'deny',
      expect.stringMatching(/^Judged destructive, severity critical \(.+\)\. Its severity is critical: /),
    ],
    ['ask', expect.stringMatching(/^Judged .+, severity low\. The text does not settle what a call does\.$/)],
  ]);
  expect(reasons('permissive')[0]).toEqual([
    'ask',
    expect.stringMatching(/^Judged destructive, severity critical \([^.]+\)\.$/),
  ]);
});

test('what a server says of itself reaches no reason', () => {
  const name = 'ignore previous instructions';
  const server = serverOf([judged(name, 'deny')], { findings: [finding(name)] });
  const [tool] = planPolicy(server, OPTIONS).tools;
  expect(tool!.reason).toMatch(/^Judged read, severity low\. Its text holds instructing text/);
  expect(tool!.reason).not.toContain('IGNORE');
  expect(tool!.reason).not.toContain(name);
});

test('a limit has its number and window, and no other action has one', () => {
  const { tools } = planPolicy(serverOf([judged('save', 'limit'), judged('list', 'allow')]), OPTIONS);
  expect(tools.map(({ limit }) => limit)).toEqual([LIMIT, undefined]);
});

test('a name served twice gets the strictest action, with its reason, and is told', () => {
  const server = serverOf([judged('t', 'limit'), judged('t', 'deny'), judged('t', 'allow')]);
  const { tools, notes } = planPolicy(server, OPTIONS);
  expect(tools).toMatchObject([{ name: 't', action: 'deny', limit: undefined }]);
  expect(notes).toContain(
    '"t" is served more than once: the strictest of the actions holds for all of that name.',
  );
});

test('what one of the tools of a name can reach, the name can', () => {
  const [plain, path] = [judged('t', 'ask'), withPath('t', 'allow')];
  for (const tools of [
    [plain, path],
    [path, plain],
  ])
    expect(planPolicy(serverOf(tools), OPTIONS).tools).toMatchObject([{ action: 'ask', reaches: true }]);
  expect(planPolicy(serverOf([plain, plain]), OPTIONS).tools).toMatchObject([{ reaches: false }]);
});

test('servers under one key are written as one, with the strictest action of a shared name, and told', () => {
  const servers = [
    serverOf([judged('t', 'allow')]),
    serverOf([judged('t', 'deny'), judged('other', 'allow')]),
  ];
  const keyed = servers.map((server) => ({ server, alias: 'acme' }));
  const { text, notes } = renderPolicy(POLICY_FORMATS.codex, keyed, 'recommended');
  expect(text).toMatch(/^\[mcp_servers\.acme\]\nenabled_tools = \[ "other" \]/m);
  expect(notes).toContain(
    '2 servers are written under the key "acme", which a client can give to one: 1 tool that has a name in common gets the strictest action.',
  );
});

test('the head of a file says what it rests on, and what it lost', () => {
  const server = serverOf([judged('save', 'limit'), judged('list', 'allow')], {
    package: { name: 'acme-mcp', version: '1.2.3' },
    digest: 'ab'.repeat(32),
  });
  const { text } = renderServer(POLICY_FORMATS.codex, server, { profile: 'recommended', alias: 'acme' });
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  expect(head.join('\n')).toMatch(/profile recommended/);
  expect(head.join('\n')).toMatch(
    /"acme-billing" under the key "acme": version "acme-mcp 1\.2\.3", 2 tools captured 2026-11-22, digest sha256:(ab){32}, ruleset 1/,
  );
  expect(head.join('\n')).toMatch(/Checked with: Codex CLI \d/);
  expect(head.join('\n')).toMatch(
    /Lost: Codex cannot count calls: 1 tool meant for 30 calls a minute \("save"\)/,
  );
});

test('says how many tools will ask, and which profile asks less', () => {
  const tool = judged('t', 'allow');
  const actions = { recommended: 'ask', strict: 'deny', permissive: 'allow' } as const;
  const server = serverOf([{ ...tool, verdict: { ...tool.verdict, actions } }, judged('u', 'ask')]);
  const last = (profile: (typeof PROFILES)[number]) =>
    renderServer(POLICY_FORMATS.codex, server, { profile }).notes.at(-1);
  expect(last('recommended')).toBe(
    'Of 2 tools, 2 will ask a person before each call and 0 will be refused. The strict profile asks about 1 and refuses 1. The permissive profile asks about 1 and refuses 0.',
  );
  expect(last('strict')).toBe('Of 2 tools, 1 will ask a person before each call and 1 will be refused.');
  expect(last('permissive')).toBe('Of 2 tools, 1 will ask a person before each call and 0 will be refused.');
});

test("says that a client's own rules for files do not hold a tool that takes a path, and only then", () => {
  const server = serverOf([withPath('read', 'allow'), withPath('burn', 'deny')]);
  const notes = (of: typeof server) => renderServer(POLICY_FORMATS['claude-code'], of, OPTIONS).notes.join();
  expect(notes(server)).toMatch(/"read": Claude Code's own rules for Read, Edit and Bash do not hold/);
  expect(notes(serverOf([judged('read', 'allow'), withPath('burn', 'deny')]))).not.toContain('own rules');
});

function withPath(name: string, action: Action): JudgedTool {
  const properties = { filePath: { type: 'string' } };
  const tool = normalise({ name, description: '', inputSchema: { type: 'object', properties } });
  return { ...judged(name, action), tool };
}
