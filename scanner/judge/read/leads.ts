import { isAsked } from './asked.ts';
import { isRelative, takesObjectBehind } from './has-object.ts';
import { isOfInformation, isPairOfInformation, isTopicBehind, onlyInforms } from './informs.ts';
import { isTitle, listsThings } from './lists-things.ts';
import { UNCHANGED } from './participles.ts';
import { objectAfter } from './phrase.ts';
import { GAP, type Text } from './text.ts';
import { ROLE, type Word } from './words.ts';

/** May the first act of the text stand here? */
export function leadsHere(text: Text, i: number, from: number, sentence: number): boolean {
  const word = text.words[i] as Word;
  const previous = text.words[i - 1];
  const gap = text.gaps[i] as number;
  if (listsThings(text, i)) return false;
  if (text.gaps[i + 1] === GAP.hyphen && !RE_VERB.test(word.text)) return false;
  if (text.foreign)
    return (
      gap >= GAP.soft || i === from || previous === undefined || (previous.role & ROLE.preposition) === 0
    );
  if (MOSTLY_NOUNS.has(word.text) && i !== from && i !== sentence && previous?.role === 0) return false;
  if (word.form === 'noun') return (i === from || gap >= GAP.clause) && !isOfInformation(text, i);
  if (i === from || gap >= GAP.clause || i === sentence) return !nounHere(text, i);
  if (previous === undefined || (gap === GAP.hyphen && previous.text !== 're')) return false;

  if (isAsked(text, i, sentence)) return false;
  // `Currently running tests`: what is told of, not what is done.
  if (word.form === 'ing' && previous.text === 'currently') return false;
  if (word.form === 'ing' && isTopicBehind(text, i - 1)) return false;
  if (word.form === 'ing')
    return previous.text === 'for' || previous.text === 'by' || previous.role === ROLE.adverb;
  // `Bulk import contacts`
  if (i === from + 1 && /^(?:batch|bulk|mass)$/.test(previous.text) && word.form === 'base')
    return text.words[i + 1]?.plural === true;
  // `Best time to send an email`: what is told about.
  if (previous.role & ROLE.to && isTopicBehind(text, i - 1)) return false;
  // `Does no more than tell the name`
  if (previous.role & ROLE.to || (previous.text === 'than' && text.words[i - 2]?.text === 'more'))
    return true;
  if (previous.role & (ROLE.modal | ROLE.adverb))
    return !(word.verb!.nounish && previous.role & ROLE.determiner);
  if (word.form === 'third' && word.verb!.nounish)
    return (previous.role & (ROLE.subject | ROLE.conjunction)) !== 0 && !nounHere(text, i);
  // `Ways to pay that a shop accepts`
  if (word.form === 'third' && isOfARelative(text, i, sentence)) return false;
  if (word.form === 'third')
    return (previous.role & (ROLE.subject | ROLE.conjunction)) !== 0 || previous.nouns !== 0;
  if (gap === GAP.soft) return !nounHere(text, i);
  return previous.text === 'you' || /^(?:me|lets|helps|help)$/.test(previous.text);
}

