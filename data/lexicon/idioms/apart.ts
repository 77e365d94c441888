import { PHRASAL } from '../spellings.ts';
import type { Idiom } from './idiom.ts';

/** What some verbs of two words do to what may stand between these: they end it. */
const GRAVE = /^(?:destroy|erase|expel|kill|purge|remove|teardown|truncate|wipe)$/;

const THING =
  "((?:(?:all|an?|any|both|each|every|its|old|older|oldest|the|their|these|this|those|your) (?:[\\w'’-]{1,30} ){0,4}?[\\w'’-]{1,30}|everything|it|them))";

/** Where the particle ends what is said of the thing. */
const ENDS =
  '(?=\\s{0,2}(?:[.,;:)—–]|$)| (?:after|and|as|at|before|by|for|if|in|on|so|then|to|unless|until|when|with)\\b)';

/** `throws the oldest ones out`: verbs of two words (spellings.ts), with what they are done to between them. */
export const PHRASAL_APART: readonly Idiom[] = [...PHRASAL]
  .filter(([, lemma]) => GRAVE.test(lemma))
  .map(([pair, lemma]) => {
    const [verb = '', particle] = pair.split(' ');
    return {
      verb,
      rest: `${THING} ${particle}${ENDS}`,
      means: `${lemma} $1`,
      example: `${verb}s all users of the host ${particle} until none is left`,
    };
  });
