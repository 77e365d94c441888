import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, type Text } from '../../read/text.ts';
import { ROLE, type Word } from '../../read/words.ts';

const described = (name: string, description: string, parameter: string, told: string, type = 'string') =>
  sketch(name, description, { [parameter]: { type, description: told } });

/** Risky statements about what this call does not do, or by which nothing is lost. */
export const MEANT: readonly SparingRule[] = [
  defineSparing({
    id: 'narrows-a-look',
    title: 'Narrows or sorts what is returned',
    why: 'A filter names what is looked for, not what is done.',
    limits: 'Only in a parameter whose text begins so.',
    since: 4,
    examples: {
      fires: [
        described('list_jobs', 'Lists jobs', 'kind', 'Filter: only jobs. Deletes the rows of a table.'),
      ],
      spares: [described('list_jobs', 'Lists jobs', 'kind', 'Deletes the rows of a table.')],
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

/** What befalls things with time, or at an event. */
const IN_TIME =
  /\bafter (?:about |around |up to |at most )?(?:\d+|one|two|three|seven|thirty|ninety|a|an|the) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|retention)|\b(?:within|in|for) \d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|\bretention\b|\bexpir(?:e|es|y|ation)\b|\bunless the user\b|\bhourly\b|\bnightly\b|\b(?:monthly|yearly|annually|quarterly)\b|\bat (?:the|their|its) (?:scheduled |planned |set )?(?:times?|dates?)\b|\bwhen(?:ever)? (?:an? |the )?(?:\w+ )?(?:events?|stock|session|browser|process|server|connection)\b|\bby (?:the )?(?:users?|admins?|administrators?|owners?|customers?|provider|platform)\b(?!['’])/;
/** Somebody else does it: the person is the subject, and stands behind no preposition. */
const BY_OTHERS =
  /(?<!\b(?:of|for|as|by|to) (?:an? |the )?)\b(?:user|admin|customer|owner|someone|somebody|contact|caller|merchant|seller|buyer|shopper|guest) (?:\w+ )?(?:deletes|removes|cancels|opens|pays|buys|sells|orders|purchases|sends|revokes)\b|\b(?:store|shop|business|company) (?:that |which )?sells\b/;

/** Is the act's own place inside a clause that says when, whether or which? */
function isSubordinate(statement: Statement, by: RegExp): boolean {
  const { phrase, from } = statement;
  const { text, at } = phrase;
  const { words, gaps } = text;
  for (let k = at - 1; k >= from; k--) {
    const gap = gaps[k + 1] as number;
    if (gap >= GAP.clause) return false;
    const word = words[k] as Word;
    // A comma closes what a condition opened, unless it only parts verbs in a row: `creating, updating or deleting`.
    if (
      gap >= GAP.soft &&
      (!(word.verb && word.form === words[at]!.form) || /^(?:is|are|gets?|will)$/.test(words[k + 1]!.text))
    )
      return false;
    // `whether to delete`: what the switch decides.
    if (word.text === 'whether' && words[k + 1]?.text === 'to' && text.field !== '/description') return false;
    // `, which deletes` goes on with the sentence; `which rows are deleted` asks.
    if (word.text === 'which' && (words[k + 1]!.verb || words[k + 1]!.role & ROLE.adverb)) return false;
    // `unless it is empty, in which case it deletes`: what the condition leads to.
    if (word.text === 'which' && /^(?:in|of|during|by)$/.test(words[k - 1]?.text ?? '')) return false;
    if (SUBORDINATES.test(word.text))
      return by.test(word.text) && !beginsAnew(statement, k) && !SOOTHES.test(words[k - 1]?.text ?? '');
  }
  return false;
}

/**
 * Has the clause that the word at `k` opened ended before the act? `When called deletes`, `after reading the rows
 * drops them`: a bare participle is all of the condition. `Before it answers it deletes`: a subject of its own.
 */
function beginsAnew({ phrase: { text, at }, voice }: Statement, k: number): boolean {
  const { words } = text;
  const participle = words[k + 1]?.form;
  if (participle === 'past' && k + 2 >= at - 1) return true;
  if (isOwnDoing(text, k, at)) return true;
  if (voice !== 'states') return false;
  let before = at - 1;
  while (before > k && words[before]!.role & ROLE.adverb) before--;
  if (/^(?:that|which|who)$/.test(words[before]!.text)) return false;
  if (participle === 'past' || participle === 'ing') return before > k + 1;
  return before > k + 2 && /^(?:it|this|tool|call)$/.test(words[before]!.text);
}

/**
 * `Does not warn before it deletes`, `answers after deleting`: it, or nobody beside what the sentence is about, is the
 * call itself. Of `fails if it deletes`, and of advice to the caller, nothing is done.
 */
function isOwnDoing({ words, gaps }: Text, k: number, at: number): boolean {
  if (!/^(?:before|after|while|until|once|when)$/.test(words[k]!.text)) return false;
  let next = k + 1;
  while (next < at && words[next]!.role & ROLE.adverb) next++;
  if (next === at) return words[at]!.form === 'ing' && isTold(words, gaps, k);
  let subject = at - 1;
  while (subject > k && words[subject]!.role & ROLE.adverb) subject--;
  return words[at]!.form === 'third' && subject < next + 2 && ITSELF.test(words[subject]!.text);
}

/** Is what stands before the word at `k` a statement about the call, no advice? */
function isTold(words: readonly Word[], gaps: readonly number[], k: number): boolean {
  let from = k;
  while (from > 0 && (gaps[from] as number) < GAP.sentence) from--;
  const first = words.slice(from, k).find(({ verb }) => verb !== undefined);
  return first?.form === 'third';
}

const ITSELF = /^(?:call|function|it|this|tool)$/;

/** `Don’t worry if it deletes`: it does. */
const SOOTHES = /^(?:alarmed|mind|panic|surprised|worry)$/;

const ASKS = /^(?:if|unless|until|before|whether|how|what|which|where|why|whose|should)$/;
const TELLS_WHEN = /^(?:when|whenever|after|once|while|since|because)$/;
/** A passive behind these is what must hold first; behind `since` and `because` it is what comes of the call. */
const ASKS_OR_DATES = new RegExp(`${ASKS.source}|^(?:when|whenever|after|once|while)$`);
const SUBORDINATES = new RegExp(`${ASKS.source}|${TELLS_WHEN.source}`);

/** Things that a look shows and that act by themselves when their time comes. */
const AGENTS =
  /^(?:rules?|polic(?:y|ies)|workflows?|automations?|triggers?|jobs?|functions?|apps?|applications?|tools?|users?|people|members?|contacts?|customers?|requests?|migrations?|scripts?|queries|query|statements?|endpoints?|webhooks?|hooks?|events?|steps?|actions?|commands?|code|agents?|bots?|services?|campaigns?|schedules?|changes|commits?|patterns?|operations?|process(?:es)?|ones?|those|someone|plans?|flows?|zaps?|integrations?|plugins?|connections?)$/;

const AMOUNTS = /^(?:amounts?|balances?|costs?|fees?|prices?|sums?|totals?)$/;

/** `rules that delete mail`: the look is at what acts, the call does not. */
function isRelative({ phrase: { text, at, verb }, from }: Statement, reading: Reading, by: RegExp): boolean {
  const { words, gaps } = text;
  for (let k = at - 1; k >= from && k >= at - 4; k--) {
    if ((gaps[k + 1] as number) >= GAP.soft) return false;
    // `the amount to be paid`, `the total that will be charged`: how much, or when, is what is shown.
    if (
      verb.kind === 'pay' &&
      /^(?:that|which|to)$/.test(words[k]!.text) &&
      k > from &&
      AMOUNTS.test(words[k - 1]!.text)
    )
      return (
        by.test('to') &&
        words[at - 1]!.text === 'be' &&
        reading.foremost.every((one) => /^(?:look|compute)$/.test(one.verb.kind))
      );
    if (!/^(?:that|which|who)$/.test(words[k]!.text)) continue;
    return (
      by.test(words[k]!.text) &&
      k > from &&
      (gaps[k] as number) < GAP.soft &&
      (words[k]!.text === 'who' || AGENTS.test(words[k - 1]!.text)) &&
      !STARTS.test(actBefore(text, k, from)) &&
      // `the rule that grants the most points`: what rules allow is no right that the call changes.
      ((verb.kind === 'grant' && /^(?:rules?|polic(?:y|ies)|plans?)$/.test(words[k - 1]!.text)) ||
        reading.foremost.every((one) => /^(?:look|compute)$/.test(one.verb.kind)))
    );
  }
  return false;
}

/** `files that are deleted`: a look at what is so; `that are deleted on the way` tells what the call does. */
function isState({ phrase: { text, at }, voice, from }: Statement, reading: Reading): boolean {
  const { words, gaps, served, ends } = text;
  if (voice !== 'passive' || at - 3 < from || words[at - 2]!.text !== 'that') return false;
  if ((gaps[at - 2] as number) >= GAP.soft || !/^(?:is|are)$/.test(words[at - 1]!.text)) return false;
  return (
    reading.foremost.every(({ verb }) => /^(?:look|compute)$/.test(verb.kind)) &&
    SAYS_NO_MORE.test(served.slice(ends[at], (ends[at] as number) + 20))
  );
}

const SAYS_NO_MORE = /^(?:[.;)\n]|$| (?:or|and) \w+ed\b| (?:before|since|within|by date|today)\b)/;

/** What is started does what is said of it. */
const STARTS =
  /^(?:run|start|schedule|launch|trigger|queue|enqueue|kick|spawn|execute|invoke|call|create|install|dispatch)$/;

/** The lemma of the nearest verb before the word at `k`; empty without one. */
function actBefore({ words }: Text, k: number, from: number): string {
  for (let i = k - 1; i >= from; i--) {
    const { verb } = words[i] as Word;
    if (verb && !(i === k - 1)) return verb.lemma;
  }
  return '';
}

/** A parameter that narrows or sorts what is returned. */
const narrows = ({ phrase: { text } }: Statement): boolean =>
  text.field !== '/description' &&
  /^\W*(?:optional(?:ly)?\W+|(?:body|query) param(?:eter)?: )?(?:filter|sort|order|hint|only (?:return|show|include|list)|search)/i.test(
    text.served,
  );

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
  const told = served.toLowerCase();
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

/** What befalls things with time, or is done by others: what the call itself does in that time still counts. */
const happensAnyway = ({ voice, sentence }: Statement): boolean =>
  (voice === 'passive' && IN_TIME.test(sentence)) || (voice !== 'commands' && BY_OTHERS.test(sentence));
