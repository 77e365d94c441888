import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { POLICY_FORMATS, renderServer, renderTool } from '../../../catalogue/policy/index.ts';
import { ACTIONS, type Action, PROFILES } from '../../../scanner/types.ts';
import { type Fate, underIntercept, underPolicyLayer } from './gateways.ts';
import { validateIntercept } from './intercept-engine.ts';
import { anyName, anyTools } from './names.ts';
import { judged, serverOf } from './servers.ts';

const OPTIONS = { profile: 'recommended' } as const;

const FATE: Readonly<Record<Action, Fate>> = {
  allow: { kind: 'runs' },
  limit: { kind: 'runs', callsAMinute: 30 },
  ask: {
    kind: 'refused',
    reason: expect.stringMatching(
      /^Needs approval by a person; repeating the call will not change that\. Judged read, severity low\./,
    ),
  },
  deny: { kind: 'hidden' },
};
const BY_DEFAULT: Fate = { kind: 'refused', reason: 'default' };

/** Names no rule of a gateway can carry; the losses must say so, and the default denies them. */
const unsayable = (name: string) => name === '' || name === '*' || !name.isWellFormed();

const DIALECTS = [
  ['policylayer', underPolicyLayer],
  ['intercept', underIntercept],
] as const;

describe.each(DIALECTS)('%s', (id, fateUnder) => {
  const format = POLICY_FORMATS[id];

  test.each(ACTIONS)('a tool to %s meets what the format means by it', (action) => {
    const server = serverOf([judged('the_tool', action), judged('other', 'allow')]);
    expect(fateUnder(renderServer(format, server, OPTIONS).text, 'the_tool')).toEqual(FATE[action]);
  });

  test('allowed tools go on working beside denied ones', () => {
    const server = serverOf([judged('batch_cancel', 'deny'), judged('batch_list', 'allow')]);
    const { text, losses } = renderServer(format, server, OPTIONS);
    expect(fateUnder(text, 'batch_list')).toEqual({ kind: 'runs' });
    expect(fateUnder(text, 'batch_cancel')).toEqual({ kind: 'hidden' });
    expect(losses).toEqual([]);
  });

  test('whatever the names, each tool meets its own action, no other name is let in, and the losses tell the rest', () => {
    fc.assert(
      fc.property(anyTools, fc.array(anyName, { maxLength: 5 }), (tools, others) => {
        const server = serverOf(tools.map(({ name, action }) => judged(name, action)));
        const { text, losses } = renderServer(format, server, OPTIONS);
        for (const { name, action } of tools) {
          expect(fateUnder(text, name)).toEqual(unsayable(name) ? BY_DEFAULT : FATE[action]);
          if (unsayable(name)) expect(losses.join()).toMatch(/No rule of \w+ can name/);
        }
        const known = tools.map((tool) => tool.name);
        for (const name of others.filter((other) => !known.includes(other))) {
          expect(fateUnder(text, name)).toEqual(BY_DEFAULT);
        }
      }),
    );
  });

  test('the text and the losses show every character for what it is', () => {
    fc.assert(
      fc.property(anyTools, (tools) => {
        const server = serverOf(tools.map(({ name, action }) => judged(name, action, ['metered'])));
        const { text, losses } = renderServer(format, server, OPTIONS);
        expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
        expect(losses.join('')).not.toMatch(
          /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/,
        );
      }),
    );
  });

  test('a tool asked about is refused, and the losses name it', () => {
    const { losses } = renderServer(format, serverOf([judged('send', 'ask')]), OPTIONS);
    expect(losses).toEqual([expect.stringMatching(/cannot ask a person.*"send"/)]);
  });

  test('a name served twice gets the stricter action', () => {
    const server = serverOf([judged('twice', 'allow'), judged('twice', 'deny'), judged('twice', 'limit')]);
    expect(fateUnder(renderServer(format, server, OPTIONS).text, 'twice')).toEqual({ kind: 'hidden' });
  });

  test.each(['timed-out', 'needs-config'] as const)(
    'a server that is %s is allowed nothing, and told so',
    (outcome) => {
      const { text, notes } = renderServer(format, serverOf([], { outcome }), OPTIONS);
      expect(fateUnder(text, 'anything')).toEqual(BY_DEFAULT);
      expect(notes).toContainEqual(expect.stringContaining(`not observed (${outcome})`));
    },
  );

  test('a list seen in part says so', () => {
    const { notes } = renderServer(format, serverOf([judged('a', 'allow')], { partial: true }), OPTIONS);
    expect(notes).toContainEqual(expect.stringContaining('in part'));
  });

  test('a document for one tool gives that tool its action and denies the rest, as its caveat says', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...ACTIONS), (name, action) => {
        const server = serverOf([judged(name, action), judged('another tool', 'allow')]);
        const { text, caveat } = renderTool(format, server, name, OPTIONS);
        expect(fateUnder(text, name)).toEqual(unsayable(name) ? BY_DEFAULT : FATE[action]);
        expect(fateUnder(text, 'another tool')).toEqual(BY_DEFAULT);
        expect(caveat).toContain('denies every other tool');
      }),
    );
  });

  test('each profile has its own policy', () => {
    const tool = judged('t', 'allow');
    const actions = { recommended: 'limit', strict: 'deny', permissive: 'allow' } as const;
    const server = serverOf([{ ...tool, verdict: { ...tool.verdict, actions } }]);
    for (const profile of PROFILES) {
      expect(fateUnder(renderServer(format, server, { profile }).text, 't')).toEqual(FATE[actions[profile]]);
    }
  });
});

