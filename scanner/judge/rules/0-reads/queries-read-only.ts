import { READ } from '../../decide/effects.ts';
import { mentions, takes } from '../../decide/facts.ts';
import { either, type Fact, frame } from '../../decide/frame.ts';
import { isReadOnly } from '../../decide/readonly.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const readOnly: Fact = {
  says: 'the text states a read-only limit',
  holds: (_, reading) => isReadOnly(reading),
};

export const QUERIES_READ_ONLY = frame({
  id: 'queries-read-only',
  gives: 'read',
  title: 'Runs a query that can only read',
  why: 'The text states a read-only limit, so the query returns rows and changes none.',
  since: 1,
  spares: [sketch('query', 'Run a SQL query', { sql: TEXT })],
  kinds: ['run'],
  rows: [
    {
      id: 'limited',
      when: [readOnly, either(takes('sql', 'query', 'command'), mentions('code'))],
      is: READ,
      because: 'the limit is taken at its word',
      example: sketch('run_query', 'Runs a read-only SQL query', { sql: TEXT }),
    },
  ],
});
