import { verb } from '../../decide/facts.ts';
import { type Fact, frame } from '../../decide/frame.ts';
import type { Effect } from '../../decide/rule.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';
import { CHANGES_ACCESS } from '../5-writes/changes-access.ts';

const changesAccess: Fact = {
  says: 'its object is a key whose change is one of access',
  holds: (phrase, reading) =>
    /key|token|secret|credential|password/.test(objectOf(phrase, reading).text) &&
    CHANGES_ACCESS.effect(phrase, reading) !== undefined,
};

/** The key is gone, and with it the rights that it gave. */
const endsTheOld =
  (tentative: boolean) =>
  (phrase: Phrase, reading: Reading): Effect => {
    const privilege = CHANGES_ACCESS.effect(phrase, reading)?.signals?.includes('privilege') === true;
    return {
      category: 'destructive',
      signals: ['destructive', 'irreversible', 'credential', ...(privilege ? (['privilege'] as const) : [])],
      leaf: false,
      tentative,
    };
  };

export const ROTATES_KEYS = frame({
  id: 'rotates-keys',
  gives: 'destructive',
  title: 'Rotates a key or a token',
  why: 'The old key no longer works, wherever it was in use.',
  since: 4,
  spares: [sketch('rotate_image', 'Rotates a picture'), sketch('create_api_key', 'Creates an API key')],
  kinds: ['make', 'change', 'rest', 'manage', 'generate', 'start', 'compute'],
  rows: [
    {
      id: 'a-renewed-key',
      when: [verb('renew'), changesAccess],
      is: endsTheOld(true),
      because: 'the old key may go on for a while',
      example: sketch('renew_token', 'Renews a token'),
    },
    {
      id: 'a-rotated-key',
      when: [verb('rotate regenerate roll reroll'), changesAccess],
      is: endsTheOld(false),
      because: 'the old key no longer works',
      example: sketch('rotate_api_key', 'Rotates an API key'),
    },
  ],
});
