import type { Category } from '../../types.ts';
import { isOfInformation, measures, onlyInforms, tellsOfThePast } from '../read/informs.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { GAP, type Text } from '../read/text.ts';
import { isA, onlyLooks, plays, ROLE, type Word } from '../read/words.ts';
import type { Act } from './act.ts';
import { asks, isFact, isOfAThing, OTHERS_DEPEND, same, TOLD, tellsTheOutcome } from './fact-told.ts';

/**
 * `purge_policy`: Gets the purge policy. The name ends in what is told, and the look speaks of the name's verb as of a
 * thing: both are needed, so that `delete_log`: Returns the log stays what its name says.
 */
export function isTopicOfTheLook(name: Act, lead: Act): boolean {
  const { text, at, source, verb } = name.phrase;
  if (source !== 'name' || lead.effect.tentative || lead.phrase.weak) return false;
  if (!RETURNS.test(lead.phrase.verb.lemma) || lead.phrase.text.foreign) return false;
  const last = text.words.at(-1) as Word;
  if (isOfACollection(text.words, at, lead.phrase) || isNamedThing(name.phrase, lead.phrase)) return true;
  // `termination_rules`: Explains rules for the end of a contract. The name has the noun of the act itself.
  const isNoun = text.words[at]!.form === 'noun';
  // `order_of_battle`: Returns the order of battle
  if (verb.nounish && text.words[at + 1]?.text === 'of' && speaksOf(name.phrase, lead.phrase)) return true;
  return last !== text.words[at] && informs(last) && (isNoun || speaksOf(name.phrase, lead.phrase));
}

/** A count, a policy, a date: nothing that is destroyed, paid or sent. */
const informs = (word: Word): boolean => TOLD.test(word.text) || onlyInforms(word) || measures(word);

/**
 * `drop_zones`: Lists drop zones. The words of the name stand as a thing right behind the look; a container, an account
 * or money is not named so.
 */
function isNamedThing({ text: name, at, verb }: Phrase, { text, at: lead }: Phrase): boolean {
  const thing = name.words[at + 1];
  const { words, gaps } = text;
  // `project_deploy_tokens`: Lists the deploy tokens. Behind an article, and within the name, the verb is none.
  const isWithin = at > 0 && plays(words[lead + 1], ROLE.determiner);
  if (
    thing === undefined ||
    (isA(thing, OTHERS_DEPEND) && !isWithin && !verb.nounish) ||
    !/^(?:base|past)$/.test(name.words[at]!.form ?? '')
  )
    return false;
  const from = lead + ((words[lead + 1]?.role ?? 0) & (ROLE.determiner | ROLE.quantity) ? 2 : 1);
  const behind = words[from + 2];
  return (
    words[from]?.verb?.lemma === verb.lemma &&
    words[from]!.form === name.words[at]!.form &&
    words[from + 1] !== undefined &&
    same(words[from + 1] as Word, thing) &&
    gaps[from + 1]! < GAP.soft &&
    (behind === undefined || gaps[from + 2]! >= GAP.soft || behind.role !== 0)
  );
}

/** `purchase_orders_all`: Lists purchase orders. A collection, and which of it, where the look is at what it is called. */
function isOfACollection(words: readonly Word[], at: number, { object }: Phrase): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || !/^(?:all|one)$/.test(words.at(-1)!.text)) return false;
  return object.some(
    (word, i) =>
      word.text === first.text && object[i + 1] !== undefined && same(object[i + 1] as Word, second),
  );
}

/** `revocation`: Tells whether a key was revoked. A name that is the noun of an act, and a look that only asks about it. */
export function isTopicOfAQuestion(name: Act, { phrase: { text, at, verb }, effect }: Act): boolean {
  const { words } = name.phrase.text;
  const [one, two] = [text.words[at + 1], text.words[at + 2]];
  // `Tells until when it may be cancelled`
  const next =
    (plays(one, ROLE.preposition | ROLE.condition) && two?.text === 'when' ? two : one)?.text ?? '';
  if (name.phrase.source !== 'name' || effect.tentative) return false;
  // `plan_import`: Works out what an import would do
  if (words[0]?.text === 'plan' && /^(?:what|which)$/.test(asked(text.words, at)))
    return isHypothetical(text, at);
  if (!/^(?:whether|if|when|why|who)$/.test(next)) return false;
  // `buy_or_sell_signal`: Says whether indicators speak for buying.
  const asksAbout =
    informs(words.at(-1) as Word) &&
    text.words.slice(at).some((word) => word.verb?.lemma === name.phrase.verb.lemma);
  return asksAbout || (words[name.phrase.at]!.form === 'noun' && verb.kind === 'look');
}

