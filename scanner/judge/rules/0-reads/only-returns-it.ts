import { READ } from '../../decide/effects.ts';
import { from, told, verb } from '../../decide/facts.ts';
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
      id: 'left-unsigned',
      when: [verb('build compose construct prepare'), told('that a transaction is left unsigned')],
      is: READ,
      because: 'what nobody has signed moves nothing',
      example: sketch('prepare_transfer', 'Prepares a transfer. Returns an unsigned transaction'),
    },
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