/** A word that is also a noun, at the start: `Order management`, `Report of sales`, `Message id`. */
export function nounHere(text: Text, i: number): boolean {
  const word = text.words[i] as Word;
  const next = text.words[i + 1];
  // `mails sent today`, `which alerts fired`: what was done to them, and nothing behind it.
  if (word.form === 'third' && word.verb!.nounish && next?.form === 'past' && endsBehind(text, i + 1))
    return true;
  // `{ type: 'text', text: … }`: a key of an object, not an act.
  if (/^(?:type|text)$/.test(word.text) && text.gaps[i + 1] !== GAP.space) return true;
  // `**Note:** it needs a key`: a heading.
  if (HEADING.test(word.text) && /^[*_\s]{0,4}:/.test(text.served.slice(text.ends[i], text.ends[i]! + 5)))
    return true;
  if (addressesCaller(text, i)) return true;
  // `Like other_tool but streams`
  if (word.text === 'like' && text.words.slice(i + 1, i + 6).some((one) => one.text === 'but')) return true;
  if (isOfInformation(text, i) || (onlyInforms(word) && /^(?:about|for|of|on)$/.test(next?.text ?? '')))
    return true;
  // `Messages of a channel`, `moves which have not completed`: a verb in the third person has its object at once.
  if (
    word.form === 'third' &&
    !text.foreign &&
    ((/^(?:of|per)$/.test(next?.text ?? '') && !takesObjectBehind(word.verb!, next!.text)) ||
      isTold(text, i + 1))
  )
    return true;
  // `Mails that were sent`, `Shares bought back by a company`, `Places where parcels are dropped off`
  if (word.form === 'third' && word.verb!.nounish && !text.foreign && isToldOf(text, i + 1)) return true;
  // `Terms under which invoices are paid`
  if (word.form === 'third' && word.verb!.nounish && next !== undefined && next.role & ROLE.auxiliary)
    return true;
  if (isOfCalls(text, i) || isTitle(text, i)) return true;
  // `Kill rate of the team`: a measure that is named after an act.
  if (
    word.form === 'base' &&
    MEASURES.test(next?.text ?? '') &&
    /^(?:of|for)$/.test(text.words[i + 2]?.text ?? '')
  )
    return true;
  if (word.form !== 'base' || !word.verb!.nounish)
    return word.form === 'ing' && next !== undefined && (next.role & (ROLE.auxiliary | ROLE.modal)) !== 0;
  if (next === undefined || (text.gaps[i + 1] as number) >= GAP.clause) return false;
  if (next.role & (ROLE.auxiliary | ROLE.modal)) return true;
  // `Order in which operations are done`
  if (next.role & ROLE.preposition && text.words[i + 2]?.text === 'which') return true;
  // `Chat completion`, `Email template`: a bare singular noun after a word that is mostly a noun.
  if (MOSTLY_NOUNS.has(word.text) && next.role === 0 && !next.plural && text.gaps[i + 1] === GAP.space)
    return true;
  return next.text === 'of' || next.text === 'tool' || next.text === 'management';
}

/** `that a shop accepts`: the verb's object stands before the clause. */
function isOfARelative({ words, gaps }: Text, i: number, sentence: number): boolean {
  for (let k = i - 1; k > sentence && k >= i - 4 && (gaps[k + 1] as number) < GAP.soft; k--)
    if (words[k]!.text === 'that')
      return (
        (words[k + 1]!.role & ROLE.determiner) !== 0 && k + 1 < i && (gaps[i + 1] ?? GAP.sentence) >= GAP.soft
      );
  return false;
}

/** Does a clause or a participle follow that tells which? */
function isToldOf({ words, gaps }: Text, k: number): boolean {
  const [next, then] = [words[k], words[k + 1]];
  if (next === undefined || then === undefined || (gaps[k] as number) > GAP.space) return false;
  // `that were` and `which were` are told of any noun.
  if (next.text === 'who') return (then.role & ROLE.auxiliary) !== 0;
  if (next.text === 'where') return true;
  return (
    next.form === 'past' && !UNCHANGED.test(next.text) && /^(?:back|by|during|in|on|since)$/.test(then.text)
  );
}

/** `Call stack`: what programs keep of calls. */
const isOfCalls = ({ words }: Text, i: number): boolean =>
  words[i]!.text === 'call' &&
  /^(?:counts?|graphs?|hierarch(?:y|ies)|sites?|stacks?|traces?|trees?)$/.test(words[i + 1]?.text ?? '');

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
    (next.role & (ROLE.condition | ROLE.adverb)) !== 0
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

const HEADING = /^(?:alerts?|limits?|notes?|tips?)$/;

const MEASURES =
  /^(?:rates?|status|history|levels?|counts?|forecasts?|signals?|times?|odds|ratios?|probability)$/;

/** Verbs that take a hyphen themselves: `soft-delete` is caught by its second half. */
const RE_VERB = /^(?:bulk|batch|cherry|re)$/;

const MOSTLY_NOUNS = new Set(
  'chat email message text mail page order sms charge invoice tip note file record image document issue ticket report chart graph diagram alert account payment queue index'.split(
    ' ',
  ),
);

