import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** `How to reset a router`, `Window in which a rocket may launch`: what a question or a relative clause is about. */
export function isAsked({ words, gaps }: Text, i: number, sentence: number): boolean {
  let from = i;
  while (from > sentence && gaps[from]! < GAP.soft) from--;
  const word = words[i] as Word;
  const isVerb = i === from + 1 && !(word.verb!.nounish && word.form === 'third');
  if (
    (from === sentence || EVER.test(words[from]!.text)) &&
    i > from &&
    !isVerb &&
    words[i - 1]!.text !== 'is' &&
    QUESTION.test(words[from]!.text)
  )
    return true;
  return words.slice(from, i).some(
    ({ text }, k, all) =>
      (text === 'which' && plays(all[k - 1], ROLE.preposition)) ||
      // `roles and what each may do`
      (text === 'what' && k > 0 && plays(words[i - 1], ROLE.modal)),
  );
}

/** `, whatever it says` */
const EVER = /^(?:however|whatever|whichever|whoever)$/;
const QUESTION = /^(?:how|what|whatever|where|whether|which|whoever|whose|why)$/;
