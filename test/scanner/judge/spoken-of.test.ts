import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeServer } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition } from '../../../scanner/types.ts';

const judged = (definition: Definition) => judgeServer([normalise(definition)], {}).tools[0]!.verdict;

/** Told in no sentence that a rule reads; what is quoted. */
const SPOKEN: readonly (readonly [description: string, quote: string])[] = [
  ['Shows a note. The night shift is a shell: at two it runs the note.', 'shell: at two it runs'],
  ['Shows a seat. From then on, the caller gets to be made the owner of it.', 'made the owner'],
  ['Shows an entry. The passphrase ends up included, quite readable.', 'passphrase ends up included'],
  ['Matches bills, so that those that match can be paid from the account.', 'paid from the account'],
  [
    'Shows a letter. At eight, delivered to the inbox of a reader, it leaves the list.',
    'delivered to the inbox',
  ],
  ['Counts the accounts, the aim being to overwrite all records.', 'overwrite all'],
  ['Counts the hosts, the point being that old ones end up rebooted, every host.', 'rebooted, every'],
];

/** The same words, of what is looked at, by others, or not at all. */
const LOOKED_AT: readonly string[] = [
  'Tells when the next email to subscribers will be sent.',
  'Returns the rules by which all backups are deleted.',
  'Lists letters, with the day on which each was emailed to the subscribers.',
  'Get a ticket. Tickets are assigned by an administrator.',
  'Gets the schedule. Clients that send many emails receive an error.',
  'Gets a note. Attempts to send it to customers are refused.',
  'Lists pages of the API (https://api.mail.example.org/) for everyone.',
  'Gets a note. Use it before you send an email to customers.',
  'Gets a note. If you send an email to customers, name it.',
  'Gets a note. To send it to customers, call send_note.',
  'Gets a note. It does not send emails to customers.',
];

/** What comes of a look, or goes on beside it, in words no rule reads; and the same words of what is looked at. */
const FOLLOWING: readonly (readonly [description: string, action: string])[] = [
  ['Shows who may do what. From then on no right is withheld from the person.', 'ask'],
  ['Shows a disk. Once the call has returned, not one byte can be made out on it.', 'ask'],
  ['Lists leads. Those above eighty get the letter the moment they are listed.', 'ask'],
  ['Lists the shelves. Along the way what is dusty goes to the bin.', 'ask'],
  ['Shows the members that left afterwards.', 'allow'],
  ['Shows what was done afterwards.', 'allow'],
  ['Shows the members. Afterwards, use get_member for one of them.', 'allow'],
  ['Shows the members. If one is missing, it was moved afterwards.', 'allow'],
  ['Shows the members. Nothing is stored in the process.', 'allow'],
  ['Shows the members. What happens afterwards?', 'allow'],
];

describe('what comes of a look', () => {
  it.each(FOLLOWING)('%s: %s', (description, action) => {
    expect(judged(sketch('get_it', description)).actions.recommended).toBe(action);
  });

  it('is told where it stands', () => {
    const { evidence } = judged(sketch('get_it', 'Shows it.\nAfterwards the gate stands open.'));
    expect(evidence).toContainEqual(
      expect.objectContaining({ rule: 'tells-what-follows', quote: 'Afterwards', start: 10, end: 20 }),
    );
  });
});

describe('acts told by the words that stand together', () => {
  it.each(SPOKEN)('%s is asked about', (description, quote) => {
    const { actions, category, evidence } = judged(sketch('get_note', description));
    expect([category, actions.recommended]).toEqual(['read', 'ask']);
    expect(evidence).toContainEqual(
      expect.objectContaining({ rule: 'speaks-of', suggests: 'uncertain', quote }),
    );
  });

  it.each(LOOKED_AT)('%s is a look', (description) => {
    expect(judged(sketch('get_note', description)).actions.recommended).toBe('allow');
  });

  it('reads what a parameter says of a look, and where it stands', () => {
    const id = { type: 'string', description: 'The point being that whoever is named gains owner rights.' };
    const { actions, evidence } = judged(sketch('get_note', 'Gets a note.', { id }));
    expect(actions.recommended).toBe('ask');
    expect(evidence).toContainEqual(
      expect.objectContaining({ rule: 'speaks-of', field: '/inputSchema/properties/id/description' }),
    );
  });

  it('takes a confirmation that a change sends for no more than that', () => {
    const { actions } = judged(
      sketch('create_note', 'Creates a note. A confirmation email is sent to members.'),
    );
    expect(actions.recommended).toBe('limit');
  });

  it('leaves the confidence of what is asked about anyway', () => {
    const { confidence, evidence } = judged(
      sketch('delete_note', 'Deletes a note, the aim being to overwrite all records.'),
    );
    expect(confidence).not.toBe('low');
    expect(evidence.map(({ rule }) => rule)).not.toContain('speaks-of');
  });
});
