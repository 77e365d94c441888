import { ends } from '../../decide/effects.ts';
import { thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const GIVES_BACK = frame({
  id: 'gives-back',
  gives: 'destructive',
  title: 'Gives back an address or a number',
  why: 'A released address or number goes to somebody else.',
  since: 2,
  spares: [
    sketch('release_lock', 'Releases a lock on an IP address'),
    sketch('create_release', 'Creates a release'),
  ],
  kinds: ['deploy'],
  rows: [
    {
      id: 'an-address',
      when: [verb('release'), thing('an address or a number')],
      is: ends([], { leaf: true }),
      because: 'it goes to somebody else',
      example: sketch('release_ip', 'Releases an IP address'),
    },
  ],
});
