import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { tellsOfThePast } from './informs.ts';
import { headOf, objectAfter, Phrase, type Source } from './phrase.ts';
import type { Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/**
 * The acts a name tells. The head verb may stand anywhere (`kv_namespace_delete`, `sites_list`); a word
 * that is as often a noun leads only where nothing plainer does (`droplet-action`, `credit_note_list`);
 * `and`, `or` and `then` add acts (`getAndPurgeAll`).
 * @param skip words at the start that every tool of the server shares
 * @param hint lemma of the verb the description leads with: among words that may be nouns it is the head
 */
export function namePhrases(text: Text, source: Source, skip = 0, hint?: string): readonly Phrase[] {
  const last = text.words.length - 1;
  if (last < 0) return NONE;
  const first = Math.min(skip, last);
  const head = hinted(text, first, hint) ?? headVerb(text, first);
  if (head === undefined) return NONE;
  const phrases = [phraseAt(text, head, first, source)];
  for (let i = first + 1; i < last; i++)
    if (JOINS.has(text.words[i]!.text)) {
      const next = text.words[i + 1] as Word;
      if (next.verb && next.form === 'base' && i + 1 !== head)
        phrases.push(phraseAt(text, i + 1, first, source));
    }
  return phrases;
}

/** `viewer__delete_users`, `reports/view/delete_users`: index of the word behind the last sign that parts one name from another. */
export function ownPartOf({ served, starts }: Text): number {
  const at = [...served.matchAll(PARTS_NAMES)].at(-1);
  return at === undefined ? 0 : Math.max(0, starts.indexOf(at.index + at[0].length));
}

const PARTS_NAMES = /(?<=\w)(?:[.:/]+|__+)(?=[A-Za-z])/g;

const NONE: readonly Phrase[] = [];
const JOINS = new Set(['and', 'or', 'then', 'n']);
/** May it be the act of a name? `renewals`, in the plural, are things. */
const isBase = (word: Word | undefined): boolean =>
  word?.verb !== undefined &&
  (word.form === 'base' ||
    word.form === 'third' ||
    (word.form === 'noun' && !word.plural) ||
    word.form === 'ing');

/** `link_test_cases` where the description says `Link test cases …`: the word that both lead with. */
function hinted(text: Text, first: number, hint: string | undefined): number | undefined {
  const { words } = text;
  const lead = words[first];
  if (hint === undefined) return undefined;
  const last = words.length - 1;
  // `delete_policy_get`: Returns the policy on deletions.
  if (
    lead?.verb?.kind !== 'look' &&
    last > first + 1 &&
    LOOKS.test(hint) &&
    LAST_LOOKS.test(words[last]!.text) &&
    !words.some(({ text }) => JOINS.has(text))
  )
    return last;
  const at = words.findIndex((word, i) => i >= first && word.form === 'base' && word.verb?.lemma === hint);
  if (at < 0 || words[at]!.verb!.kind === 'manage') return undefined;
  // `delete_service.list_requests`: Lists requests. What stands before the sign is where it belongs.
  if (at > first && at === ownPartOf(text)) return at;
  // A plain verb in front stays the head, unless the other is as plain (`rent24_get_listing`).
  const plain = lead?.verb && lead.form === 'base' && !lead.verb.nounish;
  return plain && (words[at]!.verb!.nounish || /^(?:destroy|end|remove|clear)$/.test(lead.verb!.kind))
    ? undefined
    : at;
}

const LOOKS = /^(?:describe|fetch|get|list|read|retrieve|return|show|view)$/;
const LAST_LOOKS = /^(?:get|list|read|view)$/;
function headVerb(text: Text, first: number): number | undefined {
  const { words } = text;
  const last = words.length - 1;
  const first_ = words[first] as Word;
  const turned =
    first_.verb?.nounish === true && NOUN_TO.test(first_.text) && TO.test(words[first + 1]?.text ?? '');
  const lead = turned ? ({ ...first_, verb: undefined } as unknown as Word) : first_;
  // HTTP method in front of an operation name: `API-post-search`.
  if (METHODS.has(lead.text) && words[first + 1]?.form === 'base' && !leadsAsNoun(words, first + 1))
    return first + 1;
  // `can_i_release` asks.
  if (asks(words) || (ASKS.has(lead.text) && last > first)) return undefined;
  // `services-reader`: a name that ends in the doer.
  if (
    last > first &&
    words[last]!.form === 'noun' &&
    /(?:er|or)$/.test(words[last]!.text) &&
    words[last]!.verb?.kind !== 'compute'
  )
    return last;
  const behind = behindResource(text, first);
  if (behind !== undefined) return behind;
  // `email_every_subscriber`: what is counted is done something to.
  const isCounted = plays(words[first + 1], ROLE.quantity);
  if (lead.verb && lead.form === 'base' && (!lead.verb.nounish || isCounted)) return first;
  return headBehind(words, first, last, lead);
}

/**
 * `Connect_DeleteConfig`, `setup-tokens_get`: where two signs part a name, what stands before the coarser one is
 * the resource, and the verb behind it leads. A plain verb of harm in front stays the head.
 */
function behindResource({ served, words, starts }: Text, first: number): number | undefined {
  const lead = words[first] as Word;
  if (lead.verb && lead.form === 'base' && !lead.verb.nounish && !MILD.has(lead.verb.kind)) return undefined;
  const last = /[a-z\d][A-Z]|[a-z\d]-[a-z]/.test(served) ? served.search(/[_./:][^_./:]+$/) : -1;
  const at = last < 0 ? -1 : starts.indexOf(last + 1);
  const word = words[at];
  if (at <= first || !word?.verb || word.form !== 'base') return undefined;
  return word.verb.nounish && !(at === words.length - 1 && OPERATIONS.has(word.text)) ? undefined : at;
}

/** Kinds of verbs that are also the names of what an interface is about: `Connect`, `Import`, `setup`. */
const MILD: ReadonlySet<VerbKind> = new Set(['build', 'change', 'generate', 'make', 'manage', 'start']);

/** The head of a name that no plain verb leads. */
function headBehind(words: readonly Word[], first: number, last: number, lead: Word): number | undefined {
  const [plain, nounish] = candidates(words, first, last);
  const ending = words[last] as Word;
  if (lead.verb?.nounish && lead.form === 'base') return headBehindANoun(words, first, last, plain, nounish);
  // `one_click_list` lists.
  if (last > first && (ending.text === 'list' || ending.text === 'search'))
    return plain.find((i) => CRUD.has(words[i]!.text)) ?? last;
  // `lets_encrypt_certificate_create`: an operation at the end of a topic that only sounds like a verb.
  const isTopic =
    lead.verb === undefined && plain.every((i) => i === last || words[i]!.verb?.kind === 'compute');
  if (isTopic && TAIL_CRUD.has(ending.text)) return last;
  // After a topic (`kv_list_keys`, `sites_list`) the earliest word that is surely the verb.
  const sure = nounish.filter(
    (i) => LOOKS_FIRST.has(words[i]!.text) || (i === last && OPERATIONS.has(words[i]!.text)),
  );
  return inOrder(plain, sure)[0] ?? nounish[0];
}

/** Where a head may stand: verbs that are nothing else, and those that are also nouns. */
function candidates(words: readonly Word[], first: number, last: number): readonly [number[], number[]] {
  const plain: number[] = [];
  const nounish: number[] = [];
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (!isBase(word) || (i > first && plays(words[i - 1], ROLE.preposition))) continue;
    // `text_to_speech`, `image2video`: a noun turned into another.
    if (word.verb?.nounish && TO.test(words[i + 1]?.text ?? '') && NOUN_TO.test(word.text)) continue;
    if (word.form === 'third' && (i > first || word.verb?.nounish)) continue;
    if (word.form === 'base') (word.verb?.nounish ? nounish : plain).push(i);
    else if (i === last || (i === first && !isToldOf(word, words[last] as Word))) plain.push(i);
  }
  return [plain, nounish];
}

