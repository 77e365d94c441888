import { READ } from '../../decide/effects.ts';
import { from, told } from '../../decide/facts.ts';
import { frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const ONLY_RETURNS_IT = frame({
  id: 'only-returns-it',
  gives: 'read',
  title: 'Makes something only to return it',
  why: 'The text says that nothing is written: the call hands the result back and keeps nothing.',
  since: 2,
  spares: [sketch('make_contract', 'Makes a contract and returns its id')],
  kinds: ['make', 'change', 'generate', 'build', 'manage', 'compute', 'run'],
  rows: [
    {
      id: 'returned-and-not-written',
      when: [
        not(from('mode')),
        told('that something is returned'),
        told('that nothing is written to a file'),
      ],
      is: READ,
      because: 'it is handed back, and no file is touched',
      example: sketch('make_contract', 'Makes a contract. Returns the source code. Does not write to disk'),
    },
  ],
});
