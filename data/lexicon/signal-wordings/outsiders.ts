import { saidAs, type WordingOf } from '../wording.ts';

/** What outsiders are told (signal external_comm); see wording.ts. */
export const OUTSIDER_WORDINGS = {
  'an address that all is forwarded to': {
    pattern:
      /\b(?:e-?mail )?address(?:es)? to (?:bcc|copy|forward|redirect)\b|\bforward (?:\w+ ){1,3}to this address\b/,
    example: 'address to forward emails to',
  },
  'words or pictures for others': {
    pattern: /comment|reply|note|message|review|video|post|photo|story|upload/,
    example: 'add_comment',
  },
  'that outsiders are told of it': {
    ...saidAs({
      'a public comment': /\bpublic (?:comments?|repl(?:y|ies))\b/,
      'makes it public': /\bmakes? (?:it|them|the \w+) public(?:ly)?\b/,
      'is emailed to them': /\b(?:is|are|be) e?mailed to\b/,
      'notifies the customers':
        /\bnotif(?:y|ies) (?:the )?(?:customers?|requesters?|recipients|subscribers|attendees|guests)\b/,
      'sent to customers': /\bsent to (?:the )?(?:customers?|requesters?|recipients)\b/,
      'sends an email to them':
        /\bsends (?:an? |the )?(?:real )?(?:e-?mails?|notifications?|invitations?|sms) to\b/,
    }),
    within: 2500,
    unless: /(?:not|never|without|optional\w*|can|if|whether|n't) (?:\w+ ){0,4}$/,
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
