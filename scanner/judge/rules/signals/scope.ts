import { kind, server, verb } from '../../decide/facts.ts';
import { either, not } from '../../decide/frame.ts';
import { described } from '../../decide/parameter-facts.ts';
import { act, firstOf, parameter, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { earlyWords, manyOf, manyPeople, nameSaysMany, ofEach, speaks } from './scope-facts.ts';

const CHANGES_EACH = either(
  kind('change', 'rest', 'detach', 'send', 'grant', 'block', 'pay', 'transfer'),
  verb('add apply assign attach raise'),
);

/** How far one call reaches (rubric signal bulk). */
export const SCOPE: readonly SignalRule[] = [
  table({
    id: 'names-many',
    title: 'Says bulk, batch, all, many',
    why: 'One call acts on many targets.',
    limits: 'On a read only a dump counts; `all` of the parts of one thing is not many.',
    since: 1,
    spares: [
      sketch('list_all_users', 'Lists all users'),
      sketch('set_batch_number', 'Sets the batch number'),
    ],
    categories: ['write', 'execute', 'destructive', 'billing'],
    rows: [
      speaks(
        {
          id: 'a-batch-job',
          in: ['execute'],
          because: 'the job holds many tasks',
          example: sketch('start_job', 'Starts a batch job'),
        },
        said('that it is a batch job'),
      ),
      speaks(
        {
          id: 'many-hosts',
          in: ['execute'],
          because: 'one command reaches every host',
          example: sketch('run_on_group', 'Runs a command on every server of a group', {
            command: { type: 'string' },
          }),
        },
        firstOf(said('that many hosts are meant'), parameter(described('that many hosts are meant'))),
      ),
      speaks(
        {
          id: 'every-host',
          in: ['execute', 'write'],
          because: 'every host of a group is reached',
          example: sketch('push_config', 'Pushes a configuration to every router of a region'),
        },
        said('that every host is reached'),
      ),
      speaks(
        {
          id: 'in-the-name',
          because: 'the name says so',
          example: sketch('delete_all_scripts', 'Deletes all scripts'),
        },
        nameSaysMany,
      ),
      speaks(
        {
          id: 'destroyed-together',
          in: ['destructive'],
          because: 'its object is many',
          example: sketch('clear_inbox', 'Deletes all messages'),
        },
        // `Manages multiple trees: adds, removes`: what the tool is about, not what one call reaches.
        manyOf(not(kind('manage'))),
      ),
      speaks(
        {
          id: 'its-object',
          in: ['write', 'execute', 'billing'],
          because: 'its object is many',
          example: sketch('update_users', 'Updates all users'),
        },
        // `Resolves all incidents` is a change here, though to resolve is to look up as well.
        manyOf(either(verb('resolve'), not(kind('look', 'compute', 'manage', 'merge', 'gesture')))),
      ),
      speaks(
        {
          id: 'in-bulk',
          because: 'the text says so',
          example: sketch('update_rows', 'Updates rows in bulk'),
        },
        earlyWords,
      ),
      speaks(
        {
          id: 'omitted',
          in: ['write', 'destructive'],
          when: [some('the name', kind('rest', 'destroy', 'end', 'clear', 'remove', 'change'))],
          because: 'without an argument all are meant',
          example: sketch('stop_server', 'Stops a server. Omit the id to stop all of them'),
        },
        said('that leaving out an argument means all'),
      ),
      speaks(
        {
          id: 'onto-many',
          in: ['write', 'execute', 'destructive'],
          when: [not(server('ui'))],
          because: 'many targets are changed at once',
          example: sketch('apply_label', 'Applies a label to multiple files'),
        },
        said('that many targets are meant'),
      ),
      speaks(
        {
          id: 'of-all',
          in: ['write', 'execute', 'billing'],
          because: 'what it changes or sends, it changes or sends for each of them',
          example: sketch('set_tax_class', 'Sets the tax class of all products of a shop'),
        },
        act('the start of the description', CHANGES_EACH, ofEach),
      ),
      speaks(
        {
          id: 'for-each',
          in: ['destructive'],
          because: 'every one of them is meant',
          example: sketch('end_sessions', 'Ends the session for every user'),
        },
        firstOf(said('that it is done for each'), said('that it is done in bulk')),
      ),
      speaks(
        {
          id: 'many-people',
          because: 'many people are reached',
          example: sketch('send_message', 'Sends a message to multiple recipients'),
        },
        manyPeople,
      ),
      speaks(
        {
          id: 'one-or-all',
          in: ['destructive'],
          because: 'the caller may mean all of them',
          example: sketch('clear_logs', 'Deletes a specific log or all of them'),
        },
        said('that one or all may be meant'),
      ),
      speaks(
        {
          id: 'one-or-several',
          because: 'the text says that there may be several',
          example: sketch('close_ticket', 'Closes a ticket or a list of tickets'),
        },
        said('that one or several may be meant'),
      ),
      speaks(
        {
          id: 'up-to-a-number',
          because: 'the text says how many at most',
          example: sketch('update_rows', 'Updates up to 100 rows in a call'),
        },
        said('how many targets there may be'),
      ),
    ],
  }),
];
