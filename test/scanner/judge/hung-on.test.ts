import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeServer } from '../../../scanner/judge/index.ts';
import { asASentence } from '../../../scanner/judge/read/as-a-sentence.ts';
import { hungOn } from '../../../scanner/judge/read/hung-on.ts';
import { statementsOf } from '../../../scanner/judge/read/statements.ts';
import { readProse } from '../../../scanner/judge/read/text.ts';
import { normalise } from '../../../scanner/normalise.ts';

const judged = (description: string) => {
  const id = { type: 'string', description: 'Id' };
  return judgeServer([normalise(sketch('get_it', description, { id }))], {}).tools[0]!.verdict;
};

/** What a relative clause says that the call does, and how much that is. */
const DONE: readonly (readonly [description: string, action: string, quote: string])[] = [
  ['Lists the backups of a cluster, all of which it then purges.', 'deny', 'purges'],
  ['Shows a database, which it drops afterwards.', 'deny', 'drops'],
  ['Finds the disk with the given serial number, which is then formatted.', 'deny', 'formatted'],
  ['Looks up the stored card of a customer, which it charges with the amount.', 'deny', 'charges'],
  ['Looks up a payee, to whom it wires the amount.', 'deny', 'wires'],
  ['Fetches the open bill, which the tool pays from the company account.', 'deny', 'pays'],
  ['Returns the members of a workspace, to whom it then emails the notice.', 'ask', 'emails the notice'],
  ['Lists hosts of a site, each of which it restarts.', 'deny', 'restarts'],
  ['Describes a table that it drops once described.', 'deny', 'drops'],
  ['Returns the size of the database that this call deletes.', 'deny', 'deletes'],
];

/** What a thing is or does itself, and what a look does on its way. */
const TOLD_OF: readonly string[] = [
  'Shows a rule and the mails that it deletes.',
  'Shows a hub and the lights that it controls.',
  'Lists bots and the channels that they post to.',
  'Returns a job, which it looks up by id.',
  'Gets a report, which is then shown as a table.',
  'Loads a file, which is then parsed and returned.',
  'Reads a picture, which it then scales down to fit.',
  'Reads rows, of which it returns the first ten.',
  'Returns a policy, by which the system deletes old logs.',
];

describe('acts told in a relative clause', () => {
  it.each(DONE)('%s: %s', (description, action, quote) => {
    const { actions, evidence } = judged(description);
    expect(actions.recommended).toBe(action);
    expect(evidence).toContainEqual(expect.objectContaining({ field: '/description', quote }));
  });

  it('reads of a text without end no more at once than a sentence holds', () => {
    for (const clause of [', which it then drops', ' that it then drops and', ', dropping the table']) {
      const text = readProse('/description', `Shows a table${clause.repeat(2000)}`);
      const statements = statementsOf(text, 'clause', () => true).flatMap(asASentence);
      const longest = Math.max(...[...hungOn(text), ...statements].map((one) => one.text.split(' ').length));
      expect(longest).toBeLessThan(80);
    }
  });

  it.each(TOLD_OF)('%s is a look', (description) => {
    expect(judged(description).actions.recommended).toBe('allow');
  });
});
