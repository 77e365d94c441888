import type { Tool } from '../../../types.ts';
import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { MAX_READ, type Text } from '../../read/text.ts';
import { isRelative, isState } from './relative.ts';
import { ASKS, ASKS_OR_DATES, isSubordinate, TELLS_WHEN } from './subordinate.ts';

const described = (name: string, description: string, parameter: string, told: string, type = 'string') =>
  sketch(name, description, { [parameter]: { type, description: told } });

/** Risky statements about what this call does not do, or by which nothing is lost. */
export const MEANT: readonly SparingRule[] = [
  defineSparing({
    id: 'puts-back-by-its-twin',
    title: 'Takes out what the parameter beside it puts in',
    why: 'Of `add_parents` and `remove_parents` each undoes the other.',
    limits: 'Only what is removed, told in the parameter itself.',
    since: 71,
    examples: {
      fires: [
        sketch('update_file', 'Updates a file', {
          add_parents: { type: 'string' },
          remove_parents: { type: 'string', description: 'List of parents to remove' },
        }),
      ],
      spares: [
        sketch('update_file', 'Updates a file', {
          remove_parents: { type: 'string', description: 'List of parents to remove' },
        }),
      ],
    },
    holds: ({ phrase: { verb, text } }, { tool }) => verb.kind === 'remove' && hasTwin(text.field, tool),
  }),
  defineSparing({
    id: 'narrows-a-look',
    title: 'Narrows or sorts what is returned',
    why: 'A filter names what is looked for, not what is done.',
    limits: 'Only in a parameter whose text begins so; what a later sentence states counts.',
    since: 4,
    examples: {
      fires: [
        described('list_jobs', 'Lists jobs', 'kind', 'Filter: a job that deletes the rows of a table.'),
      ],
      spares: [
        described('list_jobs', 'Lists jobs', 'kind', 'Deletes the rows of a table.'),
        described('list_jobs', 'Lists jobs', 'kind', 'Filter: only jobs. Deletes the rows of a table.'),
      ],
    },
    holds: (told) => narrows(told),
  }),
  defineSparing({
    id: 'names-the-way-back',
    title: 'An option that names the way back',
    why: 'What is put into a bin or an archive can be taken out again.',
    limits: 'Only of an option that deletes, in its own text, and not where the text says all or for good.',
    since: 4,
    examples: {
      fires: [
        described(
          'update_page',
          'Updates a page',
          'in_trash',
          'Set to true to delete the page. False restores it from trash.',
          'boolean',
        ),
      ],
      spares: [
        described('update_page', 'Updates a page', 'gone', 'Set to true to delete the page.', 'boolean'),
      ],
    },
    holds: (told) => recovers(told),
  }),
  defineSparing({
    id: 'taken-from',
    title: 'Taken from where both live on',
    why: 'What is taken from a list, a group or a project is still there.',
    limits: 'Only where the parameter names the place.',
    since: 4,
    examples: {
      fires: [described('update_contact', 'Updates a contact', 'list', 'The list to remove the user from')],
      spares: [described('update_contact', 'Updates a contact', 'user', 'The user account to remove')],
    },
    holds: (told) => takesFrom(told),
  }),
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
    id: 'own-act',
    title: 'Names the target of the tool’s own act, or an id',
    why: 'The act is weighed where the name or the description tells it; ids of looks are described as elsewhere.',
    limits:
      'Only for the same verb, for a parameter that is an id, or for the directory the tool’s own command runs in.',
    since: 4,
    examples: {
      fires: [described('delete_note', 'Deletes a note', 'id', 'The note to delete')],
      spares: [described('get_note', 'Returns a note', 'note', 'The note to delete')],
    },
    holds: (told, reading) => isOwnAct(told, reading),
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
    title: 'Tells the state of what is looked at',
    why: 'Files that are deleted are looked for, not deleted.',
    limits:
      'Only where the clause says no more than the state or since when, and every act of the tool is a look.',
    since: 23,
    examples: {
      fires: [sketch('list_files', 'Lists files that are deleted.')],
      spares: [
        sketch('list_files', 'Lists files that are deleted on the way.'),
        sketch('list_files', 'Lists files. They are deleted.'),
      ],
    },
    holds: (told, reading) => isState(told, reading),
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

/** Is the field one of a parameter `remove_parents` beside `add_parents`? */
function hasTwin(field: string, { parameters }: Tool): boolean {
  const own = parameters.find((one) => field === `${one.field}/description`);
  return (
    own !== undefined &&
    /^remove/.test(own.name) &&
    parameters.some(({ name }) => name === own.name.replace(/^remove/, 'add'))
  );
}

/** What befalls things with time, or at an event. */
const IN_TIME =
  /\bafter (?:about |around |up to |at most )?(?:\d+|one|two|three|seven|thirty|ninety|a|an|the) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|retention)|\b(?:within|in|for) \d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|\bretention\b|\bexpir(?:e|es|y|ation)\b|\bunless the user\b|\bhourly\b|\bnightly\b|\b(?:every|each) (?:hour|day|night|week|month|year|\d+ (?:minutes|hours|days))\b|\b\d+ (?:hours?|days?|weeks?|months?) after\b|\b(?:monthly|yearly|annually|quarterly)\b|\bat (?:the|their|its) (?:scheduled |planned |set )?(?:times?|dates?)\b|\bwhen(?:ever)? (?:an? |the )?(?:\w+ )?(?:events?|stock|session|browser|process|server|connection)\b|\bby (?:the )?(?:\w+ system|users?|admins?|administrators?|owners?|customers?|provider|platform|operating system)\b(?!['’])/;

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

/** A parameter that narrows or sorts what is returned. */
const narrows = ({ phrase: { text }, voice, from, sentence }: Statement): boolean =>
  text.field !== '/description' &&
  NARROWS.test(text.served.slice(0, 400)) &&
  (voice !== 'states' || from === 0 || NARROWS.test(sentence));

const NARROWS =
  /^\W*(?:optional(?:ly)?\W+)?(?:filter|sort|order(?!s? (?:the|an?|all|every|your) (?!(?:\w+ ){0,4}(?:by|in)\b))|hint|only (?:return|show|include|list)|search)/i;

/** The way back is named beside it, and nothing says that it is for good. */
const RECOVERS =
  /\btrash\b|\brecycle bin\b|\b(?:un-?)?archiv\w*|\brestore\b|\bcan be (?:restored|recovered)\b|\bsoft[- ]delet|\bdeleted items\b/;

const FOR_GOOD = /permanent|irrevers|cannot be|can't be|never be|for good|forever|all\b|every/;

const recovers = (statement: Statement): boolean => {
  const { text, verb } = statement.phrase;
  if (!/^(?:delete|remove|discard)$/.test(verb.lemma) || text.field === '/description') return false;
  return namesTheWayBack(text.served);
};

/** Does the text of an option that deletes tell that it can be taken out again? */
export function namesTheWayBack(served: string): boolean {
  const told = served.slice(0, MAX_READ).toLowerCase();
  return RECOVERS.test(told) && !FOR_GOOD.test(told);
}

const takesFrom = ({ phrase: { text, at, verb }, voice, to }: Statement): boolean => {
  if (voice !== 'infinitive' || verb.kind !== 'remove') return false;
  return text.words.slice(at + 1, to).some((word) => word.text === 'from' || word.text === 'as');
};

const isMove = ({ phrase: { object, verb } }: Statement, reading: Reading): boolean =>
  /^(?:delete|remove)$/.test(verb.lemma) &&
  object.some(({ text }) => /^(?:original|old|source|previous|temporary|temp|placeholder)$/.test(text)) &&
  reading.spoken.some((one) => /^(?:move|rename|migrate|relocate)$/.test(one.verb.lemma));

/** `the account to remove`: the tool's own act, weighed where its name and description tell it. */
const isOwnAct = ({ phrase: { verb, text }, voice }: Statement, reading: Reading): boolean =>
  voice === 'infinitive' &&
  (ID.test(text.field) ||
    reading.spoken.some((one) => one.verb.lemma === verb.lemma) ||
    (verb.kind === 'run' &&
      PLACE.test(text.field) &&
      THIS_ONE.test(text.served) &&
      !reading.parameters.has(PARAM.command | PARAM.code | PARAM.sql)));

const ID = /(?:[/_]ids?|Ids?)\/description$/;

/** `directory: The directory to run the command in`, where the caller hands over none: the tool's own. */
const PLACE = /(?:cwd|dir|directory|folder|path|root|workspace)\/description$/i;

const THIS_ONE = /\b(?:run|execute|invoke) (?:the|this) (?:\w+ )?(?:command|operation|tool)\b/i;

const wordsBefore = ({ words }: Text, at: number, from: number): string =>
  `${words
    .slice(Math.max(from, at - 4), at)
    .map(({ text }) => text)
    .join(' ')} `;

/** What befalls things with time, or is done by others: what the call itself does in that time still counts. */
const happensAnyway = ({ voice, sentence, phrase: { text, at }, from }: Statement): boolean =>
  ((voice === 'passive' || (voice === 'states' && BY_ITSELF.test(wordsBefore(text, at, from)))) &&
    IN_TIME.test(sentence) &&
    !(AT_ONCE.test(sentence) && !SHORT_LIVED.test(sentence))) ||
  ((voice === 'named' || voice === 'states') &&
    OF_ITSELF.test(sentence) &&
    BY_ITSELF.test(wordsBefore(text, at, from))) ||
  (voice === 'passive' && NOT_BY_THIS_CALL.test(sentence)) ||
  (voice !== 'commands' && BY_OTHERS.test(sentence));
