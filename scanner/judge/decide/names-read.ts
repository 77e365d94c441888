import type { CommandOf } from '../../../data/lexicon/commands.ts';

/** A name as it is read, and the words that tell it. */
export interface Named {
  readonly name: string;
  readonly quote: string;
  readonly start: number;
}

/** The first group of a match; the quote is its last. */
export function named(match: RegExpExecArray, name = match[1] as string): Named {
  const quote = match.at(-1) ?? match[0];
  return { name, quote, start: match.index + match[0].lastIndexOf(quote) };
}

/** `show|delete_all`: each name of a row. */
export const eachIn = ({ 0: all, index }: RegExpExecArray): readonly Named[] =>
  [...all.matchAll(/[\w-]{2,}/g)].map((one) => ({ name: one[0], quote: one[0], start: index + one.index }));

/** `POST /users/delete`: what is done to the collection, and what making an entry in it does. */
export function requested(match: RegExpExecArray): readonly Named[] {
  const moves = match[0].startsWith('POST') ? MOVES_MONEY.get(match[2] as string) : undefined;
  const own = named(match, `${match[2]}_${match[1] ?? 'items'}`);
  return moves ? [own, named(match, moves)] : [own];
}

/** `for u in org.users: u.delete()` */
export const looped = (match: RegExpExecArray): readonly Named[] => [
  { name: `${match[3]}_${match[2]}`, quote: match[0], start: match.index },
];

/** `client.users.delete()`, `bank.transfer(amount)` */
export function called(match: RegExpExecArray): readonly Named[] {
  const [, on = '', method = ''] = match;
  return [named(match, moved(on, method) ?? `${method}_${on}`)];
}

/** What making an entry in such a collection of an HTTP interface does. */
const MOVES_MONEY: ReadonlyMap<string, string> = new Map([
  ['charges', 'charge_cards'],
  ['orders', 'buy_items'],
  ['payments', 'pay_invoices'],
  ['payouts', 'pay_invoices'],
  ['purchases', 'buy_items'],
  ['refunds', 'refund_charges'],
  ['transfers', 'transfer_funds'],
  ['withdrawals', 'transfer_funds'],
]);

/** What calls of these do, whatever they are called on. */
const MOVED_BY: ReadonlyMap<string, string> = new Map([
  ['charge', 'charge_cards'],
  ['pay', 'pay_invoices'],
  ['payout', 'pay_invoices'],
  ['purchase', 'buy_items'],
  ['refund', 'refund_charges'],
]);

/** `stripe.Charge.create()`, `bank.transfer()` */
function moved(on: string, method: string): string | undefined {
  if (method === 'create') return MOVES_MONEY.get(`${on.toLowerCase()}s`);
  return method === 'transfer' && HOLDS_MONEY.test(on) ? 'transfer_funds' : MOVED_BY.get(method);
}

const HOLDS_MONEY = /account|bank|payment|stripe|wallet/i;

/** The row of the command that stands there. */
export function commandIn(commands: readonly CommandOf[]): (match: RegExpExecArray) => readonly Named[] {
  const saying = commands.map(({ command, tells }) => [new RegExp(`^(?:${command})$`), tells] as const);
  return ({ 0: all, index }) => {
    const tells = saying.find(([whole]) => whole.test(all))?.[1];
    return [{ name: tells ?? all.replace(/\W+/g, '_'), quote: all, start: index }];
  };
}

/** `ec2 terminate-instances`: what the line goes on with, from each of its words on. */
export function commandsIn({ index, 0: all, 1: line = '' }: RegExpExecArray): readonly Named[] {
  const words = line.split(' ');
  return words.map((_, i) => ({
    name: words.slice(i).join('_').replaceAll(':', '_'),
    quote: all,
    start: index,
  }));
}
