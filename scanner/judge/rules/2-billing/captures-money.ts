import { PAYS } from '../../decide/effects.ts';
import { is, names, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const CAPTURES_MONEY = frame({
  id: 'captures-money',
  gives: 'billing',
  title: 'Captures or collects a payment',
  why: 'Capturing an authorised payment takes the money.',
  since: 1,
  examples: {
    fires: [sketch('capture_payment', 'Capture an authorised payment')],
    spares: [sketch('capture_screen', 'Capture the screen')],
  },
  kinds: ['look'],
  rows: [
    {
      id: 'a-payment',
      when: [
        verb('capture', 'collect', 'receive'),
        is('money'),
        names([
          'authorisation',
          'authorization',
          'charge',
          'charges',
          'fund',
          'funds',
          'hold',
          'order',
          'orders',
          'payment',
          'payments',
        ]),
      ],
      is: PAYS,
      because: 'the authorised money is taken',
      example: sketch('capture_payment', 'Captures a payment'),
    },
  ],
});