/** The word behind a verb of one or two words. */
const asked = (words: readonly Word[], at: number): string =>
  (words[at + 1]?.text === 'out' ? words[at + 2] : words[at + 1])?.text ?? '';

const isHypothetical = ({ words, gaps }: Text, at: number): boolean => {
  let end = at + 1;
  while (end < words.length && gaps[end]! < GAP.soft) end++;
  return words.slice(at, end).some(({ text }) => text === 'would');
};

/** Verbs of which what stands behind comes back. */
const RETURNS =
  /^(?:calculate|compare|compute|count|describe|display|estimate|explain|fetch|find|forecast|get|give|list|lookup|measure|name|print|provide|read|report|retrieve|return|say|show|suggest|summari[sz]e|tell|view)$/;

/** `the log of a deployment`, `trade ideas`: a noun of the act in the sentence of the look. */
export function speaksOf({ verb: { lemma } }: Phrase, { text, at }: Pick<Phrase, 'text' | 'at'>): boolean {
  const { words, gaps } = text;
  for (let i = at + 1; i < words.length && gaps[i]! < GAP.clause; i++)
    if (words[i]!.verb?.lemma === lemma && isThing(words, i)) return true;
  return false;
}

/** What is done, stated or over (`the purged rows`) may be the call's own doing. */
function isThing(words: readonly Word[], i: number): boolean {
  const { form, text } = words[i] as Word;
  const before = words[i - 1] as Word;
  if (form === 'noun' || form === 'ing' || text.endsWith('ment')) return !plays(before, ROLE.conjunction);
  if (form === 'base') return !plays(before, ROLE.conjunction | ROLE.to | ROLE.modal | ROLE.subject);
  // `the schedule of device wipes`
  return (
    form === 'third' && before.role === 0 && before.verb === undefined && OF.test(words[i - 2]?.text ?? '')
  );
}

const OF = /^(?:for|of)$/;

/**
 * Does a name such as `uninstall_guide` or `delete_history` only tell which information comes back? Its last word
 * has to be a kind of information, and the description has to open with that, or with a look at it: `Instructions
 * for …`, `History of deletions`. A history can be deleted as well, so that there the act has to stand as a noun.
 */
export function isTopicOfTheOpening(name: Act, lead: Act | undefined, reading: Reading): boolean {
  const { phrase, effect } = name;
  const last = reading.name.words.at(-1);
  if (last === undefined || !mayBeATopic(name)) return false;
  if (last === reading.name.words[phrase.at]) return isItsOwnThing(last, effect.category, reading, lead);
  const isComputed = COMPUTER.test(last.text) && lead !== undefined && onlyLooks(lead.phrase.verb);
  if (isOfAThing(phrase, reading, lead) || isComputed)
    return lead === undefined || lead.phrase.verb.lemma !== phrase.verb.lemma;
  if (lead !== undefined && lead.effect.category !== 'read') return false;
  const opening = openingOf(reading, lead);
  if (tellsTheOutcome(phrase.verb, opening, last)) return false;
  if (isDoneLater(phrase, opening, reading)) return false;
  if (isFact(phrase, effect.category, last, opening, lead)) return true;
  return onlyInforms(last)
    ? opensWithInformation(last, opening, lead)
    : tellsOfThePast(last) && opensWithThePast(phrase, last, opening, lead);
}

/** `set_limit`, `update_price`: a limit and a price are set. */
const mayBeATopic = ({ phrase: { source, verb }, effect }: Act): boolean =>
  effect.category !== 'read' && source === 'name' && (verb.nounish || !/^(?:change|make)$/.test(verb.kind));

