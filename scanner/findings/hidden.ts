import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** Escapes and control sequences of terminals, zero width, bidi overrides, tag characters. A joiner inside an emoji or a script that needs it is ordinary. */
const HIDDEN =
  /[\u001b\u009b\u009d\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\u{e0001}\u{e0020}-\u{e007f}]{1,80}/u;

/** What a person reviewing a text does not see. */
export function hiddenIn(tool: string, field: string, text: string): Finding[] {
  const hidden = HIDDEN.exec(text);
  return hidden ? [finding('invisible-text', tool, field, text, hidden.index, hidden[0].length)] : [];
}
