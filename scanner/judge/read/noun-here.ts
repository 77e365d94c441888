import { wordSet } from '../../../data/lexicon/wording.ts';
import { isRelative, takesObjectBehind } from './has-object.ts';
import { isAnswer, isOfInformation, isPairOfInformation, onlyInforms } from './informs.ts';
import { isTitle } from './lists-things.ts';
import { UNCHANGED } from './participles.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** A word that is also a noun, at the start: `Order management`, `Report of sales`, `Message id`. */
export function isNounHere(text: Text, i: number): boolean {
  if (commandsBare(text, i)) return false;
  return (
    isMark(text, i) ||
    addressesCaller(text, i) ||
    isLikeness(text, i) ||
    isOfInformation(text, i) ||
    isMeasure(text, i) ||
    isOfCalls(text, i) ||
    isOfResponses(text, i) ||
    isTitle(text, i) ||
    isHalfOfANoun(text, i) ||
    (text.words[i]!.form === 'third' ? isPlural(text, i) : isSingular(text, i))
  );
}

/** What a text is laid out with, and no part of a sentence. */
function isMark({ words, gaps, served, ends }: Text, i: number): boolean {
  const { text } = words[i] as Word;
  // `{ type: 'text', text: … }`: a key of an object, not an act.
  if (/^(?:type|text)$/.test(text) && gaps[i + 1] !== GAP.space) return true;
  // `**Note:** it needs a key`: a heading.
  return HEADING.test(text) && /^[*_\s]{0,4}:/.test(served.slice(ends[i], ends[i]! + 5));
}

const HEADING = /^(?:alerts?|limits?|notes?|tips?)$/;

/** `Like other_tool but streams` */
const isLikeness = ({ words }: Text, i: number): boolean =>
  words[i]!.text === 'like' && words.slice(i + 1, i + 6).some(({ text }) => text === 'but');

/** `grant/delegation events`, `drop/inner shadows`: a stroke joins nouns and what stands before them, or verbs. */
const isHalfOfANoun = ({ words, served, starts, ends }: Text, i: number): boolean => {
  const [word, next] = [words[i] as Word, words[i + 1]];
  return (
    next !== undefined &&
    word.form === 'base' &&
    served.slice(ends[i], starts[i + 1]) === '/' &&
    (next.form === 'noun' || (next.verb === undefined && word.verb!.nounish))
  );
};

/** `Kill rate of the team`: a measure that is named after an act. `Report on sales`: nothing but information. */
const isMeasure = ({ words }: Text, i: number): boolean => {
  const word = words[i] as Word;
  const next = words[i + 1]?.text ?? '';
  return (
    (onlyInforms(word) && /^(?:about|for|of|on)$/.test(next)) ||
    (word.form === 'base' && MEASURES.test(next) && /^(?:of|for)$/.test(words[i + 2]?.text ?? ''))
  );
};

const MEASURES =
  /^(?:rates?|status|history|levels?|limits?|quotas?|counts?|forecasts?|signals?|times?|odds|ratios?|probability)$/;

/** A noun in the plural, which looks like a verb in the third person. */
function isPlural(text: Text, i: number): boolean {
  const { nounish } = text.words[i]!.verb!;
  const next = text.words[i + 1];
  if (isOneOfARow(text, i)) return true;
  // `mails sent today`, `which alerts fired`: what was done to them, and nothing behind it.
  if (nounish && next?.form === 'past' && endsBehind(text, i + 1)) return true;
  // `Terms under which invoices are paid`
  if (nounish && plays(next, ROLE.auxiliary)) return true;
  if (text.foreign) return false;
  // `Messages of a channel`, `moves which have not completed`: a verb in the third person has its object at once.
  if (/^(?:of|per)$/.test(next?.text ?? '') && !takesObjectBehind(text.words[i]!.verb!, next!.text))
    return true;
  // `Invoices past due`, `Orders below an amount`, and not `Lists past orders`
  if (nounish && /^(?:above|below|near|past)$/.test(next?.text ?? ''))
    return next!.text !== 'past' || text.words[i + 2]?.plural !== true;
  if (isTold(text, i + 1)) return true;
  // `Mails that were sent`, `Shares bought back by a company`, `Places where parcels are dropped off`
  return nounish && isToldOf(text, i + 1);
}

/** `Kills, deaths and headshots of a player`: a row of nouns, told apart from verbs by what is none or by what follows. */
function isOneOfARow({ words, gaps }: Text, i: number): boolean {
  let k = i + 1;
  let nouns = 0;
  let items = 1;
  for (; k < i + MOST_OF_A_ROW; k++) {
    const word = words[k];
    if (word === undefined || gaps[k]! >= GAP.sentence) break;
    if (/^(?:and|or)$/.test(word.text)) continue;
    const isNext = gaps[k] === GAP.soft || /^(?:and|or)$/.test(words[k - 1]!.text);
    if (!isNext || !(word.form === 'third' || (word.verb === undefined && word.plural))) break;
    items++;
    if (word.verb === undefined) nouns++;
  }
  const ends = words[k] === undefined || gaps[k]! >= GAP.sentence;
  const behind = ends ? '' : words[k]!.text;
  if (items < 2 || /^(?:and|or)$/.test(words[k - 1]!.text)) return false;
  return behind === 'of' || (nouns > 0 && (ends || /^(?:by|for|from|in|on|per)$/.test(behind)));
}

