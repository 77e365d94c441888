import type { Effect } from '../../decide/rule.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Value moves with the call. */
export const MOVES: Effect = { category: 'billing', signals: ['billing', 'irreversible'] };

/** Something comes about by which somebody will owe or may pay; no value moves yet. */
export const INSTRUMENT: Effect = { category: 'billing', signals: ['billing'], bounded: true };

/** Acts that move money or assets, or oblige somebody to pay (rubric step 2). */
export const MONEY: readonly ActRule[] = [
  defineActRule({
    id: 'pays',
    gives: 'billing',
    title: 'Pays, charges, refunds',
    why: 'Money moves with the call and comes back only by another payment.',
    limits:
      'Words that are as often nouns (charge, credit, fund) need a sum, a party or a payment as their object.',
    since: 1,
    examples: {
      fires: [sketch('refund_charge', 'Refund a charge'), sketch('pay_invoice', 'Pays an invoice')],
      spares: [sketch('list_refunds', 'Lists refunds'), sketch('charge_battery_status', 'Reads the battery')],
    },
    kinds: ['pay', 'deploy'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      // `Releases the payment`, `releases the escrow`
      if (phrase.verb.kind === 'deploy')
        return phrase.verb.lemma === 'release' && object.says(/^(?:payments?|funds?|escrow|payout|money)$/)
          ? MOVES
          : undefined;
      if (phrase.verb.lemma === 'invoice') return INSTRUMENT;
      // The caller gets a page on which somebody may pay.
      if (
        phrase.verb.lemma === 'topup' &&
        /\bcheckout (?:session|url|link)|\bpayment link/.test(reading.prose)
      )
        return INSTRUMENT;
      // `Wires a workshop to a design system`
      if (
        phrase.verb.lemma === 'wire' &&
        !object.is('money', 'asset') &&
        !reading.parameters.has(PARAM.amount)
      )
        return { category: 'write', tentative: true };
      // `Withdraws an offer`, `withdraws the application`
      if (
        phrase.verb.lemma === 'withdraw' &&
        object.says(
          /^(?:offers?|listings?|applications?|requests?|consent|submissions?|proposals?|bids?|invitations?)$/,
        )
      )
        return { category: 'write' };
      if (!phrase.verb.nounish) return MOVES;
      if (phrase.source === 'lead' && (phrase.text.words[phrase.at + 1]?.role ?? 0) !== 0) return MOVES;
      const supported =
        phrase.object.length === 0 ||
        object.is('money', 'asset', 'identity', 'instrument') ||
        object.says(/^(?:wallets?|cards?|accounts?)$/) ||
        reading.parameters.has(PARAM.amount);
      return supported ? MOVES : { category: 'read', tentative: true };
    },
  }),
  defineActRule({
    id: 'buys',
    gives: 'billing',
    title: 'Buys, books or orders',
    why: 'A purchase, a booking or an order makes somebody owe money.',
    limits: 'An appointment or a meeting is booked for no money; `order` may also be a noun or mean sorting.',
    since: 1,
    examples: {
      fires: [sketch('buy_domain', 'Buys a domain'), sketch('book_flight', 'Books a flight')],
      spares: [
        sketch('book_meeting', 'Books a meeting slot'),
        sketch('order_layers', 'Puts layers in order'),
      ],
    },
    kinds: ['buy'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        lemma === 'order' &&
        phrase.source === 'name' &&
        object.says(/^(?:book|books|history|status|flow)$/)
      )
        return { category: 'read', tentative: true };
      if (lemma === 'bid' && !reading.parameters.has(PARAM.amount)) return undefined;
      if (
        /^(?:book|reserve|rebook)$/.test(lemma) &&
        object.says(
          /^(?:meetings?|appointments?|slots?|events?|calls?|rooms?|consultation|calendar|demo|interview|number|memory|space|address|ip|ips|name|capacity|port|range|ipv4|ipv6|devices?)$/,
        )
      )
        return object.says(/^(?:hotels?|price|pay|payment)$/) ? MOVES : { category: 'write' };
      if (
        lemma === 'order' &&
        object.says(/^(?:layers?|by|cards?|elements?|items?|z)$/) &&
        !reading.parameters.has(PARAM.side | PARAM.amount)
      )
        return { category: 'write', tentative: true };
      if (lemma === 'purchase' || lemma === 'buy' || lemma === 'order') {
        const infrastructure = object.is('metered');
        return infrastructure
          ? { ...MOVES, signals: ['billing', 'metered', 'irreversible'], infrastructure }
          : MOVES;
      }
      return MOVES;
    },
  }),
  defineActRule({
    id: 'trades',
    gives: 'billing',
    title: 'Trades, swaps, stakes or moves digital assets',
    why: 'A confirmed trade or transaction on a chain cannot be taken back.',
    limits:
      'Some of the words are common outside finance (swap, bridge, claim, mint): these need an asset, a wallet or an amount.',
    since: 1,
    examples: {
      fires: [
        sketch('swap_tokens', 'Swaps one token for another'),
        sketch('stake', 'Stake tokens with a validator', { amount: { type: 'string' } }),
      ],
      spares: [
        sketch('swap_nodes', 'Swaps two nodes of a diagram'),
        sketch('claim_ticket', 'Assigns the ticket to you'),
      ],
    },
    kinds: ['trade', 'start'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      // `Launches a token`: signed and paid for on the chain.
      if (phrase.verb.kind === 'start')
        return phrase.verb.lemma === 'launch' &&
          /^(?:tokens?|coins?|nfts?|memecoins?)$/.test(object.head?.text ?? '') &&
          /\b(?:chain|on-?chain|sign|gas|deploy)/.test(reading.prose)
          ? MOVES
          : undefined;
      const { parameters, context } = reading;
      // `Trade data`, `trading pair`, `buy/sell ratio`
      if (
        /^(?:trade|sell)$/.test(phrase.verb.lemma) &&
        /^(?:data|history|stats|statistics|log|ratio|volume|delta|pressure|pairs?|hours)$/.test(
          object.head?.text ?? '',
        )
      )
        return { category: 'read', tentative: true };
      if (/^(?:trade|sell|unstake|restake|liquidate|airdrop|repay)$/.test(phrase.verb.lemma)) return MOVES;
      if (object.mentions('asset', 'money') || parameters.has(PARAM.amount | PARAM.wallet) || context.assets)
        return MOVES;
      if (phrase.verb.lemma === 'claim' && /free|purchase|reward|trial/.test(reading.prose)) return MOVES;
      return { category: 'write', tentative: true };
    },
  }),
  defineActRule({
    id: 'transfers',
    gives: 'billing',
    title: 'Transfers funds or assets',
    why: 'A transfer of money, tokens or a paid domain moves value; one of an issue or a call only moves it elsewhere.',
    limits: 'Told apart by the object, an amount, or a server that deals in assets.',
    since: 1,
    examples: {
      fires: [sketch('transfer_token', 'Sends tokens to an address', { amount: { type: 'string' } })],
      spares: [sketch('transfer_issue', 'Transfers an issue to another team')],
    },
    kinds: ['transfer'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (object.is('money', 'asset') && !object.says(/^(?:ownership|call)$/)) return MOVES;
      if (
        reading.parameters.has(PARAM.amount | PARAM.wallet) ||
        (reading.context.assets && !object.is('leaf'))
      )
        return MOVES;
      if (object.is('access') || object.says(/^ownership$/))
        return { category: 'write', signals: ['privilege'] };
      return { category: 'write' };
    },
  }),
];
