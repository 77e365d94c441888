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
  ITEMISED,
  LIKENED,
  LISTED,
  namesTold,
  OFFERED,
  REQUESTED,
  TELLS_TO_CALL,
} from './act-names.ts';
import { nameAct } from './options.ts';
import type { Told } from './telling.ts';

/** The risky acts that prose tells by a name: of a choice written out, or of what the tool calls. */
export function toldByName(text: Text, reading: Reading): readonly Told[] {
  const { served } = text;
  const told: Told[] = [];
  for (const match of namesTold(served, CHOSEN)) if (!ofAnother(served, match)) add(match);
  for (const match of namesTold(served, CALLED)) if (!isListed(match[1] as string, reading)) add(match);
  for (const match of namesTold(served, LIKENED)) add(match);
  for (const match of namesTold(served, REQUESTED))
    if (!isExample(served, match)) {
      add(match, `${match[2]}_${match[1] ?? 'items'}`);
      const moves = match[0].startsWith('POST') ? MOVES_MONEY[match[2] as string] : undefined;
      if (moves) add(match, moves);
    }
  for (const match of namesTold(served, COMMANDED))
    if (!isExample(served, match))
      add(match, match[0].startsWith('rm') ? 'delete_files' : match[0].replace(/\W+/g, '_'));
  for (const match of namesTold(served, LISTED)) addEach(match);
  for (const match of namesTold(served, OFFERED)) addEach(match);
  for (const match of namesTold(served, ITEMISED)) addEach(match);
  for (const match of namesTold(served, IN_CODE)) if (isOwn(match)) add(match);
  for (const match of namesTold(served, BARE)) if (isOwn(match) && !isExample(served, match)) add(match);
  for (const match of namesTold(served, ADDRESSED)) if (isOwn(match)) add(match);
  return told;

  /** No tool of the server, nor one that the caller is told to call. */
  function isOwn(match: RegExpExecArray): boolean {
    const before = served.slice(Math.max(0, match.index - 80), match.index);
    return !isListed(match[1] as string, reading) && !TELLS_TO_CALL.test(before);
  }

  function addEach({ 0: row, index }: RegExpExecArray): void {
    for (const one of row.matchAll(/[\w-]{2,}/g))
      if (!isListed(one[0], reading)) add(Object.assign(one, { index: index + one.index }), one[0]);
  }
  function add(match: RegExpExecArray, name = match[1] as string): void {
    const quote = match.at(-1) ?? match[0];
    const one = byName(text, { name, quote, start: match.index + match[0].lastIndexOf(quote) }, reading);
    if (one) told.push(one);
  }
}

/** What making an entry in such a collection of an HTTP interface does. */
const MOVES_MONEY: Readonly<Record<string, string>> = {
  charges: 'charge_cards',
  orders: 'buy_items',
  payments: 'pay_invoices',
  payouts: 'pay_invoices',
  purchases: 'buy_items',
  refunds: 'refund_charges',
  transfers: 'transfer_funds',
  withdrawals: 'transfer_funds',
};

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
