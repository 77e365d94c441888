import { PAYS } from '../../decide/effects.ts';
import { objectHas, rest } from '../../decide/facts.ts';
import { both, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

/** Money, or how much of it, and where it is kept. */
export const betweenAccounts = both(
  objectHas(['amount', 'balance', 'cash', 'fund', 'funds', 'money', 'sum']),
  rest(['account', 'accounts', 'bank', 'wallet', 'wallets']),
);

export const MOVES_MONEY = frame({
  id: 'moves-money',
  gives: 'billing',
  title: 'Moves money from one account to another',
  why: 'Money that is moved between accounts is transferred, by whatever verb.',
  since: 75,
  spares: [sketch('move_column', 'Moves the column with the amount to another table')],
  kinds: ['change'],
  lemmas: /^(?:move|shift)$/,
  rows: [
    {
      id: 'between-accounts',
      when: [betweenAccounts],
      is: PAYS,
      because: 'money leaves one account for another',
      example: sketch('settle_up', 'Moves the balance to another account'),
    },
  ],
});
