import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { before, MADE_FOR, NOUN_OF_DOING, TELLS_OF } from './around.ts';
import { isExcepted } from './asides.ts';
import { ENABLES } from './enabled.ts';
import { hasObject, SURELY } from './has-object.ts';
import { hasBefallen, isCaused } from './participles.ts';
import { GAP, type Text } from './text.ts';
import { onlyLooks, plays, ROLE, type Word } from './words.ts';

/** Is it a verb of the gravest kinds with its object, whatever is built around it, where it can be no topic? */
export function isNamed(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  const { form, verb, text: word } = words[i] as Word;
  if (
    !GRAVEST.has(verb!.kind) ||
    MISREAD.test(word) ||
    isEnding(text, i) ||
    isOfAMarket(text, i) ||
    isOfItself(text, i)
  )
    return false;
  if (gaps[i] === GAP.hyphen || gaps[i + 1] === GAP.hyphen) return false;
  if (words[i + 1]?.text === 'of' && (form === 'ing' || NOUN_OF_DOING.test(word)))
    return isNoun(text, i, from);
  if (form === 'noun') return false;
  const previous = gaps[i]! < GAP.soft ? words[i - 1] : undefined;
  if (form === 'past' || word === 'run')
    if (/^(?:is|are|be|been|being|gets?)$/.test(words[before(text, i, from)]?.text ?? ''))
      return hasBefallen(text, i, from);
  if (form === 'past') return isCaused(text, i, from);
  if (verb!.nounish && form !== 'ing') return SURELY.has(verb!.lemma) && isDone(text, i, from);
  // `a mailing list`, `the terms for cancelling a booking`: what something is, or is about.
  // `a possibly empty list`: an adverb may stand between.
  const ahead = words[before(text, i, from)];
  if (previous !== undefined && ahead !== undefined && ahead.role & ROLE.determiner) return false;
  if (form === 'ing' && previous !== undefined && isTopic(text, i, from) && !isExcepted(words, i, from))
    return false;
  return hasObject(text, i, form !== 'base' || words[i + 1]?.plural === true);
}

/** `Ending line number`: where something ends. What is ended stands in the plural or with its article. */
const isEnding = ({ words }: Text, i: number): boolean =>
  words[i]!.text === 'ending' &&
  words[i + 1]?.plural !== true &&
  !plays(words[i + 1], ROLE.determiner | ROLE.quantity);

/** `Nodes announcing themselves` */
const isOfItself = ({ words }: Text, i: number): boolean =>
  words[i]!.form === 'ing' && /^(?:itself|themselves)$/.test(words[i + 1]?.text ?? '');

/** `Open buy orders`, `buying power`, `purchase orders`: nouns of trading, which are named after a side. */
const isOfAMarket = ({ words, gaps }: Text, i: number): boolean =>
  /^(?:(?:buy|sell)(?:ing)?|purchase)$/.test(words[i]!.text) &&
  (gaps[i + 1] ?? GAP.sentence) <= GAP.hyphen &&
  /^(?:orders?|power|pressure|prices?|sides?|signals?|volumes?|walls?)$/.test(words[i + 1]?.text ?? '');

/** Behind a preposition a gerund is what is told of, unless the words before it say that it is done. */
function isTopic({ words, field }: Text, i: number, from: number): boolean {
  const preposition = words[i - 1]!.text;
  if (!ABOUT.test(preposition)) return false;
  const ahead = words[i - 2]?.text ?? '';
  if (preposition !== 'from') return DONE_BEHIND[preposition]?.test(ahead) !== true;
  // `nothing keeps it from deleting all rows`
  const told = words.slice(from, i - 1);
  // Of a switch: `set it to keep the call from deleting all rows`
  const isSwitch = field !== '/description' && /^(?:call|it|tool)$/.test(ahead);
  return !(
    (isSwitch || told.some(({ role }) => (role & ROLE.negation) !== 0)) &&
    told.some(({ text }) => /^(?:hinder|keep|prevent|stop)s?$/.test(text))
  );
}