test('the document of a destructive bulk tool is the one its page prints', () => {
  const server = serverOf([judged('batch_cancel', 'deny'), judged('models_list', 'allow')]);
  const { text } = renderTool(POLICY_FORMATS.policylayer, server, 'batch_cancel', OPTIONS);
  expect(text).toBe('{"version":"1","default":"deny","hide":["batch_cancel"]}');
});

test('the proxy accepts every file: none of its messages applies', () => {
  fc.assert(
    fc.property(anyTools, (tools) => {
      const server = serverOf(tools.map(({ name, action }) => judged(name, action)));
      expect(validateIntercept(renderServer(POLICY_FORMATS.intercept, server, OPTIONS).text)).toEqual([]);
    }),
  );
});

test('readers of older YAML, with merge keys and yes for true, read the same file', () => {
  fc.assert(
    fc.property(anyName, anyTools, (id, tools) => {
      const server = serverOf(
        tools.map(({ name, action }) => judged(name, action)),
        { id },
      );
      const { text } = renderServer(POLICY_FORMATS.intercept, server, OPTIONS);
      expect(parse(text, { version: '1.1', merge: true })).toEqual(parse(text));
      // Go's reader refuses a file with half a surrogate pair, even when its other half follows.
      expect(text.replace(/^#.*$/gm, '')).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
    }),
  );
});

test('limited tools count by themselves: no two share a counter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { minLength: 2, maxLength: 8 }), (names) => {
      const server = serverOf(names.map((name) => judged(name, 'limit')));
      const { tools = {} } = JSON.parse(renderServer(POLICY_FORMATS.policylayer, server, OPTIONS).text);
      const counters = Object.values<{ limits: { counter: string }[] }>(tools).map(
        (rule) => rule.limits[0]!.counter,
      );
      expect(new Set(counters).size).toBe(counters.length);
      for (const counter of counters) expect(counter).toMatch(/^[a-z0-9_]+$/);
    }),
  );
});

test('an open-ended tool left open beside denied ones is pointed out in every format', () => {
  const server = serverOf([
    judged('wipe', 'deny'),
    judged('run_command', 'ask', ['code_exec']),
    judged('run_wipe', 'deny', ['code_exec']),
    judged('list', 'allow'),
  ]);
  for (const format of Object.values(POLICY_FORMATS)) {
    expect(renderServer(format, server, OPTIONS).notes).toContainEqual(
      expect.stringMatching(/^"run_command" can run code/),
    );
  }
});
