import type { Phrase } from '../read/phrase.ts';
import type { Effect } from './rule.ts';

/** A phrase and what the first rule that knew it made of it. */
export interface Act {
  readonly phrase: Phrase;
  readonly rule: string;
  readonly effect: Effect;
}

/** The acts a tool is judged by, the deciding one first. */
export interface Acts {
  readonly deciding: readonly Act[];
  readonly modes: readonly Act[];
  /** Name and description speak of the same category. */
  readonly agreed: boolean;
  /** The name's own reading. */
  readonly name: Act | undefined;
  readonly lead: Act | undefined;
}
