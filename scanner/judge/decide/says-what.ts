import { isForeign } from '../read/phrase.ts';
import type { Statement } from '../read/statements.ts';
import { GAP } from '../read/text.ts';
import { ROLE } from '../read/words.ts';

/** Names what the act is done to, or points at it. Where verbs have no endings, one inside a clause may be a noun. */
export function saysWhat({ phrase, voice, from }: Statement): boolean {
  const { text, at, object, verb } = phrase;
  // Elsewhere than in the description a word without endings names a thing as often as an act.
  if (
    isForeign(phrase) &&
    text.field !== '/description' &&
    (!/^(?:destroy|end|pay)$/.test(verb.kind) ||
      TELLS_WHICH.test(text.served.slice(text.ends[at], (text.ends[at] as number) + 6)))
  )
    return false;
  if (
    isForeign(phrase) &&
    verb.kind !== 'destroy' &&
    at > from &&
    (text.gaps[at] as number) < GAP.soft &&
    !(text.words[at - 1]!.role & ROLE.conjunction && ALPHABETIC.test(text.served[text.starts[at]!] ?? ''))
  )
    return false;
  return (
    object.length > 0 ||
    (voice !== 'infinitive' && /^(?:it|them|everything|this|that|all)$/.test(text.words[at + 1]?.text ?? ''))
  );
}

/** Letters of languages whose verbs have endings. */
const ALPHABETIC = /[^\u1100-\u11ff\u2e80-\uffff]/;

/** Behind a Chinese, Japanese or Korean verb: `the file to delete`, `when deleting`. */
const TELLS_WHICH = /^(?:的|[时時后後前]|する(?=[^\s。、])|할|될|하는|되는)/;
