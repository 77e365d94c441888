import { said, setOf, type Words } from './facts.ts';
import type { ToolFact } from './frame.ts';

/** Some word of the tool's name is one of these. */
export function nameHas(words: Words): ToolFact {
  const set = setOf(words);
  return {
    says: `the name has ${said(words)}`,
    holds: (_, { name }) => name.words.some(({ text }) => set.has(text)),
  };
}

/** The last word of the tool's name is one of these. */
export function nameEndsIn(words: Words): ToolFact {
  const set = setOf(words);
  return {
    says: `the name ends in ${said(words)}`,
    holds: (_, { name }) => set.has(name.words.at(-1)?.text ?? ''),
  };
}
