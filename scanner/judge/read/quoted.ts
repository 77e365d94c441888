import type { Text } from './text.ts';
import { plays, ROLE } from './words.ts';

/** Does the word at `at` stand in quotation marks behind words that say it is an example: `for instance "j.doe deletes it"`? */
export const inAnExample = ({ served, starts }: Text, at: number): boolean =>
  QUOTES_AN_EXAMPLE.test(served.slice(Math.max(0, starts[at]! - FAR), starts[at]));

/** The same, of somebody who is named in the quotation, and is neither the tool nor the call. */
export function quotesSomebody(text: Text, at: number): boolean {
  if (!inAnExample(text, at)) return false;
  const { words, served, starts, ends } = text;
  let k = at - 1;
  let named = false;
  for (; k >= 0 && !/["“]/.test(served.slice(ends[k], starts[k + 1])); k--) {
    if (/^(?:call|it|server|this|tool)$/.test(words[k]!.text)) return false;
    named ||= !plays(words[k], ROLE.adverb | ROLE.determiner);
  }
  return named;
}

const QUOTES_AN_EXAMPLE = /\b(?:e\.\s?g\.?|such as|for (?:example|instance))[,:]?\s["“][^"”\n]*$/i;
/** Characters of a quotation, and of what leads it in. */
const FAR = 160;