/** `erasure_log`, `deletion_feed`: a noun of doing before what tells of the past. */
const isToldOf = ({ form }: Word, last: Word): boolean => form === 'noun' && tellsOfThePast(last);

/** `order_cancel` cancels, `reply_update` updates; `search_and_replace` and `list_update_sites` lead with their first word. */
function headBehindANoun(
  words: readonly Word[],
  first: number,
  last: number,
  plain: readonly number[],
  nounish: readonly number[],
): number {
  const { text } = words[first] as Word;
  const isJoined = (i: number): boolean => JOINS.has(words[i - 1]!.text);
  if (LOOKS_FIRST.has(text)) {
    const ends = last > first && plain.includes(last) && CRUD.has(words[last]!.text);
    return ends && !isJoined(last) && text !== 'search' ? last : first;
  }
  const operations = nounish.filter((i) => OPERATIONS.has(words[i]!.text));
  const later = inOrder(plain, operations).find((i) => i > first);
  return later !== undefined && !isJoined(later) ? later : first;
}

const inOrder = (...places: readonly (readonly number[])[]): readonly number[] =>
  places.flat().sort((a, b) => a - b);

const ASKS: ReadonlySet<string> = new Set(['is', 'has', 'does', 'should', 'are']);

function asks(words: readonly Word[]): boolean {
  for (let i = 1; i < words.length; i++)
    if (words[i]!.text === 'i' && words[i - 1]!.text === 'can') return true;
  return false;
}

