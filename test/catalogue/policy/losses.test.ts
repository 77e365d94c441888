/** What a document cannot say is told whole: which tools, what becomes of them, and what to do about it. */
import { expect, test } from 'vitest';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import {
  POLICY_FORMATS,
  type PolicyFormatId,
  renderPolicy,
  renderServer,
  renderTool,
} from '../../../catalogue/policy/index.ts';
import { ACTIONS } from '../../../scanner/types.ts';
import { EVALUATE } from './evaluate/index.ts';
import { judged, serverOf } from './servers.ts';

const OPTIONS = { profile: 'recommended', alias: 'acme' } as const;
const { cursor, vscode, codex } = POLICY_FORMATS;
const GARDEN = serverOf([
  judged('list', 'allow'),
  judged('plant', 'limit'),
  judged('water', 'ask'),
  judged('dig', 'deny'),
  // A colon parts the server from the tool there, so that no rule can name these.
  judged('bed:list', 'allow'),
  judged('bed:dig', 'deny'),
]);
const BY_HAND = 'Switch them off by hand: Cursor Settings, Tools & MCP, the server, a click on the tool.';

test('what a format can neither count, name nor deny is told by name, and so is what happens instead', () => {
  const { losses, undenied, notes } = renderServer(cursor, GARDEN, OPTIONS);
  expect(losses).toEqual([
    'Cursor cannot count calls: 1 tool meant for 30 calls a minute ("plant") is asked about instead.',
    'No rule of Cursor can name "bed:list" and "bed:dig": left out, and so asked about by default.',
    `NOT DENIED: this document cannot deny 2 tools that should be off in Cursor: "dig" and "bed:dig". ${BY_HAND}`,
  ]);
  expect(undenied).toEqual(['dig', 'bed:dig']);
  expect(notes.at(-1)).toBe('Of 6 tools, 5 will ask a person before each call and 0 will be refused.');
});

test('what a format cannot allow is told too, and what it can say is no loss', () => {
  const server = serverOf([judged('list', 'allow'), judged('show', 'allow'), judged('water', 'ask')]);
  expect(renderServer(vscode, server, OPTIONS).losses).toEqual([
    'VS Code cannot allow a tool: 2 tools ("list" and "show") are asked about instead.',
  ]);
  expect(renderServer(codex, server, OPTIONS).losses).toEqual([]);
  expect(renderServer(POLICY_FORMATS.docker, server, OPTIONS).losses).toEqual([
    'Docker MCP Gateway cannot ask a person: 1 tool that should be asked about ("water") is refused instead.',
  ]);
});

test('a server of which nothing is known is not denied by a format that cannot, and that is told', () => {
  const unknown = serverOf([], { outcome: 'timed-out' });
  expect(renderServer(cursor, unknown, OPTIONS).losses).toEqual([
    `NOT DENIED: this document cannot keep Cursor from the unknown tools of "acme". ${BY_HAND}`,
  ]);
  expect(renderServer(codex, unknown, OPTIONS).losses).toEqual([]);
  expect(renderServer(cursor, serverOf([]), OPTIONS).losses).toEqual([]);
});

test('the rule of one tool tells its own losses, and whether the tool stays callable', () => {
  const [dig, plant, list] = ['dig', 'plant', 'list'].map((name) =>
    renderTool(cursor, GARDEN, name, OPTIONS),
  );
  expect([dig, plant, list].map((one) => one!.undenied)).toEqual([true, false, false]);
  expect(dig!.caveat).toMatch(/ NOT DENIED: .* 1 tool .* in Cursor: "dig"\. Switch them off by hand/);
  expect(plant!.caveat).toMatch(/ Cursor cannot count calls: .*\("plant"\) is asked about instead\.$/);
  expect(list!.caveat).not.toMatch(/cannot/);
});

test.each([
  ['claude-code', 'mcp__a_b__t', { permissions: { deny: ['mcp__a_b__t', 'mcp__a_b__t'] } }],
  ['vscode', 't', { 'chat.tools.eligibleForAutoApproval': { t: false } }],
] as const)(
  '%s: where two servers come to one name, the stricter holds, and that is told',
  (id, name, held) => {
    const servers = [
      { server: serverOf([judged('t', 'allow')]), alias: 'a.b' },
      { server: serverOf([judged('t', 'deny')]), alias: 'a_b' },
    ];
    const { document, losses } = renderPolicy(POLICY_FORMATS[id], servers, 'recommended');
    expect(document).toEqual(held);
    expect(losses[0]).toBe(
      `${POLICY_FORMATS[id].title} writes "t" and "t" as one name, "${name}": the strictest action of the group, deny, holds for all.`,
    );
  },
);

/** What becomes of a tool to allow, to limit, to ask about and to deny, in this order. */
const MET: Readonly<Record<PolicyFormatId, string>> = {
  policylayer: 'allow limit deny deny',
  intercept: 'allow limit deny deny',
  'claude-code': 'allow ask ask deny',
  codex: 'allow ask ask deny',
  'gemini-cli': 'allow ask ask deny',
  opencode: 'allow ask ask deny',
  'copilot-cli': 'allow ask ask deny',
  cursor: 'allow ask ask ask',
  vscode: 'ask ask ask ask',
  docker: 'allow deny deny deny',
  toolhive: 'allow deny deny deny',
  agentgateway: 'allow deny deny deny',
  agt: 'allow limit ask deny',
  openai: 'allow ask ask deny',
  anthropic: 'allow deny deny deny',
  langchain: 'allow ask ask deny',
  'ai-sdk': 'allow ask ask deny',
  markdown: 'allow limit ask deny',
};

test.each(Object.entries(MET) as [PolicyFormatId, string][])(
  '%s is no stricter than it must: %s',
  (id, met) => {
    const server = serverOf(ACTIONS.map((action) => judged(`to_${action}`, action)));
    const { text, losses, undenied } = renderServer(POLICY_FORMATS[id], server, OPTIONS);
    const under = EVALUATE[id](text);
    expect(ACTIONS.map((action) => under('acme', `to_${action}`)).join(' ')).toBe(met);
    // A loss for each action that it cannot say, and no other.
    const lost = ACTIONS.filter((action, at) => action !== met.split(' ')[at]);
    expect(losses).toHaveLength(lost.length);
    expect(undenied).toEqual(lost.includes('deny') ? ['to_deny'] : []);
  },
);

test.each(Object.keys(MET) as PolicyFormatId[])(
  '%s: a key that a server has which was not observed lets no tool of another through',
  (id) => {
    const format: PolicyFormat = POLICY_FORMATS[id];
    const seen = serverOf([judged('list', 'allow')]);
    const unseen = serverOf([], { outcome: 'timed-out' });
    const isDenied = format.express.includes('deny');
    const least = isDenied ? 'deny' : format.unlisted.action;
    for (const servers of [
      [seen, unseen],
      [unseen, seen],
    ]) {
      const keyed = servers.map((server) => ({ server, alias: 'acme' }));
      const { text, undenied, notes } = renderPolicy(format, keyed, 'recommended');
      const under = EVALUATE[id](text);
      expect([under('acme', 'list'), under('acme', 'other')]).toEqual([least, least]);
      expect(undenied).toEqual(isDenied ? [] : ['list']);
      expect(notes.at(-1)).toBe(
        `Of 1 tool, ${isDenied ? 0 : 1} will ask a person before each call and ${isDenied ? 1 : 0} will be refused.`,
      );
    }
  },
);
