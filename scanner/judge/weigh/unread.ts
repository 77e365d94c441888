import type { Reading } from '../read/reading.ts';
import { GAP } from '../read/text.ts';

/** `Frobnicates the widget`: an unknown word before an article is a verb. */
export function opensUnread({ description: { words, gaps } }: Reading): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    second !== undefined &&
    first.verb === undefined &&
    first.role === 0 &&
    first.nouns === 0 &&
    !/^(?:how|what|when|where|which|who|whose|why)$/.test(first.text) &&
    gaps[1] === GAP.space &&
    /^(?:the|an?|your|its|this)$/.test(second.text)
  );
}
