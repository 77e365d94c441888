import { saidAs, type WordingOf } from '../wording.ts';

/** Who gets in, and who can see it (signal privilege); see wording.ts. */
export const ACCESS_WORDINGS = {
  'a link for others': {
    pattern: /\b(?:shar(?:e|eable|ing)|public) (?:link|url)s?$/,
    example: 'shareable link',
  },
  'that a host may connect': {
    pattern:
      /\ballow(?:s|ing)? (?:an? |the |any )?(?:\w+ ){0,2}(?:hosts?|ips?|ip address(?:es)?|address(?:es)?|networks?|ranges?) to (?:connect|access|reach)\b/,
    within: 300,
    example: 'allows a remote host to connect',
  },
  'a request for access': {
    ...saidAs({
      'a membership request':
        /\b(?:device|access|member|membership|join|sign ?in|login|authori[sz]ation) ?(?:\w+ )?(?:requests?|approvals?|authori[sz]ations?)\b/,
      'team members': /\b(?:org|organi[sz]ation|team|group|workspace) (?:members?|users?)\b/,
      'invited members':
        /^(?:pending |invited |new )?(?:members?|devices?|device approval|device authori[sz]ation)$/,
    }),
  },
  'members of an organisation': {
    pattern: /\b(?:members?|memberships?|collaborators?)$/,
    example: 'revoked member',
  },
  'what a team owns': {
    pattern: /\b(?:workspaces?|projects?|repositor(?:y|ies)|ownership|organi[sz]ations?)\b/,
    example: 'project',
  },
  'that it goes to another team': {
    pattern: /\bto (?:an? |the |another )?(?:new )?teams?\b/,
    example: 'to another team',
  },
  'that it goes to an organisation': {
    pattern: /\bto (?:an?|the|another|your|different)? ?(?:new )?organi[sz]ation\b/,
    example: 'to another organization',
  },
  'that it goes to another owner': {
    pattern:
      /\bto (?:an?|the|another|your|different)? ?(?:new )?(?:owner|account|registrar)\b|\b(?:another|other|new) (?:user|person|member|account) (?:as |to be )?(?:the |an? )?(?:owner|admin(?:istrator)?)\b/,
    example: 'to a new owner',
  },
  'that anyone may see it': {
    ...saidAs({
      'readable by anyone':
        /\b(?:readable|accessible|visible|viewable|open) (?:to|by|for) (?:anyone|everyone|everybody|the public|the world)\b/,
      'public access': /\b(?:public|anonymous) (?:read )?access\b/,
      'publicly readable': /\bpublicly readable\b/,
      'anyone with the link':
        /\b(?:anybody|anyone|everybody|everyone) (?:with the (?:link|url)|who has the (?:link|url)|can (?:open|read|view|see|access))\b/,
      'becomes publicly available': /\bbecomes? public(?:ly (?:accessible|available|readable|visible))?\b/,
    }),
    within: 400,
  },
  'that the internet gets in': {
    pattern: /\bto the (?:public |whole |open )?(?:internet|outside(?: world)?)\b|\b0\.0\.0\.0\b/,
    example: 'to the internet',
  },
  'that it runs with the rights of root': {
    pattern:
      /\b(?:with|using|via|through|under) sudo\b|\bas (?:the )?(?:root|superuser)(?: user)?\b|\b(?:with|under) (?:root|superuser|elevated) (?:privileges|rights|permissions)\b/,
    unless: /(?:not|never|without|n't|cannot|refuses?|fails?) (?:\w+ ){0,4}$/,
    within: 1000,
    example: 'with sudo',
  },
  'a protection, in several words': {
    ...saidAs({
      'second factor': /\b(?:multi|second|two)[- ](?:factor|step)\b/,
      'two-person rule': /\b(?:four|4)[- ]eyes\b|\b(?:two|2|second)[- ]person\b/,
      'password requirement':
        /\b(?:approval|captcha|identity|login|passcode|password|pin|review|sign[- ]?in|signature|verification) (?:checks?|enforcement|gates?|prompts?|protection|requirements?|rules?)\b|\brequire(?:d|ment (?:for|of)) (?:an? |the )?(?:approvals?|login|passcode|password|pin|reviews?|sign[- ]?in|verification)\b/,
      'spam filtering':
        /\b(?:malware|phishing|spam|virus) (?:detection|filter(?:ing|s)?|scann(?:er|ing)|scans?)\b/,
      'rate limiting': /\brate[- ]limit(?:ing|s)?\b|\bsecure boot\b|\bsafe browsing\b/,
    }),
  },
  'that it sets who can see': {
    ...saidAs({
      'sets the visibility of a repository to private':
        /\bsets? (?:\w+ ){0,4}(?:access control|visibility)\b[^.]{0,40}\b(?:public|private)\b/,
      'changes the visibility': /\bchanges? (?:\w+ ){0,3}visibility\b/,
      'changes who can see it': /\bchang(?:es?|ing) who can (?:see|access|edit|view|use)\b/,
      'setting to private': /\bsetting to private\b/,
    }),
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
