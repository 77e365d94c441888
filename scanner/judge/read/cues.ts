/**
 * Words without which a fixed wording cannot occur, one bit a wording. A text is searched for a wording
 * only when one of its words was met, which keeps judging linear and quick.
 */
export const CUE = {
  cost: 1 << 0,
  overwrite: 1 << 1,
  contents: 1 << 2,
  undo: 1 << 3,
  web: 1 << 4,
  told: 1 << 5,
  returns: 1 << 6,
  method: 1 << 7,
  many: 1 << 8,
  // From here on a cue only saves work: it stands wherever the wording could, identifiers included.
  answers: 1 << 9,
  kept: 1 << 10,
  private: 1 << 11,
  stores: 1 << 12,
  operations: 1 << 13,
  page: 1 << 14,
  access: 1 << 15,
  refunding: 1 << 16,
  dues: 1 << 17,
  preview: 1 << 18,
  secret: 1 << 19,
  stranger: 1 << 20,
  crowd: 1 << 21,
  code: 1 << 22,
  gate: 1 << 23,
  rights: 1 << 24,
  whole: 1 << 26,
  recovery: 1 << 27,
  // Set by a whole name, not by a word.
  gesture: 1 << 28,
  raw: 1 << 29,
  shell: 1 << 30,
  /** Set by a sign of currency, not by a word. */
  currency: 1 << 25,
} as const;

/** Every cue that only saves work: set at once where not all words of a text are known. */
export const SAVING = ~(CUE.answers - 1) & ~(CUE.gesture | CUE.raw | CUE.shell);

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    CUE.cost,
    /^(?:costs?|charged?|charges|price[sd]?|pay|pays|paid|fees?|credits?|x402|billed|incurs?|sats|usd|usdc|cents|quotas?|allowance|billable)$/,
  ],
  [
    CUE.overwrite,
    /^(?:overwrit\w*|replac\w*|silently|over|thrown|omitted|removed|deleted|delete|dropped|reset|lost|cleared|back|full|provided|entirely)$/,
  ],
  [
    CUE.contents,
    /^(?:all|every|everything|associated|recursively|cascad\w*|contents|its|their|including|with)$/,
  ],
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
    /^(?:specific|single|one|up|multiple|several|many|bulk|batch|batches|every|all|across|max|maximum|omit|wide)$/,
  ],
  [CUE.answers, /return/],
  [CUE.kept, /disk|file|nothing/],
  [CUE.private, /private/],
  [CUE.stores, /stores|saves|persists/],
  [CUE.operations, /operations/],
  [CUE.page, /page/],
  [CUE.access, /access|visib|who/],
  [CUE.refunding, /refunding/],
  [
    CUE.dues,
    /order|position|bount|disput|bids?$|wager|licen|member|subscri|plan|checkout|purchas|pay|credit|fund|balanc|invoic|bill|charge|withdraw|deposit|donat|swap|trade|disburse|renew|transact|transfer|book|domain|money|tip|reward|token|eth|sol|usdc|ads?$|advert|budget|campaign/,
  ],
  [
    CUE.preview,
    /preview|simulate|dry|eligibility|quot|estimat|availab|check|diff|plan|status|history|doc|help|stat|info|detail|list|log|summary|report|result|rate|option|type|schema|metric|analytic|count|quota|limit|example|balanc|forecast|index|map|chart|record|review|schedul|profil|access/,
  ],
  [CUE.secret, /secret|passw|passphrase|key|credential|env|token|connection|cookie|mnemonic|jwt|kubeconfig/],
  [
    CUE.stranger,
    /web|mail|message|tweet|timeline|review|comment|issue|news|post|reddit|repl|feed|forum|discuss|mention|transcript|pull|pr|ticket|thread|conversation|article|dm|chat|html|youtube|google|serp|stories|answer|question|console|inbox/,
  ],
  [
    CUE.crowd,
    /^(?:across|all|many|multiple|several|every|bulk|batch|batches|batched|mass|everything|entire|wide)$/,
  ],
  [CUE.whole, /entire|whole|complete|full/],
  [CUE.recovery, /soft|restor|trash|bin|recycl|deleted|recover|undo/],
  [
    CUE.code,
    /function|worker|lambda|script|contract|trigger|code|rule|apex|plugin|macro|procedure|migration|hook/,
  ],
  [CUE.gate, /firewall|list|group/],
  [
    CUE.rights,
    /key|token|secret|credential|passw|env|role|permission|acl|fa|polic|list|access|sso|saml|collab|admin|security|shar|invit|member|guest|grant|visib|user|account|people|identity|login|employee|client|group|realm|allowance|spend|certificat|ssh|public|variable|pat|team|org|project|workspace|delegat|moderator|factor|cookie|state|firewall/,
  ],
];

/** The bits of one word, lower case. */
export function cuesOf(word: string): number {
  let bits = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(word)) bits |= bit;
  return bits;
}

const GESTURES =
  /(?:^|[_\W])(?:click|tap|hover|swipe|scroll|keypress|press_key|type_text|drag|navigate|screenshot)(?:$|[_\W])/i;
const RAW =
  /(?:make|send|raw|api|http|graph|rest|custom|generic).?(?:api.?)?(?:request|call|batch)$|^(?:http_request|api_request|make_api_request|raw_request)$/i;

/** What a name says as a whole, beside the bits of its words. */
export function cuesOfName(name: string): number {
  return (
    (GESTURES.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2')) ? CUE.gesture : 0) |
    (RAW.test(name) ? CUE.raw : 0) |
    (/command|cli|shell|exec/i.test(name) ? CUE.shell : 0)
  );
}

/** The bits of some words. */
export function cuesAmong(words: readonly { readonly cues: number }[]): number {
  let bits = 0;
  for (const { cues } of words) bits |= cues;
  return bits;
}
