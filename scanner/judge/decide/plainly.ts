import type { Statement } from '../read/statements.ts';
import { ROLE } from '../read/words.ts';

/** Of what comes back much is told that others did: only what is stated in the third person, and leads, is the call's. */
export const isOwnDoing = (statement: Statement): boolean => {
  const { from, phrase } = statement;
  const { text, at } = phrase;
  return (
    statesFirst(statement) ||
    (statement.voice === 'states' &&
      text.words.slice(Math.max(from, at - 3), at).some((word) => /^(?:call|function|tool)$/.test(word.text)))
  );
};

/** `Also deletes it`: nothing but adverbs and a subject before the verb. */
export const statesFirst = ({ voice, from, phrase: { text, at } }: Statement): boolean =>
  voice === 'states' &&
  text.words.slice(from, at).every(({ role }) => (role & (ROLE.adverb | ROLE.subject)) !== 0);

/** `Also deletes it`, `gets the status, then unlocks the door`, `the door is unlocked`: no clause inside another. */
export function statesPlainly(statement: Statement): boolean {
  const { voice, from, phrase } = statement;
  const { words } = phrase.text;
  const ahead = words.slice(from, phrase.at);
  if (
    ahead.some(({ role, text }) => role & OF_A_CLAUSE || /^(?:that|which|whom?|whose|how|what)$/.test(text))
  )
    return false;
  // `A webhook is called when …` tells what others do.
  if (voice === 'passive' && phrase.verb.kind === 'run') return false;
  if (voice === 'passive') return words[from]!.role !== 0 && /^(?:is|are)$/.test(ahead.at(-1)?.text ?? '');
  return (
    statesFirst(statement) ||
    (voice === 'states' &&
      words[from]!.form === 'third' &&
      ((ahead.at(-1)?.role ?? 0) & (ROLE.conjunction | ROLE.adverb)) !== 0)
  );
}

const OF_A_CLAUSE = ROLE.condition | ROLE.negation | ROLE.modal | ROLE.to;

export const isPlain = ({ voice }: Statement): boolean =>
  /^(?:states|commands|passive|gerund|noun|named)$/.test(voice);
