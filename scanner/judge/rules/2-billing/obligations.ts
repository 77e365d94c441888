import type { VerbKind } from '../../../../data/lexicon/verbs.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { CUE, cuesAmong } from '../../read/cues.ts';
import { type ActObject, objectOf } from '../../read/object.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';
import { INSTRUMENT, MOVES } from './money.ts';

/** Acts whose object is a payment, an order or a campaign (rubric step 2). */
export const OBLIGATIONS: readonly ActRule[] = [
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
    effect: (phrase, reading) => {
      const { lemma, kind } = phrase.verb;
      const object = objectOf(phrase, reading);
      if (
        lemma === 'subscribe' &&
        /\bto (?:an? |the )?(?:\w+ )?(?:paid|premium|pro) (?:plan|tier)\b/.test(phrase.restText)
      )
        return MOVES;
      if (object.words.length === 0 || !owes(kind, object, reading)) return undefined;
      if (
        /^(?:complete|finali[sz]e|place|submit)$/.test(lemma) &&
        /^orders?$/.test(object.head?.text ?? '') &&
        object.says(/^drafts?$/)
      )
        return MOVES;
      if (object.says(/^(?:drafts?)$/)) return undefined;
      const head = object.head?.text.replace(/s$/, '') ?? '';
      const words = object.text;
      if (kind === 'rest')
        return lemma === 'close' &&
          /^positions?$/.test(object.head?.text ?? '') &&
          (reading.context.assets ||
            /\b(?:trad|market|symbol|open position|perp|futures|margin)/.test(
              `${reading.prose} ${[...reading.context.names].join(' ')}`,
            ))
          ? MOVES
          : undefined;
      if (
        (reading.description.cues & CUE.refunding) !== 0 &&
        /\brefunding (?:the )?(?:buyer|customer|payer)\b/.test(reading.prose)
      )
        return MOVES;
      if (
        reading.parameters.has(PARAM.budget) &&
        /\b(?:ads?|advert\w*|ad set|adset|campaign|sponsored)\b/.test(`${words} ${reading.prose}`) &&
        !/\b(?:paused|draft)\b/.test(reading.prose)
      ) {
        if (kind === 'make' && /^(?:campaigns?|ads?|adset|sets?|group)$/.test(object.head?.text ?? ''))
          return MOVES;
        if (kind === 'change' && /budgets?\b/.test(words)) return MOVES;
      }
      if (head === 'bounty' && kind === 'make') return MOVES;
      // `Accept a payment dispute`: the other side is refunded.
      if (lemma === 'accept' && head === 'dispute') return MOVES;
      // Work put up for others to do for a reward.
      if (
        reading.parameters.named(REWARD) &&
        reading.tool.parameters.some((p) => p.depth === 0 && REWARDS.test(p.name)) &&
        kind === 'make' &&
        /\b(?:workers?|humans?|freelancers?|contributors?|bount(?:y|ies)|get paid)\b/.test(reading.prose)
      )
        return MOVES;
      if (kind === 'change' && lemma === 'upgrade' && /^(?:subscription|plan)$/.test(head)) return MOVES;
      if (
        kind === 'change' &&
        CHANGES.test(lemma) &&
        /\bsubscription\b/.test(words) &&
        isPaid(words, reading)
      )
        return MOVES;
      if (
        /^(?:complete|place|confirm|finish|submit)$/.test(lemma) &&
        (/^(?:checkout|purchase|payment)$/.test(head) || (head === 'order' && lemma === 'confirm'))
      )
        return MOVES;
      if (
        /^(?:credits?|funds?|balance)$/.test(head) &&
        lemma === 'add' &&
        /\bcharg|\bcard\b|\bpay/.test(reading.prose)
      )
        return MOVES;
      if (kind === 'change' && /^finali[sz]e$/.test(lemma) && head === 'invoice') return INSTRUMENT;
      if (kind === 'make' || kind === 'manage' || kind === 'gesture') {
        if (/\b(?:payment|pay) links?\b|\bcheckout\b/.test(words) && /^(?:create|new|make|add)$/.test(lemma))
          return INSTRUMENT;
        if (
          !/^(?:create|new|make|place|submit|post|add|put|issue|initiate|record|accept|file|complete|fulfil|fulfill|register|open|renew|enroll|subscribe|finalize|finalise)$/.test(
            lemma,
          )
        )
          return undefined;
        if (/^(?:invoice|bill)$/.test(head) || CREDIT_NOTE.test(words))
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

/** Whether anything at all speaks of money: most objects do not, and need not be looked at closer. */
function owes(kind: VerbKind, object: ActObject, reading: Reading): boolean {
  return (
    kind === 'start' ||
    (cuesAmong(object.words) & CUE.dues) !== 0 ||
    (reading.description.cues & CUE.refunding) !== 0 ||
    reading.parameters.has(PARAM.budget) ||
    reading.parameters.named(REWARD) ||
    object.is('asset')
  );
}

/** Owed to the customer once issued, and paid to nobody yet (rubric section 8). */
const CREDIT_NOTE = /\bcredit (?:notes?|memos?)$/;

const REWARDS = /budget|reward|bounty|base_?pay|payout|prize/i;
const REWARD = nameKind((name) => REWARDS.test(name));

/** A subscription somebody pays for, not one to events or messages. */
function isPaid(words: string, reading: Reading): boolean {
  const parameters = reading.tool.parameters.map((p) => p.name).join(' ');
  const told = `${words} ${reading.prose.slice(0, 300)} ${parameters}`.toLowerCase();
  return (
    /\b(?:seats?|price|billing|plans?|tier|quantity|proration|organi[sz]ation|payment|items)|tier_?slug|price_?id/.test(
      told,
    ) &&
    !/webhook|notif|topic|event|e-?mail|push|alert|channel|mailing|newsletter|calendar|\brss\b|pub ?sub|feed|callback|graph/.test(
      told,
    )
  );
}

const CHANGES = /^(?:update|change|modify|upgrade|downgrade|edit|set|adjust|increase|switch)$/;

const PAID =
  /\bpaid\b|\bpay(?:s|ment|ments)?\b|price|billing|billed|charge|customer|stripe|checkout|purchase|\bcost|invoice|\bfee\b|budget|ad account/;
