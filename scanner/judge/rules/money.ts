import { objectOf } from '../object.ts';
import { PARAM } from '../parameters.ts';
import type { Effect } from '../rule.ts';
import { type ActRule, defineActRule, sketch } from '../rule.ts';

const MOVES: Effect = { category: 'billing', signals: ['billing', 'irreversible'] };
const INSTRUMENT: Effect = { category: 'billing', signals: ['billing'], bounded: true };

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
    kinds: ['pay'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (phrase.verb.lemma === 'invoice') return INSTRUMENT;
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
          /^(?:meetings?|appointments?|slots?|events?|calls?|rooms?|consultation|calendar|demo|interview|number|memory|space|address|ip|ips|name|capacity|port|range)$/,
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
    kinds: ['trade'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { parameters, context } = reading;
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
  defineActRule({
    id: 'creates-payment',
    gives: 'billing',
    title: 'Creates a payment, refund, order or subscription',
    why: 'Creating the object is how such systems move the money or make the promise to pay.',
    limits:
      'Accounts, methods, prices, products, coupons and drafts around payments are plain writes; an unpaid instrument is a step milder.',
    since: 1,
    examples: {
      fires: [
        sketch('create_refund', 'Refund a charge'),
        sketch('create_invoice', 'Create an invoice'),
        sketch('place_order', 'Places a spot order'),
      ],
      spares: [
        sketch('create_price', 'Creates a price of a product'),
        sketch('create_draft_order', 'Creates a draft order'),
      ],
    },
    kinds: ['make', 'send', 'run', 'change', 'start', 'manage', 'publish', 'gesture', 'rest'],
    effect: (phrase, reading) => {
      const { lemma, kind } = phrase.verb;
      if (!MAKES.test(lemma)) return undefined;
      const object = objectOf(phrase, reading);
      if (object.words.length === 0 || object.says(/^(?:drafts?)$/)) return undefined;
      const head = object.head?.text.replace(/s$/, '') ?? '';
      const words = object.words.map((word) => word.text).join(' ');
      if (kind === 'rest')
        return lemma === 'close' &&
          /^positions?$/.test(object.head?.text ?? '') &&
          (reading.context.assets ||
            /\b(?:trad|market|symbol|open position|perp|futures|margin)/.test(
              `${reading.prose} ${[...reading.context.names].join(' ')}`,
            ))
          ? MOVES
          : undefined;
      if (/\brefunding (?:the )?(?:buyer|customer|payer)\b/.test(reading.prose)) return MOVES;
      if (
        reading.parameters.has(PARAM.budget) &&
        /\b(?:ads?|advert\w*|ad set|adset|campaign|sponsored)\b/.test(`${words} ${reading.prose}`) &&
        !/\b(?:paused|draft)\b/.test(reading.prose)
      ) {
        if (kind === 'make' && /^(?:campaigns?|ads?|adset|sets?|group)$/.test(object.head?.text ?? ''))
          return MOVES;
        if (kind === 'change' && /budgets?\b/.test(words)) return MOVES;
      }
      if (
        /^(?:complete|place|confirm|finish|submit)$/.test(lemma) &&
        /^(?:checkout|purchase|payment)$/.test(head)
      )
        return MOVES;
      if (
        /^(?:credits?|funds?|balance)$/.test(head) &&
        /^(?:add|purchase|load)$/.test(lemma) &&
        /\bcharg|\bcard\b|\bpay/.test(reading.prose)
      )
        return MOVES;
      if (kind === 'change' && /^finali[sz]e$/.test(lemma) && head === 'invoice') return INSTRUMENT;
      if (kind === 'make' || kind === 'manage' || kind === 'gesture') {
        if (
          /\b(?:payment|pay) links?\b|\bcheckout\b|\bbilling portal\b/.test(words) &&
          /^(?:create|new|make|add|generate)$/.test(lemma)
        )
          return INSTRUMENT;
        if (
          !/^(?:create|new|make|place|submit|post|add|put|issue|initiate|record|accept|file|complete|fulfil|fulfill|register|open|renew|enroll|subscribe|finalize|finalise)$/.test(
            lemma,
          )
        )
          return undefined;
        if (/^invoice$/.test(head))
          return /^(?:create|new|issue|make|add|post|submit)$/.test(lemma) ? INSTRUMENT : undefined;
        if (
          /^(?:refund|charge|payout|withdrawal|deposit|donation|purchase|swap|trade|disbursement|renewal)$/.test(
            head,
          )
        )
          return lemma === 'record' || lemma === 'add' ? undefined : MOVES;
        if (head === 'transaction' && !reading.context.assets && !reading.parameters.has(PARAM.wallet))
          return undefined;
        if (/^(?:payment|transfer|transaction)$/.test(head) && !/^(?:record|add|file)$/.test(lemma))
          return /\b(?:domain|call|file|data|issue)\b/.test(words) && head === 'transfer' ? undefined : MOVES;
        if (head === 'payment_intent' || /\bpayment intents?\b/.test(words)) return MOVES;
        if (head === 'order' && /^(?:create|place|submit|new|post|make)$/.test(lemma))
          return object.says(/^(?:work|sort|purchase_draft)$/) ? undefined : MOVES;
        if (head === 'subscription' && /^(?:create|new|add|renew)$/.test(lemma) && PAID.test(reading.prose))
          return MOVES;
        if (head === 'booking' && /^(?:create|make|place|new)$/.test(lemma) && PAID.test(reading.prose))
          return MOVES;
        if (/^(?:renew|register)$/.test(lemma) && /^domain$/.test(head) && PAID.test(reading.prose))
          return { ...MOVES, signals: ['billing', 'metered', 'irreversible'], infrastructure: true };
        return undefined;
      }
      if (kind === 'send') {
        if (/^(?:invoice)$/.test(head)) return INSTRUMENT;
        if (
          object.is('asset') &&
          !object.is('speech', 'leaf') &&
          (reading.context.assets || reading.parameters.has(PARAM.amount | PARAM.wallet))
        )
          return MOVES;
        if (/^(?:payment|fund|money|payout|tip|transaction|donation|reward|token|eth|sol|usdc)$/.test(head))
          return MOVES;
        return undefined;
      }
      if (kind === 'start' && object.says(/^(?:ads?|adset|advert|advertising|advertisement)$/)) return MOVES;
      if (
        kind === 'run' &&
        /^(?:payment|payout|refund|transfer|trade|swap|order|transaction|withdrawal)$/.test(head) &&
        /^(?:process|execute|perform|call|trigger|retry|dispatch|initiate)$/.test(lemma) &&
        (head !== 'transaction' || reading.context.assets)
      )
        return MOVES;
      if (
        kind === 'change' &&
        /^(?:upgrade|activate|resume|enable|increase|raise|change)$/.test(lemma) &&
        /\b(?:plan|subscription|ads?|budget)\b/.test(words) &&
        PAID.test(reading.prose)
      )
        return MOVES;
      return undefined;
    },
  }),
];

const PAID =
  /\bpaid\b|\bpay(?:s|ment|ments)?\b|price|billing|billed|charge|customer|stripe|checkout|purchase|\bcost|invoice|\bfee\b|budget|ad account/;

/** Verbs by which a payment, an order or a campaign comes into being. */
const MAKES =
  /^(?:create|new|make|add|generate|place|submit|post|put|issue|initiate|record|accept|file|complete|fulfil|fulfill|register|open|renew|enroll|subscribe|finali[sz]e|confirm|finish|purchase|load|close|send|email|text|message|forward|resend|deliver|start|launch|begin|process|execute|perform|call|trigger|retry|dispatch|upgrade|activate|resume|enable|increase|raise|change|update|set|edit|modify|adjust|allow|approve|resolve|settle)$/;
