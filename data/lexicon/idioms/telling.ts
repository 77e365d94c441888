import { DOING, type Idiom } from './idiom.ts';

const PEOPLE =
  '(?:admin(?:istrator)?|assignee|attendee|author|contact|customer|follower|guest|member|organi[sz]er|owner|participant|person|recipient|reporter|reviewer|sender|subscriber|user)';
const EVERYBODY = '(?:the (?:whole )?(?:world|internet|public|web)|anyone|anybody|everyone|everybody)';

/** Whom nobody writes to for the caller's sake. */
const OUTSIDERS =
  '(?:an?|all|each|every|its|our|other|the|their|your)?\\s?(?:[\\w-]{1,30} )?(?:advertiser|agenc(?:y|ies)|authorit(?:y|ies)|broker|competitor|compan(?:y|ies)|insurer|marketer|partner|press|third part(?:y|ies)|vendor)s?\\b';

/** What is sent to somebody or made public. Source: see idioms.ts. */
export const IDIOMS_OF_TELLING: readonly Idiom[] = [
  {
    rest: `${DOING}(?:broadcast|dispatch|mailing|sending|transmission) of`,
    means: 'sends',
    example: 'effect: dispatch of the message to every contact',
  },
  {
    rest: `(?:all|each|every) ${PEOPLE}s? (?:has|have|holds?) (?:the|this|your) (?:e-?mail|letter|mail|message|text)`,
    means: 'the message is sent to all users',
    example: 'afterwards every contact has the message on the phone',
  },
  {
    rest: `go(?:es)? out to(?= (?:(?:all|each|every|the|their|your) ){0,2}(?:[\\w-]{1,30} )?${PEOPLE}s?\\b)`,
    means: 'sends an email to',
    example: 'goes out to every recipient of the mail',
  },
  {
    rest: `(?:is|are|gets?) handed (?:on |out |over )?to(?= (?:an?|all|each|every|the) (?:[\\w-]{1,30} )?${PEOPLE}s?\\b)`,
    means: 'is sent to the customer. It sends a message to',
    example: 'gets the letter, which is handed to the person at the desk',
  },
  ...['pass', 'hand'].map(
    (verb): Idiom => ({
      verb,
      rest: `* (?:along|on|out|over) to(?= ${OUTSIDERS})`,
      means: 'send $1 to',
      example: `${verb === 'pass' ? 'passes' : 'hands'} the report on to a third party`,
    }),
  ),
  {
    rest: `(?:is|are|gets?) (?:automatically |then )?(?:forwarded|handed|passed|relayed) (?:(?:along|on|out|over) )?to(?= ${OUTSIDERS})`,
    means: 'is sent to a customer. It sends a message to',
    example: 'the report is passed on to insurers',
  },
  { verb: 'fire', rest: 'off', means: 'send', example: 'fires off a mail to everyone' },
  {
    verb: 'ship',
    rest: '* (?:off|out|over) to',
    means: 'send $1 to',
    example: 'ships the file off to a third party',
  },
  {
    verb: 'drop',
    rest: '* into the inbox(?:es)?',
    means: 'send an email',
    example: 'drops the text into the inbox of each subscriber',
  },
  {
    verb: 'drop',
    rest: '* a (?:line|note|message)',
    means: 'send a message to $1',
    example: 'drops every customer a line',
  },
  {
    verb: 'let',
    rest: '* know by (?:e-?mail|mail|sms|text|phone)',
    means: 'send an email to $1',
    example: 'lets all subscribers know by mail',
  },
  {
    rest: `(?:(?:an?|each|every|the) ${PEOPLE}|everybody|everyone|anybody|anyone|each of them|whoever(?: [\\w'’-]{1,30}){1,5}?)(?: (?:of|who|whose)(?: [\\w'’-]{1,30}){1,6}?)? (?:gets|receives) an? (?:\\w+ )?(?:alert|e-?mail|letter|message|notification|sms)(?! if\\b)`,
    means: 'sends an email to the person',
    example: 'the person whose profile is viewed gets a notification',
  },
  {
    rest: '(?:is|are|gets?) (?:informed|notified|told) (?:of (?:it|this|that) )?by (?:e-?mail|mail|sms|text|phone|letter)',
    means: 'is sent an email. It sends an email to the person',
    example: 'its owner is told by mail that you looked',
  },
  {
    rest: "(?:gets?|receives?) an? [\\w'’-]{1,30} by (?:courier|e-?mail|fax|letter|mail|post|sms|text)(?! (?:if|when)\\b)",
    means: 'is sent an email. It sends an email to the person',
    example: 'those below the score receive a refusal by mail',
  },
  {
    rest: 'go(?:es)? public(?! (?:when|if|once)\\b)',
    means: 'is shared. It makes the file public',
    example: 'after a minute the post goes public',
  },
  {
    verb: 'answer',
    rest: '((?:an? |all |any |each |every |the )?(?:\\w+ )?(?:(?:e-?)?mails?|letters?|messages?|tweets?))',
    means: 'send an email reply to $1',
    example: 'answers the mails of all customers',
  },
  {
    verb: 'leave',
    rest: 'a copy of * on a public \\w+',
    means: 'upload $1 to a public site',
    example: 'leaves a copy of the file on a public site',
  },
  {
    rest: `(?:is|are|gets?) (?:first )?(?:made|opened) (?:publicly )?(?:accessible |available |readable |visible |public )?(?:to|for|by) ${EVERYBODY}`,
    means: 'is shared. It makes the file public.',
    example: 'the folder is made accessible to anyone',
  },
  {
    rest: '(?:afterwards|then|from then on|from now on),? (?:anyone|anybody|everyone|everybody) (?:(?:with|on|in) (?:\\w+ ){1,2})?can (?:then )?(?:read|open|see|edit|access) (?:it|them|(?:the|this) \\w+)',
    means: ': it makes the file public',
    example: 'afterwards anyone with the link can open the folder',
  },
];
