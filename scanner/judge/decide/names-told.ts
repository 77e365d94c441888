import { passageOf } from '../../passage.ts';
import { CHARACTERS, charactersOf } from '../read/characters.ts';
import { MAX_READ } from '../read/text.ts';
import { COMMANDED, MEMBER, NAME_WORDINGS, type NameWording, REQUESTED } from './act-names.ts';
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
      return [named(match, all.startsWith('rm') ? 'delete_files' : all.replace(/\W+/g, '_'))];
    case MEMBER:
      return [named(match, `${match[2]}_${name}`)];
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
