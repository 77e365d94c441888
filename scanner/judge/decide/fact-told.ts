import { INTERROGATIVE } from '../../../data/lexicon/pronouns.ts';
import type { Category } from '../../types.ts';
import { sameButForAnS } from '../read/inflections.ts';
import { measures, onlyInforms, tellsOfThePast } from '../read/informs.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { GAP } from '../read/text.ts';
import { isA, NOUN, plays, ROLE, type Verb, type Word } from '../read/words.ts';
import { RANK } from '../weigh/severity.ts';
import type { Act } from './act.ts';

/** What one tells of acts, and does to none of them. */
export const TOLD =
  /^(?:audit|audits|count|counts|details|duration|events|forecast|history|ideas?|insights|log|logs|metrics|policy|policies|progress|reasons?|report|reports|rules|schedule|schedules|signals?|statistics|stats|status|statuses|summary|time|times|trends?|volume|windows?)$/;

/**
 * Does a description that opens with a question or a measure say that a name such as `purge_schedule`, `wire_gauge` or
 * `fire_station` is that of a fact: `When logs are purged next`, `Diameter of a wire`, `Nearest fire station`?
 */
export function isFact(
  { at, text, verb }: Phrase,
  category: Category,
  last: Word,
  opening: readonly Word[],
  lead: Act | undefined,
): boolean {
  const mentions = opening.some((word) => word.verb?.lemma === verb.lemma);
  const informs =
    onlyInforms(last) || measures(last) || ((TOLD.test(last.text) || tellsOfThePast(last)) && mentions);
  // `Suggest the best hour to send a newsletter`
  if (lead !== undefined)
    return (
      onlyInforms(last) &&
      opening.some((word, i) => i > 0 && (onlyInforms(word) || measures(word))) &&
      isAimed(opening, verb.lemma)
    );
  const head = headOf(opening);
  if (head === undefined) return false;
  const tells = asks(opening) || onlyInforms(head) || measures(head) || TOLD.test(head.text);
  if (informs && tells) return true;
  // `destroy_ratio`: Tanks destroyed per tank lost
  const [first, second] = opening;
  if (informs && first?.plural === true && second?.form === 'past' && second.verb?.lemma === verb.lemma)
    return true;
  // `kill_count`: Kills of a player
  if (informs && head.form === 'third' && head.verb?.lemma === verb.lemma) return true;
  // `cancel_policy_text`: Text of the cancellation policy
  const amid = text.words.slice(at + 1, -1).find(onlyInforms);
  if (amid !== undefined && same(head, last) && opening.some((word) => same(word, amid))) return true;
  // A plain verb in a name is more than a noun, and an order or a charge is more than a message.
  if (!verb.nounish) return false;
  if (text.words[at + 1]?.text === 'of') return true;
  if (RANK[category] >= RANK.destructive) return false;
  return (
    same(head, last) ||
    isBesideTheHead(opening, head, last) ||
    (tells && opening.some((word) => same(word, last)))
  );
}

/**
 * `drop_shadow`: Adds a drop shadow to a layer. Behind an article the name's verb and the word after it are a thing; a
 * container, an account or a secret is not named so, and of what a tool runs or manages the name tells what it does.
 */
export function isOfAThing(
  { at, text: name, verb }: Phrase,
  { description: { words, gaps } }: Reading,
  lead: Act | undefined,
): boolean {
  const next = name.words[at + 1];
  if (next === undefined || (isA(next, OTHERS_DEPEND) && !/^lists?$/.test(next.text))) return false;
  if (lead !== undefined && /^(?:manage|run|start)$/.test(lead.phrase.verb.kind)) return false;
  for (let i = 1; i + 1 < words.length && gaps[i]! < GAP.sentence; i++)
    if (
      words[i]!.text === verb.lemma &&
      plays(words[i - 1], ROLE.determiner) &&
      same(words[i + 1] as Word, next) &&
      gaps[i + 1]! < GAP.soft &&
      (words[i + 2] === undefined || gaps[i + 2]! >= GAP.soft || words[i + 2]!.role !== 0)
    )
      return true;
  return false;
}

export const OTHERS_DEPEND =
  NOUN.container | NOUN.identity | NOUN.secret | NOUN.access | NOUN.money | NOUN.asset;

/** `to send`, `for sending`: what the fact is wanted for. */
const isAimed = (opening: readonly Word[], lemma: string): boolean =>
  opening.some((word, i) => word.verb?.lemma === lemma && /^(?:for|of|to)$/.test(opening[i - 1]?.text ?? ''));

/** A question; not `When called, …` nor `When deleting …`, which only set a condition. */
export function asks([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined) return false;
  if (/^(?:when|while)$/.test(first.text)) return second.form !== 'past' && second.form !== 'ing';
  return INTERROGATIVE.test(first.text);
}

/** `startup_costs`: Costs and income of a firm */
const isBesideTheHead = (opening: readonly Word[], head: Word, last: Word): boolean =>
  opening.some(
    (word, i) => same(word, last) && plays(opening[i + 1], ROLE.conjunction) && opening[i + 2] === head,
  );

/** The noun that a noun phrase is about: the last one before `of`, `in`, `for` …; `Keeps a seat` is none. */
function headOf(opening: readonly Word[]): Word | undefined {
  const behind = opening.findIndex(
    ({ role }, i) => i > 0 && (role & (ROLE.preposition | ROLE.condition | ROLE.to | ROLE.auxiliary)) !== 0,
  );
  const end = behind < 0 ? opening.length : behind;
  const isSentence = !asks(opening) && opening.slice(1, end).some(({ role }) => role & ROLE.determiner);
  return isSentence ? undefined : opening[end - 1];
}

/** `cancel_policy`: Returns the cancelled policy. What comes back is what the act was done to. */
export const tellsTheOutcome = ({ lemma }: Verb, words: readonly Word[], last: Word): boolean =>
  words.some(
    ({ form, verb }, i) =>
      form === 'past' &&
      verb?.lemma === lemma &&
      words[i + 1] !== undefined &&
      same(words[i + 1] as Word, last),
  );

/** In the singular or the plural. */
export const same = ({ text }: Word, other: Word): boolean => sameButForAnS(text, other.text);
