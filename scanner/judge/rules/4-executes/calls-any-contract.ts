import { READ, RUN } from '../../decide/effects.ts';
import { names, takesNamed, verb } from '../../decide/facts.ts';
import { frame, type ToolFact, under } from '../../decide/frame.ts';
import { isReadOnly } from '../../decide/readonly.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const onlyReads: ToolFact = {
  says: 'the text says that it is limited to reading',
  holds: (_, reading) => isReadOnly(reading),
};

export const CALLS_ANY_CONTRACT = frame({
  id: 'calls-any-contract',
  gives: 'execute',
  title: 'Calls any function of a contract',
  why: 'Contract, function and arguments are the caller’s: the call is open-ended.',
  since: 1,
  spares: [sketch('read_contract', 'Reads a contract', { functionName: TEXT })],
  kinds: ['make', 'run', 'send'],
  rows: under(
    [
      verb('write call send execute invoke interact'),
      names(['contract', 'contracts']),
      takesNamed('a function of a contract'),
    ],
    [
      {
        id: 'a-look-at-a-contract',
        when: [onlyReads],
        is: READ,
        because: 'the text limits the call to reading',
        example: sketch('call_contract', 'Executes a read-only call of a contract', {
          abi: { type: 'array' },
        }),
      },
      {
        id: 'a-contract',
        when: [],
        is: RUN,
        because: 'contract, function and arguments are the caller’s',
        example: sketch('write_contract', 'Calls a contract', { abi: { type: 'array' } }),
      },
    ],
  ),
});
