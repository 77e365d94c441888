/** What the catalogue holds as JSON, as it is read back: what no toolrisk wrote is a damaged file, not a crash later. */
import { isObject } from '../../scanner/is-object.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { normalise } from '../../scanner/normalise.ts';
import {
  ACTIONS,
  CATEGORIES,
  CONFIDENCES,
  type Definition,
  PROFILES,
  SEVERITIES,
  SIGNALS,
  type Tool,
  UNOBSERVED_REASONS,
  type Verdict,
} from '../../scanner/types.ts';
import { DamagedRow } from './errors.ts';
import type { Observed } from './same.ts';

export function observedIn(json: string): Observed {
  return read(json, isObserved);
}

export function toolIn(json: string): Tool {
  try {
    return normalise(read<Definition>(json, isObject));
  } catch (error) {
    throw error instanceof DamagedRow ? error : new DamagedRow(undefined, { cause: error });
  }
}

/** Of other rules only the labels are looked at: what they wrote down beside is judged anew, and read by nobody. */
export function verdictIn(json: string): Verdict {
  const verdict = read<Verdict>(json, isLabelled);
  if (verdict.ruleset === RULESET_VERSION && !isGrounded(verdict)) throw new DamagedRow();
  return verdict;
}

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const boolean: Check = (value) => typeof value === 'boolean';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape = (keys: Shape): Check => {
  const checks = Object.entries(keys);
  return (value) =>
    isObject(value) && checks.every(([key, check]) => check((value as Record<string, unknown>)[key]));
};
const filled =
  (check: Check): Check =>
  (value) =>
    check(value) && (value as readonly unknown[]).length > 0;

const SPAN: Shape = { field: text, quote: text, start: number, end: number };
const isObserved = shape({
  ...{ id: text, target: text, capturedAt: text, duration: number, ruleset: number, partial: boolean },
  transport: oneOf(['stdio', 'http', 'sse', 'file']),
  outcome: oneOf(['listed', ...UNOBSERVED_REASONS]),
  problems: listOf(shape({ kind: text, detail: text, next: text })),
  findings: listOf(shape({ kind: text, tool: text, ...SPAN })),
  containment: shape({ method: text, detail: text }),
  package: maybe(shape({ name: text, version: text })),
  server: maybe(shape({ name: text, version: text })),
  ...{ protocol: maybe(text), instructions: maybe(text), digest: maybe(text) },
  variables: maybe(listOf(text)),
});
const isLabelled = shape({
  category: oneOf(CATEGORIES),
  signals: listOf(oneOf(SIGNALS)),
  severity: oneOf(SEVERITIES),
  confidence: oneOf(CONFIDENCES),
  uncertain: boolean,
  actions: shape(Object.fromEntries(PROFILES.map((profile) => [profile, oneOf(ACTIONS)]))),
  ruleset: number,
});
/** What a verdict of the present rules holds beside its labels. */
const isGrounded = shape({
  evidence: listOf(shape({ ...SPAN, rule: text, suggests: text, stance: oneOf(['for', 'against']) })),
  contradictions: listOf(shape({ ...SPAN, hint: text, declared: boolean })),
  reasons: shape({
    severity: filled(listOf(shape({ because: text, steps: number }))),
    act: maybe(shape(SPAN)),
    mode: boolean,
    action: filled(listOf(shape({ because: text, action: oneOf(ACTIONS) }))),
  }),
});

function read<T>(json: string, check: Check): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DamagedRow(undefined, { cause: error });
  }
  if (!check(value)) throw new DamagedRow();
  return value as T;
}
