import { ADMITS, PAYS, WRITE } from '../../decide/effects.ts';
import { is, names, objectHas, server, takes } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const TRANSFERS = frame({
  id: 'transfers',
  gives: 'billing',
  title: 'Transfers funds or assets',
  why: 'A transfer of money, tokens or a paid domain moves value; one of an issue or a call only moves it elsewhere.',
  since: 1,
  spares: [sketch('transfer_issue', 'Transfers an issue to another team')],
  kinds: ['transfer'],
  rows: [
    {
      id: 'money',
      when: [is('money', 'asset'), not(objectHas(['call', 'ownership']))],
      is: PAYS,
      because: 'value moves',
      example: sketch('transfer_funds', 'Transfers funds'),
    },
    {
      id: 'an-amount',
      when: [either(takes('amount', 'wallet'), both(server('assets'), not(is('leaf'))))],
      is: PAYS,
      because: 'an amount or a wallet is named',
      example: sketch('transfer', 'Transfers to an address', { amount: TEXT }),
    },
    {
      id: 'ownership',
      when: [either(is('access'), names(['ownership']))],
      is: ADMITS,
      because: 'somebody else may do what the owner may',
      example: sketch('transfer_ownership', 'Transfers the ownership of a project'),
    },
    {
      id: 'anything-else',
      when: [],
      is: WRITE,
      because: 'something moves elsewhere, and no value with it',
      example: sketch('transfer_issue', 'Transfers an issue'),
    },
  ],
});
