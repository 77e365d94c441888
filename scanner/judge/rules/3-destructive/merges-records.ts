import { ends, READ, WRITE } from '../../decide/effects.ts';
import { names, thing, verb } from '../../decide/facts.ts';
import { frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const MERGES_RECORDS = frame({
  id: 'merges-records',
  gives: 'destructive',
  title: 'Merges records into one',
  why: 'The source records cease to exist.',
  since: 1,
  spares: [sketch('merge_pull_request', 'Merges a pull request'), sketch('merge_cells', 'Merges cells')],
  kinds: ['merge'],
  rows: [
    {
      id: 'conditions',
      when: [thing(['clauses', 'conditions', 'criteria', 'filters', 'predicates'])],
      is: READ,
      because: 'what is looked for is joined by “and” or “or”',
      example: sketch('find_tasks', 'Finds tasks. Filters are combined with AND.'),
    },
    {
      id: 'records',
      when: [names('records of people and deals')],
      is: ends(['bulk'], { leaf: false }),
      because: 'the source records cease to exist',
      example: sketch('merge_contacts', 'Merges contacts'),
    },
    {
      id: 'values',
      when: [names('pages or values that are joined'), not(verb('merge'))],
      is: READ,
      because: 'the joined value is only returned',
      example: sketch('combine_json', 'Combines JSON'),
    },
    {
      id: 'the-rest',
      when: [],
      is: WRITE,
      because: 'branches, requests, cells and files keep their history or make something new',
      example: sketch('merge_cells', 'Merges cells'),
    },
  ],
});
