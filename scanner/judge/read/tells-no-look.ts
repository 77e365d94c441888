import type { Reading } from './reading.ts';
import { GAP, type Text } from './text.ts';
import { ROLE, type Word } from './words.ts';

/** Does an English description tell something in a sentence, while neither it nor the head of the name is a look? */
export function tellsButNoLook({ description, namePhrases: [head], clauses: { lead } }: Reading): boolean {
  // `refactor`: Refactors the code. What both say is judged by what it is.
  if (head !== undefined && lead[0]?.verb.lemma === head.verb.lemma) return false;
  if (description.foreign || (head !== undefined && isLook(head.verb.kind) && head.at === 0)) return false;
  // `When logs are purged next`: the answer to a question.
  if (/^(?:how|when|where|whether|which|who|whose)$/.test(description.words[0]?.text ?? '')) return false;
  return !description.words.some((word) => looks(word) || makes(word)) && hasSentence(description);
}

const isLook = (kind: string): boolean => /^(?:compute|generate|look)$/.test(kind);

/** Verbs that tell a look only beside other words: `takes care of it`, `gives it a rest`. */
const looks = ({ verb }: Word): boolean =>
  verb !== undefined &&
  ((isLook(verb.kind) && !/^(?:give|hear|take)$/.test(verb.lemma)) || verb.lemma === 'download');

/** `If it does not exist, creates it`: a plain change, which is judged as that where the call makes it. */
const makes = ({ verb, form }: Word): boolean =>
  form === 'third' && /^(?:add|create|save|set|store|update|write)$/.test(verb?.lemma ?? '');

/**
 * A verb in the third person that is no noun, a word that has to be one by what follows, or what makes a sentence
 * without one: `is`, `has`, `will`, `works like`.
 */
const hasSentence = ({ words, gaps }: Text): boolean =>
  words.some(
    ({ text, verb, form }, i) =>
      (form === 'third' &&
        verb !== undefined &&
        !verb.nounish &&
        // `Impressions, clicks and spend of a campaign`
        gaps[i] !== GAP.soft &&
        (gaps[i + 1] ?? GAP.sentence) < GAP.soft &&
        !/^(?:and|or|of|per|that)$/.test(words[i + 1]!.text)) ||
      // `Days after which files are deleted` names a thing.
      (/^(?:is|are|has|have|does|will)$/.test(text) && !words.slice(0, i).some(isRelative)) ||
      (/^(?:acts?|behaves?|works?)$/.test(text) && words[i + 1]?.text === 'like') ||
      isUnknownVerb(words, i),
  );

const isRelative = ({ text }: Word): boolean => /^(?:that|when|where|which|whom?|whose)$/.test(text);

/** `Spares no table`, `the shell obeys the input` */
const isUnknownVerb = (words: readonly Word[], i: number): boolean => {
  const { text, verb, role, nouns } = words[i] as Word;
  const begins = ROLE.determiner | ROLE.quantity | ROLE.negation;
  return (
    verb === undefined &&
    role === 0 &&
    nouns === 0 &&
    /[^aius]s$/.test(text) &&
    words[i + 1]?.text !== 'that' &&
    ((words[i + 1]?.role ?? 0) & begins) !== 0
  );
};
