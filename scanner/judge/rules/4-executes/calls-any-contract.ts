import { RUN } from '../../decide/effects.ts';
import { names, takesNamed, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const CALLS_ANY_CONTRACT = frame({
  id: 'calls-any-contract',
  gives: 'execute',
  title: 'Calls any function of a contract',
  why: 'Contract, function and arguments are the caller’s: the call is open-ended.',
  since: 1,
  spares: [sketch('read_contract', 'Reads a contract', { functionName: { type: 'string' } })],
  kinds: ['make', 'run', 'send'],
  rows: [
    {
      id: 'a-contract',
      when: [
        verb('write call send execute invoke interact'),
        names(['contract', 'contracts']),
        takesNamed('a function of a contract'),
      ],
      is: RUN,
      because: 'contract, function and arguments are the caller’s',
      example: sketch('write_contract', 'Calls a contract', { abi: { type: 'array' } }),
    },
  ],
});
