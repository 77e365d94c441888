/** The exported policies in the clients themselves, end to end: what a model is offered, and what its calls do. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { POLICY_FORMATS, renderPolicy } from '../../catalogue/policy/index.ts';
import type { Action } from '../../scanner/types.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';
import { type Client, type ClientRun, runClient } from './client.ts';
import { claudeCode, codex, copilotCli, opencode } from './clients.ts';
import { COLLIDING, ODD, PLAIN } from './scenes.ts';

const LATER = 'added-later';
const PROFILE = 'recommended';
const NOT_HERE = 'the client is installed on Linux on x64 alone';

/** What is particular to each client. */
const CLIENTS: readonly {
  readonly client: Client & { readonly id: keyof typeof POLICY_FORMATS };
  /** A key that the client rewrites and goes on to serve. */
  readonly oddKey: string;
  /** Names that keep a server from being served at all. */
  readonly refuses?: (name: string) => boolean;
  /** Colliding names that are offered all the same, under names made apart. */
  readonly keptApart: readonly string[];
  /** What runs where the client is started so that it asks nobody anything. */
  readonly unattended: readonly string[];
}[] = [
  { client: claudeCode, oddKey: 'acme billing.v2', keptApart: [], unattended: ['allow', LATER] },
  {
    client: codex,
    oddKey: 'acme_billing-v2',
    // Half a surrogate pair is no JSON to it: the server is dropped whole.
    refuses: (name) => !name.isWellFormed(),
    keptApart: ['get.x', 'get_x'],
    unattended: ['allow', 'limit', 'ask'],
  },
  {
    client: copilotCli,
    oddKey: 'acme_billing.v2',
    // Not served at all, or under a name that is cut and numbered: no rule can name it, and the losses say so.
    refuses: (name) => !name.isWellFormed() || name.length > 40,
    keptApart: ['get_x'],
    unattended: ['allow', 'limit', 'ask', LATER],
  },
  {
    client: opencode,
    oddKey: 'acme billing.v2',
    keptApart: [],
    unattended: ['allow', 'limit', 'ask', LATER],
  },
];

describe.each(CLIENTS)('$client.id', ({ client, oddKey, refuses = () => false, keptApart, unattended }) => {
  const format = POLICY_FORMATS[client.id];
  const odd = serverOf([...ODD, ...COLLIDING].filter(({ tool }) => !refuses(tool.name)));
  const unseen = serverOf([], { outcome: 'timed-out' });
  const namesOf = (server: typeof odd) => server.tools.map(({ tool }) => tool.name);
  const later = format.unlisted.action === 'ask' ? [LATER] : [];
  let run: ClientRun;
  let alone: ClientRun;

  beforeAll(async () => {
    if (client.binary === undefined) return;
    const keyed = [
      { server: PLAIN, alias: 'acme' },
      { server: odd, alias: oddKey },
      { server: unseen, alias: 'unseen' },
    ];
    run = await runClient(client, {
      policy: renderPolicy(format, keyed, PROFILE).text,
      servers: {
        acme: [...namesOf(PLAIN), LATER],
        [oddKey]: [...namesOf(odd), LATER],
        unseen: ['list', 'wipe'],
      },
      besides: [client.toolFor('acme', 'deny'), client.toolFor('unseen', 'wipe')],
    });
    alone = await runClient(client, {
      policy: renderPolicy(format, [{ server: PLAIN, alias: 'acme' }], PROFILE).text,
      servers: { acme: [...namesOf(PLAIN), LATER] },
      besides: [client.toolFor('acme', 'deny')],
      unattended: true,
    });
  });

  beforeEach((context) => context.skip(client.binary === undefined, NOT_HERE));

  test('offers every tool but the denied one, and one added later as the format says', () => {
    expect(run.offered.acme, run.said).toEqual(['allow', 'limit', 'ask', ...later]);
  });

  test('runs the allowed tool alone: the others wait for a person, and nobody is there', () => {
    expect(run.called.acme, run.said).toEqual(['allow']);
  });

  test('whatever the names, the denied are not offered and none but the allowed run', () => {
    const counts = (names: readonly string[]) =>
      Object.fromEntries(
        ACTION_WORDS.map((word) => [word, names.filter((one) => one.startsWith(word)).length]),
      );
    const each = namesOf(odd).filter((name) => name.startsWith('allow-')).length;
    expect(each).toBeGreaterThan(20);
    expect(counts(run.offered[oddKey]!)).toEqual({
      'allow-': each,
      'limit-': each,
      'ask-': each,
      'deny-': 0,
    });
    expect(counts(run.called[oddKey]!)).toEqual({ 'allow-': each, 'limit-': 0, 'ask-': 0, 'deny-': 0 });
  });

  test('of names that come to one, none is looser than the strictest, unless the client keeps them apart', () => {
    const of = (names: readonly string[]) => names.filter((name) => name.startsWith('get'));
    expect(of(run.offered[oddKey]!)).toEqual(keptApart);
    expect(of(run.called[oddKey]!).toSorted()).toEqual(keptApart);
  });

  test('a server that was not observed stays out whole', () => {
    expect(run.offered.unseen).toEqual([]);
    expect(run.called.unseen).toEqual([]);
  });

  test('started so that it asks nobody, it runs what the format says it then runs, and never what is denied', () => {
    expect(alone.called.acme!.toSorted(), alone.said).toEqual([...unattended].sort());
    expect(alone.offered.acme).not.toContain('deny');
  });
});

