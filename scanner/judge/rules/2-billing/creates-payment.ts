import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { OWES, PAYS } from '../../decide/effects.ts';
import { is, kind, names, nothing, objectHas, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** The words of the object say so. */
const objectSays = (
  wording: 'a credit note' | 'a page to pay on' | 'a payment intent' | 'that it is about advertising',
): Fact => ({
  says: `its object is ${wording}`,
  holds: (phrase, reading) => WORDINGS[wording].pattern.test(objectOf(phrase, reading).text),
});
const toAPaidTier: Fact = {
  says: 'the sentence goes on to a paid plan',
  holds: ({ restText }) => /\bto (?:an? |the )?(?:\w+ )?(?:paid|premium|pro) (?:plan|tier)\b/.test(restText),
};
const speaksOfTrading: Fact = {
  says: 'the description or the server’s tools speak of trading',
  holds: (_, { prose, context }) =>
    /\b(?:trad|market|symbol|open position|perp|futures|margin)/.test(
      `${prose} ${[...context.names].join(' ')}`,
    ),
};
const takesAReward: Fact = {
  says: 'it takes a reward',
  holds: (_, { tool }) =>
    tool.parameters.some(
      ({ name, depth }) => depth === 0 && /budget|reward|bounty|base_?pay|payout|prize/i.test(name),
    ),
};

/** A subscription somebody pays for, not one to events or messages. */
const paidSubscription: Fact = {
  says: 'it is a subscription that is paid for, not one to events',
  holds: (phrase, reading) => {
    const { prose, tool } = reading;
    const parameters = tool.parameters.map(({ name }) => name).join(' ');
    const said = `${objectOf(phrase, reading).text} ${prose.slice(0, 300)} ${parameters}`.toLowerCase();
    return (
      /\b(?:seats?|price|billing|plans?|tier|quantity|proration|organi[sz]ation|payment|items)|tier_?slug|price_?id/.test(
        said,
      ) &&
      !/webhook|notif|topic|event|e-?mail|push|alert|channel|mailing|newsletter|calendar|\brss\b|pub ?sub|feed|callback|graph/.test(
        said,
      )
    );
  },
};

export const CREATES_PAYMENT = frame({
  id: 'creates-payment',
  gives: 'billing',
  title: 'Creates a payment, refund, order or subscription',
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
  kinds: ['make', 'send', 'run', 'change', 'start', 'rest'],
  lemmas:
    /^(?:create|new|make|add|place|submit|post|put|issue|initiate|record|accept|file|complete|fulfil|fulfill|register|open|renew|enroll|subscribe|finali[sz]e|confirm|finish|close|send|email|text|message|forward|resend|deliver|start|launch|begin|process|execute|perform|call|trigger|retry|dispatch|upgrade|activate|resume|enable|increase|raise|change|update|set|edit|modify|adjust|approve)$/,
  rows: [
    {
      id: 'a-paid-tier',
      when: [verb('subscribe'), toAPaidTier],
      is: PAYS,
      because: 'somebody is subscribed to a paid plan',
      example: sketch('subscribe', 'Subscribes to the premium plan'),
    },
    {
      id: 'nothing',
      when: [nothing],
      is: undefined,
      because: 'nothing is named that could be paid',
      example: sketch('submit'),
    },
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
      when: [told('that the buyer is refunded')],
      is: PAYS,
      because: 'the text says that the buyer is refunded',
      example: sketch('accept_return', 'Accepts a return, refunding the buyer'),
    },
    ...under(
      [
        takes('budget'),
        either(objectSays('that it is about advertising'), told('that it is about advertising')),
        not(told('that it is paused or a draft')),
      ],
      [
        {
          id: 'a-campaign',
          when: [kind('make'), thing('a part of an advertisement')],
          is: PAYS,
          because: 'a campaign with a budget spends it',
          example: sketch('create_campaign', 'Creates a campaign', { daily_budget: { type: 'number' } }),
        },
        {
          id: 'a-budget',
          when: [kind('change'), objectHas(['budget', 'budgets'])],
          is: PAYS,
          because: 'a raised budget is spent',
          example: sketch('update_budget', 'Updates the budget of an ad', {
            daily_budget: { type: 'number' },
          }),
        },
      ],
    ),
    {
      id: 'a-bounty',
      when: [kind('make'), thing(['bounty', 'bountys'])],
      is: PAYS,
      because: 'a bounty is promised',
      example: sketch('create_bounty', 'Creates a bounty'),
    },
    {
      id: 'a-lost-dispute',
      when: [verb('accept'), thing(['dispute', 'disputes'])],
      is: PAYS,
      because: 'the other side is refunded',
      example: sketch('accept_dispute', 'Accepts a payment dispute'),
    },
    {
      id: 'work-for-a-reward',
      when: [kind('make'), takesAReward, told('that people work for it')],
      is: PAYS,
      because: 'others do the work for a reward',
      example: sketch('create_task', 'Creates a task that freelancers do', { reward: { type: 'number' } }),
    },
    {
      id: 'an-upgraded-plan',
      when: [kind('change'), verb('upgrade'), thing(['plan', 'plans', 'subscription', 'subscriptions'])],
      is: PAYS,
      because: 'a better plan costs more',
      example: sketch('upgrade_plan', 'Upgrades the plan'),
    },
    {
      id: 'a-changed-subscription',
      when: [
        kind('change'),
        verb(
          'update',
          'change',
          'modify',
          'upgrade',
          'downgrade',
          'edit',
          'set',
          'adjust',
          'increase',
          'switch',
        ),
        objectHas(['subscription']),
        paidSubscription,
      ],
      is: PAYS,
      because: 'what is owed for the subscription changes',
      example: sketch('update_subscription', 'Updates the seats of a subscription'),
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
          id: 'other-making',
          when: [
            not(
              verb(
                'create',
                'new',
                'make',
                'place',
                'submit',
                'post',
                'add',
                'put',
                'issue',
                'initiate',
                'record',
                'accept',
                'file',
                'complete',
                'fulfil',
                'fulfill',
                'register',
                'open',
                'renew',
                'enroll',
                'subscribe',
                'finalize',
                'finalise',
              ),
            ),
          ],
          is: undefined,
          because: 'the verb makes no promise',
          example: sketch('finish_survey', 'Finishes a survey'),
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
          id: 'an-invoice-on-record',
          when: [either(thing(['bill', 'bills', 'invoice', 'invoices']), objectSays('a credit note'))],
          is: undefined,
          because: 'an invoice is only put on record',
          example: sketch('record_invoice', 'Records an invoice'),
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
          id: 'a-paid-subscription',
          when: [
            thing(['subscription', 'subscriptions']),
            verb('create', 'new', 'add', 'renew'),
            told('that it is paid for'),
          ],
          is: PAYS,
          because: 'a paid subscription obliges',
          example: sketch('create_subscription', 'Subscribes a customer to a price'),
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
          id: 'another-term',
          when: [
            verb('renew'),
            thing([
              'domain',
              'domains',
              'licence',
              'licences',
              'license',
              'licenses',
              'membership',
              'memberships',
              'plan',
              'plans',
            ]),
          ],
          is: PAYS,
          because: 'what is renewed is paid for another term',
          example: sketch('renew_license', 'Renews a license'),
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
      id: 'a-started-ad',
      when: [kind('start'), names('an advertisement')],
      is: PAYS,
      because: 'a started ad spends its budget',
      example: sketch('start_ad', 'Starts an ad'),
    },
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
    {
      id: 'a-raised-plan',
      when: [
        kind('change'),
        verb('upgrade', 'activate', 'resume', 'enable', 'increase', 'raise', 'change'),
        objectHas(['ad', 'ads', 'budget', 'plan', 'subscription']),
        told('that it is paid for'),
      ],
      is: PAYS,
      because: 'what is owed grows',
      example: sketch('activate_ad', 'Activates an ad that spends its budget'),
    },
  ],
});
