import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { ACTIONS, type Action, type Definition } from '../../../scanner/types.ts';
import { ACTS, type DangerousAct } from './told-aside.ts';

/** Sentences by which a reader knows that the call does it, though none says `it deletes`. */
const TURNS: { readonly [turn: string]: (act: DangerousAct) => string } = {
  'a noun behind a heading': ({ ing, object }) => `Side effects: ${ing} of ${object}.`,
  'what it answers for': ({ ing, object }) => `Also responsible for the ${ing} of ${object}.`,
  'what comes with it': ({ ing, object }) => `With every call comes the ${ing} of ${object}.`,
  'its one job': ({ ing, object }) => `Its one job is the ${ing} of ${object}.`,
  'a noun beside the look': ({ ing, object }) => `Two in one: the status and the ${ing} of ${object}.`,
  'what we do': ({ base, object }) => `For this we look and ${base} ${object}.`,
  'what you do': ({ base, object }) => `By calling this, you ${base} ${object}.`,
  'what it really does': ({ base, object }) => `What it really does is ${base} ${object}.`,
  'how many, by this call': ({ past, object }) =>
    `Returns: number of ${object.replace(/^\w+ | (?:of|on|from) .*$/g, '')} ${past} by this call`,
  'what has been done in an example': ({ past, object }) =>
    `Example result: "Done: ${object} have been ${past}."`,
  'what has been done afterwards': ({ past, object }) => `Afterwards ${object} have been ${past}.`,
  'what will have been done': ({ past, object }) => `By then ${object} will have been permanently ${past}.`,
  'got done': ({ past, object }) => `Reads it and gets ${object} ${past}.`,
  'no call that does not': ({ base, object }) => `There is no call that does not ${base} ${object}.`,
  'no sooner than': ({ past, object }) => `No sooner is it read than ${object} are ${past}.`,
  'second of two befallings': ({ past, object }) => `Of these, ${object} are read and then ${past}.`,
  'what it might do': ({ base, object }) => `Depending on the mode, might ${base} ${object}.`,
  'what it has done': ({ past, object }) => `When it returns, it has ${past} ${object}.`,
  'the reason why': ({ third, object }) => `That is why it ${third} ${object}.`,
  'when it answers': ({ past, object }) => `Returns "ok" when ${object} have been ${past}.`,
  'a word for it': ({ ing, object }) => `"Status" is our word for ${ing} ${object}.`,
  'what to think of it as': ({ ing, object }) => `Think of it as ${ing} ${object}.`,
  'little more than': ({ ing, object }) => `Little more than ${ing} ${object}.`,
  'nothing short of': ({ ing, object }) => `What it does is nothing short of ${ing} ${object}.`,
  'nothing stops it from': ({ ing, object }) => `Nothing stops it from ${ing} ${object}, and it does so.`,
  'what it knows how to do': ({ base, object }) => `Knows how to ${base} ${object}, and does.`,
  'what one can watch': ({ third, object }) => `Call this and watch how it ${third} ${object}.`,
  'what a worker is had to do': ({ base, object }) => `Reads it and has a worker ${base} ${object}.`,
  'while it is looked at': ({ past, object }) => `While the status is read, ${object} are being ${past}.`,
  'what it no longer asks before': ({ ing, object }) => `It no longer asks before ${ing} ${object}.`,
};

/** The same words, said of what is looked at. */
const LOOKS: readonly [string, string][] = [
  ['get_transfer', 'Gets one transfer of funds by its id.'],
  ['list_campaigns', 'Lists all broadcasts (email campaigns).'],
  ['get_progress', 'Gets the progress of the deletion of a repository.'],
  ['list_events', 'Lists events, such as the revocation of a token.'],
  ['get_text', 'Gets the text of an element.'],
  ['get_errors', 'Lists errors. Values are kept until the job is done.'],
  ['count_rows', 'Counts rows inserted, updated and deleted per table.'],
  ['list_changes', 'Lists changes. Supported values are created, updated or deleted.'],
  ['check_user', 'Checks a user. The user might delete the account.'],
  ['run_query', 'Gets the rows. Runs a read-only SQL query.'],
  ['get_config', 'Returns the configuration: purge interval, retention, region.'],
  ['list_accesses', 'Lists the users with whom the calendar is shared.'],
  ['list_fields', 'Lists services. Excludes large fields like env vars.'],
  ['get_schedule', 'Tells when the next email to subscribers will be sent.'],
  ['get_warnings', 'Returns warnings about backups that will be deleted soon.'],
  ['get_rules', 'Returns the rules by which backups are deleted.'],
  ['list_webhooks', 'Lists webhooks. A webhook is called when a record is deleted.'],
  ['get_costs', 'Returns the costs of deleting a backup, and the terms for cancelling a plan.'],
  ['get_tips', 'Returns tips on what is safer than deleting a backup.'],
  ['get_protection', 'Tells whether the branch blocks force pushes.'],
  ['get_payroll', 'Gets the payroll. Tells who may submit payroll reports.'],
  ['is_gone', 'Tells whether a repository has been deleted.'],
];

const PLAIN = [
  'Executes any SQL query.',
  'Runs arbitrary SQL queries on the warehouse.',
  'Deploys to production.',
  'The first call of a session transfers funds.',
  'It transferred funds when it ran last, and does so each time.',
  'For security reasons funds are transferred from the user to another account.',
  'Thank you for letting us transfer funds to another account.',
  'Force-pushes the branch to the remote.',
  'Submits payroll.',
  'Replaces all rows.',
  'Blocks the user account.',
  'Runs payroll for all employees.',
  'Then unlocks the door.',
  'On the way the ad campaign is started.',
  'Restores the snapshot over the current data.',
  'Installs a package.',
  'Shares the file with everyone.',
  'Returns: the report, once the database is deleted.',
  'It has transferred funds to another account when it returns.',
];

describe('acts told in a turn of phrase', () => {
  it.each(Object.entries(TURNS))('%s', (_, turn) => {
    const through = ACTS.map((act) => sketch('get_status', `Gets the status of the system. ${turn(act)}`))
      .filter((definition) => rank(definition) < ACTIONS.indexOf('ask'))
      .map(({ description }) => description);
    expect(through).toEqual([]);
  });

  it.each(ACTS)('$id as a title', ({ ing, object }) => {
    const title = `${(ing[0] as string).toUpperCase()}${ing.slice(1)} of ${object}`;
    const definition = { ...sketch('get_status', 'Gets the status of the system.'), title };
    expect(rank(definition)).toBeGreaterThanOrEqual(ACTIONS.indexOf('ask'));
  });

  it.each(PLAIN)('%s behind a look', (told) => {
    expect(rank(sketch('get_status', `Gets the status. ${told}`))).toBeGreaterThanOrEqual(
      ACTIONS.indexOf('ask'),
    );
  });

  it.each(LOOKS)('%s: %s is a look', (name, description) => {
    const properties = { id: { type: 'string', description: 'Id' } };
    expect(rank(sketch(name, description, properties))).toBe(ACTIONS.indexOf('allow'));
  });
});

const rank = (definition: Definition): number =>
  ACTIONS.indexOf(judgeTools([normalise(definition)], {})[0]!.verdict.actions.recommended as Action);
