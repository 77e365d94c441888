import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { hasObject } from './has-object.ts';
import { GAP, type Text } from './text.ts';
import { ROLE, type Word } from './words.ts';

/** Is it a verb of the gravest kinds with its object, whatever is built around it, where it can be no noun? */
export function isNamed(text: Text, i: number): boolean {
  const { words, gaps } = text;
  const { form, verb, text: word } = words[i] as Word;
  if (!GRAVEST.has(verb!.kind) || MISREAD.test(word) || form === 'noun' || (verb!.nounish && form !== 'ing'))
    return false;
  if (gaps[i] === GAP.hyphen || gaps[i + 1] === GAP.hyphen) return false;
  const previous = (gaps[i] as number) < GAP.soft ? words[i - 1] : undefined;
  if (form === 'past') return /^(?:is|are|be|been|being|gets?)$/.test(previous?.text ?? '');
  // `a mailing list`, `the terms for cancelling a booking`: what something is, or is about.
  if (previous !== undefined && previous.role & ROLE.determiner) return false;
  if (form === 'ing' && TOPIC.test(previous?.text ?? '')) return false;
  return hasObject(text, i, form !== 'base' || words[i + 1]?.plural === true);
}

const GRAVEST: ReadonlySet<VerbKind> = new Set<VerbKind>([
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
/** Spanish for “of the”, and what `scraping` is often written as. */
const MISREAD = /^(?:del|scrapping)$/;
const TOPIC = /^(?:of|about|for|on|before|against|from|like|than|as)$/;
