import { Document, Scalar, YAMLMap } from 'yaml';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { GATEWAY, GATEWAY_MEANING, hiddenAndShown, needsApproval } from './gateway.ts';
import { lineComment } from './header.ts';
import { LIMIT } from './plan.ts';
import { escapeUnseen } from './quote.ts';
import type { Bound } from './suggest.ts';

/**
 * PolicyLayer Intercept's YAML (internal/config/config.go and POLICY.md of PolicyLayer/Intercept at 77f0429,
 * 4 March 2026). Its reader drops keys it does not know without a word, so nothing of the gateway's JSON
 * dialect may stand here.
 */
export const intercept: PolicyFormat = {
  ...GATEWAY,
  id: 'intercept',
  title: 'Intercept',
  consumer: 'PolicyLayer Intercept, the open-source proxy, as of 4 March 2026',
  checkedWith: "no release: reconstructed from the proxy's source of 4 March 2026, not proven in the proxy",
  extension: 'yaml',
  comment: lineComment('#'),
  meaning: {
    allow: 'The tool is listed under “tools”, with an empty list of rules.',
    limit: `A rate limit of ${LIMIT.calls} calls a ${LIMIT.window}, counted from the full ${LIMIT.window}.`,
    ...GATEWAY_MEANING,
  },
  together:
    'One file an Intercept proxy, one proxy a server: files of two servers stand side by side, unmerged.',
  bound: ({ argument, bound }) =>
    `{name: "${bound}", conditions: [{path: "args.${argument}", ${CONDITION[bound]}}], on_deny: "Outside what the owner allows."}`,
  write,
};

/** What a call has to meet, in the proxy's words; the patterns are Go's. */
const CONDITION: Readonly<Record<Bound, string>> = {
  'dry-run': 'op: eq, value: true',
  cap: 'op: lte, value: 100',
  'read-only': 'op: regex, value: "(?i)^\\\\s*select\\\\b[^;]*$"',
  folder: 'op: regex, value: "^/srv/shared/([^.]|[.][^.])*$"',
  host: 'op: regex, value: "^https://api[.]example[.]com/"',
};

function write(servers: readonly KeyedRules[]): Written {
  const { hidden, shown } = hiddenAndShown(servers);
  const tools = new YAMLMap<Scalar, unknown>();
  for (const rule of shown) tools.add({ key: quoted(rule.name), value: { rules: rulesFor(rule) } });
  const document = new Document({
    version: quoted('1'),
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden.map(({ name }) => quoted(name)) }),
    ...(shown.length > 0 && { tools }),
  });
  return {
    document: document.toJSON(),
    text: escapeUnseen(document.toString({ lineWidth: 0 }), 'yaml'),
  };
}

function rulesFor({ action, limit, reason }: Rule): readonly Readonly<Record<string, string>>[] {
  switch (action) {
    case 'limit':
      return [
        {
          name: `calls a ${limit!.window}`,
          rate_limit: `${limit!.calls}/${limit!.window}`,
          on_deny: `More than ${limit!.calls} calls in this ${limit!.window}.`,
        },
      ];
    case 'deny':
      return [{ name: 'approval', action: 'deny', on_deny: needsApproval(reason) }];
    default:
      return [];
  }
}

/** Every string of a server is double-quoted: plain, some would be read as `null`, `yes` or a merge key. */
function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