/** Verbs that only introduce the act: `Use this to delete`, `Allows you to send`, `Performs a search`. */
export const EMPTY_LEADS = new Set(
  'use work allow enable permit let help make perform do provide utilize utilise facilitate execute act operate handle support serve give ask call tool invoke start begin trigger request initiate play'.split(
    ' ',
  ),
);

const RANGES = /^(?:ips?|ranges?|cidrs?|address(?:es)?|hosts?|origins?|networks?)$/;

export function emptyLead(text: Text, i: number): boolean {
  const lemma = text.words[i]!.verb!.lemma;
  const [object] = objectAfter(text, i);
  const ahead = text.words.slice(i + 1, i + 9);
  if (lemma === 'serve' && /^(?:as|to)$/.test(text.words[i + 1]?.text ?? '')) return true;
  if (/^(?:use|work|help|let|tool|utili[sz]e|facilitate)$/.test(lemma)) return true;
  if (lemma === 'play') return /^(?:part|role)$/.test(object.at(-1)?.text ?? '');
  // `Allow address ranges to access the cluster` grants; `Allows you to access it` introduces.
  if (lemma === 'allow' && RANGES.test(object.at(-1)?.text ?? '')) return false;
  if (/^(?:allow|enable|permit)$/.test(lemma))
    // `Enables public access to a bucket`: only a verb behind `to` is what becomes possible.
    return ahead.some(
      (word, k) => (word.role & ROLE.to && text.words[i + 2 + k]?.verb !== undefined) || word.form === 'ing',
    );
  // `Performs a web search`, `Execute a query`: the act is the noun.
  if (
    /^(?:perform|do|make|operate|handle|execute)$/.test(lemma) &&
    /^(?:operations?|actions?)$/.test(object.at(-1)?.text ?? '')
  )
    return true;
  // `Request cancellation of a job`: asking for the act is how the call does it.
  if (ASKS.test(lemma)) return isNominal(object[0]);
  if (/^(?:perform|do|make|operate|handle)$/.test(lemma))
    return object.some((word) => word.verb !== undefined);
  return false;
}

/** `cancellation`, or `pruning` of what is then gone. */
const isNominal = (word: Word | undefined): boolean =>
  word?.form === 'noun' || (word?.form === 'ing' && /^(?:clear|destroy)$/.test(word.verb!.kind));

const ASKS = /^(?:request|initiate|trigger|start|begin)$/;

/** `Performs a web search`: the act is the noun the empty verb carries. */
export function nominalAct(text: Text, i: number): number | undefined {
  if (ASKS.test(text.words[i]!.verb!.lemma)) {
    const at = text.words.findIndex((word, k) => k > i && isNominal(word));
    return at < 0 ? undefined : at;
  }
  if (!/^(?:perform|do|make|operate|handle|provide)$/.test(text.words[i]!.verb!.lemma)) return undefined;
  let found: number | undefined;
  let head: number | undefined;
  for (let k = i + 1; k < text.words.length && k <= i + 6 && text.gaps[k]! < GAP.soft; k++) {
    if (text.words[k]!.role & (ROLE.preposition | ROLE.to | ROLE.conjunction)) break;
    // `Make a GET request`: the method is the act.
    if (/^(?:get|post|put|patch|delete)$/.test(text.words[k]!.text) && text.words[k + 1]?.text === 'request')
      return k;
    if (text.words[k]!.verb && text.words[k]!.form !== 'past') found = k;
    if (!(text.words[k]!.role & ROLE.determiner)) head = k;
  }
  return found === head || (found !== undefined && !text.words[found]!.verb!.nounish) ? found : undefined;
}

/** `a buy or sell signal`: an article makes nouns of both; `call and put prices` are those of options. */
export const isNounPair = ({ words }: Text, conjunction: number): boolean =>
  (words[conjunction - 1]?.verb?.nounish === false &&
    ((words[conjunction - 2]?.role ?? 0) & ROLE.determiner) !== 0) ||
  isPairOfInformation(words, conjunction - 1) ||
  (words[conjunction - 1]?.text === 'call' && words[conjunction + 1]?.text === 'put');
