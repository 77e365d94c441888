import { BOUNDED, WRITE } from '../../decide/effects.ts';
import { thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const WRITES = frame({
  id: 'writes',
  gives: 'write',
  title: 'Creates, adds, updates, sets, uploads',
  why: 'Stored state is different after the call.',
  since: 1,
  spares: [sketch('get_created_date', 'Returns a date')],
  kinds: ['make', 'change'],
  rows: [
    {
      id: 'a-pointer',
      when: [verb('move emulate'), thing(['cursor', 'mouse', 'pointer', 'touch'])],
      is: BOUNDED,
      because: 'one movement acts on what is there',
      example: sketch('mouse_move', 'Moves the mouse'),
    },
    {
      id: 'anything',
      when: [],
      is: WRITE,
      because: 'stored state is different after the call',
      example: sketch('create_issue', 'Creates an issue'),
    },
  ],
});