/** A later sentence says that what the name says is done, and not only what the answer is about. */
function isDoneLater({ verb }: Phrase, opening: readonly Word[], { clauses }: Reading): boolean {
  const isInQuestion = ({ at, passive }: Phrase): boolean =>
    passive && at < MOST && (asks(opening) || isRelative(opening.slice(0, at)));
  return clauses.later.some((one) => one.verb.lemma === verb.lemma && !isInQuestion(one));
}

/** `uninstall_guide`: Instructions for … */
const opensWithInformation = (last: Word, opening: readonly Word[], lead: Act | undefined): boolean =>
  opening.some(
    (word) =>
      same(word, last) ||
      (GUIDES.test(last.text) &&
        (GUIDES.test(word.text) ||
          (lead === undefined && onlyInforms(word)) ||
          lead?.phrase.verb.lemma === 'explain')),
  );

/**
 * `delete_history`: History of deletions. `purchase_history`: Purchases of a customer. `sms_log`: Messages sent by SMS,
 * `purchase_log`: What was bought.
 */
function opensWithThePast(
  { verb: { lemma, kind } }: Phrase,
  last: Word,
  opening: readonly Word[],
  lead: Act | undefined,
): boolean {
  const [first, second] = opening;
  const isOfDeeds = second?.text === 'of' && first?.verb?.lemma === lemma && first.form !== 'base';
  const isOfWhatWasDone = opening
    .slice(1, SOON)
    .some(
      ({ form, verb }) =>
        form === 'past' && (verb?.lemma === lemma || MEANS_THE_SAME.test(`${verb?.kind} ${kind}`)),
    );
  return (
    (lead === undefined && (isOfDeeds || isOfWhatWasDone)) ||
    (opening.some((word) => same(word, last)) &&
      opening.some(({ verb, form }) => verb?.lemma === lemma && form === 'noun'))
  );
}
const SOON = 5;
const MEANS_THE_SAME = /^(?:buy buy|send send|pay pay)$/;

/** `tour_text`: Text of a tour. The name ends in a thing, and the description opens with it as with one. */
const isItsOwnThing = (
  last: Word,
  category: Category,
  { description: { words } }: Reading,
  lead: Act | undefined,
): boolean =>
  lead === undefined &&
  category === 'write' &&
  last.nouns !== 0 &&
  words[0] !== undefined &&
  same(words[0], last) &&
  words[1]?.text === 'of';

/** `trade_simulator`: what only computes. */
const COMPUTER =
  /^(?:advis[eo]r|calculator|checker|estimator|explorer|finder|lookup|optimi[sz]er|predictor|simulator|validator|viewer)$/;

const GUIDES =
  /^(?:advice|checklists?|docs|documentation|explanation|faq|guidance|guidelines?|guides?|help|hints|instructions|manual|procedures?|steps|tips|tutorials?)$/;

/** The words of the first sentence up to its first comma, where no act but a look opens it. */
function openingOf({ description }: Reading, lead: Act | undefined): readonly Word[] {
  const { words, gaps } = description;
  let end = 1;
  while (end < words.length && end < MOST && gaps[end]! < GAP.soft) end++;
  if (lead !== undefined) return lead.phrase.at < end ? words.slice(0, end) : [];
  // `Email setup instructions for a domain`: a noun, or an act that nothing tells from one.
  const [first] = words;
  const mayAct =
    first?.verb !== undefined && first.form !== 'noun' && !onlyInforms(first) && !tellsOfThePast(first);
  // `Keeps a seat`: before an article stands a verb, if one that no lexicon has.
  const states = first?.role === 0 && plays(words[1], ROLE.determiner) && !asks(words);
  if (!mayAct) return states ? [] : words.slice(0, end);
  const behind = words[2]?.text === 'which' && plays(words[1], ROLE.preposition);
  const isNoun =
    (behind && first.verb.nounish) ||
    isOfInformation(description, 0) ||
    (/^(?:of|per)$/.test(words[1]?.text ?? '') && (first.form === 'third' || first.verb.nounish)) ||
    // `Emails sent to a customer`
    (first.form === 'third' && first.verb.nounish && words[1]?.form === 'past');
  return isNoun ? words.slice(0, end) : [];
}

const MOST = 12;

/** `Policy by which data is deleted` */
const isRelative = (words: readonly Word[]): boolean =>
  words.some(({ text }, i) => text === 'which' && plays(words[i - 1], ROLE.preposition | ROLE.condition));
