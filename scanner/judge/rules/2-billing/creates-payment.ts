import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { OWES, PAYS } from '../../decide/effects.ts';
import { is, kind, names, objectHas, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { OBLIGES_NOBODY } from './obliges-nobody.ts';

/** The words of the object say so. */
const objectSays = (wording: 'a credit note' | 'a page to pay on' | 'a payment intent'): Fact => ({
  says: `its object is ${wording}`,
  holds: (phrase, reading) => WORDINGS[wording].pattern.test(objectOf(phrase, reading).text),
});
const speaksOfTrading: Fact = {
  says: 'the description or the server’s tools speak of trading',
  holds: (_, { prose, context }) =>
    /\b(?:trad|market|symbol|open position|perp|futures|margin)/.test(
      `${prose} ${[...context.names].join(' ')}`,
    ),
};
export const CREATES_PAYMENT = frame({
  id: 'creates-payment',
  gives: 'billing',
  title: 'Creates a payment, a refund, an order or an invoice',
  why: 'Creating the object is how such systems move the money or make the promise to pay.',
  since: 1,
  examples: {
    fires: [
      sketch('create_refund', 'Refund a charge'),
      sketch('create_invoice', 'Create an invoice'),
      sketch('place_order', 'Places a spot order'),
      sketch('issue_credit_note', 'Issues a credit note'),
    ],
    spares: [
      sketch('create_price', 'Creates a price of a product'),
      sketch('create_draft_order', 'Creates a draft order'),
    ],
  },
  kinds: ['make', 'send', 'run', 'change', 'rest'],
  lemmas:
    /^(?:create|new|make|add|place|submit|post|put|issue|initiate|record|accept|file|complete|fulfil|fulfill|register|open|renew|enroll|subscribe|finali[sz]e|confirm|finish|close|send|email|text|message|forward|resend|deliver|process|execute|perform|call|trigger|retry|dispatch)$/,
  rows: [
    {
      id: 'a-placed-draft',
      when: [
        verb('complete', 'finalise', 'finalize', 'place', 'submit'),
        thing(['order', 'orders']),
        names(['draft', 'drafts']),
      ],
      is: PAYS,
      because: 'a draft becomes an order',
      example: sketch('complete_draft_order', 'Completes a draft order'),
    },
    ...OBLIGES_NOBODY,
    ...under(
      [kind('rest')],
      [
        {
          id: 'a-position',
          when: [verb('close'), thing(['position', 'positions']), either(server('assets'), speaksOfTrading)],
          is: PAYS,
          because: 'an open position is sold',
          example: sketch('close_position', 'Closes an open position'),
        },
        {
          id: 'another-rest',
          when: [],
          is: undefined,
          because: 'nothing is sold',
          example: sketch('close_file', 'Closes a file'),
        },
      ],
    ),
    {
      id: 'a-refunded-buyer',
      when: [not(kind('run')), told('that the buyer is refunded')],
      is: PAYS,
      because: 'the text says that the buyer is refunded',
      example: sketch('accept_return', 'Accepts a return, refunding the buyer'),
    },
    {
      id: 'a-lost-dispute',
      when: [verb('accept'), thing(['dispute', 'disputes'])],
      is: PAYS,
      because: 'the other side is refunded',
      example: sketch('accept_dispute', 'Accepts a payment dispute'),
    },
    {
      id: 'a-completed-checkout',
      when: [
        either(
          both(
            verb('complete', 'place', 'confirm', 'finish', 'submit'),
            thing(['checkout', 'checkouts', 'payment', 'payments', 'purchase', 'purchases']),
          ),
          both(verb('confirm'), thing(['order', 'orders'])),
        ),
      ],
      is: PAYS,
      because: 'the purchase is made',
      example: sketch('complete_checkout', 'Completes the checkout'),
    },
    {
      id: 'bought-credits',
      when: [
        verb('add'),
        thing(['balance', 'balances', 'credit', 'credits', 'fund', 'funds']),
        told('that a card is charged'),
      ],
      is: PAYS,
      because: 'the credits are paid for',
      example: sketch('add_credits', 'Adds credits and charges the card'),
    },
    {
      id: 'a-finalised-invoice',
      when: [kind('change'), verb('finalise', 'finalize'), thing(['invoice', 'invoices'])],
      is: OWES,
      because: 'the customer owes, and has not paid',
      example: sketch('finalize_invoice', 'Finalizes an invoice'),
    },
    ...under(
      [kind('make')],
      [
        {
          id: 'a-payment-link',
          when: [verb('create', 'new', 'make', 'add'), objectSays('a page to pay on')],
          is: OWES,
          because: 'somebody may pay by it',
          example: sketch('create_payment_link', 'Creates a payment link'),
        },
        {
          id: 'an-invoice',
          when: [
            either(thing(['bill', 'bills', 'invoice', 'invoices']), objectSays('a credit note')),
            verb('create', 'new', 'issue', 'make', 'add', 'post', 'submit'),
          ],
          is: OWES,
          because: 'somebody owes, and has not paid',
          example: sketch('create_invoice', 'Creates an invoice'),
        },
        {
          id: 'money-on-record',
          when: [thing('a movement of money'), verb('record', 'add')],
          is: undefined,
          because: 'a movement of money is only put on record',
          example: sketch('record_refund', 'Records a refund'),
        },
        {
          id: 'a-movement-of-money',
          when: [thing('a movement of money')],
          is: PAYS,
          because: 'such systems move the money by creating the object',
          example: sketch('create_refund', 'Creates a refund'),
        },
        {
          id: 'a-booked-transaction',
          when: [thing(['transaction', 'transactions']), not(server('assets')), not(takes('wallet'))],
          is: undefined,
          because: 'a transaction in the books moves nothing',
          example: sketch('create_transaction', 'Creates a transaction'),
        },
        {
          id: 'moved-otherwise',
          when: [
            thing(['transfer', 'transfers']),
            not(verb('record', 'add', 'file')),
            objectHas(['call', 'data', 'domain', 'file', 'issue']),
          ],
          is: undefined,
          because: 'something else than money is transferred',
          example: sketch('create_file_transfer', 'Creates a file transfer'),
        },
        {
          id: 'a-payment',
          when: [
            thing(['payment', 'payments', 'transaction', 'transactions', 'transfer', 'transfers']),
            not(verb('record', 'add', 'file')),
          ],
          is: PAYS,
          because: 'such systems pay by creating the object',
          example: sketch('create_payment', 'Creates a payment'),
        },
        {
          id: 'an-intent',
          when: [either(thing(['payment_intent', 'payment_intents']), objectSays('a payment intent'))],
          is: PAYS,
          because: 'an intent is charged once it is confirmed',
          example: sketch('create_payment_intent', 'Creates a payment intent'),
        },
        {
          id: 'a-work-order',
          when: [
            thing(['order', 'orders']),
            verb('create', 'place', 'submit', 'new', 'post', 'make'),
            names(['purchase_draft', 'sort', 'work']),
          ],
          is: undefined,
          because: 'no purchase is ordered',
          example: sketch('create_work_order', 'Creates a work order'),
        },
        {
          id: 'an-order',
          when: [thing(['order', 'orders']), verb('create', 'place', 'submit', 'new', 'post', 'make')],
          is: PAYS,
          because: 'an order makes somebody owe',
          example: sketch('create_order', 'Creates an order'),
        },
        {
          id: 'a-paid-booking',
          when: [
            thing(['booking', 'bookings']),
            verb('create', 'make', 'place', 'new'),
            told('that it is paid for'),
          ],
          is: PAYS,
          because: 'a paid booking obliges',
          example: sketch('create_booking', 'Creates a paid booking'),
        },
        {
          id: 'a-domain',
          when: [thing(['domain', 'domains']), verb('renew', 'register'), told('that it is paid for')],
          is: { ...PAYS, signals: ['billing', 'metered', 'irreversible'], infrastructure: true },
          because: 'a domain is paid by the year',
          example: sketch('register_domain', 'Registers a domain at its price'),
        },
        {
          id: 'something-else',
          when: [],
          is: undefined,
          because: 'nothing that is made obliges anybody',
          example: sketch('create_note', 'Creates a note'),
        },
      ],
    ),
    ...under(
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
          example: sketch('send_bitcoin', 'Sends bitcoin', { amount: { type: 'string' } }),
        },
        {
          id: 'sent-money',
          when: [thing('money that is sent')],
          is: PAYS,
          because: 'money moves to somebody',
          example: sketch('send_payment', 'Sends a payment'),
        },
        {
          id: 'sent-otherwise',
          when: [],
          is: undefined,
          because: 'no money is sent',
          example: sketch('send_email', 'Sends an email'),
        },
      ],
    ),
    {
      id: 'a-run-payment',
      when: [
        kind('run'),
        either(
          thing('a movement of money that is started'),
          both(thing(['transaction', 'transactions']), server('assets')),
        ),
        verb('process', 'execute', 'perform', 'call', 'trigger', 'retry', 'dispatch', 'initiate'),
      ],
      is: PAYS,
      because: 'running it moves the money',
      example: sketch('process_refund', 'Processes a refund'),
    },
  ],
});
