import { PAYS } from '../../decide/effects.ts';
import {
  kind,
  names,
  objectHas,
  objectReads,
  objectSays,
  takes,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

const toAPaidTier: Fact = {
  says: 'the sentence goes on to a paid plan',
  holds: ({ restText }) => /\bto (?:an? |the )?(?:\w+ )?(?:paid|premium|pro) (?:plan|tier)\b/.test(restText),
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

const RENEWED = [
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
  'registration',
  'registrations',
] as const;

export const COMMITS_TO_SPEND = frame({
  id: 'commits-to-spend',
  gives: 'billing',
  title: 'Subscribes to a plan, or starts or raises what is spent',
  why: 'A paid plan, an advertisement with a budget and a promised reward cost money from then on.',
  since: 12,
  spares: [
    sketch('subscribe', 'Subscribes to notifications'),
    sketch('create_campaign', 'Creates a paused campaign', { daily_budget: { type: 'number' } }),
  ],
  kinds: ['make', 'change', 'start'],
  rows: [
    {
      id: 'a-paid-tier',
      when: [verb('subscribe'), toAPaidTier],
      is: PAYS,
      because: 'somebody is subscribed to a paid plan',
      example: sketch('subscribe', 'Subscribes to the premium plan'),
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
      ],
    ),
    {
      id: 'paid-automatically',
      when: [objectReads('automatic payment'), not(verb('disable', 'cancel'))],
      is: PAYS,
      because: 'money is taken again and again from then on',
      example: sketch('set_top_up', 'Sets the automatic top-up of the card'),
    },
    {
      id: 'a-bid-raised',
      when: [
        verb('raise increase double'),
        thing(['bid', 'bids']),
        not(objectSays('that it is about advertising')),
      ],
      is: PAYS,
      because: 'whoever bids most pays',
      example: sketch('raise_bid', 'Raises a bid on a lot'),
    },
    {
      id: 'a-bounty',
      when: [kind('make'), thing(['bounty', 'bountys'])],
      is: PAYS,
      because: 'a bounty is promised',
      example: sketch('create_bounty', 'Creates a bounty'),
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
      id: 'an-approved-payment',
      when: [
        verb('approve authorise authorize'),
        either(
          thing('money that is paid out'),
          both(thing(['order', 'orders', 'request', 'requests']), objectHas('what is asked to be spent')),
        ),
      ],
      is: PAYS,
      because: 'what was approved is paid',
      example: sketch('approve_payout', 'Approves a payout'),
    },
    {
      id: 'a-changed-subscription',
      when: [
        kind('change'),
        verb('update change modify upgrade downgrade edit set adjust increase switch'),
        objectHas(['subscription']),
        paidSubscription,
      ],
      is: PAYS,
      because: 'what is owed for the subscription changes',
      example: sketch('update_subscription', 'Updates the seats of a subscription'),
    },
    {
      id: 'a-paid-subscription',
      when: [
        kind('make'),
        thing(['subscription', 'subscriptions']),
        verb('create new add renew'),
        told('that it is paid for'),
      ],
      is: PAYS,
      because: 'a paid subscription obliges',
      example: sketch('create_subscription', 'Subscribes a customer to a price'),
    },
    {
      id: 'another-term',
      when: [
        kind('make'),
        verb('renew extend'),
        either(
          both(
            thing(['lease', 'leases', 'rent']),
            names(['apartment', 'flat', 'month', 'months', 'rented', 'tenant', 'year', 'years']),
          ),
          thing(['hosting', 'insurance', 'rental', 'rentals', 'warranty']),
          both(verb('renew'), thing(RENEWED)),
          both(
            verb('extend'),
            thing(RENEWED),
            names(['another', 'month', 'months', 'term', 'year', 'years']),
          ),
          takesOwn('a cost that is agreed to'),
        ),
      ],
      is: PAYS,
      because: 'what is renewed is paid for another term',
      example: sketch('renew_license', 'Renews a license'),
    },
    {
      id: 'a-started-ad',
      when: [kind('start'), names('an advertisement')],
      is: PAYS,
      because: 'a started ad spends its budget',
      example: sketch('start_ad', 'Starts an ad'),
    },
    {
      id: 'a-raised-plan',
      when: [
        kind('change'),
        verb('upgrade activate resume enable increase raise change'),
        objectHas(['ad', 'ads', 'budget', 'plan', 'subscription']),
        told('that it is paid for'),
      ],
      is: PAYS,
      because: 'what is owed grows',
      example: sketch('activate_ad', 'Activates an ad that spends its budget'),
    },
  ],
});
