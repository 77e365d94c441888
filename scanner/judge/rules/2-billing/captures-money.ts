import { PAYS } from '../../decide/effects.ts';
import { is, names, takes, takesAnId, thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const CAPTURES_MONEY = frame({
  id: 'captures-money',
  gives: 'billing',
  title: 'Captures or collects a payment',
  why: 'Capturing an authorised payment takes the money.',
  since: 1,
  spares: [sketch('capture_screen', 'Capture the screen')],
  kinds: ['look'],
  rows: [
    {
      id: 'a-returned-payment',
      when: [
        verb('return'),
        thing(['charge', 'deposit', 'money', 'payment', 'purchase']),
        takes('amount'),
        takesAnId,
      ],
      is: PAYS,
      because: 'so much of it goes back to whoever paid',
      example: sketch('payment_return', 'Return payment', {
        payment_id: TEXT,
        amount: { type: 'number' },
      }),
    },
    {
      id: 'a-payment',
      when: [verb('capture collect receive'), is('money'), names('money that is held back')],
      is: PAYS,
      because: 'the authorised money is taken',
      example: sketch('capture_payment', 'Captures a payment'),
    },
  ],
});
