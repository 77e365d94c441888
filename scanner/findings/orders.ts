import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** Orders that override the model's own, or keep something from its user. */
const ORDERS = [
  /\bignore (?:all |any |the )?(?:previous|prior|above|earlier|other) (?:instructions?|prompts?|rules|messages)/i,
  /\bdisregard (?:all |any |the )?(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)/i,
  /\b(?:do not|don't|never) (?:tell|inform|notify|alert|mention (?:this|it) to|reveal (?:this|it) to|show (?:this|it) to) the user\b(?! (?:that |to |about )?(?:their|the id|ids|unless|how))/i,
  /\bwithout (?:telling|informing|notifying) the user\b/i,
  /<\/?(?:important|system|secret|hidden)>/i,
  /\b(?:read|include|send|pass|copy) (?:the )?(?:contents? of )?(?:~\/\.ssh|\.env file|id_rsa|\/etc\/passwd)/i,
];

/** The first order in a text, if any. */
export function instructingIn(tool: string, field: string, text: string): Finding[] {
  for (const order of ORDERS) {
    const match = order.exec(text);
    if (match) return [finding('instructing-text', tool, field, text, match.index, match[0].length)];
  }
  return [];
}
