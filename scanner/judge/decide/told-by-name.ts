import { readName } from '../read/parts.ts';
import type { Reading } from '../read/reading.ts';
import type { Text } from '../read/text.ts';
import {
  ADDRESSED,
  BARE,
  CALLED,
  CHOSEN,
  COMMANDED,
  IN_CODE,
  LIKENED,
  MEMBER,
  type NameTold,
  REQUESTED,
  SHOUTED,
  TELLS_TO_CALL,
} from './act-names.ts';
import { nameAct } from './options.ts';
import type { Told } from './telling.ts';

/** The risky acts that prose tells by a name: of a choice written out, or of what the tool calls. */
export const toldByName = (text: Text, names: readonly NameTold[], reading: Reading): readonly Told[] =>
  names.flatMap((one) =>
    meantBy(one, text.served, reading).flatMap((named) => byName(text, named, reading) ?? NOTHING),
  );

const NOTHING: readonly Told[] = [];

/** The names that a wording means, unless they are of another tool or only shown. */
function meantBy({ how, match }: NameTold, served: string, reading: Reading): readonly Named[] {
  const isOurs = (name: string): boolean => !isListed(name, reading);
  const [all, name = ''] = match;
  const before = served.slice(Math.max(0, match.index - 80), match.index);
  /** No tool of the server, nor one that the caller is told to call. */
  const isOwn = isOurs(name) && !TELLS_TO_CALL.test(before);
  const isParameter = reading.tool.parameters.some((one) => one.name === name);
  switch (how) {
    case CHOSEN:
      return ofAnother(served, match) ? NO_NAMES : [named(match)];
    case CALLED:
      return isOurs(name) ? [named(match)] : NO_NAMES;
    case REQUESTED:
      return isExample(served, match) ? NO_NAMES : requested(match);
    case COMMANDED:
      return isExample(served, match)
        ? NO_NAMES
        : [named(match, all.startsWith('rm') ? 'delete_files' : all.replace(/\W+/g, '_'))];
    case IN_CODE:
    case ADDRESSED:
      return isOwn ? [named(match)] : NO_NAMES;
    case BARE:
    case SHOUTED:
      return isOwn && !isExample(served, match) && !isParameter ? [named(match)] : NO_NAMES;
    case MEMBER:
      return isOwn ? [named(match, `${match[2]}_${name}`)] : NO_NAMES;
    case LIKENED:
      return [named(match)];
    // Several in a row.
    default:
      return [...all.matchAll(/[\w-]{2,}/g)]
        .filter(([one]) => isOurs(one))
        .map((one) => ({ name: one[0], quote: one[0], start: match.index + one.index }));
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

const NO_NAMES: readonly Named[] = [];

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

/** A name as it is read, and the words that tell it. */
interface Named {
  readonly name: string;
  readonly quote: string;
  readonly start: number;
}

function byName({ field }: Text, { name, quote, start }: Named, reading: Reading): Told | undefined {
  const act = nameAct(readName(field, name), [], reading);
  return (
    act && {
      act,
      sign: (suggests, stance = 'for') => ({
        field,
        quote,
        start,
        end: start + quote.length,
        suggests,
        stance,
      }),
      voice: 'option',
      early: true,
    }
  );
}

/** `other_tool(action="…")`: the value of another tool. */
const ofAnother = (served: string, { index }: RegExpExecArray): boolean =>
  /\w\([^)]*$/.test(served.slice(Math.max(0, index - 60), index));

/** A tool of the server, this one among them: what it does is judged where it stands. */
const isListed = (name: string, { tool, context }: Reading): boolean =>
  name === tool.name || context.names.has(name);

/** What is kept from running, or shown as what may be handed in. */
const isExample = (served: string, { index }: RegExpExecArray): boolean =>
  /\b(?:no|not|never|without|block\w*|reject\w*|refus\w*|forbid\w*|prevent\w*|disallow\w*|except|exclud\w*|such as|like|e\.g|example|any|insert|update|create|alter|select|get|put|post|patch)\b[^.;]{0,60}$/i.test(
    served.slice(Math.max(0, index - 80), index),
  );
