import { OWES, PAYS } from '../../decide/effects.ts';
import { is, kind, server, takes, thing } from '../../decide/facts.ts';
import { either, not, type Row, under } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

/** What is sent, and whether money goes with it. */
export const SENT: readonly Row[] = under(
  [kind('send')],
  [
    {
      id: 'a-sent-invoice',
      when: [thing(['invoice', 'invoices'])],
      is: OWES,
      because: 'the customer owes, and has not paid',
      example: sketch('send_invoice', 'Sends an invoice'),
    },
    {
      id: 'sent-assets',
      when: [is('asset'), not(is('speech', 'leaf')), either(server('assets'), takes('amount', 'wallet'))],
      is: PAYS,
      because: 'assets move to somebody',
      example: sketch('send_bitcoin', 'Sends bitcoin', { amount: TEXT }),
    },
    {
      id: 'sent-money',
      when: [thing('money that is sent')],
      is: PAYS,
      because: 'money moves to somebody',
      example: sketch('send_payment', 'Sends a payment'),
    },
  ],
);
