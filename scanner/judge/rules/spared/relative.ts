import { RELATIVE } from '../../../../data/lexicon/pronouns.ts';
import { exactly } from '../../../../data/lexicon/wording.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, type Text } from '../../read/text.ts';
import type { Word } from '../../read/words.ts';

/** Things that a look shows and that act by themselves when their time comes. */
const AGENTS = exactly(`
  rules? polic(?:y|ies) workflows? automations? triggers? jobs? functions? apps? applications? tools? users?
  people members? contacts? customers? requests? migrations? scripts? queries query statements? endpoints?
  webhooks? hooks? events? steps? actions? commands? code agents? bots? services? campaigns? schedules?
  changes commits? patterns? operations? process(?:es)? ones? those someone plans? flows? zaps?
  integrations? plugins? connections?`);

const AMOUNTS = /^(?:amounts?|balances?|costs?|fees?|prices?|sums?|totals?)$/;

/** `rules that delete mail`: the look is at what acts, the call does not. */
export function isRelative(
  { phrase: { text, at, verb }, from }: Statement,
  reading: Reading,
  by: RegExp,
): boolean {
  const { words, gaps } = text;
  for (let k = at - 1; k >= from && k >= at - 4; k--) {
    if (gaps[k + 1]! >= GAP.soft) return false;
    // `the amount to be paid`, `the total that will be charged`: how much, or when, is what is shown.
    if (
      verb.kind === 'pay' &&
      /^(?:that|which|to)$/.test(words[k]!.text) &&
      k > from &&
      AMOUNTS.test(words[k - 1]!.text)
    )
      return by.test('to') && words[at - 1]!.text === 'be' && reading.looksOnly;
    if (!RELATIVE.test(words[k]!.text)) continue;
    if (words[k]!.text === 'who' && hasItsVerb(words, k, at)) return false;
    return (
      by.test(words[k]!.text) &&
      k > from &&
      gaps[k]! < GAP.soft &&
      (words[k]!.text === 'who' || AGENTS.test(words[k - 1]!.text)) &&
      !STARTS.test(actBefore(text, k, from)) &&
      // `the rule that grants the most points`: what rules allow is no right that the call changes.
      ((verb.kind === 'grant' && /^(?:rules?|polic(?:y|ies)|plans?)$/.test(words[k - 1]!.text)) ||
        reading.looksOnly)
    );
  }
  return false;
}

/** `Guests who have not answered get an email`: the clause is over, and what stands behind it is done to them. */
function hasItsVerb(words: readonly Word[], who: number, at: number): boolean {
  const last = words[at - 1] as Word;
  return at - 1 > who && last.verb !== undefined && /^(?:past|third)$/.test(last.form ?? '');
}

/** `files that are deleted`: a look at what is so; `that are deleted on the way` tells what the call does. */
export function isState({ phrase: { text, at }, voice, from }: Statement, reading: Reading): boolean {
  const { words, gaps, served, ends } = text;
  const that = words[at - 1]?.text === 'be' && words[at - 2]?.text === 'will' ? at - 3 : at - 2;
  if (voice !== 'passive' || that <= from || words[that]!.text !== 'that') return false;
  // `Users that will be deleted`, told of a parameter: the call does it to what is handed in.
  if (that === at - 3 && text.field !== '/description') return false;
  if (gaps[that]! >= GAP.soft || !/^(?:is|are|be)$/.test(words[at - 1]!.text)) return false;
  return reading.looksOnly && SAYS_NO_MORE.test(served.slice(ends[at], ends[at]! + 20));
}

/** `the carrier that delivered it`: what has been done before, by whoever is shown. */
export function hasHappened({ phrase: { text, at }, from }: Statement, reading: Reading): boolean {
  const { words, gaps } = text;
  return (
    words[at]!.form === 'past' &&
    at - 1 > from &&
    /^(?:that|which)$/.test(words[at - 1]!.text) &&
    gaps[at]! < GAP.soft &&
    gaps[at - 1]! < GAP.soft &&
    reading.looksOnly
  );
}

const SAYS_NO_MORE = /^(?:[.;)\n]|$| (?:before|since|within|soon|today|tomorrow)\b)/;

/** What is started does what is said of it. */
const STARTS =
  /^(?:run|start|schedule|launch|trigger|queue|enqueue|kick|spawn|execute|invoke|call|create|install|dispatch)$/;

/** The lemma of the nearest verb before the word at `k`; empty without one. */
function actBefore({ words }: Text, k: number, from: number): string {
  for (let i = k - 1; i >= from; i--) {
    const { verb } = words[i] as Word;
    if (verb && !(i === k - 1)) return verb.lemma;
  }
  return '';
}
