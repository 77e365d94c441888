import { WRITE } from '../../decide/effects.ts';
import { thing } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const TAKES_BACK_A_REACTION = frame({
  id: 'takes-back-a-reaction',
  gives: 'write',
  title: 'Takes back a reaction, a like or a vote',
  why: 'It is given again with the same gesture, and holds nothing that could be lost.',
  since: 3,
  spares: [sketch('delete_review', 'Deletes a review')],
  kinds: ['destroy', 'end'],
  rows: [
    {
      id: 'a-reaction',
      when: [thing('a reaction')],
      is: WRITE,
      because: 'it is given again with the same gesture',
      example: sketch('delete_reaction', 'Deletes a reaction'),
    },
  ],
});
