import { remembering } from './memory.ts';

/** One text, in however many strings it stands, and what each of its readers made of it. */
export class Passage {
  readonly text: string;
  readonly made: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

/** The passage that a text is: three of four strings of schemas say what another one says. */
export const passageOf = remembering((text: string): Passage => new Passage(text));

let readers = 0;

/** A reader of texts that reads each passage once; it makes `null` where it finds nothing. */
export function readingOnce<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
): (passage: Passage) => T {
  const reader = readers++;
  return ({ made, text }) => {
    const before = made[reader];
    if (before !== undefined) return before as T;
    const now = make(text);
    made[reader] = now;
    return now;
  };
}
