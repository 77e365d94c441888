import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { withEachCall } from '../../read/asides.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import type { Text } from '../../read/text.ts';
import { hasHappened, isRelative, isState } from './relative.ts';
import { ASKS, ASKS_OR_DATES, isSubordinate, TELLS_WHEN } from './subordinate.ts';

/** Risky statements about what this call does not do, or by which nothing is lost. */
export const MEANT: readonly SparingRule[] = [
  defineSparing({
    id: 'moved',
    title: 'Moved, not lost',
    why: 'What a move takes from one place it has put in another.',
    limits: 'Only for what the text calls the original, the old or the temporary one.',
    since: 4,
    examples: {
      fires: [sketch('move_message', 'Moves a message to a folder. This deletes the original message.')],
      spares: [sketch('copy_message', 'Copies a message to a folder. This deletes the message.')],
    },
    holds: (told, reading) => isMove(told, reading),
  }),
  defineSparing({
    id: 'happens-anyway',
    title: 'Happens anyway, or by other hands',
    why: 'What a retention period or a user does is not done by this call.',
    limits: 'A period, an expiry or another doer has to be named in the sentence.',
    since: 4,
    examples: {
      fires: [sketch('list_trash', 'Lists the trash. Items are permanently deleted after 30 days.')],
      spares: [sketch('list_trash', 'Lists the trash. Items are permanently deleted on the way.')],
    },
    holds: (told) => happensAnyway(told),
  }),
  defineSparing({
    id: 'stands-in-a-condition',
    title: 'Stands in a condition or a question',
    why: 'The act is what must hold or what is asked about, not what the call does.',
    limits: 'What the condition leads to counts; so does a bare “when called”.',
    since: 4,
    examples: {
      fires: [sketch('get_status', 'Returns the status. Fails if the server deletes the account.')],
      spares: [sketch('get_status', 'When called, deletes the account.')],
    },
    holds: (told) => isSubordinate(told, told.voice === 'passive' ? ASKS_OR_DATES : ASKS),
  }),
  defineSparing({
    id: 'told-as-when',
    title: 'Tells when, after what or while what',
    why: 'What must have happened first is mostly done by others.',
    limits: 'The tool is asked about all the same: the sentence may mean its own doing.',
    since: 18,
    examples: {
      fires: [sketch('get_status', 'Returns the status. Fails while the server deletes the account.')],
      spares: [sketch('get_status', 'Returns the status, and deletes the account.')],
    },
    doubtful: true,
    holds: (told) => isSubordinate(told, TELLS_WHEN),
  }),
  defineSparing({
    id: 'tells-what-an-answer-means',
    title: 'Tells what it means that nothing came back',
    why: 'What an empty answer lets one conclude had happened before.',
    limits: 'Only behind a condition that nothing is found or returned, and not of what is then done.',
    since: 112,
    examples: {
      fires: [
        sketch('list_tabs', 'Lists tabs. If no tabs are found, it means that the page is opened elsewhere.'),
      ],
      spares: [
        sketch('list_jobs', 'Lists jobs. If no jobs are found, all users are deleted.'),
        sketch('list_jobs', 'Lists jobs. If it is called, it means that all users are deleted.'),
      ],
    },
    doubtful: true,
    holds: ({ voice, from, phrase: { text, at } }) =>
      (voice === 'passive' || voice === 'states') &&
      MEANS.test(text.served.slice(text.starts[from], text.starts[at]).slice(0, MAX_MEANING)),
  }),
  defineSparing({
    id: 'said-of-somebody',
    title: 'Said of somebody, or of an amount',
    why: 'A person acts by themselves, and an amount to be paid is only told.',
    limits: 'Only behind “who”, or of amounts, and only where every act of the tool is a look.',
    since: 4,
    examples: {
      fires: [sketch('list_shops', 'Lists shops, such as that of a merchant who sells all their goods.')],
      spares: [sketch('get_status', 'Gets a status that sells all their goods.')],
    },
    holds: (told, reading) => isRelative(told, reading, /^(?:who|to)$/),
  }),
  defineSparing({
    id: 'shown-in-a-state',
    title: 'Tells the state of what is looked at, or what it has done',
    why: 'Files that are deleted are looked for, not deleted, and what the carrier that is shown delivered has arrived.',
    limits:
      'Only where the clause says no more than the state or since when, or tells of the past, and every act of the tool is a look.',
    since: 23,
    examples: {
      fires: [
        sketch('list_files', 'Lists files that are deleted.'),
        sketch('get_account', 'Gets an account with the job that deleted its files.'),
      ],
      spares: [
        sketch('list_files', 'Lists files that are deleted on the way.'),
        sketch('list_files', 'Lists files. They are deleted.'),
      ],
    },
    holds: (told, reading) => isState(told, reading) || hasHappened(told, reading),
  }),
  defineSparing({
    id: 'said-of-what-is-shown',
    title: 'Said of what is looked at',
    why: 'The rule, workflow or person that is shown does it, in its own time.',
    limits: 'Only for things that act by themselves, and only where every act of the tool is a look.',
    since: 4,
    examples: {
      fires: [sketch('list_rules', 'Lists rules. Shows the rule that deletes messages.')],
      spares: [sketch('get_status', 'Gets a status that deletes messages.')],
    },
    doubtful: true,
    holds: (told, reading) => isRelative(told, reading, /^(?:that|which)$/),
  }),
];

