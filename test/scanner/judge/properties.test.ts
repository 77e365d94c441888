import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { severityOf } from '../../../scanner/judge/weigh/severity.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { valueAt } from '../../../scanner/pointer.ts';
import { ACTIONS, type Definition, SEVERITIES, type Verdict } from '../../../scanner/types.ts';
import { SKETCHES } from './sketches/index.ts';

const definitions = SKETCHES.map((one) => one.definition);
const anyDefinition = fc.constantFrom(...definitions);

const judge = (definition: Definition): Verdict => judgeTools([normalise(definition)], {})[0]!.verdict;

/** What must not move when only the writing of a definition changes. */
function gist({ category, signals, severity, confidence, actions, uncertain }: Verdict): unknown {
  return { category, signals, severity, confidence, actions, uncertain };
}

describe('a verdict does not depend on how a definition is written', () => {
  it('whatever the order of keys', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(gist(judge(reversed(definition)))).toEqual(gist(judge(definition)));
      }),
    );
  });

  // A blank line parts paragraphs, and so statements: that is no mere white space.
  it('whatever the white space between words', () => {
    const space = fc.constantFrom('  ', '\n', '\t ', ' \r\n');
    fc.assert(
      fc.property(anyDefinition, space, (definition, wide) => {
        const description = String(definition.description).replaceAll(' ', wide);
        expect(gist(judge({ ...definition, description }))).toEqual(gist(judge(definition)));
      }),
    );
  });

  it('in any Unicode normalisation form', () => {
    fc.assert(
      fc.property(anyDefinition, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (definition, form) => {
        const description = String(definition.description).normalize(form);
        expect(gist(judge({ ...definition, description }))).toEqual(gist(judge(definition)));
      }),
    );
  });

  it('under another server prefix', () => {
    const suite = [
      'list_rows',
      'get_row',
      'create_row',
      'delete_row',
      'purge_queue',
      'send_email',
      'run_query',
    ];
    const described = suite.map((name) => sketch(name, `${name.replace('_', ' ')}.`));
    const verdicts = (prefix: string): unknown[] =>
      judgeTools(
        described.map((one) => normalise({ ...one, name: `${prefix}_${String(one.name)}` })),
        { name: prefix },
      ).map(({ verdict }) => gist(verdict));
    fc.assert(
      fc.property(fc.constantFrom('acme', 'globex', 'zorbo', 'initech', 'umbrella'), (prefix) => {
        expect(verdicts(prefix)).toEqual(verdicts('hooli'));
      }),
    );
  });
});

describe('caution only grows', () => {
  it('with a mode that deletes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('list', 'get', 'create', 'update', 'archive', 'rename'),
        fc.constantFrom('record', 'project', 'note'),
        (mode, noun) => {
          const withModes = (modes: string[]): Verdict =>
            judge(sketch(`manage_${noun}`, `Manage a ${noun}`, { action: { type: 'string', enum: modes } }));
          const before = withModes([mode, 'get']);
          const after = withModes([mode, 'get', 'delete']);
          expect(SEVERITIES.indexOf(after.severity)).toBeGreaterThanOrEqual(
            SEVERITIES.indexOf(before.severity),
          );
        },
      ),
    );
  });

  it('with any annotation', () => {
    const hints = fc.record(
      {
        readOnlyHint: fc.boolean(),
        destructiveHint: fc.boolean(),
        idempotentHint: fc.boolean(),
        openWorldHint: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyDefinition, hints, (definition, annotations) => {
        const plain = judge(definition);
        const claimed = judge({ ...definition, annotations });
        expect([claimed.category, claimed.signals, claimed.severity]).toEqual([
          plain.category,
          plain.signals,
          plain.severity,
        ]);
        for (const profile of ['recommended', 'strict', 'permissive'] as const)
          expect(ACTIONS.indexOf(claimed.actions[profile])).toBeGreaterThanOrEqual(
            ACTIONS.indexOf(plain.actions[profile]),
          );
      }),
    );
  });
});

describe('evidence', () => {
  it('is never missing and always the exact words at its place', () => {
    fc.assert(
      fc.property(anyDefinition, fc.string({ unit: 'grapheme', maxLength: 60 }), (definition, noise) => {
        const noisy = { ...definition, description: `${String(definition.description)} ${noise}` };
        const verdict = judge(noisy);
        expect(verdict.evidence.length).toBeGreaterThan(0);
        for (const one of [...verdict.evidence, ...verdict.contradictions]) {
          expect(String(valueAt(noisy, one.field)).slice(one.start, one.end)).toBe(one.quote);
          expect(one.quote.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('survives any text in name and description', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, description) => {
        const definition = sketch(name, description);
        for (const one of judge(definition).evidence)
          expect(String(valueAt(definition, one.field)).slice(one.start, one.end)).toBe(one.quote);
      }),
    );
  });
});

it('writes down reasons that add up to the severity and end in the action', () => {
  for (const definition of definitions) {
    const { severity, actions, reasons } = judge(definition);
    expect(severityOf(reasons.severity)).toBe(severity);
    expect(reasons.action.at(-1)!.action).toBe(actions.recommended);
    const act = reasons.act ?? { field: '/name', start: 0, end: 0, quote: '' };
    expect(String(valueAt(definition, act.field)).slice(act.start, act.end)).toBe(act.quote);
  }
});

/** The same definition with every object's keys in the opposite order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  ) as T;
}
