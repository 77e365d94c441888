import { CALLS, COMMANDS, type CommandOf } from '../../../data/lexicon/commands.ts';
import { passageOf } from '../../passage.ts';
import { CHARACTERS, charactersOf } from '../read/characters.ts';
import { MAX_READ } from '../read/text.ts';
import {
  CODED,
  COMMANDED,
  LINE_OF_A_PROGRAM,
  LOOPED,
  MEMBER,
  NAME_WORDINGS,
  type NameWording,
  REQUESTED,
} from './act-names.ts';
import { schemaName } from './schema-name.ts';

/** Where and how a text tells acts by names, of which each may be risky. */
export interface NameTold {
  readonly how: NameWording;
  readonly match: RegExpExecArray;
  readonly names: readonly Named[];
}

/** A name as it is read, and the words that tell it. */
export interface Named {
  readonly name: string;
  readonly quote: string;
  readonly start: number;
}

/** What a text tells by names that may be a risky act, one way after the other: most names are of none. */
export function namesTold(served: string): readonly NameTold[] {
  const has = charactersOf(served);
  const wide = (has & CHARACTERS.wide) !== 0;
  const told: NameTold[] = [];
  for (const how of NAME_WORDINGS)
    if ((wide || (has & how.of) === how.of) && how.hint.test(served))
      for (const match of served.slice(0, MAX_READ).matchAll(how.told)) {
        const names = namesOf(how, match).filter(({ name }) => schemaName(passageOf(name)).mayTell);
        if (names.length > 0) told.push({ how, match, names });
      }
  return told;
}

function namesOf(how: NameWording, match: RegExpExecArray): readonly Named[] {
  const [all, name = ''] = match;
  if (how.several)
    return [...all.matchAll(/[\w-]{2,}/g)].map((one) => ({
      name: one[0],
      quote: one[0],
      start: match.index + one.index,
    }));
  switch (how) {
    case REQUESTED:
      return requested(match);
    case COMMANDED:
      return [commanded(match, SAYING_COMMANDS)];
    case LINE_OF_A_PROGRAM:
      return commandsIn(match);
    case CODED:
      return [commanded(match, SAYING_CALLS)];
    case LOOPED:
      return [{ name: `${match[3]}_${match[2]}`, quote: all, start: match.index }];
    case MEMBER:
      return [named(match, moved(name, match[2] as string) ?? `${match[2]}_${name}`)];
    default:
      return [named(match)];
  }
}

function requested(match: RegExpExecArray): readonly Named[] {
  const moves = match[0].startsWith('POST') ? MOVES_MONEY.get(match[2] as string) : undefined;
  const own = named(match, `${match[2]}_${match[1] ?? 'items'}`);
  return moves ? [own, named(match, moves)] : [own];
}

function named(match: RegExpExecArray, name = match[1] as string): Named {
  const quote = match.at(-1) ?? match[0];
  return { name, quote, start: match.index + match[0].lastIndexOf(quote) };
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
function commanded(
  match: RegExpExecArray,
  saying: readonly (readonly [RegExp, string | undefined])[],
): Named {
  const [all] = match;
  const tells = saying.find(([whole]) => whole.test(all))?.[1];
  return { name: tells ?? all.replace(/\W+/g, '_'), quote: all, start: match.index };
}

/** `ec2 terminate-instances`: what the line goes on with, from each of its words on. */
function commandsIn({ index, 0: all, 1: line = '' }: RegExpExecArray): readonly Named[] {
  const words = line.split(' ');
  return words.map((_, i) => ({
    name: words.slice(i).join('_').replaceAll(':', '_'),
    quote: all,
    start: index,
  }));
}

const sayingOf = (commands: readonly CommandOf[]) =>
  commands.map(({ command, tells }) => [new RegExp(`^(?:${command})$`), tells] as const);
const SAYING_COMMANDS = sayingOf(COMMANDS);
const SAYING_CALLS = sayingOf(CALLS);
