import { exactly } from '../../../../data/lexicon/wording.ts';
import { OWES, PAYS } from '../../decide/effects.ts';
import { kind, names, server, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { MADE } from './made-payments.ts';
import { SENT } from './sent-payments.ts';

const speaksOfTrading: Fact = {
  says: 'the description or the server’s tools speak of trading',
  holds: (_, { prose, context }) =>
    /\b(?:trad|market|symbol|open position|perp|futures|margin)/.test(
      `${prose} ${[...context.names].join(' ')}`,
    ),
};
const takesAPriceOrHowMuch: Fact = {
  says: 'it takes a price or how much',
  holds: (_, { tool }) =>
    tool.parameters.some(({ name }) => /(?:price|qty|quantity|size|volume)$/i.test(name)),
};
export const CREATES_PAYMENT = frame({
  id: 'creates-payment',
  gives: 'billing',
  title: 'Creates a payment, a refund, an order or an invoice',
  why: 'Creating the object is how such systems move the money or make the promise to pay.',
  since: 1,
  spares: [
    sketch('create_price', 'Creates a price of a product'),
    sketch('create_draft_order', 'Creates a draft order'),
  ],
  kinds: ['make', 'send', 'run', 'change', 'rest'],
  lemmas: exactly(`
  checkout create new make add place submit post put issue initiate record accept amend modify edit replace
  update adjust set change file complete fulfil fulfill register open renew enroll finali[sz]e
  confirm finish close send email text message forward resend deliver process execute perform call trigger
  retry dispatch`),
  rows: [
    {
      id: 'a-placed-draft',
      when: [
        verb('complete finalise finalize place submit'),
        thing(['order', 'orders']),
        names(['draft', 'drafts']),
      ],
      is: PAYS,
      because: 'a draft becomes an order',
      example: sketch('complete_draft_order', 'Completes a draft order'),
    },
    {
      id: 'a-draft',
      when: [names(['draft', 'drafts'])],
      is: undefined,
      because: 'a draft obliges nobody',
      example: sketch('create_draft_order', 'Creates a draft order'),
    },
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
            verb('complete place confirm finish submit'),
            thing(['checkout', 'checkouts', 'payment', 'payments', 'purchase', 'purchases']),
          ),
          both(verb('confirm'), thing(['order', 'orders'])),
          both(verb('checkout'), thing(['basket', 'cart', 'carts'])),
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
    ...under(
      [verb('amend modify edit replace update adjust set change')],
      [
        {
          id: 'a-market-order',
          when: [
            either(both(thing(['order', 'orders']), takesAPriceOrHowMuch), names(['profit', 'loss'])),
            told('that an order of a market is set'),
            either(server('assets'), speaksOfTrading),
          ],
          is: PAYS,
          because: 'at another price or size something else is bought or sold',
          example: sketch('amend_order', 'Modifies the price of a pending order on the market', {
            price: TEXT,
            quantity: TEXT,
          }),
        },
      ],
    ),
    {
      id: 'a-finalised-invoice',
      when: [kind('change'), verb('finalise finalize'), thing(['invoice', 'invoices'])],
      is: OWES,
      because: 'the customer owes, and has not paid',
      example: sketch('finalize_invoice', 'Finalizes an invoice'),
    },
    ...MADE,
    ...SENT,
    {
      id: 'a-run-payment',
      when: [
        kind('run'),
        either(
          thing('a movement of money that is started'),
          both(thing(['transaction', 'transactions']), server('assets')),
        ),
        verb('process execute perform call trigger retry dispatch initiate'),
      ],
      is: PAYS,
      because: 'running it moves the money',
      example: sketch('process_refund', 'Processes a refund'),
    },
  ],
});
