import { DOING, type Idiom } from './idiom.ts';

const LISTED = '(?:card|tab|bill|account)';

/** `$5`, `3 EUR`, `0.02 ETH`. */
const AMOUNT =
  '(?:[$€£¥]\\s?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}\\s?(?:btc|chf|dollars?|eth|eur|euros?|gbp|sol|usd|usdc|usdt))';

/** What is paid, charged, given back or transferred. Source: see idioms.ts. */
export const IDIOMS_OF_MONEY: readonly Idiom[] = [
  {
    verb: 'submit',
    rest: '(?:the )?payroll(?! (?:check|preview|question|report|request))',
    means: 'pay all employees',
    example: 'submits payroll',
  },
  {
    verb: 'put',
    rest: `* on (?:the |a )?(?:\\w+['’]?s? ){0,2}${LISTED}`,
    means: 'charge the card for $1',
    example: 'puts 500 USD on the card',
  },
  {
    rest: "(?:amount|balance|cash|fees?|funds|money|price|sum|total)(?: [\\w`’'-]{1,30}){0,4}? (?:leaves|comes off|comes out of|goes off|goes out of) (?:an? |the |your |their )?(?:[\\w’'-]{1,30} ){0,2}(?:account|balance|card|wallet)",
    means: 'is paid. It charges the card',
    example: 'the amount of the order leaves your brokerage account',
  },
  {
    verb: 'settle',
    rest: "* (?:with|by|from|through) (?:an? |the |their |your )?(?:[\\w'’-]{1,30} ){0,2}(?:bank account|bank transfer|card|wallet)",
    means: 'charge the card for $1',
    example: 'settles it with the card of the guest',
  },
  {
    verb: 'collect',
    rest: "* from (?:an? |the |their |your )?(?:[\\w'’-]{1,30} ){0,2}(?:card|bank account|wallet)",
    means: 'charge the card for $1',
    example: 'collects what is overdue from the card of the customer',
  },
  { verb: 'foot', rest: 'the bill', means: 'pay the bill', example: 'foots the bill for the order' },
  {
    verb: 'pick',
    rest: 'up the (?:tab|bill)',
    means: 'pay the bill',
    example: 'picks up the tab for the order',
  },
  {
    verb: 'give',
    rest: "((?:[\\w'’]{1,30} ){0,5}(?:money|payments?|funds)) back",
    means: 'refund $1',
    example: 'gives the customer all payments back',
  },
  {
    verb: 'give',
    rest: '* an? (?:bonus|payout|rebate|refund)(?! (?:calculator|estimate|policy|quote)\\b)',
    means: 'pay $1 money',
    example: 'gives an employee a bonus',
  },
  {
    verb: 'return',
    rest: '(?:all |the )?(?:money|payments?|funds) to',
    means: 'refund the payment to',
    example: 'returns all money to the customer',
  },
  {
    verb: 'move',
    rest: "((?:[\\w'’]{1,30} ){0,3}(?:money|funds|cash|coins)) (?:to|into|from|out of)",
    means: 'transfer $1 to',
    example: 'moves the money to another account',
  },
  {
    verb: 'let',
    rest: "((?:[\\w'’]{1,30} ){0,5}(?:money|funds|balance)(?: of the \\w+)?) flow",
    means: 'transfer the money',
    example: 'lets the money flow to the recipient',
  },
  ...['move', 'transfer', 'wire'].map((verb) => ({
    verb,
    rest: `${AMOUNT} (?:from|out of|to)`,
    means: 'transfer the money to',
    example: `${verb}s $5 to the author`,
  })),
  ...['book', 'draw', 'take'].map((verb) => ({
    verb,
    rest: `${AMOUNT} (?:from|off|out of) (?:an? |the |their |your )?(?:[\\w’'-]{1,30} ){0,2}(?:account|balance|card|deposit|wallet)`,
    means: 'charge the card',
    example: `${verb}s 3 EUR off the account`,
  })),
  {
    rest: `${AMOUNT} (?:is|are|will be|gets|get) (?:\\w+ly |also |then )?(?:billed|charged|collected|debited|deducted|taken|withdrawn)`,
    means: ': it charges the card of the customer',
    example: 'of which 3 EUR are debited per request',
  },
  {
    rest: `${DOING}(?:payment|payout|remittance) of`,
    means: 'pays',
    example: 'leads to the payment of the amount to the supplier',
  },
  {
    rest: `${DOING}(?:charge|debit|debiting|billing) of`,
    means: 'charges',
    example: 'effect: charge of the stored card for the goods',
  },
  {
    rest: '(?:money|amount|funds|sum) (?:is|are|will be) (?:with|in the hands of|on (?:its|the) way to)',
    means: 'money is transferred to',
    example: 'afterwards the money is with the supplier',
  },
  {
    rest: '(?:money|funds) (?:has|have|had) left',
    means: 'money is transferred from',
    example: 'by then the money has left the account',
  },
  {
    rest: '(?:amounts?|charges?|costs?|fees?|premium|price|rent|sum|total) (?:is|are|will be|gets|get) (?:\\w+ly |also |then )?(?:booked|collected|debited|deducted|drawn|subtracted|taken|withdrawn) (?:from|off|out of) (?:the |your |their |its |an? )?(?:[\\w-]+ ){0,3}(?:account|balance|card|credits?|deposit|payment method|purse|wallet)',
    means: ': it charges the card of the customer',
    example: 'renews it; the fee is taken from the card on file',
  },
];
