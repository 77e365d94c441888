import { kind, server, verb } from '../../decide/facts.ts';
import { either, not } from '../../decide/frame.ts';
import { described } from '../../decide/parameter-facts.ts';
import { act, firstOf, parameter, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { earlyWords, manyOf, manyPeople, nameSaysMany, ofEach } from './scope-facts.ts';

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
    adds: ['bulk'],
    rows: [
      {
        id: 'a-batch-job',
        in: ['execute'],
        at: said('that it is a batch job'),
        because: 'the job holds many tasks',
        example: sketch('start_job', 'Starts a batch job'),
      },
      {
        id: 'many-hosts',
        in: ['execute'],
        at: firstOf(said('that many hosts are meant'), parameter(described('that many hosts are meant'))),
        because: 'one command reaches every host',
        example: sketch('run_on_group', 'Runs a command on every server of a group', { command: TEXT }),
      },
      {
        id: 'every-host',
        in: ['execute', 'write'],
        at: said('that every host is reached'),
        because: 'every host of a group is reached',
        example: sketch('push_config', 'Pushes a configuration to every router of a region'),
      },
      {
        id: 'in-the-name',
        at: nameSaysMany,
        because: 'the name says so',
        example: sketch('delete_all_scripts', 'Deletes all scripts'),
      },
      {
        id: 'destroyed-together',
        in: ['destructive'],
        // `Manages multiple trees: adds, removes`: what the tool is about, not what one call reaches.
        at: manyOf(not(kind('manage'))),
        because: 'its object is many',
        example: sketch('clear_inbox', 'Deletes all messages'),
      },
      {
        id: 'its-object',
        in: ['write', 'execute', 'billing'],
        // `Resolves all incidents` is a change here, though to resolve is to look up as well.
        at: manyOf(either(verb('resolve'), not(kind('look', 'compute', 'manage', 'merge', 'gesture')))),
        because: 'its object is many',
        example: sketch('update_users', 'Updates all users'),
      },
      {
        id: 'in-bulk',
        at: earlyWords,
        because: 'the text says so',
        example: sketch('update_rows', 'Updates rows in bulk'),
      },
      {
        id: 'omitted',
        in: ['write', 'destructive'],
        when: [some('the name', kind('rest', 'destroy', 'end', 'clear', 'remove', 'change'))],
        at: said('that leaving out an argument means all'),
        because: 'without an argument all are meant',
        example: sketch('stop_server', 'Stops a server. Omit the id to stop all of them'),
      },
      {
        id: 'onto-many',
        in: ['write', 'execute', 'destructive'],
        when: [not(server('ui'))],
        at: said('that many targets are meant'),
        because: 'many targets are changed at once',
        example: sketch('apply_label', 'Applies a label to multiple files'),
      },
      {
        id: 'of-all',
        in: ['write', 'execute', 'billing'],
        at: act('the start of the description', CHANGES_EACH, ofEach),
        because: 'what it changes or sends, it changes or sends for each of them',
        example: sketch('set_tax_class', 'Sets the tax class of all products of a shop'),
      },
      {
        id: 'for-each',
        in: ['destructive'],
        at: firstOf(said('that it is done for each'), said('that it is done in bulk')),
        because: 'every one of them is meant',
        example: sketch('end_sessions', 'Ends the session for every user'),
      },
      {
        id: 'many-people',
        at: manyPeople,
        because: 'many people are reached',
        example: sketch('send_message', 'Sends a message to multiple recipients'),
      },
      {
        id: 'one-or-all',
        in: ['destructive'],
        at: said('that one or all may be meant'),
        because: 'the caller may mean all of them',
        example: sketch('clear_logs', 'Deletes a specific log or all of them'),
      },
      {
        id: 'one-or-several',
        at: said('that one or several may be meant'),
        because: 'the text says that there may be several',
        example: sketch('close_ticket', 'Closes a ticket or a list of tickets'),
      },
      {
        id: 'up-to-a-number',
        at: said('how many targets there may be'),
        because: 'the text says how many at most',
        example: sketch('update_rows', 'Updates up to 100 rows in a call'),
      },
    ],
  }),
];