/** `If no scripts are found, it means that …` */
const MEANS =
  /^(?:if|when) (?:no|none|nothing|there (?:is|are) no|the (?:answer|list|output|response|result) is (?:empty|missing|null))\b[^.;]*,\s*(?:it|that|this) (?:likely |mostly |often |probably |usually )?(?:implies|indicates|means|suggests)\b/i;
const MAX_MEANING = 200;

/** What befalls things with time, or at an event. */
const IN_TIME =
  /\bafter (?:about |around |up to |at most )?(?:\d+|one|two|three|seven|thirty|ninety|a|an|the) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|retention)|\b(?:within|in|for) \d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|\bretention\b|\bexpir(?:e|es|y|ation)\b|\bunless the user\b|\bhourly\b|\bnightly\b|\b(?:every|each) (?:hour|day|night|week|month|year|\d+ (?:minutes|hours|days))\b|\b\d+ (?:hours?|days?|weeks?|months?) after\b|\b(?:monthly|yearly|annually|quarterly)\b|\bat (?:the|their|its) (?:scheduled |planned |set )?(?:times?|dates?)\b|\bwhen(?:ever)? (?:an? |the )?(?:\w+ )?(?:events?|stock|session|browser|process|server|connection)\b|\bby (?:the )?(?:\w+ system|registry|registrar|vendor|supplier|users?|admins?|administrators?|owners?|customers?|provider|platform|operating system)\b(?!['’])|\bby (?:the |an? |your |our |other )?(?:\w+ ){0,2}(?:colleagues?|department|editors?|maintainers?|moderators?|office|operators?|people|staff|teams?)\b(?!['’])/;

/** What stands before the verb acts by itself in its time: `the system empties it 30 days later`. */
const BY_ITSELF =
  /\b(?:system|server|platform|provider|database|scheduler|service|cluster|broker|kernel|garbage collector|cron ?job|(?:nightly|background|cleanup|scheduled) \w+|retention \w+|lifecycle \w+) (?:then |automatically |itself )?$/;

const OF_ITSELF = /\b(?:by itself|itself|of its own accord|on its own)$/;
const NOT_BY_THIS_CALL = /\bby (?:the|an?) \w+(?: \w+)?, (?:and )?not by (?:it|this (?:call|function|tool))$/;

/** So soon only what is short-lived anyway goes by itself. */
const AT_ONCE = /\bafter (?:about |some )?(?:\d+|an?|one|a few|few|some) ?(?:seconds?|moments?)\b/;
const SHORT_LIVED =
  /cache|code|connection|cop(?:y|ies)|entr|file|job|lease|link|lock|message|notif|preview|quer|request|result|session|state|temp|token|upload|url/;
/** Somebody else does it: the person is the subject, and stands behind no preposition. */
const BY_OTHERS =
  /(?<!\b(?:of|for|as|by|to) (?:an? |the )?)\b(?:user|admin|customer|owner|someone|somebody|contact|caller|merchant|seller|buyer|shopper|guest) (?:\w+ )?(?:deletes|removes|cancels|opens|pays|buys|sells|orders|purchases|sends|revokes)\b|\b(?:store|shop|business|company) (?:that |which )?sells\b/;

const isMove = ({ phrase: { object, verb } }: Statement, reading: Reading): boolean =>
  /^(?:delete|remove)$/.test(verb.lemma) &&
  object.some(({ text }) => /^(?:original|old|source|previous|temporary|temp|placeholder)$/.test(text)) &&
  reading.spoken.some((one) => /^(?:move|rename|migrate|relocate)$/.test(one.verb.lemma));

const wordsBefore = ({ words }: Text, at: number, from: number): string =>
  `${words
    .slice(Math.max(from, at - 4), at)
    .map(({ text }) => text)
    .join(' ')} `;

/** What befalls things with time, or is done by others: what the call itself does in that time still counts. */
const happensAnyway = ({ voice, sentence, phrase: { text, at }, from, to }: Statement): boolean =>
  ((voice === 'passive' || (voice === 'states' && BY_ITSELF.test(wordsBefore(text, at, from)))) &&
    IN_TIME.test(sentence) &&
    !withEachCall(text.words, at, to) &&
    !(AT_ONCE.test(sentence) && !SHORT_LIVED.test(sentence))) ||
  ((voice === 'named' || voice === 'states') &&
    OF_ITSELF.test(sentence) &&
    BY_ITSELF.test(wordsBefore(text, at, from))) ||
  (voice === 'passive' && NOT_BY_THIS_CALL.test(sentence)) ||
  (voice !== 'commands' && BY_OTHERS.test(sentence));
