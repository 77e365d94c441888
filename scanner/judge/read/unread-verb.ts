import { GAP, type Text } from './text.ts';

/**
 * Index of the word that a text opens with, or that stands behind `this tool`, where it has to be a verb by what
 * follows it and is none that the lexicons know: `Trips a circuit breaker`. Undefined where there is none.
 */
export function unreadVerb({ words, gaps }: Text): number | undefined {
  let at = 0;
  while (words[at] !== undefined && OPENING.test(words[at]!.text)) at++;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || (gaps[at + 1] as number) > GAP.space) return undefined;
  if (word.verb !== undefined || word.role !== 0 || !LETTERS.test(word.text) || NO_VERB.test(word.text))
    return undefined;
  return OBJECT.test(next.text) ? at : undefined;
}

const OPENING = /^(?:also|it|the|this|tool)$/;
const LETTERS = /^[a-z]{3,}$/;
/** Words that only an object begins with: not `items that were deleted`. */
const OBJECT = /^(?:all|an?|another|any|each|every|its?|the|their|them|these|this|those|your)$/;
/** What may stand before an article and is no verb of the tool, or one that only tells a price (ordinary English). */
const NO_VERB =
  /^(?:across|alongside|amongst|concerning|despite|either|given|per|plus|prices?|regarding|requires?|throughout|unlike|versus|via)$/;
