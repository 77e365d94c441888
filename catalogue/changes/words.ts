import { diffWordsWithSpace } from 'diff';
import { escapedKey } from '../../scanner/pointer.ts';
import type { Definition, Json } from '../../scanner/types.ts';
import type { Piece, WordChange } from './change.ts';

/** Edits beyond which two texts are told as one replaced by the other: finding the fewest costs their square. */
const MAX_EDITS = 2000;

/** The strings of a definition that both versions have and that differ, and those that only one has. */
export function wordChanges(before: Definition, after: Definition): readonly WordChange[] {
  const earlier = new Map(stringsOf(before));
  const later = new Map(stringsOf(after));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((field) => {
    const [was = '', is = ''] = [earlier.get(field), later.get(field)];
    return was === is ? [] : [{ field, pieces: wordPieces(was, is) }];
  });
}

/** What was taken out of a text and what was put in, word by word. */
export function wordPieces(before: string, after: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return [piece('removed', before), piece('added', after)];
  return joined(
    parts.map(({ added, removed, value }) => piece(added ? 'added' : removed ? 'removed' : 'same', value)),
  );
}

/** Changes that only blanks part are one change: a reader follows a phrase, not every second word. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') out.push(piece('removed', removed));
    if (added !== '') out.push(piece('added', added));
    removed = added = '';
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    const parts = kind === 'same' && text.trim() === '' && at > 0 && at < pieces.length - 1;
    if (kind === 'same' && !parts) {
      flush();
      out.push(piece('same', text));
    }
    if (kind === 'removed' || parts) removed += text;
    if (kind === 'added' || parts) added += text;
  }
  flush();
  return out;
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/**
 * Keys whose strings are told elsewhere, or are no words: annotations, how a call is run (MCP 2025-11-25,
 * `execution.taskSupport`), where an icon stands, and the bare names of types.
 */
const NO_WORDS = new Set([
  ...['annotations', 'execution', 'icons', 'type', 'format', '$schema', '$ref', 'required'],
]);

/** Every string of a definition by its JSON Pointer, in served order. The depth was bounded on arrival. */
function* stringsOf(value: Json, field = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [field, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    // A parameter may be called `type`: only a string of that key is no words.
    if (NO_WORDS.has(key) && !(typeof item === 'object' && field.endsWith('/properties'))) continue;
    yield* stringsOf(item as Json, `${field}/${escapedKey(key)}`);
  }
}
