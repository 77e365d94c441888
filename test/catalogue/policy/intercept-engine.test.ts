import { expect, test } from 'vitest';
import { validateIntercept } from './intercept-engine.ts';

// The oracle of the policy tests has to bite: one bad file for each message of the proxy's validator.
const rule = (yaml: string) => `version: "1"\ntools: {t: {rules: [${yaml}]}}`;
const when = (yaml: string) => rule(`{name: n, conditions: [${yaml}]}`);
const holding = (yaml: string) => rule(`{name: n, conditions: [{path: args.a, op: eq, value: 1}], ${yaml}}`);

const BAD: readonly (readonly [text: string, message: string])[] = [
  ['version: "1"\nhide: [""]', 'hide[0]: entry must not be empty'],
  ['version: "1"\nhide: [a, a]', 'hide: duplicate entry "a"'],
  ['version: "2"', 'version must be "1", got "2"'],
  ['version: "1"\ndefault: ask', 'default must be "allow" or "deny", got "ask"'],
  [rule('{action: deny}'), 'rule must have a name'],
  [
    rule('{name: n, action: require_approval}'),
    'action must be "evaluate" or "deny", got "require_approval"',
  ],
  [
    rule('{name: n, action: deny, conditions: [{path: args.a, op: eq, value: 1}]}'),
    'deny rules must not have conditions',
  ],
  [rule('{name: n}'), 'evaluate rules must have at least one condition'],
  [when('{path: a, op: eq, value: 1}'), 'path must start with "args." or "state.", got "a"'],
  [when('{path: args.a, op: like, value: 1}'), 'unknown operator "like"'],
  [when('{path: args.a, op: in, value: 1}'), 'operator "in" requires a list value'],
  [when('{path: args.a, op: lt, value: x}'), 'operator "lt" requires a numeric value'],
  [when('{path: args.a, op: exists, value: 1}'), 'operator "exists" requires a boolean value'],
  [when('{path: args.a, op: regex, value: 1}'), 'regex value must be a string'],
  [when('{path: args.a, op: regex, value: "("}'), 'invalid regex "("'],
  [holding('state: {counter: "", window: day}'), 'counter must not be empty'],
  [holding('state: {counter: c, window: week}'), 'window must be "minute", "hour", or "day", got "week"'],
  [
    holding('state: {counter: c, window: day, increment_from: b}'),
    'increment_from must start with "args.", got "b"',
  ],
  [
    when('{path: state.t.c, op: lte, value: 1}'),
    'condition references state.t.c but no matching state block found',
  ],
  [rule('{name: n, rate_limit: 0/hour}'), 'rate_limit count must be a positive integer, got "0"'],
  [rule('{name: n, rate_limit: 1/week}'), 'rate_limit window must be "minute", "hour", or "day", got "week"'],
  [holding('rate_limit: 1/hour'), 'rate_limit cannot be combined with conditions or state'],
  [rule('{name: n, rate_limit: 1/hour, action: deny}'), 'rate_limit cannot be used with action "deny"'],
  [
    rule('{name: n, rate_limit: 1/hour}, {name: m, rate_limit: 2/hour}'),
    'duplicate state counter "_rate_hour" (also used by rules[0])',
  ],
];

test.each(BAD)('%j: %s', (text, message) => {
  expect(validateIntercept(text)).toEqual([expect.stringContaining(message)]);
});

test('a file that uses every part well is accepted', () => {
  const text = `
version: "1"
default: deny
hide: [delete_file]
tools:
  get: {rules: []}
  create: {rules: [{name: cap, rate_limit: 30/minute}, {name: day cap, rate_limit: 100/day}]}
  pay: {rules: [{name: never, action: deny, on_deny: "no"}]}
  spend:
    rules:
      - name: budget
        conditions: [{path: state.spend.total, op: lte, value: 100}, {path: args.to, op: regex, value: "^a"}]
        state: {counter: total, window: day, increment_from: args.amount}`;
  expect(BAD).toHaveLength(24);
  expect(validateIntercept(text)).toEqual([]);
});
