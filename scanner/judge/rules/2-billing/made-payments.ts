import { OWES, PAYS } from '../../decide/effects.ts';
import { kind, names, objectHas, objectSays, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { either, not, type Row, under } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';

/** What is made, and whether it moves money or makes somebody owe. */
export const MADE: readonly Row[] = under(
  [kind('make')],
  [
    {
      id: 'a-payment-link',
      when: [verb('create new make add'), objectSays('a page to pay on')],
      is: OWES,
      because: 'somebody may pay by it',
      example: sketch('create_payment_link', 'Creates a payment link'),
    },
    {
      id: 'an-invoice',
      when: [
        either(thing(['bill', 'bills', 'invoice', 'invoices']), objectSays('a credit note')),
        verb('create new issue make add post submit'),
      ],
      is: OWES,
      because: 'somebody owes, and has not paid',
      example: sketch('create_invoice', 'Creates an invoice'),
    },
    {
      id: 'a-gift-card',
      when: [
        verb('issue'),
        objectHas(['card', 'cards', 'giftcard', 'giftcards', 'voucher', 'vouchers']),
        objectHas(['gift', 'giftcard', 'giftcards', 'voucher', 'vouchers']),
      ],
      is: OWES,
      because: 'whoever holds it may spend it',
      example: sketch('issue_gift_card', 'Issues a gift card'),
    },
    {
      id: 'money-on-record',
      when: [thing('a movement of money'), verb('record add')],
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
      id: 'an-offer-of-a-price',
      when: [thing(['offer', 'offers']), verb('make place submit'), takes('amount')],
      is: PAYS,
      because: 'whose offer is accepted owes the price',
      example: sketch('make_offer', 'Makes an offer to the seller', { price: { type: 'number' } }),
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
        not(verb('record add file')),
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
        not(verb('record add file')),
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
        verb('create place submit new post make'),
        names(['purchase_draft', 'sort', 'work']),
      ],
      is: undefined,
      because: 'no purchase is ordered',
      example: sketch('create_work_order', 'Creates a work order'),
    },
    {
      id: 'an-order',
      when: [thing(['order', 'orders']), verb('create place submit new post make')],
      is: PAYS,
      because: 'an order makes somebody owe',
      example: sketch('create_order', 'Creates an order'),
    },
    {
      id: 'a-paid-booking',
      when: [thing(['booking', 'bookings']), verb('create make place new'), told('that it is paid for')],
      is: PAYS,
      because: 'a paid booking obliges',
      example: sketch('create_booking', 'Creates a paid booking'),
    },
    {
      id: 'a-domain',
      when: [
        thing(['domain', 'domains']),
        verb('renew register'),
        either(told('that it is paid for'), takesOwn('what a registrar asks for')),
      ],
      is: { ...PAYS, signals: ['billing', 'metered', 'irreversible'], infrastructure: true },
      because: 'a domain is paid by the year',
      example: sketch('register_domain', 'Registers a domain at its price'),
    },
  ],
);
