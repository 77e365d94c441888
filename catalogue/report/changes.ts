import { endOf, startOf } from '../../scanner/unseen.ts';
import type { Change, Piece, WordChange } from '../changes/index.ts';
import { labelsOf } from '../changes/moved.ts';
import { annotationWords, changeWords, parameterWords } from '../changes/wording.ts';
import { joinedNames } from '../joined.ts';
import type { Colours } from './colours.ts';
import { findingWords, reasonLines } from './reasons.ts';
import { fieldWords } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

/** Names that one line spells out before it counts the rest. */
const NAMES_SPELLED = 6;

/**
 * Changes as lines for a terminal, worst first, each with what speaks for it; harmless rewording is one line.
 * What a text lost stands in [-…-], what it gained in {+…+}, as in `git diff --word-diff`.
 */
export function changeLines(changes: readonly Change[], c: Colours): readonly string[] {
  const told = changes.filter(({ kind }) => kind !== 'reworded');
  const reworded = changes.filter(({ kind, tool }) => kind === 'reworded' && tool !== '');
  const instructions = changes.filter(({ kind, tool }) => kind === 'reworded' && tool === '');
  return [
    ...alike([...told, ...instructions], c).flatMap(([change, ...others]) => [
      headLine(change, others, c),
      ...detailLines(change, c),
    ]),
    ...(reworded.length === 0 ? [] : [c.dim(`  ${rewordedWords(reworded)}`)]),
  ];
}

/** Changes that differ in nothing but the name of the tool and raise no risk are told together. */
function alike(changes: readonly Change[], c: Colours): readonly (readonly [Change, ...Change[]])[] {
  const groups = Map.groupBy(changes, (change) => {
    const isOwn = change.rise || change.kind !== 'changed' || change.was !== undefined;
    return isOwn ? change : allDetails(change, c).join('\n');
  });
  return [...groups.values()] as unknown as [Change, ...Change[]][];
}

function headLine(change: Change, others: readonly Change[], c: Colours): string {
  if (others.length > 0) {
    const names = joinedNames([change, ...others].map(({ tool }) => visibleName(tool)));
    return `  ${c.bold(names)} are called or described otherwise; their risk is the same`;
  }
  const name = change.tool === '' ? 'the instructions' : visibleName(change.tool);
  const before = change.was === undefined ? '' : ` (was ${visibleName(change.was)})`;
  const line = `${c.bold(name)}${before} ${changeWords(change)}`;
  return change.rise ? `${c.red('▲')} ${line}` : `  ${line}`;
}

/** Lines on one tool before the rest is only counted: more for a rise, which a reader has to judge. */
const MOST_LINES = { rise: 12, other: 4 };

function detailLines(change: Change, c: Colours): readonly string[] {
  const all = allDetails(change, c);
  const most = change.rise ? MOST_LINES.rise : MOST_LINES.other;
  const rest = all.length - most;
  const lines =
    rest > 1 ? [...all.slice(0, most), c.dim(`and ${rest} more differences; --json tells all`)] : all;
  return lines.map((line) => `      ${line}`);
}

/** In the order in which they bear on risk; what only describes the answer comes last. */
function allDetails(change: Change, c: Colours): readonly string[] {
  const [asked, answered] = [false, true].map((answer) =>
    change.words.filter(({ field }) => ASIDE.test(field) === answer),
  );
  const all = [
    ...because(change),
    ...change.findings.map(findingWords),
    ...change.annotations.map(annotationWords),
    ...change.added.map((one) => c.green(`+ parameter ${visible(parameterWords(one))}${said(one)}`)),
    ...change.removed.map((one) => c.red(`- parameter ${visible(parameterWords(one))}`)),
    ...[...asked!, ...answered!].map((words) => wordLine(words, c)),
  ];
  // Schemas of one server often say the same in several places.
  return [...new Set(all)];
}

/** Strings that bear least on what a call does: of the answer, and of definitions that a schema only refers to. */
const ASIDE = /^\/(?:outputSchema|_meta|inputSchema\/(?:\$defs|definitions))\b/;

/** A tool that is simply allowed, or gone, has nothing to give reasons for. */
function because({ before, after, kind, rise }: Change): readonly string[] {
  if (after === undefined || (kind === 'tool-added' && !rise)) return [];
  return reasonLines(before && labelsOf(before), after);
}

function said({ description }: { readonly description?: string }): string {
  return description === undefined ? '' : `: "${visible(shortened(description))}"`;
}

function wordLine({ field, pieces }: WordChange, c: Colours): string {
  const text = pieces.map((piece, at) => pieceWords(piece, at === 0, at === pieces.length - 1, c)).join('');
  return `${fieldWords(field)}: ${text}`;
}

/** Letters of unchanged text kept on each side of a change. */
const AROUND = 40;
/** Letters of a changed text that are shown. */
const LONGEST = 240;

function pieceWords({ kind, text }: Piece, first: boolean, last: boolean, c: Colours): string {
  if (kind === 'added') return c.green(`{+${visible(shortened(text))}+}`);
  if (kind === 'removed') return c.red(`[-${visible(shortened(text))}-]`);
  if (text.length <= 2 * AROUND) return visible(text);
  const head = first ? '' : startOf(text, AROUND);
  const tail = last ? '' : endOf(text, AROUND);
  return visible(`${head}…${tail}`);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${startOf(text, LONGEST)}…`;
}

function rewordedWords(changes: readonly Change[]): string {
  const names = changes.map(({ tool }) => visibleName(tool));
  return names.length === 1
    ? `${names[0]} was reworded; its risk is the same`
    : `${names.length} tools were reworded; their risk is the same: ${joinedNames(names, NAMES_SPELLED)}`;
}
