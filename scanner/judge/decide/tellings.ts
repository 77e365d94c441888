import { inPlainWords, type Plain } from '../read/idioms.ts';
import { type Statement, statementsOf } from '../read/statements.ts';
import { type Text, textAt } from '../read/text.ts';
import { mayTell } from './may-tell.ts';
import { type NameTold, namesTold } from './names-told.ts';

/** What a text tells that may be risky, whatever tool it stands in. */
export interface Tellings {
  readonly text: Text;
  readonly statements: readonly Statement[];
  readonly names: readonly NameTold[];
  readonly idioms: readonly IdiomTold[];
}

/** An idiom, and what its plain words state. */
export interface IdiomTold extends Pick<Plain, 'start' | 'end'> {
  readonly statements: readonly Statement[];
}

/** @param counts the verbs whose statements are looked at */
export const tellingsOf = (text: Text, counts = mayTell): Tellings => ({
  text,
  statements: statementsOf(text, 'clause', counts),
  names: namesTold(text.served),
  idioms: inPlainWords(text).map(idiomTold),
});

function idiomTold({ text, from, to, start, end }: Plain): IdiomTold {
  const statements = statementsOf(text, 'clause', mayTell).filter(({ phrase: { at } }) => {
    const place = text.starts[at] as number;
    return place >= from && place < to;
  });
  return { start, end, statements };
}

/** The same of a text that is another string of the definition. */
export function tellingsAt({ text, statements, names, idioms }: Tellings, field: string): Tellings {
  const there = textAt(text, field);
  return {
    text: there,
    statements: statements.map((one) => one.at(there)),
    names,
    idioms: idioms.map((one) => ({
      ...one,
      statements: one.statements.map((plain) => plain.at(textAt(plain.phrase.text, field))),
    })),
  };
}
