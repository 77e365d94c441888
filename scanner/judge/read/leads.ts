import { wordSet } from '../../../data/lexicon/wording.ts';
import { isAsked } from './asked.ts';
import { hasObject } from './has-object.ts';
import { isOfInformation, isTopicBehind } from './informs.ts';
import { listsThings } from './lists-things.ts';
import { isNounHere, MOSTLY_NOUNS } from './noun-here.ts';
import { objectAfter } from './phrase.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** May the first act of the text stand here? */
export function leadsHere(text: Text, i: number, from: number, sentence: number): boolean {
  const word = text.words[i] as Word;
  const previous = text.words[i - 1];
  const gap = text.gaps[i] as number;
  // `Certificates that will expire within a month`: by themselves
  if (listsThings(text, i) || (word.verb?.lemma === 'expire' && i > from && !hasObject(text, i, true)))
    return false;
  if (text.gaps[i + 1] === GAP.hyphen && !RE_VERB.test(word.text)) return false;
  if (text.foreign)
    return gap >= GAP.soft || i === from || previous === undefined || !plays(previous, ROLE.preposition);
  if (MOSTLY_NOUNS.has(word.text) && i !== from && i !== sentence && previous?.role === 0) return false;
  if (word.form === 'noun') return (i === from || gap >= GAP.clause) && !isOfInformation(text, i);
  if (i === from || gap >= GAP.clause || i === sentence) return !isNounHere(text, i);
  if (previous === undefined || (gap === GAP.hyphen && previous.text !== 're')) return false;

  if (isAsked(text, i, sentence)) return false;
  if (word.form === 'ing') return leadsAsGerund(text, i);
  // `Bulk import contacts`
  if (i === from + 1 && /^(?:batch|bulk|mass)$/.test(previous.text) && word.form === 'base')
    return text.words[i + 1]?.plural === true;
  // `Best time to send an email`: what is told about.
  if (plays(previous, ROLE.to) && isTopicBehind(text, i - 1)) return false;
  // `For questions on how to delete an account: …`
  if (plays(previous, ROLE.to) && text.words[i - 2]?.text === 'how') return false;
  // `Does no more than tell the name`
  if (plays(previous, ROLE.to) || (previous.text === 'than' && text.words[i - 2]?.text === 'more'))
    return true;
  if (plays(previous, ROLE.modal | ROLE.adverb))
    return !(word.verb!.nounish && (previous.role & ROLE.determiner || OF_A_TIME.test(previous.text)));
  if (word.form === 'third') return leadsInTheThird(text, i, sentence);
  if (gap === GAP.soft) return !isNounHere(text, i);
  return previous.text === 'you' || /^(?:me|lets|helps|help)$/.test(previous.text);
}

/** `Daily send limits`: as an adjective. */
const OF_A_TIME = /^(?:daily|hourly|monthly|weekly|yearly)$/;

/** `for deleting users`. Of `Currently running tests` is told, and nothing is done. */
function leadsAsGerund(text: Text, i: number): boolean {
  const previous = text.words[i - 1] as Word;
  if (previous.text === 'currently' || isTopicBehind(text, i - 1)) return false;
  return previous.text === 'for' || previous.text === 'by' || previous.role === ROLE.adverb;
}

/** `this tool deletes`, `and deletes`; behind any noun only a verb that is none itself. */
function leadsInTheThird(text: Text, i: number, sentence: number): boolean {
  const previous = text.words[i - 1] as Word;
  const isToldOf = plays(previous, ROLE.subject | ROLE.conjunction);
  if (text.words[i]!.verb!.nounish) return isToldOf && !isNounHere(text, i);
  // `Ways to pay that a shop accepts`
  return (isToldOf || previous.nouns !== 0) && !isOfARelative(text, i, sentence);
}

/** `that a shop accepts`: the verb's object stands before the clause. */
function isOfARelative({ words, gaps }: Text, i: number, sentence: number): boolean {
  for (let k = i - 1; k > sentence && k >= i - 4 && gaps[k + 1]! < GAP.soft; k--)
    if (words[k]!.text === 'that')
      return plays(words[k + 1], ROLE.determiner) && k + 1 < i && (gaps[i + 1] ?? GAP.sentence) >= GAP.soft;
  return false;
}

/** Verbs that take a hyphen themselves: `soft-delete` is caught by its second half. */
const RE_VERB = /^(?:bulk|batch|cherry|re)$/;

/** Verbs that only introduce the act: `Use this to delete`, `Allows you to send`, `Performs a search`. */
export const EMPTY_LEADS = wordSet(
  'use work allow enable permit let help make perform do provide utilize utilise facilitate execute act operate handle support serve give ask call tool invoke start begin trigger request initiate play',
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
    if (plays(text.words[k], ROLE.preposition | ROLE.to | ROLE.conjunction)) break;
    // `Make a GET request`: the method is the act.
    if (/^(?:get|post|put|patch|delete)$/.test(text.words[k]!.text) && text.words[k + 1]?.text === 'request')
      return k;
    if (text.words[k]!.verb && text.words[k]!.form !== 'past') found = k;
    if (!plays(text.words[k], ROLE.determiner)) head = k;
  }
  return found === head || (found !== undefined && !text.words[found]!.verb!.nounish) ? found : undefined;
}
