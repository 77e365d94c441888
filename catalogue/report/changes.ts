import type { Change, Piece, WordChange } from '../changes/index.ts';
import { annotationWords, changeWords, parameterWords } from '../changes/wording.ts';
import type { Colours } from './colours.ts';
import { fieldWords, quoteWords } from './verdict-line.ts';
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
    ...[...told, ...instructions].flatMap((change) => [headLine(change, c), ...detailLines(change, c)]),
    ...(reworded.length === 0 ? [] : [c.dim(`  ${rewordedWords(reworded)}`)]),
  ];
}

function headLine(change: Change, c: Colours): string {
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
    change.words.filter(({ field }) => /^\/(?:outputSchema|execution|icons|_meta)\b/.test(field) === answer),
  );
  return [
    ...change.findings.map((finding) => `${finding.kind} in ${quoteWords(finding)}`),
    ...change.added.map((one) => c.green(`+ parameter ${visible(parameterWords(one))}${said(one)}`)),
    ...change.removed.map((one) => c.red(`- parameter ${visible(parameterWords(one))}`)),
    ...change.annotations.map(annotationWords),
    ...[...asked!, ...answered!].map((words) => wordLine(words, c)),
  ];
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
  const head = first ? '' : text.slice(0, AROUND);
  const tail = last ? '' : text.slice(-AROUND);
  return visible(`${head}…${tail}`);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function rewordedWords(changes: readonly Change[]): string {
  const names = changes.map(({ tool }) => visibleName(tool));
  const rest = names.length - NAMES_SPELLED;
  const spelled = rest > 1 ? [...names.slice(0, NAMES_SPELLED), `${rest} more`] : names;
  const listed = new Intl.ListFormat('en-GB').format(spelled);
  return names.length === 1
    ? `${listed} was reworded; its risk is the same`
    : `${names.length} tools were reworded; their risk is the same: ${listed}`;
}
