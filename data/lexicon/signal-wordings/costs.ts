import { saidAs, type WordingOf } from '../wording.ts';

/** What a call costs (signal billing); see wording.ts. */
export const COST_WORDINGS = {
  'automatic renewal': { pattern: /\bauto(?:matic)?[- ]?renew(?:al|als)?\b/, example: 'automatic renewal' },
  'automatic payment': {
    pattern: /\bauto(?:matic)?[- ]?(?:\w+ )?(?:top[- ]?up|recharge|pay(?:ment)?)s?\b/,
    example: 'automatic card top-up settings',
  },
  'that it is free': {
    pattern: /\bfree of charge|no cost|costs? (?:0|zero|nothing)/,
    example: 'free of charge',
  },
  'what a call costs': {
    ...saidAs({
      'costs 5 credits':
        /\b(?:costs?|charge[sd]?|price[sd]?|pay|fee)\b[^.\n]{0,40}(?:[$€£]\s?\d|\d+(?:\.\d+)?\s?(?:credits?|sats|usdc|usd|eur|gbp|euros?|dollars?|cents))/,
      '$2 per call':
        /[$€£]\s?\d+(?:\.\d+)?\s?(?:\/|per|each)\s?(?:call|request|image|query|minute|second|run|use|page|email|message|video|search)/,
      'consumes one of your credits':
        /\b(?:consumes?|costs?|uses?|deducts?|spends?|requires?)\b[^.\n]{0,24}\bcredits?\b/,
      '10 credits per call': /\b\d+ credits?\b[^.\n]{0,12}\b(?:per|each|call|request)/,
      'paid with x402': /\b(?:pays?|paid|costs?|price)\b[^.]{0,40}\bx402\b/,
      'x402 payment required': /\bx402 (?:micro)?payments? (?:required|of)\b/,
      'a paid call': /\bpaid (?:api )?call\b/,
      'you will be charged': /\bwill be (?:charged|billed)\b/,
      'incurs costs': /\bincurs? (?:a |an |additional )?(?:costs?|charges?|fees?)\b/,
      'credits are deducted': /\bcredits? (?:will be|are) (?:used|deducted|consumed|charged)\b/,
      'counts against your quota':
        /\bcounts? (?:against|towards?) (?:an? |the |your )?(?:[\w-]+ ){0,3}(?:quota|allowance)\b/,
      'is billable': /\b(?:is|are|(?:creates?|adds?) (?:an? )?) ?billable\b/,
    }),
    unless: /\b(?:no|not|free|without|never|zero|0)\b[^.]{0,20}$/,
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
