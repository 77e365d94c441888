/** No exported file is looser than the policy it was made of, whatever the format, profile, key and names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../../catalogue/policy/carry.ts';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import { POLICY_FORMATS, renderPolicy } from '../../../catalogue/policy/index.ts';
import { merge, merges } from '../../../catalogue/policy/merge/index.ts';
import { planPolicy } from '../../../catalogue/policy/plan.ts';
import { effectOn, readPolicy } from '../../../catalogue/policy/reading/index.ts';
import { ACTIONS, type Action, PROFILES, type Profile, type ScannedServer } from '../../../scanner/types.ts';
import { realServers } from './definitions.ts';
import { asStrict, EVALUATE, type Evaluate } from './evaluate/index.ts';
import { anyName, anyTools } from './names.ts';
import { judged, serverOf } from './servers.ts';
import { FILES } from './user-files.ts';

const FORMATS = Object.values(POLICY_FORMATS).map((format): [string, PolicyFormat, Evaluate] => [
  format.id,
  format,
  EVALUATE[format.id as keyof typeof EVALUATE],
]);

const REAL = realServers();

interface Keyed {
  readonly server: ScannedServer;
  readonly alias: string;
}

/** The neutral action of a tool: of several that share a key and a name, the strictest. */
function neutral(servers: readonly Keyed[], key: string, name: string, profile: Profile): Action {
  return servers
    .filter(({ alias }) => alias === key)
    .flatMap(({ server }) => server.tools.map((tool) => ({ tool, findings: server.findings })))
    .filter(({ tool }) => tool.tool.name === name)
    .flatMap(({ tool: { verdict }, findings }): Action[] => [
      verdict.actions[profile],
      verdict.uncertain || findings.some((finding) => finding.tool === name) ? 'ask' : 'allow',
    ])
    .reduce((one, other) => (asStrict(one, other) ? one : other));
}

/** Every tool of every server under every format: at least as strict as meant, or told as not denied. */
function hold(format: PolicyFormat, evaluate: Evaluate, servers: readonly Keyed[], profile: Profile): number {
  const { text, undenied } = renderPolicy(format, servers, profile);
  const under = evaluate(text);
  let tools = 0;
  for (const { server, alias } of servers) {
    for (const { tool } of server.tools) {
      tools++;
      const meant = neutral(servers, alias, tool.name, profile);
      const told = meant === 'deny' && undenied.includes(tool.name) ? 'ask' : meant;
      const met = under(alias, tool.name);
      expect(
        asStrict(met, told),
        `${format.id}: ${JSON.stringify(tool.name)} meant ${meant}, met ${met}`,
      ).toBe(true);
    }
  }
  return tools;
}

describe.each(FORMATS)('%s', (_, format, evaluate) => {
  test('holds every real definition at hand at its action or a stricter one', () => {
    let tools = 0;
    for (const profile of PROFILES) {
      for (const server of REAL) tools += hold(format, evaluate, [{ server, alias: 'acme' }], profile);
    }
    expect(tools).toBeGreaterThanOrEqual(3 * REAL.length);
  });

  test('holds whatever the names and keys, of one server or of two at once', () => {
    const key = fc.oneof(fc.constantFrom('acme', 'acme_x', 'a__b', 'my srv.v2', 'a:b'), anyName);
    const server = fc.record({ alias: key, tools: anyTools });
    fc.assert(
      fc.property(fc.array(server, { minLength: 1, maxLength: 2 }), (made) => {
        const servers = made
          .filter(({ alias }) => alias !== '' && alias.isWellFormed())
          .map(({ alias, tools }) => ({
            alias,
            server: serverOf(tools.map(({ name, action }) => judged(name, action))),
          }));
        hold(format, evaluate, servers, 'recommended');
      }),
      { numRuns: 300 },
    );
  });

  test('holds where two keys and their tools come to one name', () => {
    const near = (names: string[]) => fc.constantFrom(...names);
    const tool = fc.record({
      name: near(['b', '_b', ' b', '\r\n', '__']),
      action: fc.constantFrom(...ACTIONS),
    });
    const server = fc.record({
      alias: near(['a', 'a_', 'a ', 'a.', 'a\ufeff\u007f', 'a__']),
      tools: fc.uniqueArray(tool, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.tuple(server, server), (made) => {
        const servers = made.map(({ alias, tools }) => ({
          alias,
          server: serverOf(tools.map(({ name, action }) => judged(name, action))),
        }));
        hold(format, evaluate, servers, 'recommended');
      }),
      { numRuns: 500 },
    );
  });

  test('does with a tool added later what the format says', () => {
    const server = serverOf([judged('list', 'allow'), judged('wipe', 'deny')]);
    const { text } = renderPolicy(format, [{ server, alias: 'acme' }], 'recommended');
    expect(evaluate(text)('acme', 'added-later')).toBe(format.unlisted.action);
  });

  test('allows nothing of a server that was not observed', () => {
    const server = serverOf([], { outcome: 'timed-out' });
    const { text } = renderPolicy(format, [{ server, alias: 'acme' }], 'permissive');
    const least = format.express.includes('deny') ? 'deny' : format.unlisted.action;
    expect(asStrict(evaluate(text)('acme', 'anything'), least)).toBe(true);
  });
});

const MERGED = FORMATS.filter(([, format]) => merges(format));

describe.each(MERGED)('%s, put into a file that is there', (id, format) => {
  const files = FILES[id]!;
  /** At least as strict as meant, or told as not denied; an mcp-config.json says what is offered, and no more. */
  const holdMerged = (file: string, server: ScannedServer, profile: Profile): number => {
    const policy = renderPolicy(format, [{ server, alias: 'acme' }], profile);
    const made = merge(format, file, policy);
    if ('unfit' in made) throw new Error(made.unfit);
    const reading = readPolicy(id, made.text);
    if ('unfit' in reading) throw new Error(reading.unfit);
    for (const { tool } of server.tools) {
      const meant = neutral([{ server, alias: 'acme' }], 'acme', tool.name, profile);
      const told = meant === 'deny' && policy.undenied.includes(tool.name) ? 'ask' : meant;
      const { action } = effectOn(reading, 'acme', tool.name);
      expect(
        asStrict(action as Action, told),
        `${JSON.stringify(tool.name)} meant ${meant}, met ${action}`,
      ).toBe(true);
    }
    expect(merge(format, made.text, policy)).toEqual(made);
    return server.tools.length;
  };

  test('holds every real definition at hand, and the same again changes nothing', () => {
    let tools = 0;
    for (const file of files) {
      for (const server of REAL) tools += holdMerged(file, server, 'recommended');
    }
    expect(tools).toBeGreaterThanOrEqual(files.length * REAL.length);
  });

  test('holds whatever the names', () => {
    const file = fc.constantFrom(...files);
    fc.assert(
      fc.property(file, anyTools, fc.constantFrom(...PROFILES), (text, tools, profile) => {
        holdMerged(text, serverOf(tools.map(({ name, action }) => judged(name, action))), profile);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(FORMATS)('%s: the reason of a rule that is stricter than meant says why', (_id, format) => {
  const plans = [
    planPolicy(serverOf(ACTIONS.map((action) => judged(action, action))), { profile: 'recommended' }),
  ];
  for (const { action, meant, reason } of carry(format, plans).servers[0]!.rules) {
    const isStricter = action !== meant && asStrict(action, meant);
    const said =
      / cannot (?:allow a tool|count calls|ask a person): (?:limited|asked about|refused) instead\.$/;
    expect(said.test(reason), `${meant}: ${reason}`).toBe(isStricter);
  }
});
