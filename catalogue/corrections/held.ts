import shipped from '../../data/corrections.json' with { type: 'json' };
import { judgedNow } from '../../scanner/judge-observation.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { corrected } from './apply.ts';
import type { Correction } from './correction.ts';

/** The corrections that ship with toolrisk; a test holds the file to its shape. */
export const SHIPPED = shipped.corrections as readonly unknown[] as readonly Correction[];

/** A server of the catalogue by the present rules, and by what was said in their place. */
export function asHeld<T extends ScannedServer>(server: T, corrections = SHIPPED): T {
  return corrected(judgedNow(server), corrections);
}
