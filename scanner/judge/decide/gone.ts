import { isLeaf, namesMany, objectOf } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Effect } from './rule.ts';
import { isAccessKey, isSecret } from './secrets.ts';

/** The effect of destroying what the phrase names. */
export function gone(phrase: Phrase, reading: Reading, also: Effect['signals'] = []): Effect {
  const object = objectOf(phrase, reading);
  const leaf = phrase.verb.lemma === 'uninstall' ? false : isLeaf(object);
  const topic =
    /^topics?$/.test(object.head?.text ?? '') &&
    /\b(?:kafka|pub ?\/?sub|sns|mqtt|event ?hub|message)/.test(reading.prose);
  const signals: NonNullable<Effect['signals']>[number][] = ['destructive', 'irreversible', ...also];
  const words = object.text;
  if (
    isSecret(words) ||
    (/^tokens?$/.test(object.head?.text ?? '') && !reading.context.assets && phrase.verb.lemma !== 'burn')
  )
    signals.push('credential');
  if (
    (object.mentions('access') &&
      !/\b(?:env|environment|alert|alerting|notification|retention|scaling|return|refund|fulfil?lment|payment|shipping|privacy|cancellation)\b/.test(
        words,
      )) ||
    (object.is('identity') && (reading.context.identity || /^users?$/.test(object.head?.text ?? ''))) ||
    isAccessKey(words) ||
    (phrase.verb.kind !== 'reset' && /\bcredentials?$|\bsigning keys?\b/.test(words)) ||
    /\brevok\w+ (?:(?:all|any|the|its|their) ){0,2}(?:access|permissions|rights)\b/.test(
      reading.prose.slice(0, 400),
    ) ||
    /\b(?:public|shar\w+|invit\w+) (?:\w+ )?links?\b/.test(words)
  )
    signals.push('privilege');
  if (namesMany(phrase) && !catchesAll(phrase)) signals.push('bulk');
  return {
    category: 'destructive',
    signals,
    leaf:
      topic || (phrase.verb.lemma === 'drop' && /^views?$/.test(object.head?.text ?? ''))
        ? false
        : (leaf ?? true),
    guessed: leaf === undefined,
  };
}

/** `deletes all catch-all addresses` */
const catchesAll = ({ text: { words } }: Phrase): boolean =>
  words.some(({ text }, i) => text === 'all' && words[i - 1]?.text === 'catch');
