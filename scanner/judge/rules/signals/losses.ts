import type { Category } from '../../../types.ts';
import { kind, server, thing, told, verb } from '../../decide/facts.ts';
import { either, not, type ToolFact } from '../../decide/frame.ts';
import { called, described, typed, within } from '../../decide/parameter-facts.ts';
import {
  listedValue,
  type ParameterFact,
  parameter,
  said,
  some,
  someParameter,
} from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { type ToolRow, table } from '../../decide/table.ts';

/** Switches named after what they end: `truncateFirst`, `prune`, `delete_source`. */
const namesWhatItEnds: ParameterFact = {
  says: 'it is named after what it ends',
  holds: ({ name }) =>
    /^(?:truncate|drop|purge|wipe|prune|discard|delete|remove|clear)(?:_?(?:first|target|existing|before|old|extra|missing|all|source|original|after|files|data|orphans?|unused|branch|items?|records|contents?|children))?$/i.test(
      name,
    ),
};
const choosesHow: ParameterFact = {
  says: 'it chooses how the call writes',
  holds: ({ name }) =>
    /(?:^|_|[a-z])(?<!lin)mode$|strategy$|conflict|exists|^(?:operation|command|action|method)$|^status$/i.test(
      name,
    ),
};
const writesAFile: ToolFact = some(
  'the name',
  verb('write overwrite update put replace save'),
  thing(['file', 'files']),
);
/** Nothing is lost: it refuses, appends, writes a part, or a history keeps what was there. */
const losesNothing: ToolFact = either<unknown>(
  some('the first of the description', verb('create')),
  someParameter(
    either(called('a part of a file'), {
      says: 'it is about a commit',
      holds: ({ name }) => /commit/i.test(name),
    }),
  ),
  told('that what is in the file stays'),
);

const byASwitch = (id: string, categories: readonly Category[], ...when: readonly ToolFact[]): ToolRow => ({
  id,
  in: categories,
  when,
  at: parameter(
    within(0),
    typed('boolean'),
    not(described('that nothing stored is meant')),
    either(
      namesWhatItEnds,
      called('a switch to overwrite'),
      described('that something whole is overwritten'),
    ),
  ),
  because: 'a switch lets the call replace what is there',
  example: sketch(categories[0] === 'write' ? 'copy_file' : 'install_app', '', {
    overwrite: { type: 'boolean' },
  }),
});

/** What is lost beside the act (rubric signals destructive, irreversible). */
export const LOSSES: readonly SignalRule[] = [
  table({
    id: 'overwrites-whole',
    title: 'Overwrites whole content',
    why: 'What was there is lost, and no history is named.',
    limits: 'Changing single fields or lines is not an overwrite.',
    since: 1,
    spares: [sketch('edit_file', 'Replaces exact lines of a file')],
    categories: ['write', 'execute', 'destructive', 'billing'],
    adds: ['destructive', 'irreversible'],
    rows: [
      {
        id: 'a-way-of-writing',
        in: ['write'],
        at: listedValue('a way of writing that drops what was there', within(2), choosesHow),
        because: 'one of the ways to write drops what was there',
        example: sketch('write_sheet', 'Writes rows to a sheet', {
          write_mode: { type: 'string', enum: ['append', 'overwrite'] },
        }),
      },
      byASwitch('a-switch', ['write']),
      byASwitch(
        'a-switch-of-a-run',
        ['execute'],
        not(server('ui')),
        not(some('the first of all', kind('gesture'))),
      ),
      {
        id: 'the-content-of-a-file',
        in: ['write'],
        when: [writesAFile, not(losesNothing)],
        at: parameter(within(0), called('the content of a file')),
        because: 'the new content takes the place of the old',
        example: sketch('update_file', 'Updates a file', { path: TEXT, content: TEXT }),
      },
      {
        id: 'told',
        at: said('that the whole is overwritten'),
        but: [told('that earlier versions are kept')],
        because: 'the text says that what was there is replaced',
        example: sketch('write_file', 'Creates a file or overwrites an existing file completely'),
      },
      {
        id: 'told-lost',
        at: said('that what was there is lost'),
        but: [told('that earlier versions are kept')],
        because: 'the text says that what was there is lost',
        example: sketch('resolve_conflicts', 'Resolves conflicts. Local changes are lost'),
      },
      {
        id: 'left-out',
        at: said('that what is left out is lost'),
        because: 'what the caller does not name again is gone',
        example: sketch('set_members', 'Sets the members of a team. Those not listed are removed'),
      },
      {
        id: 'left-out-of-a-list',
        in: ['write', 'execute'],
        at: parameter(described('that what is left out is lost')),
        because: 'what the caller does not name again is gone',
        example: sketch('set_members', 'Sets the members of a team', {
          members: { type: 'array', description: 'Everybody who is not in the list is removed' },
        }),
      },
      {
        id: 'people-left-out',
        in: ['write'],
        at: parameter(called('people who are asked to come'), described('that a list is replaced')),
        because: 'whoever is not named again is no longer asked to come',
        example: sketch('update_event', 'Updates an event', {
          attendees: { type: 'array', description: 'Replaces the existing attendees list' },
        }),
      },
    ],
  }),
  table({
    id: 'destroys-on-the-side',
    title: 'Destroys something on the side',
    why: 'A statement or an option of the text deletes, replaces or discards data beside the main act.',
    limits: 'Advice, conditions and what other tools do are left out as far as grammar shows.',
    since: 1,
    spares: [sketch('merge_branch', 'Merges a branch. Does not delete the source branch')],
    categories: ['write', 'execute', 'billing'],
    adds: ['irreversible'],
    rows: [
      {
        id: 'no-way-back',
        at: said('that there is no way back'),
        because: 'the text says that there is no way back',
        example: sketch('publish_form', 'Publishes a form. This cannot be undone'),
      },
    ],
  }),
];
