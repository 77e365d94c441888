import { is, kind, objectHas, plural, server, thing, verb } from '../../decide/facts.ts';
import { both, either, not } from '../../decide/frame.ts';
import { called, required, typed, within } from '../../decide/parameter-facts.ts';
import { act, FOREMOST, parameter, some, someParameter, theName } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import {
  aFilter,
  aSwitchForAll,
  carries,
  cells,
  DOES,
  endsInATrait,
  FIRST,
  filters,
  holdsRecords,
  isAlone,
  isContent,
  isList,
  isOfAnotherMode,
  listsOperations,
  namesIds,
  namesNames,
  namesTargets,
  namesTheAct,
  namesTheObject,
  namesTheWhole,
  ofMany,
  onlyIds,
  pointsAtOne,
  takesContents,
} from './targets-facts.ts';

const list = { type: 'array', items: TEXT };

/** Parameters by which one call reaches many targets (rubric signal bulk). */
export const TARGETED: readonly SignalRule[] = [
  table({
    id: 'takes-many-targets',
    title: 'Takes a list of targets or a filter',
    why: 'An array of ids or records, or a condition, lets one call act on an unbounded set.',
    limits:
      'An array that is the content of one thing (labels, lines, attachments, recipients of one mail) is not many targets.',
    since: 1,
    spares: [sketch('create_issue', 'Creates an issue', { labelIds: list })],
    categories: ['write', 'execute', 'destructive', 'billing'],
    adds: ['bulk'],
    rows: [
      {
        id: 'in-a-page',
        in: ['execute'],
        when: [server('ui')],
        because: 'a gesture is at one place',
        example: sketch('click', 'Clicks elements', { ids: list }),
        among: ['scroll', 'type_text'].map((name) => sketch(name)),
      },
      {
        id: 'one-deployment',
        when: [some('the first of the name', kind('deploy'))],
        because: 'the files of one deployment are its content',
        example: sketch('deploy_files', 'Deploys files', { files: list }),
      },
      {
        id: 'one-act-on-several',
        when: [
          some(
            FIRST,
            either(
              verb(
                'download stage checkout commit connect disconnect compress zip archive bundle group ungroup align distribute arrange',
              ),
              kind('merge'),
              both(kind('run'), thing(['test', 'tests'])),
            ),
          ),
        ],
        because: 'several things make one',
        example: sketch('stage_files', 'Stages files', { files: list }),
      },
      {
        id: 'cells',
        in: ['write'],
        when: [some(FIRST, cells)],
        because: 'the cells of a sheet are the content of one thing',
        example: sketch('update_cells', 'Updates cells', { data: list }),
      },
      {
        id: 'by-a-trait',
        when: [endsInATrait],
        at: theName,
        because: 'nobody knows how many have the trait',
        example: sketch('delete_users_by_tag', 'Deletes users', { tag: TEXT }),
      },
      {
        id: 'targets-destroyed',
        in: ['destructive'],
        at: parameter(
          isList,
          not(isContent),
          not(isOfAnotherMode),
          either(namesTheObject, namesTargets, namesIds),
        ),
        because: 'each of the list is gone',
        example: sketch('delete_variants', '', { variantIds: list }),
      },
      {
        id: 'targets',
        in: ['write', 'execute', 'billing'],
        when: [not(namesTheWhole)],
        at: parameter(
          isList,
          not(isContent),
          either(
            namesTheObject,
            namesTheAct,
            onlyIds,
            both(ofMany, namesTargets),
            both(ofMany, namesIds, some(FIRST, kind('make', 'change', 'detach', 'rest'))),
          ),
        ),
        because: 'each of the list is changed',
        example: sketch('update_products', 'Updates products', { productIds: list }),
      },
      {
        id: 'hosts',
        in: ['execute'],
        at: parameter(isList, called('hosts that are reached')),
        because: 'each host of the list is reached',
        example: sketch('run_command', 'Runs a command over SSH', { command: TEXT, hosts: list }),
      },
      {
        id: 'records',
        in: ['write'],
        when: [not(namesTheWhole)],
        at: parameter(
          isList,
          not(isContent),
          either(both(ofMany, namesNames), both(required, holdsRecords, either(ofMany, listsOperations))),
        ),
        because: 'each of the list becomes a record',
        example: {
          ...sketch('create_entities', 'Creates entities'),
          inputSchema: {
            type: 'object',
            properties: {
              batch: { type: 'array', items: { type: 'object', properties: { name: TEXT } } },
            },
            required: ['batch'],
          },
        },
      },
      {
        id: 'files-by-a-pattern',
        in: ['write'],
        when: [some(DOES, kind('change'))],
        at: parameter(within(0), called('a pattern of files')),
        because: 'a pattern names any number of files',
        example: sketch('replace_text', 'Replaces a text', { file_pattern: TEXT }),
      },
      {
        id: 'nothing-but-a-list',
        in: ['write'],
        at: parameter(isAlone, typed('array'), namesTargets, holdsRecords),
        because: 'the call takes nothing but a list of records, and each is changed',
        example: {
          ...sketch('rename_label', 'Renames a label'),
          inputSchema: {
            type: 'object',
            properties: {
              items: { type: 'array', items: { type: 'object', properties: { name: TEXT } } },
            },
            required: ['items'],
          },
        },
      },
      {
        id: 'a-filter-for-loss',
        in: ['destructive'],
        when: [filters],
        at: aFilter,
        because: 'nobody knows how many the filter finds',
        example: sketch('delete_document', 'Deletes documents', { filter: { type: 'object' } }),
      },
      {
        id: 'a-filter',
        in: ['write'],
        when: [filters, either<unknown>(ofMany, some(FIRST, thing('what a table holds')))],
        at: aFilter,
        because: 'nobody knows how many the filter finds',
        example: sketch('update_documents', 'Updates documents', { filter: { type: 'object' } }),
      },
      {
        id: 'none-named',
        in: ['destructive'],
        when: [not(someParameter(within(0), pointsAtOne)), some(DOES, kind('destroy'), plural)],
        at: act(FIRST),
        because: 'no parameter says which: all are gone',
        example: sketch('delete_sessions', 'Deletes sessions'),
      },
      {
        id: 'imported-records',
        at: act(DOES, verb('import'), thing('records that are imported')),
        because: 'an import brings in as many as it holds',
        example: sketch('import_contacts', 'Imports contacts', { path: TEXT }),
      },
      {
        id: 'a-whole-imported',
        at: act(FOREMOST, verb('import', 'load'), objectHas(['complete', 'entire', 'full', 'whole'])),
        because: 'all that it holds comes in at once',
        example: sketch('import_state', 'Imports the full state of the server'),
      },
      {
        id: 'carried-off',
        at: act(FIRST, carries, not(verb('import')), plural, is('leaf')),
        because: 'a plural is carried off as a whole',
        example: sketch('move_tasks', 'Moves tasks to a board', { board: TEXT }),
      },
      {
        id: 'a-switch-for-all',
        in: ['destructive'],
        at: aSwitchForAll,
        because: 'a switch lets the call take all',
        example: sketch('remove_note', 'Deletes a note', { id: TEXT, delete_all: { type: 'boolean' } }),
      },
      {
        id: 'a-switch-for-contents',
        in: ['destructive'],
        at: parameter(within(0), takesContents),
        because: 'what it holds can go too',
        example: sketch('delete_app', 'Deletes an app', { delete_volumes: { type: 'boolean' } }),
      },
    ],
  }),
];
