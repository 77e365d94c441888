import { ends } from '../../decide/effects.ts';
import { names, told, verb } from '../../decide/facts.ts';
import { frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const ALTERS_A_TABLE = frame({
  id: 'alters-a-table',
  gives: 'destructive',
  title: 'Can drop columns of a table',
  why: 'A column that is dropped takes its values with it.',
  since: 2,
  spares: [sketch('alter_table', 'Alters a table: adds or renames columns')],
  kinds: ['change'],
  rows: [
    {
      id: 'with-dropping',
      when: [
        verb('alter modify'),
        names(['schema', 'schemas', 'table', 'tables']),
        told('that columns can be dropped'),
        not(told('that nothing is dropped')),
      ],
      is: ends([], { leaf: false }),
      because: 'a dropped column takes its values with it',
      example: sketch('alter_table', 'Alters a table: adds or drops columns'),
    },
  ],
});
