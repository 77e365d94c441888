import type { Tool } from '../../../types.ts';
import { defineSparing, type SparingRule, sketch, TEXT } from '../../decide/rule.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { MAX_READ } from '../../read/text.ts';

const described = (name: string, description: string, parameter: string, told: string, type = 'string') =>
  sketch(name, description, { [parameter]: { type, description: told } });

/** Risky statements in the text of a parameter that only say what it is for. */
export const OF_PARAMETERS: readonly SparingRule[] = [
  defineSparing({
    id: 'puts-back-by-its-twin',
    title: 'Takes out what the parameter beside it puts in',
    why: 'Of `add_parents` and `remove_parents` each undoes the other.',
    limits: 'Only what is removed, told in the parameter itself.',
    since: 71,
    examples: {
      fires: [
        sketch('update_file', 'Updates a file', {
          add_parents: TEXT,
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