const ACTION_WORDS = (['allow', 'limit', 'ask', 'deny'] satisfies Action[]).map((action) => `${action}-`);

test('Claude Code offers a full name of 128 characters and none of 129, as the notes say', async (context) => {
  context.skip(claudeCode.binary === undefined, NOT_HERE);
  const names = [128, 129].map((length) => 'l'.repeat(length - 'mcp__acme__'.length));
  // And one of which nothing is left on the way to the model.
  const server = serverOf([...names.map((name) => judged(name, 'allow')), judged('\u200b', 'ask')]);
  const { text, notes } = renderPolicy(POLICY_FORMATS['claude-code'], [{ server, alias: 'acme' }], PROFILE);
  expect(notes.filter((note) => note.includes('longer than 128 characters'))).toHaveLength(1);
  const run = await runClient(claudeCode, { policy: text, servers: { acme: [...names, '\u200b'] } });
  expect(run.called.acme).toEqual([names[0]]);
  expect(run.names.toSorted()).toEqual(['mcp__acme__', `mcp__acme__${names[0]}`]);
});

test('Copilot CLI: a name that it cuts is asked about, named as not denied, and off the list of its mcp-config', async (context) => {
  context.skip(copilotCli.binary === undefined, NOT_HERE);
  const [cut, whole] = ['l'.repeat(70), 'l'.repeat(58)] as const;
  // On the list of mcp-config.json its name would mean every tool.
  const star = judged('*', 'allow');
  const server = serverOf([judged(cut, 'deny'), judged(whole, 'allow'), star]);
  const { text, document, undenied } = renderPolicy(
    POLICY_FORMATS['copilot-cli'],
    [{ server, alias: 'acme' }],
    PROFILE,
  );
  expect(undenied).toEqual([cut]);
  expect(document).toEqual({ mcpServers: { acme: { tools: [whole] } } });
  const run = await runClient(copilotCli, { policy: text, servers: { acme: [cut, whole] } });
  expect(run.called.acme).toEqual([whole]);
  const listed = await runClient(
    { ...copilotCli, set: withLists(document) },
    { policy: text, servers: { acme: [cut, whole, LATER] } },
  );
  expect(listed.offered.acme).toEqual([whole]);
});

/** The client with the exported lists in its mcp-config, as the file tells a user to do. */
function withLists(document: unknown): Client['set'] {
  const { mcpServers } = document as { mcpServers: Record<string, object> };
  return (scene) => {
    const servers = Object.entries(scene.servers).map(([key, server]) => [
      key,
      { ...server, ...mcpServers[key] },
    ]);
    return copilotCli.set({ ...scene, servers: Object.fromEntries(servers) });
  };
}

test('Claude Code: servers whose keys and tools come to one name share the strictest action', async (context) => {
  context.skip(claudeCode.binary === undefined, NOT_HERE);
  const one = serverOf([judged('b__read', 'allow')]);
  const other = serverOf([judged('read', 'deny')]);
  const keyed = [
    { server: one, alias: 'a' },
    { server: other, alias: 'a__b' },
  ];
  const { text, losses } = renderPolicy(POLICY_FORMATS['claude-code'], keyed, PROFILE);
  expect(losses.join()).toContain('"b__read" and "read" as one name');
  const run = await runClient(claudeCode, { policy: text, servers: { a: ['b__read'], a__b: ['read'] } });
  expect(run.called).toEqual({ a: [], a__b: [] });
});
