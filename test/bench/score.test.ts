import { describe, expect, it } from 'vitest';
import { ACTIONS, CATEGORIES, type Category, SEVERITIES, SIGNALS, type Signal } from '../../scanner/types.ts';
import { weightedKappa } from './accuracy/kappa.ts';
import type { Label } from './accuracy/labels.ts';
import { type Judgement, pair, score } from './accuracy/score.ts';

function label(name: string, category: Category, part: Partial<Label> = {}): Label {
  return {
    id: name,
    server: 's',
    name,
    category,
    signals: [],
    unsure: [],
    uncertain: false,
    severity: 'low',
    action: 'allow',
    ...part,
  };
}
function judgement(name: string, category: Category, part: Partial<Judgement> = {}): Judgement {
  return { server: 's', name, category, signals: [], severity: 'low', action: 'allow', ...part };
}

describe('score', () => {
  it('counts precision, recall and F1 by hand', () => {
    const labels = [label('a', 'read'), label('b', 'read'), label('c', 'write'), label('d', 'write')];
    const said = [
      judgement('a', 'read'),
      judgement('b', 'write'),
      judgement('c', 'write'),
      judgement('d', 'write'),
    ];
    const { accuracy, categories, macroF1 } = score(pair(labels, said));
    expect(accuracy).toBe(0.75);
    expect(categories.read).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
    expect(categories.write).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, support: 2 });
    expect(macroF1).toBeCloseTo((2 / 3 + 0.8) / 5, 12);
  });

  it('calls a guarded tool that is let through a false allow, and the reverse over-block', () => {
    const labels = [
      label('asked', 'write', { action: 'ask' }),
      label('denied', 'destructive', { action: 'deny' }),
      label('limited', 'write', { action: 'limit' }),
      label('free', 'read'),
    ];
    const said = [
      judgement('asked', 'write', { action: 'limit' }),
      judgement('denied', 'destructive', { action: 'ask' }),
      judgement('limited', 'write', { action: 'allow' }),
      judgement('free', 'read', { action: 'deny' }),
    ];
    const { falseAllow, overBlock, actionExact } = score(pair(labels, said));
    expect({ falseAllow, overBlock, actionExact }).toEqual({
      falseAllow: 0.5,
      overBlock: 0.5,
      actionExact: 0,
    });
  });

  it('takes a missing tool for allowed, and counts it', () => {
    const rows = pair([label('gone', 'destructive', { action: 'deny', severity: 'critical' })], []);
    expect(score(rows)).toMatchObject({ accuracy: 0, actionExact: 0, falseAllow: 1 });
  });

  it('does not score a signal on which the labellers differed', () => {
    const unsure: readonly Signal[] = ['bulk'];
    const labels = [label('a', 'write', { unsure }), label('b', 'write', { signals: ['bulk'] })];
    const said = [
      judgement('a', 'write', { signals: ['bulk'] }),
      judgement('b', 'write', { signals: ['bulk'] }),
    ];
    expect(score(pair(labels, said)).signals.bulk).toEqual({ precision: 1, recall: 1, f1: 1, support: 1 });
  });

  it('keeps tools of the same name on two servers apart', () => {
    const labels = [label('get', 'read'), label('get', 'read', { server: 't' })];
    const rows = pair(labels, [judgement('get', 'write', { server: 't' })]);
    expect(rows.map(({ judged }) => judged?.category)).toEqual([undefined, 'write']);
  });
});

describe('weighted kappa', () => {
  it('is 1 for full agreement and 0 for what chance gives', () => {
    expect(
      weightedKappa(
        [
          [0, 0],
          [1, 1],
          [3, 3],
        ],
        4,
      ),
    ).toBe(1);
    expect(
      weightedKappa(
        [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ],
        4,
      ),
    ).toBe(0);
  });

  it('punishes two steps four times as much as one', () => {
    // Ranks given: 0, 1, 2 against 0, 0, 2. Expected by chance: (4 + 2 + 1 + 8) / 3 = 5; observed 1.
    expect(
      weightedKappa(
        [
          [0, 0],
          [1, 0],
          [2, 2],
        ],
        4,
      ),
    ).toBeCloseTo(1 - 1 / 5, 12);
    // 0, 2, 2 against 0, 0, 2: expected (4 + 16) / 3, observed 4.
    expect(
      weightedKappa(
        [
          [0, 0],
          [2, 0],
          [2, 2],
        ],
        4,
      ),
    ).toBeCloseTo(1 - 12 / 20, 12);
  });
});

describe('two hundred made-up tools', () => {
  /** Computed once by the scorer that acceptance uses, on these very rows. */
  const EXPECTED = {
    accuracy: 0.705,
    macroF1: 0.7205501878690285,
    riskF1: 0.7765925925925927,
    severityKappa: 0.6385964912280702,
    actionExact: 0.75,
    falseAllow: 0.15625,
    overBlock: 0.17307692307692307,
  } as const;

  it('get the figures that an independent scorer gives', () => {
    const ours = score(pair(...madeUp()));
    for (const [key, value] of Object.entries(EXPECTED))
      expect(ours[key as keyof typeof EXPECTED], key).toBeCloseTo(value, 12);
    expect(ours.signals.bulk).toMatchObject({ precision: 28 / 36, recall: 28 / 36, support: 36 });
    expect(ours.categories.execute).toMatchObject({ precision: 0.725, recall: 0.725, support: 40 });
  });
});

/** Labels and judgements by a linear congruence: two in three agree, one in twenty is missing. */
function madeUp(): [Label[], Judgement[]] {
  let state = 7;
  const pick = <T>(items: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return items[Math.floor((state / 2 ** 31) * items.length)] as T;
  };
  const some = () => SIGNALS.filter(() => pick([true, false, false]));
  const labels: Label[] = [];
  const said: Judgement[] = [];
  for (let i = 0; i < 200; i++) {
    const truth = {
      category: pick(CATEGORIES),
      signals: some(),
      severity: pick(SEVERITIES),
      action: pick(ACTIONS),
    };
    const other = {
      category: pick(CATEGORIES),
      signals: some(),
      severity: pick(SEVERITIES),
      action: pick(ACTIONS),
    };
    labels.push({
      id: `${i}`,
      server: `s${i % 7}`,
      name: `t${i}`,
      unsure: pick([[], [], ['bulk']]),
      uncertain: false,
      ...truth,
    });
    if (i % 20 > 0) said.push({ server: `s${i % 7}`, name: `t${i}`, ...pick([truth, truth, other]) });
  }
  return [labels, said];
}
