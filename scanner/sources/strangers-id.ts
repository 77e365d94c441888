import { oneLine } from '../observe/one-line.ts';

/** npm allows names of 214 characters; this leaves room above the longest id of some 30,000 servers. */
export const LONGEST_ID = 320;

/** Shown, and the key of the catalogue: two that look the same must not differ in what nobody sees. */
export function isProperId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID && id === oneLine(id, LONGEST_ID);
}

/** The id of an entry, also of one that means no target; undefined when it has no proper one. */
export function strangersId(entry: unknown): string | undefined {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && isProperId(id) ? id : undefined;
}
