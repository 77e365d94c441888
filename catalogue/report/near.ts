import { type explain, rowOf } from '../../scanner/judge/index.ts';

type Near = ReturnType<typeof explain>['acts'][number]['near'];

/**
 * The rows that one fact alone kept from reading an act otherwise, a sentence each: what they say of it, and what would
 * have to hold. Left out, and told to machines only, are those of another verb, which is another act, and those whose
 * fact only our own word lists can say.
 */
export function nearLines(near: Near): readonly string[] {
  const lines = near.filter(({ but }) => !OF_THE_VERB.test(but) && !OF_OUR_LISTS.test(but)).map(sentence);
  return [...new Set(lines)];
}

const OF_THE_VERB = /^(?:not: )?the verb is /;

/** Classes of nouns, kinds of verbs, parts of a description as we part it, and a denial within a choice. */
const OF_OUR_LISTS = /\bof the (?:class|kind) |\bstands in the (?:lead|mode)\b|(?<!^)not: /;

function sentence({ row, but }: Near[number]): string {
  const holds = but.startsWith('not: ') ? `unless ${but.slice('not: '.length)}` : `if ${but}`;
  return `${row}: ${rowOf(row)!.because}, ${holds}`;
}
