import { OWES, PAYS } from '../../decide/effects.ts';
import { calledOrTold, objectHas, rest, takes, takesNamed, thing, verb } from '../../decide/facts.ts';
import { either, frame } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const CHANGES_A_PLAN = frame({
  id: 'changes-a-plan',
  gives: 'billing',
  title: 'Subscribes to a paid plan, changes one or authorises a payment',
  why: 'Another plan or quantity costs something else, and what is authorised will be taken.',
  since: 14,
  spares: [sketch('change_plan', 'Changes the plan of a test')],
  kinds: ['make', 'change'],
  lemmas:
    /^(?:add|adjust|authori[sz]e|change|create|edit|increase|modify|new|raise|revise|set|subscribe|switch|update)$/,
  rows: [
    {
      id: 'an-authorised-payment',
      when: [
        verb('authorize authorise'),
        thing(['charge', 'charges', 'order', 'orders', 'payment', 'payments']),
      ],
      is: OWES,
      because: 'the money is held and will be taken',
      example: sketch('authorize_payment', 'Authorizes the payment of an order'),
    },
    {
      id: 'the-budget-of-a-campaign',
      when: [
        verb('add adjust change edit increase modify raise set update'),
        objectHas(['ad', 'ads', 'adset', 'campaign', 'campaigns', 'budget', 'budgets']),
        either(takes('budget'), objectHas(['budget', 'budgets'])),
        calledOrTold('that it is about advertising'),
      ],
      is: PAYS,
      because: 'a raised budget is spent',
      example: sketch('set_campaign_budget', 'Sets the budget of an ad campaign'),
    },
    {
      id: 'a-revised-subscription',
      when: [verb('revise'), objectHas(['subscription', 'subscriptions'])],
      is: PAYS,
      because: 'another plan or quantity costs something else',
      example: sketch('revise_subscription', 'Revises a subscription'),
    },
    {
      id: 'another-plan',
      when: [
        verb('change switch'),
        thing(['plan', 'tier']),
        either(
          rest(['account', 'customer', 'organisation', 'organization', 'subscription', 'team', 'workspace']),
          takesNamed('a plan that is paid for'),
        ),
      ],
      is: PAYS,
      because: 'another plan costs something else',
      example: sketch('change_plan', 'Changes the plan of the workspace'),
    },
    {
      id: 'to-a-plan',
      when: [
        either(verb('subscribe'), thing(['subscription', 'subscriptions'])),
        verb('subscribe create new add'),
        takesNamed('a plan that is paid for'),
      ],
      is: PAYS,
      because: 'what is subscribed to is a plan that costs something',
      example: sketch('create_subscription', 'Creates a subscription', { plan_id: TEXT }),
    },
  ],
});