function leadsAsNoun(words: readonly Word[], at: number): boolean {
  return words[at]!.verb!.nounish && !LOOKS_FIRST.has(words[at]!.text);
}

const TO = /^(?:to|2)$/;
const NOUN_TO =
  /^(?:text|image|video|audio|speech|file|html|document|map|chart|email|graph|sound|design|code|page|markdown)$/;
/** Operations that stand behind `list` when it is a noun. */
const CRUD = wordSet(
  'create update upsert delete get add remove edit rename archive clear set save close complete restore cancel stop pause enable disable approve',
);
const TAIL_CRUD = wordSet('create update delete');
const METHODS = new Set(['post', 'put', 'api']);
/** Nounish words that are nearly always verbs at the start of a tool name. */
const LOOKS_FIRST = wordSet(
  'list search query export import send transfer run test view schedule review refund charge order report fork show archive pin star clone follow block ban watch',
);
/** Nounish words that are nearly always the operation at the end of one. */
const OPERATIONS = wordSet(
  'list search query send run export import test view history stats stat release stop start resume cancel',
);

function phraseAt(text: Text, at: number, first: number, source: Source): Phrase {
  let [object, end] = objectAfter(text, at, 6);
  const verb = text.words[at]!.verb as Verb;
  if (headOf(object) === undefined) {
    // Nothing after the verb: the object stands before it.
    object = text.words.slice(first, at).filter((word) => !plays(word, ROLE.determiner | ROLE.conjunction));
    end = at + 1;
  }
  // `weather_archive`: behind its topic such a word is a noun.
  const trailing = at > first && at === text.words.length - 1 && verb.kind === 'rest';
  const leads =
    (LOOKS_FIRST.has(verb.lemma) && at <= first + 1) ||
    (OPERATIONS.has(verb.lemma) && (at <= first + 1 || at === text.words.length - 1));
  // `expiring_domains`: what the thing is like, unless a description says that it is done.
  const weak = (verb.nounish && (trailing || !leads)) || text.words[at]!.form === 'ing';
  return new Phrase({ source, verb, text, at, end, object, passive: false, weak }, wordsAfter);
}

const wordsAfter = (text: Text, verb: number): readonly Word[] => text.words.slice(verb + 1);
