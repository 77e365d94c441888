import type { Lexicon } from '../../../data/lexicon/languages/index.ts';
import { type Columns, cutTo } from './columns.ts';
import { GAP } from './text.ts';
import { wordOf } from './vocabulary.ts';
import { plays, ROLE, type Word } from './words.ts';

/** One word with its place. */
interface Piece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the last clause, from word `from` on, into English order: what is denied behind its negation, and where
 * the language has the verb last, verbs before what they act on. A negation denies only the verb beside it and
 * those joined to that one by `or`: whatever else the clause says stands.
 */
export function settleClause(lexicon: Lexicon, from: number, out: Columns): void {
  const told = taken(from, out);
  if (told.length === 0) return;
  const pieces = inPassive(lexicon, told) ?? told;
  const parting = out.gaps[from] as number;
  const denied = lexicon.deniedAfter ? deniedBehind(pieces) : deniedBefore(pieces, lexicon);
  const rest = pieces.filter((piece) => !isNegation(piece) && !denied.includes(piece));
  const turned = pieces === told && isVerbLast(lexicon, pieces) ? verbFirst(rest) : rest;
  if (denied.length === 0) put(from, out, turned, parting);
  else {
    const negated = [pieces.find(isNegation) as Piece, ...withOr(denied)];
    // What is denied before anything is done stands first, so that what follows is not taken for its object.
    const acts = turned.some(isVerb);
    put(from, out, acts ? turned : negated, parting);
    put(out.words.length, out, acts ? negated : turned, acts ? GAP.clause : GAP.space);
  }
}

function taken(from: number, { words, starts, ends }: Columns): Piece[] {
  return words
    .slice(from)
    .map((word, k) => ({ word, start: starts[from + k] as number, end: ends[from + k] as number }));
}

function put(from: number, out: Columns, pieces: readonly Piece[], parting: number): void {
  for (const [k, { word, start, end }] of pieces.entries()) {
    out.words[from + k] = word;
    out.starts[from + k] = start;
    out.ends[from + k] = end;
    out.gaps[from + k] = k === 0 ? parting : GAP.space;
  }
  cutTo(out, from + pieces.length);
}

/**
 * `wird … gelöscht`, `sont supprimées`: a form of be with the verb right behind it, or at the end of the clause where the
 * language has it there. The verb is a participle, however it is written.
 */
function inPassive({ verbLast }: Lexicon, pieces: readonly Piece[]): readonly Piece[] | undefined {
  const is = pieces.findIndex(({ word }) => word === IS);
  if (is < 0) return undefined;
  const ahead = pieces.slice(is + 1, verbLast === undefined ? is + 4 : undefined);
  const at = is + 1 + (verbLast === undefined ? ahead.findIndex(isVerb) : ahead.findLastIndex(isVerb));
  const done = at > is ? pieces[at] : undefined;
  if (done === undefined || done.word.verb === undefined) return undefined;
  const participle = { ...done, word: { ...done.word, form: 'past' as const } };
  return [
    ...pieces.slice(0, is),
    ...pieces.slice(is + 1, at),
    pieces[is] as Piece,
    participle,
    ...pieces.slice(at + 1),
  ];
}

const IS = wordOf('is');

const isVerb = ({ word }: Piece): boolean => word.verb !== undefined;
const isNegation = ({ word }: Piece): boolean => plays(word, ROLE.negation);
const isOr = (piece: Piece | undefined): boolean => piece?.word.text === 'or' || piece?.word.text === 'nor';

/** `nicht löschen`: the verb behind the negation, or one word further, and those joined to it by `or`. */
function deniedBefore(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const denied: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (!isNegation(piece)) continue;
    // `fragt nicht und löscht`: behind a conjunction something else is said.
    const reach = pieces[i + 1] && pieces[i + 1]!.word.role & ROLE.conjunction ? [] : [i + 1, i + 2];
    let at = reach.find((k) => pieces[k] !== undefined && isVerb(pieces[k] as Piece));
    if (at === undefined && lexicon.verbLast === 'infinitive') at = deniedByEnd(pieces, i);
    if (at === undefined) continue;
    denied.push(pieces[at] as Piece);
    for (let k = at; isOr(pieces[k + 1]) && pieces[k + 2] && isVerb(pieces[k + 2] as Piece); k += 2)
      denied.push(pieces[k + 2] as Piece);
    for (let k = at; isOr(pieces[k - 1]) && pieces[k - 2] && isVerb(pieces[k - 2] as Piece); k -= 2)
      denied.push(pieces[k - 2] as Piece);
  }
  return denied;
}

/** `löscht keine Dateien`, `ändert nichts`: behind the verb it denies, with nothing between. */
function deniedByEnd(pieces: readonly Piece[], i: number): number | undefined {
  const before = pieces[i - 1];
  return before !== undefined && isVerb(before) ? i - 1 : undefined;
}

/** `削除や変更はしません`: the verb before the negation, or one word further, and those joined to it by `or`. */
function deniedBehind(pieces: readonly Piece[]): readonly Piece[] {
  const denied: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (!isNegation(piece)) continue;
    const at = [i - 1, i - 2].find((k) => pieces[k] !== undefined && isVerb(pieces[k] as Piece));
    if (at === undefined) continue;
    denied.push(pieces[at] as Piece);
    for (let k = at - 1; k > 0 && (isOr(pieces[k]) || !isVerb(pieces[k] as Piece)); k--)
      if (isOr(pieces[k]) && isVerb(pieces[k - 1] as Piece)) denied.push(pieces[k - 1] as Piece);
  }
  return denied;
}

function withOr(denied: readonly Piece[]): readonly Piece[] {
  return denied.flatMap((piece, k) => (k === 0 ? [piece] : [{ ...piece, word: OR }, piece]));
}

const OR = wordOf('or');

function isVerbLast({ verbLast }: Lexicon, pieces: readonly Piece[]): boolean {
  if (verbLast === true) return true;
  const [first] = pieces;
  const last = pieces.at(-1);
  return (
    verbLast === 'infinitive' && first !== undefined && !isVerb(first) && last !== undefined && isVerb(last)
  );
}

/** The last verb is the main one: `招待リンクを取得` gets an invitation. Nouns with a particle behind them come after. */
function verbFirst(pieces: readonly Piece[]): readonly Piece[] {
  const verbs = pieces.filter(isVerb).reverse();
  const direct: Piece[] = [];
  const oblique: Piece[] = [];
  const others = pieces.filter((piece) => !isVerb(piece));
  let group: Piece[] = [];
  for (const piece of others) {
    // `すべてのファイル`: all of the files.
    const counts = group.length > 0 && group.every(({ word }) => plays(word, ROLE.quantity));
    if (isParticle(piece) && !counts) {
      oblique.push(piece, ...group);
      group = [];
    } else if (isParticle(piece) || piece.word.text === '…') {
      direct.push(...group);
      group = [];
    } else group.push(piece);
  }
  return [...verbs, ...direct, ...group, ...oblique];
}

const isParticle = ({ word }: Piece): boolean => plays(word, ROLE.preposition | ROLE.to);
