import { beforeAll, expect, test } from 'vitest';
import { POLICY_FORMATS } from '../../../catalogue/policy/index.ts';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { type ClaudeRun, installClaude, runClaude } from './claude.ts';
import { judged, serverOf } from './servers.ts';

const format = POLICY_FORMATS['claude-code'];

/**
 * Names that no client can use as they are: each comes four times, once for every action. Some grow, some
 * shrink and some vanish on their way to the model.
 */
const ODD_PARTS = [
  ...['plain', 'a.b', 'a b', 'a/b', 'a:b(c)', 'x__y', 'mcp__x', '__proto__', 'UPPER', 'q"\n', '*', '-'],
  ...['é', 'e\u0301', '😀', 'ﬁ', 'Ａ', '½', '…', 'a\u202eb', '\u200b', '\u{e0061}', '\ue000', '\ud800'],
  'l'.repeat(90),
];
const ODD = ACTIONS.flatMap((action) =>
  ODD_PARTS.map((part, i) => judged(`${action}-${i}-${part}-end`, action)),
);
/** Three names that the client makes one of. */
const COLLIDING = [judged('get.x', 'allow'), judged('get_x', 'allow'), judged('get/x', 'deny')];
const LONG = judged(`too-long-${'l'.repeat(120)}`, 'deny');
const ODD_KEY = 'acme billing.v2';

const first = serverOf([...ODD, ...COLLIDING, LONG]);
/** A name of which nothing is left on the way to the model. */
const VANISHING = judged('\u200b', 'ask');
const second = serverOf([judged('list', 'allow'), judged('wipe', 'deny'), VANISHING]);
const third = serverOf([], { outcome: 'timed-out' });
const SERVERS = {
  [ODD_KEY]: [...first.tools.map((tool) => tool.tool.name), 'added-later'],
  'other-server': second.tools.map((tool) => tool.tool.name),
  unseen: ['list', 'wipe'],
};

interface Settings {
  readonly permissions: { readonly [list: string]: readonly string[] };
}
const settings = (server: typeof first, alias: string): Settings =>
  JSON.parse(format.render(server, { profile: 'recommended', alias }).text);

/** What a user does to use three policies at once: the lists, joined. */
function joined(documents: readonly Settings[]): Settings {
  const list = (name: string) => documents.flatMap((document) => document.permissions[name] ?? []);
  return { permissions: { allow: list('allow'), ask: list('ask'), deny: list('deny') } };
}

/** The client's package is large; its first download may take minutes. */
const INSTALL_LIMIT = 600_000;

let policy: Settings;
let run: ClaudeRun | undefined;
/** One tool for each action, named after it. */
const plain = serverOf(ACTIONS.map((action) => judged(action, action)));
/** The client before that server, started with permissions skipped. */
let unattended: ClaudeRun | undefined;
let missing = '';

beforeAll(async () => {
  policy = joined([settings(first, ODD_KEY), settings(second, 'other-server'), settings(third, 'unseen')]);
  const installed = await installClaude();
  if ('missing' in installed) {
    missing = installed.missing;
    return;
  }
  const everyRule = Object.values(policy.permissions).flat();
  run = await runClaude(installed.binary, {
    settings: JSON.stringify(policy),
    servers: SERVERS,
    calls: [...everyRule, 'mcp__acme_billing_v2__added-later', 'mcp__unseen__list'],
  });
  unattended = await runClaude(installed.binary, {
    settings: format.render(plain, { profile: 'recommended', alias: 'acme' }).text,
    servers: { acme: [...ACTIONS, 'added-later'] },
    calls: [...ACTIONS, 'added-later'].map((name) => `mcp__acme__${name}`),
    skipPermissions: true,
  });
}, INSTALL_LIMIT);

const inClient = (name: string, body: (run: ClaudeRun, unattended: ClaudeRun) => void) =>
  test(name, (context) => {
    if (run === undefined || unattended === undefined) return context.skip(missing);
    body(run, unattended);
  });

const oddOf = (action: Action) => ODD.filter((tool) => tool.verdict.actions.recommended === action);
const isOf = (action: Action) => (name: string) => name.includes(`__${action}-`);

inClient('every name the client forms is a name a rule was written for', ({ offered }) => {
  const ruled = [...policy.permissions.allow!, ...policy.permissions.ask!];
  expect(offered.toSorted()).toEqual([...ruled, 'mcp__acme_billing_v2__added-later'].toSorted());
  expect(offered.filter((name) => /__(allow|limit|ask)-/.test(name))).toHaveLength(3 * ODD_PARTS.length);
});

inClient('allowed tools run, without a person', ({ called, refused }) => {
  expect(called[ODD_KEY]).toHaveLength(oddOf('allow').length);
  expect(called[ODD_KEY]!.filter((name) => !name.startsWith('allow-'))).toEqual([]);
  expect(refused.filter(isOf('allow'))).toEqual([]);
});

inClient(
  'tools to ask about, and limited ones, wait for a person and are refused without one',
  ({ refused }) => {
    expect(refused.filter(isOf('ask'))).toHaveLength(oddOf('ask').length);
    expect(refused.filter(isOf('limit'))).toHaveLength(oddOf('limit').length);
  },
);

inClient('denied tools are not offered and do not run', ({ offered, called }) => {
  expect(policy.permissions.deny!.filter(isOf('deny'))).toHaveLength(oddOf('deny').length);
  expect(offered.filter(isOf('deny'))).toEqual([]);
  expect(
    Object.values(called)
      .flat()
      .filter((name) => name.startsWith('deny-')),
  ).toEqual([]);
});

inClient('tools that come to share a name share the strictest action', ({ offered, called }) => {
  expect(policy.permissions.deny).toContain('mcp__acme_billing_v2__get_x');
  expect(offered).not.toContain('mcp__acme_billing_v2__get_x');
  expect(called[ODD_KEY]!.filter((name) => name.startsWith('get'))).toEqual([]);
});

inClient('a tool the server added later is offered, and refused without a person', ({ refused }) => {
  expect(refused).toContain('mcp__acme_billing_v2__added-later');
});

inClient(
  'where permissions are skipped the rules hold, and a tool without one runs, as the losses say',
  (_, run) => {
    expect(run.called.acme!.toSorted()).toEqual(['added-later', 'allow']);
    expect(run.refused.toSorted()).toEqual(['mcp__acme__ask', 'mcp__acme__limit']);
    expect(run.offered).not.toContain('mcp__acme__deny');
    const { losses } = format.render(plain, { profile: 'recommended', alias: 'acme' });
    expect(losses).toContainEqual(
      expect.stringMatching(/not listed here.*runs it where permissions are skipped/),
    );
  },
);

inClient('a name too long for the client is offered under no rule, as the losses say', ({ offered }) => {
  const { losses } = format.render(first, { profile: 'recommended', alias: ODD_KEY });
  expect(losses.filter((loss) => loss.includes('longer than 128 characters'))).toHaveLength(1);
  expect(offered.filter((name) => name.includes('too-long'))).toEqual([]);
});

inClient('the policies of several servers hold beside each other', ({ offered, called, refused }) => {
  expect(called['other-server']).toEqual(['list']);
  expect(offered).toContain('mcp__other-server__list');
  expect(offered).not.toContain('mcp__other-server__wipe');
  expect(refused).toContain('mcp__other-server__');
});

inClient('a server that was not observed stays out whole', ({ offered, called }) => {
  expect(offered.filter((name) => name.startsWith('mcp__unseen'))).toEqual([]);
  expect(called.unseen).toEqual([]);
});
