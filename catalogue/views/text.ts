/**
 * Text that came from a server, cut into segments a renderer can lay out without trusting it: marked
 * spans, and invisible or direction-changing characters made visible. Nothing here escapes for a medium;
 * each renderer escapes segments in its own way.
 */
import type { Span } from '../../scanner/types.ts';
import { codePoint, PLAIN, UNSEEN } from '../../scanner/unseen.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  /** `U+200B` where the served character would not be seen; `text` is then that label. */
  readonly unseen: boolean;
}

/** The whole string with every span marked; overlapping spans are joined. */
export function segments(text: string, spans: readonly Pick<Span, 'start' | 'end'>[] = []): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const { start, end } of joined(spans, text.length)) {
    found.push(...visible(text.slice(at, start), false), ...visible(text.slice(start, end), true));
    at = end;
  }
  found.push(...visible(text.slice(at), false));
  return found;
}

/**
 * The spans with about `around` characters of their surroundings, within their line, cut at a space where one is
 * near, and an ellipsis where something was left out. `spans` is not empty.
 */
export function inContext(
  text: string,
  spans: readonly Pick<Span, 'start' | 'end'>[],
  around: number,
): Segment[] {
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.end));
  const from = wordStart(text, Math.max(lineStart(text, first), first - around), first);
  const to = wordEnd(text, Math.min(lineEnd(text, last), last + around), last);
  const moved = spans.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return [
    ...(from > 0 ? [plain('… ')] : []),
    ...segments(text.slice(from, to), moved),
    ...(to < text.length ? [plain(' …')] : []),
  ];
}

/**
 * The first `most` bytes of what is shown, and how many characters are left out; a text a little longer stays whole.
 * Bytes of UTF-8, because they are what a page weighs: a Chinese character is three.
 */
export function beginning(
  text: readonly Segment[],
  most: number,
): { shown: readonly Segment[]; left: number } {
  if (bytesOf(text) <= most * LITTLE) return { shown: text, left: 0 };
  const shown: Segment[] = [];
  let room = most;
  let left = 0;
  for (const segment of text) {
    const part = withinBytes(segment.text, room);
    if (part !== '') shown.push({ ...segment, text: part });
    room = part === segment.text ? room - Buffer.byteLength(part) : 0;
    left += segment.text.length - part.length;
  }
  return { shown, left };
}

/** The same, with an ellipsis where something was left out. */
export function cutAt(text: readonly Segment[], most: number): readonly Segment[] {
  const { shown, left } = beginning(text, most);
  return left === 0 ? shown : [...shown, plain(' …')];
}

/** What the text of segments weighs in UTF-8. */
export function bytesOf(text: readonly Segment[]): number {
  return text.reduce((sum, segment) => sum + Buffer.byteLength(segment.text), 0);
}

/** By how much a text may be longer before it is cut. */
const LITTLE = 1.2;

/** As many whole characters as fit. */
function withinBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

/** One line of plain characters for places that cannot mark anything: page titles, attributes. */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && ONE_LINE.test(text)) return text;
  const line = segments(text)
    .map((segment) => segment.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text that is one line of plain characters as it stands. */
const ONE_LINE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Line ends and tabs are seen on a page as what they are. */
const PLAIN_SPACE = /^[\t\n]$/;

function visible(text: string, marked: boolean): Segment[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, marked, unseen: false }];
  const found: Segment[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (PLAIN_SPACE.test(character)) continue;
    if (index > from) found.push({ text: text.slice(from, index), marked, unseen: false });
    found.push({ text: codePoint(character), marked, unseen: true });
    from = index + character.length;
  }
  if (from < text.length) found.push({ text: text.slice(from), marked, unseen: false });
  return found;
}

function joined(
  spans: readonly Pick<Span, 'start' | 'end'>[],
  length: number,
): { start: number; end: number }[] {
  const ordered = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** How far from the wanted cut a space may lie to be taken instead. */
const NEAR = 24;

function wordStart(text: string, at: number, limit: number): number {
  if (at === 0 || text[at - 1] === '\n') return at;
  const space = text.indexOf(' ', at);
  return space === -1 || space >= limit || space - at > NEAR ? at : space + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length || text[at] === '\n') return at;
  const space = text.lastIndexOf(' ', at);
  return space <= limit || at - space > NEAR ? at : space;
}

function plain(text: string): Segment {
  return { text, marked: false, unseen: false };
}