const MOST_OF_A_ROW = 12;

/** A noun in the singular, which looks like the base form; and a gerund that something is said of. */
function isSingular(text: Text, i: number): boolean {
  const { words, gaps } = text;
  const { form, verb } = words[i] as Word;
  const next = words[i + 1];
  if (form === 'ing')
    return next !== undefined && (plays(next, ROLE.auxiliary | ROLE.modal) || isKindOf(text, i));
  if (form !== 'base' || !verb!.nounish || next === undefined || gaps[i + 1]! >= GAP.clause) return false;
  if (plays(next, ROLE.auxiliary | ROLE.modal)) return true;
  // `Order in which operations are done`
  if (plays(next, ROLE.preposition) && words[i + 2]?.text === 'which') return true;
  // `Chat completion`, `Email template`: a bare singular noun after a word that is mostly a noun.
  if (MOSTLY_NOUNS.has(words[i]!.text) && next.role === 0 && !next.plural && gaps[i + 1] === GAP.space)
    return true;
  return /^(?:management|of|tool)$/.test(next.text);
}

/** `Record task completion`, `Share knowledge`: what a tool opens with, and no `record id`, `share price`. */
const commandsBare = ({ words, field }: Text, i: number): boolean =>
  i === 0 &&
  field === '/description' &&
  /^(?:record|share)$/.test(words[0]!.text) &&
  words[1]?.role === 0 &&
  !OF_A_RECORD.test(words[1].text);

const OF_A_RECORD =
  /^(?:capital|classes|counts?|dates?|details?|formats?|ids?|keys?|labels?|links?|names?|numbers?|prices?|titles?|types?|urls?)$/;

/** `Running costs of a car`, `Driving route between two points`: a gerund without an article, of which kind information is. */
const isKindOf = (text: Text, i: number): boolean =>
  isAnswer(text, i + 1) && /^(?:between|of)$/.test(text.words[i + 2]?.text ?? '');

/** Does a clause or a participle follow that tells which? */
function isToldOf({ words, gaps }: Text, k: number): boolean {
  const [next, then] = [words[k], words[k + 1]];
  if (next === undefined || then === undefined || gaps[k]! > GAP.space) return false;
  // `that were` and `which were` are told of any noun.
  if (next.text === 'who') return plays(then, ROLE.auxiliary);
  if (next.text === 'where') return true;
  return (
    next.form === 'past' && !UNCHANGED.test(next.text) && /^(?:back|by|during|in|on|since)$/.test(then.text)
  );
}

/** `Call stack`: what programs keep of calls. */
const isOfCalls = ({ words }: Text, i: number): boolean =>
  words[i]!.text === 'call' &&
  /^(?:counts?|graphs?|hierarch(?:y|ies)|sites?|stacks?|traces?|trees?)$/.test(words[i + 1]?.text ?? '');

/** `Delete Responses` with status codes below, `Delete conflicts give 409`: what a request is answered with. */
export function isOfResponses({ words, served, ends }: Text, i: number): boolean {
  if (
    words[i]!.form !== 'base' ||
    !/^(?:conflicts|errors|failures|responses)$/.test(words[i + 1]?.text ?? '')
  )
    return false;
  return STATUS_CODE.test(served.slice(ends[i + 1], ends[i + 1]! + 60));
}
const STATUS_CODE = /^(?:[^.\n]{0,30}|:?\s*\n\s*(?:[-*•]\s*)?)\b[1-5]\d\d\b/;

/** `Call this first`, `run this tool before you answer`: said to whoever calls it. */
function addressesCaller({ words }: Text, i: number): boolean {
  // `See the manual`
  if (words[i]!.text === 'see' && words.slice(i + 1, i + 3).some(({ text }) => MANUAL.test(text)))
    return true;
  if (!/^(?:call|invoke|run|use)$/.test(words[i]!.text) || words[i + 1]?.text !== 'this') return false;
  const next = words[i + 2];
  return (
    next === undefined ||
    /^(?:function|method|tool)$/.test(next.text) ||
    plays(next, ROLE.condition | ROLE.adverb)
  );
}

const MANUAL = /^(?:also|below|docs|documentation|handbook|manual|readme|wiki)$/;

/** `which have`, `that can`: what a noun is told by. */
const isTold = ({ words }: Text, i: number): boolean =>
  /^(?:that|which)$/.test(words[i]?.text ?? '') && isRelative(words[i + 1]);

const endsBehind = ({ words, gaps }: Text, i: number): boolean =>
  (gaps[i + 1] ?? GAP.sentence) >= GAP.soft ||
  words[i + 1]!.role !== 0 ||
  /^(?:today|yesterday|recently|lately)$/.test(words[i + 1]!.text);

/** Words that are also verbs, but mostly nouns. */
export const MOSTLY_NOUNS = wordSet(
  'chat email message text mail page order sms charge invoice tip note file record image document issue ticket report chart graph diagram alert account payment queue index',
);

/** `a buy or sell signal`: an article makes nouns of both; `call and put prices` are those of options. */
export const isNounPair = ({ words }: Text, conjunction: number): boolean =>
  (words[conjunction - 1]?.verb?.nounish === false && plays(words[conjunction - 2], ROLE.determiner)) ||
  isPairOfInformation(words, conjunction - 1) ||
  (words[conjunction - 1]?.text === 'call' && words[conjunction + 1]?.text === 'put');
