/** Sentences that quote a server: our words and its words stay apart, so that every page can set them apart. */
import { type Conjunction, joinedParts } from '../joined.ts';
import { oneLine } from './text.ts';

/** Words that came from a server, made safe to show on one line. */
export interface Said {
  readonly said: string;
}
export type Prose = readonly (string | Said)[];

const LONGEST_QUOTE = 96;

export function said(text: string): Said {
  return { said: oneLine(text, LONGEST_QUOTE) || '(empty)' };
}

/** Template tag: strings and numbers are ours, `said(…)` is theirs, other prose is spliced in. */
export function prose(
  ours: TemplateStringsArray,
  ...values: readonly (string | number | Said | Prose)[]
): Prose {
  const parts: (string | Said)[] = [];
  for (const [at, text] of ours.entries()) {
    push(parts, text);
    const value = values[at];
    if (value === undefined) continue;
    if (typeof value === 'object' && !('said' in value)) for (const part of value) push(parts, part);
    else push(parts, typeof value === 'number' ? String(value) : value);
  }
  return parts;
}

/** `a, b and c`, each a quotation. */
export function saidList(texts: readonly string[], conjunction: Conjunction = 'and'): Prose {
  return joinedParts(texts, conjunction).map(({ type, value }) => (type === 'element' ? said(value) : value));
}

/** `1 tool`, `12 tools`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`;
}

/** The sentence as plain characters, quotations in quotation marks. */
export function plainText(sentence: Prose): string {
  return sentence.map((part) => (typeof part === 'string' ? part : `“${part.said}”`)).join('');
}

/** With a full stop, unless it ends in a quotation that has an end of its own. */
export function ended(sentence: Prose): Prose {
  const last = sentence.at(-1);
  return typeof last === 'object' && /[.!?…]$/.test(last.said) ? sentence : prose`${sentence}.`;
}

/** A sentence to stand behind a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function push(parts: (string | Said)[], part: string | Said): void {
  const last = parts.at(-1);
  if (part === '') return;
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}
