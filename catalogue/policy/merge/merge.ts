import type { Json } from '../../../scanner/types.ts';
import type { KeyedRules } from '../format.ts';

/** A policy as a format carries it. */
export interface Ready {
  readonly servers: readonly KeyedRules[];
  readonly document?: Json;
}

/**
 * Puts a policy into the text of a file that is there, without its byte order mark. What it does not have to touch
 * stays byte by byte, and nothing that the file refuses already is loosened; the same again changes nothing.
 * @throws {Unfit} when the text cannot take it.
 */
export type Merge = (text: string, policy: Ready) => string;
