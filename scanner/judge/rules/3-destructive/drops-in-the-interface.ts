import { BOUNDED } from '../../decide/effects.ts';
import { is, names, server, verb } from '../../decide/facts.ts';
import { either, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const DROPS_IN_THE_INTERFACE = frame({
  id: 'drops-in-the-interface',
  gives: 'execute',
  title: 'Drops a dragged element',
  why: 'Dropping what was dragged is a gesture, not SQL DROP.',
  since: 1,
  spares: [sketch('drop_table', 'Drops a table')],
  kinds: ['destroy'],
  rows: [
    {
      id: 'a-dragged-element',
      when: [verb('drop'), either(server('ui'), is('ui')), not(names('a part of a database'))],
      is: BOUNDED,
      because: 'what was dragged lands somewhere',
      example: sketch('browser_drop', 'Drop the dragged element'),
    },
  ],
});
