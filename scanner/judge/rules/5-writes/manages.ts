import { perhaps, WRITE } from '../../decide/effects.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const MANAGES = frame({
  id: 'manages',
  gives: 'write',
  title: 'Manages, without saying how',
  why: 'The word covers every act; the modes and the description decide, and without them nothing does.',
  since: 1,
  spares: [sketch('list_managers', 'Lists managers')],
  kinds: ['manage'],
  rows: [
    {
      id: 'anything',
      when: [],
      is: perhaps(WRITE),
      because: 'the word covers every act',
      example: sketch('manage_settings'),
    },
  ],
});
