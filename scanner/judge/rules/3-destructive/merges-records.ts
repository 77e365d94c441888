import { ends, WRITE } from '../../decide/effects.ts';
import { names } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const MERGES_RECORDS = frame({
  id: 'merges-records',
  gives: 'destructive',
  title: 'Merges records into one',
  why: 'The source records cease to exist.',
  since: 1,
  examples: {
    fires: [sketch('merge_contacts', 'Merges duplicate contacts into a primary one')],
    spares: [sketch('merge_pull_request', 'Merges a pull request'), sketch('merge_cells', 'Merges cells')],
  },
  kinds: ['merge'],
  rows: [
    {
      id: 'records',
      when: [names('records of people and deals')],
      is: ends(['bulk'], { leaf: false }),
      because: 'the source records cease to exist',
      example: sketch('merge_contacts', 'Merges contacts'),
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
