/**
 * Words without which a fixed wording cannot occur, one bit a wording. A text is searched for a wording
 * only when one of its words was met, which keeps judging linear and quick.
 */
export const CUE = {
  cost: 1,
  overwrite: 2,
  contents: 4,
  undo: 8,
  web: 16,
  told: 32,
  returns: 64,
  method: 128,
  many: 256,
} as const;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    CUE.cost,
    /^(?:costs?|charged?|charges|price[sd]?|pay|pays|paid|fees?|credits?|x402|billed|incurs?|sats|usd|usdc|cents)$/,
  ],
  [
    CUE.overwrite,
    /^(?:overwrit\w*|replac\w*|silently|omitted|removed|deleted|delete|dropped|reset|back|full|provided|entirely)$/,
  ],
  [CUE.contents, /^(?:all|every|everything|associated|recursively|cascad\w*|contents)$/],
  [CUE.undo, /^(?:undone|revers\w*|irreversibl[ey]|recovered|destructive|reverted)$/],
  [
    CUE.web,
    /^(?:web|internet|search\w*|research|citations|content|contents|text|markdown|html|browse|scrape\w*|quer\w+|snapshot|console|readable|page|news|twitter|reddit|youtube|wikipedia|arxiv|linkedin)$/,
  ],
  [CUE.told, /^(?:public|publicly|publish\w*|e?mailed|notif\w+|sent|sends|mailed)$/],
  [CUE.returns, /^returns?$/],
  [CUE.method, /^(?:delete|http|post|put|patch)$/],
  [
    CUE.many,
    /^(?:specific|single|one|up|multiple|several|many|bulk|batch|batches|every|all|across|max|maximum|omit)$/,
  ],
];

/** The bits of one word, lower case. */
export function cuesOf(word: string): number {
  let bits = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(word)) bits |= bit;
  return bits;
}
