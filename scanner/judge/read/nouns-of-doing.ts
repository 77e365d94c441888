import { wordOf } from './vocabulary.ts';
import { onlyLooks } from './words.ts';

/** `payment`, `disposal`, `disconnection`, `elevation`: a noun that English makes of a verb that is more than a look. */
export function nounOfDoing(noun: string): boolean {
  const own = wordOf(noun);
  if (own.form === 'noun' && own.verb !== undefined) return acts(own.verb);
  return ENDINGS.some(([ending, ...verbs]) => {
    const stem = noun.slice(0, -ending.length);
    return noun.endsWith(ending) && stem.length > 2 && verbs.some((end) => isAct(stem + end));
  });
}

/** What nouns end in, and what their verbs may end in instead. */
const ENDINGS = [
  ['ssion', 't', 'de', 's'],
  ['nsion', 'nd', 'nse'],
  ['uction', 'uce', 'uct'],
  ['ication', 'y'],
  ['ation', 'e', '', 'ate'],
  ['ition', 'e', ''],
  ['ion', '', 'e'],
  ['ment', ''],
  ['al', 'e', ''],
  ['ure', 'e', ''],
] as const;

const isAct = (text: string): boolean => {
  const { verb, form } = wordOf(text);
  return verb !== undefined && form === 'base' && verb.lemma === text && acts(verb);
};

const acts = (verb: NonNullable<ReturnType<typeof wordOf>['verb']>): boolean =>
  !onlyLooks(verb) && !/^(?:generate|manage)$/.test(verb.kind);
