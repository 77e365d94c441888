import { ends, READ, WRITE } from '../../decide/effects.ts';
import { names, thing, verb } from '../../decide/facts.ts';
import { type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { GAP } from '../../read/text.ts';
import { plays, ROLE } from '../../read/words.ts';

/** `Combines fuzzy title matching and full-text search`, not `contacts found by search`. */
const waysToLook: Fact = {
  says: 'what it names last is a way to look for something',
  holds: ({ object, end, text: { words, gaps } }) =>
    /^(?:ranking|retrieval|scoring|search|searching)$/.test(object.at(-1)?.text ?? '') ||
    // `contacts matching a name` are records.
    (words[end]?.text === 'matching' &&
      object.at(-1)?.plural === false &&
      ((gaps[end + 1] ?? GAP.sentence) >= GAP.soft || plays(words[end + 1], ROLE.conjunction))),
};

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
      id: 'ways-to-look',
      when: [waysToLook],
      is: READ,
      because: 'ways to look for something are used together',
      example: sketch('find_people', 'Finds people. Combines account matching and full-text search.'),
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
