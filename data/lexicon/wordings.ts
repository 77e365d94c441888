/**
 * Turns of phrase that decide, by what they say. `pattern` is looked for in the description, lower case and with
 * single blanks; `within` is how many of its first characters are looked at; `example` is what it must find.
 */
export interface WordingOf {
  readonly pattern: RegExp;
  readonly within?: number;
  readonly example: string;
}

export const WORDINGS = {
  'that a phone call is made': {
    pattern: /\b(?:outbound|phone) calls?\b/,
    within: 160,
    example: 'starts an outbound call',
  },
  'that it goes to a network or feed': {
    pattern: /\b(?:on|to) (?:the |your |an? )?(?:\w+ )?(?:network|feed|timeline|wall|community)\b/,
    within: 160,
    example: 'posts an offer on the network',
  },
  'who the audience is': {
    pattern: /\bemail|newsletter|sms|audience|recipients|subscribers\b/,
    example: 'schedules it for all subscribers',
  },
  'that nothing is delivered': {
    pattern: /\b(?:sandbox mode|without delivering|test inbox)\b/,
    example: 'sends it in sandbox mode',
  },
  'that an automation hears of it': {
    pattern: /trigger|automation|workflow/,
    example: 'starts the automation',
  },
  'that speech is synthesised': {
    pattern: /\b(?:synthesi[sz]e|text.to.speech|tts|audio)/,
    example: 'synthesizes speech',
  },
  'that a broker carries it': {
    pattern: /redis|kafka|mqtt|nats|rabbit|pub ?\/?sub/,
    example: 'publishes on redis',
  },
  'that something is deleted': {
    pattern: /delet|remov|purg|eras|drop/,
    example: 'removes old entries',
  },
  'that what was put away comes back': {
    pattern: /archived|deleted|trash|bin\b|soft|removed/,
    example: 'restores an archived record',
  },
  'that something is overwritten': {
    pattern: /overwrit|replac|discard/,
    example: 'overwrites the data',
  },
  'that what was there stays in a history': {
    pattern:
      /\b(?:creates?|as) an? new (?:head )?(?:revision|version)\b|\bhistory is (?:kept|preserved)\b|\bcommit in (?:the )?history\b|\byou can undo\b|\bnon-destructive/,
    example: 'creates a new revision',
  },
  'that defaults come back': {
    pattern: /\bto (?:its|their|the) (?:\w+ )?defaults?\b/,
    within: 200,
    example: 'resets it to its defaults',
  },
  'that it is a factory reset': {
    pattern: /factory/,
    example: 'a factory reset',
  },
  'that something is lost': {
    pattern:
      /discard|destroy|wipe|eras(?:e|es|ing)|delet(?:e|es|ing) all|lose|lost\b|overwrit|factory|data loss/,
    example: 'what was not saved is lost',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;

export type Wording = keyof typeof WORDINGS;
