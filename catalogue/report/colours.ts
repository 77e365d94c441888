import type picocolors from 'picocolors';
import type { Severity } from '../../scanner/types.ts';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** The third cue, after the word and the shape. */
export const COLOURS: Readonly<Record<Severity, (c: Colours) => (text: string) => string>> = {
  low: (c) => c.green,
  medium: (c) => c.yellow,
  high: (c) => c.red,
  critical: (c) => (text) => c.bold(c.red(text)),
};
