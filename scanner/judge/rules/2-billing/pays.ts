import { ADMITS, OWES, PAYS, perhaps, READ, WRITE } from '../../decide/effects.ts';
import {
  from,
  is,
  kind,
  mentions,
  names,
  nothing,
  nounish,
  rest,
  takes,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { textOf } from '../../read/phrase.ts';

const beforeARole: Fact = {
  says: 'an article or the like follows',
  holds: ({ text: { words }, at }) =>
    (words[at + 1]?.role ?? 0) !== 0 || /^what(?:ever)?$/.test(words[at + 1]?.text ?? ''),
};
const objectUnnamed: Fact = { says: 'it stands alone', holds: ({ object }) => object.length === 0 };

/** `charges 0.01 USD per call`: what the call costs is the signal of a price, unless it says who pays it. */
const perCall: Fact = {
  says: 'it is a price for each call',
  holds: ({ text: { words }, at }) => PER_CALL.test(textOf(words.slice(at, at + 10))),
};
const PER_CALL =
  /^charges? (?:(?!account|card|customer|wallet)\w+ ){1,5}(?:a|each|per) (?:call|image|invocation|lookup|minute|page|query|request|run|search|use)\b/i;

export const PAYS_OR_REFUNDS = frame({
  id: 'pays',
  gives: 'billing',
  title: 'Pays, charges, refunds',
  why: 'Money moves with the call and comes back only by another payment.',
  since: 1,
  spares: [sketch('list_refunds', 'Lists refunds'), sketch('charge_battery_status', 'Reads the battery')],
  kinds: ['pay', 'deploy'],
  rows: [
    ...under(
      [kind('deploy')],
      [
        {
          id: 'released-money',
          when: [
            verb('release'),
            names(['escrow', 'fund', 'funds', 'money', 'payment', 'payments', 'payout']),
          ],
          is: PAYS,
          because: 'money that was held back is paid out',
          example: sketch('release_payment', 'Releases the payment'),
        },
        {
          id: 'another-deployment',
          when: [],
          is: undefined,
          because: 'no money is released',
          example: sketch('deploy', 'Deploys a project'),
        },
      ],
    ),
    {
      id: 'attention',
      when: [verb('pay'), thing(['attention', 'heed', 'respect', 'visit'])],
      is: READ,
      because: 'attention costs no money',
      example: sketch('pay_attention', 'Pays attention to the headings'),
    },
    {
      id: 'a-price',
      when: [verb('charge'), perCall],
      is: READ,
      because: 'what the call costs is told, and no more is paid',
      example: sketch('forecast', 'Charges 0.01 USD per call'),
    },
    {
      id: 'an-invoice',
      when: [verb('invoice')],
      is: OWES,
      because: 'somebody owes, and has not paid',
      example: sketch('invoice_customer', 'Invoices a customer'),
    },
    {
      id: 'wired-together',
      when: [
        verb('wire'),
        not(is('money', 'asset')),
        not(names(['amount', 'amounts', 'sum', 'sums'])),
        not(takes('amount')),
      ],
      is: perhaps(WRITE),
      because: 'two things are connected',
      example: sketch('wire_modules', 'Wires two modules'),
    },
    {
      id: 'a-withdrawn-offer',
      when: [verb('withdraw'), names('an offer that is taken back')],
      is: WRITE,
      because: 'an offer or an application is taken back',
      example: sketch('withdraw_offer', 'Withdraws an offer'),
    },
    {
      id: 'a-withdrawn-right',
      when: [verb('withdraw'), mentions('access')],
      is: ADMITS,
      because: 'somebody may do less than before',
      example: sketch('withdraw_permission', 'Withdraws a permission'),
    },
    {
      id: 'comes-to-rest',
      when: [
        verb('settle'),
        not(
          either(
            is('money', 'asset', 'identity', 'instrument'),
            names('what is settled by paying'),
            takes('amount', 'wallet'),
          ),
        ),
      ],
      is: perhaps(WRITE),
      because: 'nothing is named that is settled by paying',
      example: sketch('settle', 'Waits for the page to settle'),
    },
    {
      id: 'a-plain-verb',
      when: [not(nounish)],
      is: PAYS,
      because: 'the word means paying and nothing else',
      example: sketch('reimburse_employee', 'Reimburses an employee'),
    },
    {
      id: 'spent-on-something',
      when: [verb('spend'), from('lead'), not(nothing), rest(['on'])],
      is: PAYS,
      because: 'what is owned is given for something',
      example: sketch('open_chest', 'Spend gems on a chest'),
    },
    {
      id: 'what-was-spent',
      when: [verb('spend'), not(is('money', 'asset')), not(takes('amount', 'wallet'))],
      is: perhaps(READ),
      because: 'the word names what was spent',
      example: sketch('spend_report', 'Spend by campaign'),
    },
    {
      id: 'before-an-article',
      when: [from('lead'), beforeARole],
      is: PAYS,
      because: 'in this sentence the word is a verb',
      example: sketch('topup_all', 'Charge the customer'),
    },
    {
      id: 'a-page-to-pay-on',
      when: [names(['checkout']), from('name'), told('that it makes a page to pay on')],
      is: OWES,
      because: 'somebody may pay on the page that is made',
      example: sketch('billing_checkout', 'Creates a checkout session for a plan'),
    },
    {
      id: 'with-money',
      when: [
        either(
          objectUnnamed,
          is('money', 'asset', 'identity', 'instrument'),
          names(['account', 'accounts', 'card', 'cards', 'wallet', 'wallets']),
          takes('amount'),
        ),
      ],
      is: PAYS,
      because: 'a sum, a party or a payment is its object',
      example: sketch('charge_card'),
    },
    {
      id: 'a-noun',
      when: [],
      is: perhaps(READ),
      because: 'the word is a noun without a sum or a party',
      example: sketch('charge_battery'),
    },
  ],
});
