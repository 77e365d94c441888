import { judgeTools } from '../../../../scanner/judge/index.ts';
import { normalise } from '../../../../scanner/normalise.ts';
import {
  type Action,
  CATEGORIES,
  type Category,
  type Definition,
  type Json,
  SIGNALS,
  type Signal,
  type Verdict,
} from '../../../../scanner/types.ts';
import type { Language } from '../../../bench/accuracy/languages.ts';

/** A tool definition of our own wording, and what the rubric settles about it. */
export interface Sketch {
  readonly definition: Definition;
  readonly language: Language;
  readonly category: Category;
  /** Exactly these, apart from `open`; undefined where the rubric leaves several open. */
  readonly signals?: readonly Signal[];
  /** Signals that may go either way. */
  readonly open: readonly Signal[];
  /** The recommended profile's; undefined where the rubric allows more than one. */
  readonly action?: Action;
}

/**
 * One row of a table of sketches: name, description, parameters, category, signals, action.
 * Parameters are a line such as `id amount:number ids[] mode=add|remove`, or JSON Schema properties.
 * Signals are a line; `?bulk` may go either way, and `*` claims nothing about signals.
 */
export type SketchRow = readonly [
  name: string,
  description: string,
  parameters: string | { readonly [name: string]: Json },
  category: Category,
  signals?: string,
  action?: Action,
];

export function sketches(rows: readonly SketchRow[], language: Language = 'en'): Sketch[] {
  return rows.map(([name, description, parameters, category, signals = '', action]) => {
    const words = signals.split(' ').filter((word) => word !== '' && word !== '*');
    return {
      definition: {
        name,
        description,
        inputSchema: {
          type: 'object',
          properties: typeof parameters === 'string' ? propertiesOf(parameters) : parameters,
        },
      },
      language,
      category: known(CATEGORIES, category),
      ...(signals === '*'
        ? {}
        : { signals: words.filter((word) => !word.startsWith('?')).map((word) => known(SIGNALS, word)) }),
      open: words.filter((word) => word.startsWith('?')).map((word) => known(SIGNALS, word.slice(1))),
      ...(action === undefined ? {} : { action }),
    };
  });
}

/** Judged alone: nothing but its own text speaks for it. */
export function judgeSketch(sketch: Sketch): Verdict {
  const [judged] = judgeTools([normalise(sketch.definition)], {});
  if (judged === undefined) throw new Error('one tool in, one verdict out');
  return judged.verdict;
}

/** Whether a verdict says what the sketch claims, and nothing against it. */
export function keepsLabel(sketch: Sketch, verdict: Verdict): boolean {
  const settled = (signals: readonly Signal[]) =>
    SIGNALS.filter((signal) => signals.includes(signal) && !sketch.open.includes(signal)).join();
  return (
    verdict.category === sketch.category &&
    (sketch.signals === undefined || settled(verdict.signals) === settled(sketch.signals)) &&
    (sketch.action === undefined || verdict.actions.recommended === sketch.action)
  );
}

function propertiesOf(line: string): { [name: string]: Json } {
  const words = line.split(' ').filter((word) => word !== '');
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', values] = word.split('=');
      if (values !== undefined) return [name, { type: 'string', enum: values.split('|') }];
      if (name.endsWith('[]')) return [name.slice(0, -2), { type: 'array', items: { type: 'string' } }];
      const [plain = '', type = 'string'] = name.split(':');
      return [plain, { type }];
    }),
  );
}

function known<K extends string>(words: readonly K[], word: string): K {
  if (!words.includes(word as K)) throw new Error(`${word} is no word of the vocabulary`);
  return word as K;
}
