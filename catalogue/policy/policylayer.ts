import type { Json, JsonObject } from '../../scanner/types.ts';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { GATEWAY, GATEWAY_MEANING, hiddenAndShown, needsApproval } from './gateway.ts';
import { LIMIT } from './plan.ts';
import { escapeUnseen } from './quote.ts';
import { record } from './record.ts';
import type { Bound } from './suggest.ts';

/**
 * PolicyLayer's gateway JSON (its guide "Writing policies", June 2026). Under `default: deny` a tool is
 * allowed by standing under `tools`; `deny_if` with no conditions is that guide's unconditional refusal.
 */
export const policylayer: PolicyFormat = {
  ...GATEWAY,
  id: 'policylayer',
  title: 'PolicyLayer',
  consumer: 'the PolicyLayer gateway, as its guide of June 2026 describes the JSON document',
  checkedWith: "no release: reconstructed from the gateway's guide of June 2026, not proven in the gateway",
  extension: 'json',
  meaning: {
    allow: 'The tool is listed under “tools”, with no conditions.',
    limit: `A quota of ${LIMIT.calls} calls a ${LIMIT.window} for each grant.`,
    ...GATEWAY_MEANING,
  },
  together:
    'One document a grant, one grant a server: documents of two servers stand side by side, unmerged.',
  bound: ({ argument, bound }) => {
    const outside = OUTSIDE[bound];
    const condition = {
      conditions: [{ path: `args.${argument}`, ...outside }],
      on_deny: 'Outside what the owner allows.',
    };
    return outside && `under its deny_if, ${JSON.stringify(condition)}`;
  },
  blind: 'No condition is known that holds where a pattern does not',
  write,
};

/** What denies a call, in the words of the guide. */
const OUTSIDE: Partial<Readonly<Record<Bound, JsonObject>>> = {
  'dry-run': { op: 'neq', value: true },
  cap: { op: 'gt', value: 100 },
};

function write(servers: readonly KeyedRules[], { part }: { readonly part: boolean }): Written {
  const document = documentFor(servers);
  const line = JSON.stringify(document);
  const text = part && line.length <= 80 ? line : JSON.stringify(document, null, 2);
  return { document, text: `${escapeUnseen(text, 'json')}\n` };
}

function documentFor(servers: readonly KeyedRules[]): Json {
  const { hidden, shown } = hiddenAndShown(servers);
  const counters = countersFor(shown.filter((rule) => rule.action === 'limit'));
  return {
    version: '1',
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden.map(({ name }) => name) }),
    ...(shown.length > 0 && {
      tools: record(shown.map((rule) => [rule.name, conditionsFor(rule, counters)] as const)),
    }),
  };
}

function conditionsFor({ name, action, limit, reason }: Rule, counters: ReadonlyMap<string, string>): Json {
  switch (action) {
    case 'limit':
      return {
        limits: [{ counter: counters.get(name)!, window: limit!.window, max: limit!.calls, scope: 'grant' }],
      };
    case 'deny':
      return { deny_if: [{ conditions: [], on_deny: needsApproval(reason) }] };
    default:
      return {};
  }
}

/** Tool name → counter, of plain characters and unique: two tools that shared one would share its quota. */
function countersFor(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    rules.map(({ name }) => {
      const stem = name.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase();
      let counter = `${stem}_rate`;
      for (let n = 2; taken.has(counter); n++) counter = `${stem}_${n}_rate`;
      taken.add(counter);
      return [name, counter];
    }),
  );
}
