import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import { GAP, type Text } from './text.ts';
import { isOfAnAnswer } from './unread-passive.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * Index of a word that has to be a verb by what follows it and is none that the lexicons know: the one that a text
 * opens with (`Trip a circuit breaker`), or the third person that a later sentence does (`It also trips the breaker`).
 * Undefined where there is none.
 */
export function unreadVerb(text: Text): number | undefined {
  const { words, gaps } = text;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && gaps[i]! < GAP.sentence) continue;
    let at = i;
    while (words[at] !== undefined && OPENING.test(words[at]!.text)) at++;
    if (isUnknown(text, at) && (i === 0 || THIRD.test(words[at]!.text))) return at;
    const behind = i === 0 ? undefined : behindASubject(text, i);
    if (behind !== undefined) return behind;
  }
  return undefined;
}

/** `Players without a match lose their place`, `each look trips the breaker`: a later sentence with a subject of its own. */
function behindASubject(text: Text, from: number): number | undefined {
  const { words, gaps } = text;
  let plural = words[from]!.plural;
  // `Findings key each net to its end`: how what comes back is put.
  if (BREAKS & words[from]!.role || words[from]!.verb !== undefined || isOfAnAnswer(words[from]!))
    return undefined;
  for (let k = from + 1; k < from + LONGEST && gaps[k]! === GAP.space; k++) {
    const { role, verb, text: letters } = words[k] as Word;
    if (verb !== undefined && !verb.nounish) return undefined;
    if ((role & BREAKS && letters !== 'without') || SUBORDINATING.test(letters)) return undefined;
    // `The service empties the trash of each account every month`: behind an article or `its own` stands a noun.
    const isNoun =
      plays(words[k - 1], ROLE.determiner | ROLE.quantity) || /^(?:own|s)$/.test(words[k - 1]!.text);
    if (!isNoun && isUnknown(text, k) && (THIRD.test(letters) || (plural && !ENDED.test(letters)))) return k;
    plural ||= words[k]!.plural;
  }
  return undefined;
}

/** Words of a subject. */
const LONGEST = 9;
const BREAKS = ROLE.modal | ROLE.negation | ROLE.condition | ROLE.to | ROLE.identifier | ROLE.auxiliary;
/** Endings of words that are no verb in their base form. */
const ENDED = /(?:s|ed|ing|ly|ful|ous|al|ive)$/;

/** Is the word in no lexicon, and does an object begin behind it? */
function isUnknown({ words, gaps, served, starts }: Text, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || gaps[at + 1]! > GAP.space) return false;
  const { text, verb, role } = word;
  return (
    verb === undefined &&
    role === 0 &&
    LETTERS.test(text) &&
    !NO_VERB.test(text) &&
    !OF_THE_TEXT.test(text) &&
    OBJECT.test(next.text) &&
    !HEADED.test(served.slice(Math.max(0, starts[at]! - 8), starts[at]))
  );
}

/** `#### Errors The list may be empty`: a heading, whose line the white space of a description has lost. */
const HEADED = /#\s*$/;
const OPENING = /^(?:also|it|the|then|this|tool)$/;
/** `Trips`, and not `pass`. */
const THIRD = /[^s]s$/;
const LETTERS = /^[a-z]{3,}$/;
/** Words that only an object begins with: not `items that were deleted`. */
const OBJECT =
  /^(?:all|an?|another|any|each|every(?:body|one|thing)?|its?|the|their|them|these|this|those|your)$/;
/** What may stand before an article and is no verb of the tool (ordinary English). */
const NO_VERB =
  /^(?:above|across|ah|alongside|amongst|around|behind|below|beneath|beside|besides|beyond|concerning|despite|either|except|given|hey|hooray|how|oh|oops|ouch|per|plus|regarding|throughout|time|unlike|versus|via|what|when|where|whereas|whether|which|whose|why|wow|yay)$/;
/** Verbs that say something of the tool, its input or a price, or only say it, and do nothing to anybody (ordinary English). */
export const OF_THE_TEXT =
  /^(?:accepts?|assumes?|belongs?|carr(?:ies|y)|comprises?|complements?|consists?|contains?|corresponds?|costs?|covers?|demands?|denotes?|depends?|enriches|equals?|exceeds?|expects?|forms?|governs?|hosts?|honou?rs?|implies|indicates?|instructs?|involves?|keeps?|lacks?|lets|l(?:ie|ive)s?|matters|measures?|names?|means?|mirrors?|necessitates?|needs?|occup(?:y|ies)|owns?|prefers?|presumes?|prices?|ranges?|reflects?|remains?|relates?|relies|represents?|requires?|resembles?|resides?|respects?|sits?|spells?|spans?|stays?|suffices?|suits?|supports?|takes|targets|tolerates?|totals?|uses?|var(?:y|ies)|wants?|works?)$/;

/** `Lay out a flyer`, `trip the breaker`: a word that no lexicon has, with an object. */
export function commandsUnread({ words, gaps }: Text, i: number): boolean {
  const { verb, role, plural } = words[i] as Word;
  const next = PARTICLE.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  return (
    verb === undefined &&
    role === 0 &&
    !plural &&
    plays(words[next], ROLE.determiner | ROLE.quantity) &&
    gaps[next]! <= GAP.space
  );
}

const PARTICLE = /^(?:down|off|out|over|together|up)$/;
