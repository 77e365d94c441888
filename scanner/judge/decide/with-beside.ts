import type { Phrase } from '../read/phrase.ts';
import { GAP } from '../read/text.ts';
import { gravenessOf, RANK } from '../weigh/severity.ts';
import type { Act } from './act.ts';
import { ruleIdOf } from './rule.ts';

/** The act, and those coordinated with the lead that weigh as much as destruction or that a look goes on to. */
export function withBeside(act: Act, leads: readonly Act[], same?: Act): Act[] {
  const near =
    act.effect.category === 'read' && act.phrase.source === 'name'
      ? (leads[0]?.phrase.at ?? 0) + 2
      : Number.MAX_SAFE_INTEGER;
  const acts = same && same !== act ? [act, same] : [act];
  for (const one of leads)
    if (
      one !== act &&
      one !== same &&
      ((!one.effect.tentative &&
        one.phrase.at <= near &&
        (RANK[one.effect.category] >= 3 || acts.every((other) => isGraver(other, one)))) ||
        goesOn(act, one))
    )
      acts.push(one);
  if (act.phrase.verb.kind === 'manage')
    for (const one of leads) if (one !== act && RANK[one.effect.category] < 3) acts.push(one);
  return acts;
}

/** `Renders a video and posts it on the channel`: what the statement goes on to is graver than what it begins with. */
const isGraver = (act: Act, { effect, phrase }: Act): boolean =>
  !phrase.weak &&
  phrase.text.words[phrase.at - 1]?.text !== 'or' &&
  gravenessOf(effect) > 1 &&
  gravenessOf(act.effect) <= 1 &&
  (effect.signals?.some((signal) => /^(?:external_comm|code_exec|bulk)$/.test(signal)) === true ||
    phrase.verb.kind === 'deploy') &&
  // `Update an inbox name or email username`: without an article it may be a noun.
  (!phrase.verb.nounish || OBJECT.test(wordBehind(phrase)));

/** `Searches for a contact and deletes it`: what is looked at is also kept, changed or sent. */
function goesOn(act: Act, { phrase, effect, rule }: Act): boolean {
  const next = wordBehind(phrase);
  return (
    act.effect.category === 'read' &&
    effect.category !== 'read' &&
    !phrase.weak &&
    !(ruleIdOf(rule) === 'merges-records' && THE_ANSWER.test(phrase.object.at(-1)?.text ?? '')) &&
    /^(?:and|then)$/.test(phrase.text.words[phrase.at - 1]?.text ?? '') &&
    ((effect.category === 'execute' && ruleIdOf(rule) !== 'actuates' ? /^(?:it|them)$/ : OBJECT).test(next) ||
      (effect.category === 'write' &&
        (!phrase.verb.nounish || isThird(phrase)) &&
        PLURAL.test(phrase.object.at(-1)?.text ?? '')) ||
      (KEEPS.has(phrase.verb.lemma) && (phrase.object.length > 0 || /^(?:in|into|on|to)$/.test(next)))) &&
    !/^(?:group|sort|filter|order|categori[sz]e|organi[sz]e|format|mark)$/.test(phrase.verb.lemma)
  );
}

/** `then deduplicate the results`: what comes back. */
const THE_ANSWER = /^(?:answers?|hits|matches|output|results?)$/;

const wordBehind = ({ text, at }: Phrase): string => text.words[at + 1]?.text ?? '';

const KEEPS: ReadonlySet<string> = new Set(['add', 'save', 'store', 'insert', 'persist', 'append']);

/** Words that only an object begins with: `and save the result`, not `and open requests`. */
const OBJECT = /^(?:it|them|its|their|the|an?|all|any|each|every|that|this|those|these|what|whatever)$/;

/** `and create tickets`: behind a word that is a verb only, several things need no article. */
const PLURAL = /[^s]s$/;

/** `and pushes fixes`: in the third person, right before what it is done to. */
const isThird = ({ text: { words, gaps }, at }: Phrase): boolean =>
  words[at]!.form === 'third' && gaps[at + 1]! < GAP.soft;