/** What stands before a preposition where it is no topic: `nothing short of`, `more than`, `think of it as`, `our word for`. */
const DONE_BEHIND: Readonly<Record<string, RegExp>> = {
  of: /^(?:act|capable|charge|equivalent|form|matter|short|way)$/,
  than: /^(?:less|more)$/,
  as: /^(?:described|it|known|same|seen|this|understood)$/,
  for: /^(?:alias|code|euphemism|label|name|shorthand|synonym|term|word|words)$/,
};

/** `with every call comes the deletion of all users`: no topic, nor what is looked at. */
function isNoun({ words, gaps }: Text, i: number, from: number): boolean {
  const whose = words[i + 2];
  if (whose === undefined || !(whose.role & (ROLE.determiner | ROLE.quantity) || whose.plural)) return false;
  for (let k = i - 1; k >= from && gaps[k + 1]! < GAP.clause; k--) {
    const { text, role, verb, form } = words[k] as Word;
    // `service for the deletion of`
    if (text === 'for')
      return MADE_FOR.test(words[k - 1]?.text ?? '') || ENABLES.test(words[k - 1]?.text ?? '');
    // `in charge of the dropping of every table`
    if (TOPIC.test(text)) return DONE_BEHIND[text]?.test(words[k - 1]?.text ?? '') === true;
    // `comes the deletion`: what stands right before an article is a verb, or ends one.
    if (
      role & ROLE.determiner &&
      words[k - 1]?.role === 0 &&
      k > from &&
      words[k - 1]!.verb === undefined &&
      gaps[k] === GAP.space
    )
      return true;
    if (verb !== undefined && form !== 'noun' && !(verb.nounish && form === 'base')) return !onlyLooks(verb);
    if (role & (ROLE.preposition | ROLE.to | ROLE.auxiliary | ROLE.modal)) return true;
  }
  return true;
}

/** `we send an email`, `but transfers funds`: a verb that may be a noun, behind who does it, in no condition. */
function isDone(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  const k = before(text, i, from);
  const previous = k < from || gaps[k + 1]! >= GAP.soft ? undefined : words[k];
  // `The first call of a session transfers funds`
  const isAfterNoun =
    words[i]!.form === 'third' && previous?.role === 0 && words[from]!.verb?.kind !== 'look';
  if (previous !== undefined && !(previous.role & DOERS || DOER.test(previous.text) || isAfterNoun))
    return false;
  // `(email campaigns)`
  const bare = words[i + 1]?.plural === true && (previous !== undefined || words[i]!.verb!.kind !== 'send');
  if (!hasObject(text, i, bare)) return false;
  for (let j = k; j >= from && gaps[j + 1]! < GAP.soft; j--)
    if (plays(words[j], ROLE.condition) || /^(?:that|which|who|what|how)$/.test(words[j]!.text)) return false;
  return true;
}

const DOERS = ROLE.subject | ROLE.conjunction | ROLE.modal | ROLE.to;
const DOER = /^(?:but|helps?|i|lets|one|\d+)$/;

/** Kinds of verbs that count in any wording. */
export const GRAVEST: ReadonlySet<VerbKind> = new Set<VerbKind>([
  'destroy',
  'remove',
  'end',
  'clear',
  'pay',
  'buy',
  'trade',
  'transfer',
  'send',
  'publish',
  'run',
]);
/** Spanish for “of the”, what `scraping` is often written as, and a trade. */
const MISREAD = /^(?:advertising|del|scrapping)$/;
const ABOUT = new RegExp(`^(?:${TELLS_OF}|for)$`);
const TOPIC = new RegExp(
  `^(?:${TELLS_OF}|for|after|during|per|within|since|through|under|until|regarding|concerning|upon|prior|due|related)$`,
);
