import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools, RULES } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Action, JsonObject, Verdict } from '../../../scanner/types.ts';

const verdictOf = (name: string, description: string, properties?: Parameters<typeof sketch>[2]): Verdict =>
  judgeTools([normalise(sketch(name, description, properties))], {})[0]!.verdict;
const judged = (description: string): Action => verdictOf('get_status', description).actions.recommended;

/** Of the rules' own examples every sentence in the third person that is asked about where it is all a description says. */
const SENTENCES = RULES.flatMap(({ id, rows = [] }) =>
  rows.map(({ id: row, example }) => ({ row: `${id}/${row}`, sentence: example.description })),
).filter(
  (one): one is { row: string; sentence: string } =>
    typeof one.sentence === 'string' && /^[A-Z][a-z]+s [^.]+$/.test(one.sentence) && isAsked(one.sentence),
);

function isAsked(sentence: string): boolean {
  const { severity, confidence, uncertain } = verdictOf('', sentence);
  return /^(?:high|critical)$/.test(severity) && confidence !== 'low' && !uncertain;
}

/** What is possible, formatted, of a design or asked on the way, and verbs whose object stands behind a preposition. */
const SAYS_LESS = new Set([
  'actuates/a-device',
  'admits-an-address/a-host',
  'clears/nothing-named',
  'commits-to-spend/a-paid-tier',
  'fetches-keys-by-name/keys',
  'runs-a-look/asked-on-the-way',
  'trims-what-is-stored/stored-entries',
]);

const WAYS: Readonly<Record<string, (sentence: string) => string>> = {
  'a sentence of its own': (sentence) => `${sentence}.`,
  'a sentence of the tool': (sentence) => `It also ${small(sentence)}.`,
  'what comes next': (sentence) => `Then ${small(sentence)}.`,
};
const small = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1)}`;

describe('behind a look a sentence weighs as much as alone', () => {
  it('is asked of some two hundred sentences', () => {
    expect(SENTENCES.length).toBeGreaterThan(200);
  });

  it.each(Object.entries(WAYS))('as %s', (_, tell) => {
    const passed = SENTENCES.filter(
      ({ row, sentence }) =>
        !SAYS_LESS.has(row) && !/^(?:ask|deny)$/.test(judged(`Gets the status. ${tell(sentence)}`)),
    );
    expect(passed).toEqual([]);
  });

  it.each([
    'It also deposits funds into the account.',
    'It also purchases credits.',
    'Captures the payment.',
    'The payment is captured.',
    'All services are restarted.',
    'The batch of emails is sent.',
    'The report is emailed to the customer.',
    'Lists all environment variables of the application.',
    'Then lists the API keys of the account.',
    'Updates multiple records.',
    'The document is opened to anyone.',
    'Every address in the list is given write access.',
    'The answer now contains the client secret.',
    'Overdue invoices are collected from the card of the customer.',
  ])('%s', (sentence) => {
    expect(judged(`Gets the status. ${sentence}`)).toMatch(/^(?:ask|deny)$/);
  });

  it.each([
    'Accepts up to 50 ids in a call.',
    'Only resolves articles that are indexed.',
    'The answer is truncated after 1,000 rows.',
    'By default all script tags are removed from the output.',
    'To change them, use set_variables. It replaces the whole set.',
    'Handles one point or many of them in a call.',
    'Excludes large fields such as environment variables.',
  ])('and is still no act in %s', (sentence) => {
    expect(judged(`Gets the status. ${sentence}`)).toMatch(/^(?:allow|limit)$/);
  });

  it.each([
    'Lists the guests of an event, emailing each of them the text.',
    'Shows the team, making the user an owner of the workspace.',
    'Returns the member after the new role has been granted.',
    'Gets the oldest messages so as to purge them.',
    'Finds a user by e-mail to then put that user into the administrators group.',
  ])('also within its own sentence: %s', (description) => {
    expect(judged(description)).toMatch(/^(?:ask|deny)$/);
  });

  it.each([
    'Hand me any snippet. I run it on our machine and read you the output.',
    'Gets the oldest messages. I then delete all of them.',
    'Gets a mark. When nobody has touched it for a week, all services are restarted.',
    'Describes a peer. Its private key is part of the text, unmasked.',
    'Lists messages. Then it throws the oldest ones out until the mailbox is small.',
  ])('however it is worded: %s', (description) => {
    expect(judged(description)).toMatch(/^(?:ask|deny)$/);
  });

  it.each([
    'Gets an account with the carrier that delivered it, and the letters that were sent.',
    'Shows whether passwords are stored in plain text.',
    'Reads the file in order to show it.',
    'Filters messages. This is a beta, and we reserve the right to change it.',
    'Lists attributes. A level of 1 requests that all of the attributes are up to date.',
  ])('and is no act in %s', (description) => {
    expect(judged(description)).toBe('allow');
  });

  it('in every text of the schema', () => {
    const told = (text: string) =>
      verdictOf('list_contacts', 'Lists contacts', { note: { type: 'string', 'x-doc': text } }).actions
        .recommended;
    expect(told('This note is texted to every contact before the list comes back.')).toBe('deny');
    expect(told('A value above 0 adds the person to the Domain Admins group.')).toBe('ask');
    expect(told('This note is shown above the list.')).toBe('allow');
  });

  it('behind a change that is not asked about, where it is grave', () => {
    const changed = (sentence: string) =>
      verdictOf('create_note', `Creates a note. ${sentence}`).actions.recommended;
    expect(changed('The person in `reader` gets the owner role.')).toBe('ask');
    expect(changed('Its amount leaves your bank account.')).toBe('deny');
    expect(changed('Its password stands on it, legible.')).toBe('ask');
    expect(changed('Then it runs the tests.')).toBe('limit');
  });

  it('however many sentences stand before it', () => {
    const harmless = Array.from({ length: 300 }, (_, i) => `It also returns the items of page ${i}.`).join(
      ' ',
    );
    expect(judged(`Gets the status. ${harmless}`)).toBe('allow');
    expect(judged(`Gets the status. ${harmless} All services are restarted.`)).toMatch(/^(?:ask|deny)$/);
  });

  it('is quoted where it stands', () => {
    const description = 'Gets the status. All services are restarted.';
    const { evidence } = verdictOf('get_status', description);
    const found = evidence.find(({ suggests }) => suggests === 'bulk');
    expect(found?.quote).toBe('All services are restarted');
    expect(description.slice(found?.start, found?.end)).toBe(found?.quote);
  });
});

describe('a switch of a look weighs as much as what it turns on', () => {
  const withParameter = (name: string, schema: JsonObject): Verdict =>
    verdictOf('get_document', 'Returns a document.', { [name]: schema });
  const switched = (description: string) =>
    withParameter('option', { type: 'boolean', description }).actions.recommended;

  it.each([
    'Grant write access to the user',
    'Set to true to make it public. Defaults to false.',
    'When set, the payment is captured.',
    'If enabled, guests are texted a reminder',
    'Whether to also hand the editor role to the address',
  ])('told as “%s”', (description) => {
    expect(switched(description)).toMatch(/^(?:ask|deny)$/);
  });

  it.each([
    'Set to true to also return archived documents',
    'If true, return secrets with a `resolved` status.',
    'Remove all comments from the HTML',
    'Run in the background',
    'Follow links and merge up to 100 pages into one answer',
  ])('and is none in “%s”', (description) => {
    expect(switched(description)).toBe('allow');
  });

  it.each(['make_public_to_anyone', 'grant_write_access', 'include_secret_values', 'rotate_api_key'])(
    'named `%s` and not explained',
    (name) => {
      expect(withParameter(name, { type: 'boolean' }).actions.recommended).toMatch(/^(?:ask|deny)$/);
    },
  );

  it.each(['include_archived', 'use_cache', 'allow_external_links', 'skip_send_to_owner'])(
    'and is none named `%s`',
    (name) => {
      expect(withParameter(name, { type: 'boolean' }).actions.recommended).toBe('allow');
    },
  );

  it.each([
    ['charge_now', 'deny'],
    ['send_to_all_subscribers', 'deny'],
    ['notify_owner', 'limit'],
  ] as const)('beside a change: `%s` comes to %s', (name, action) => {
    const { actions } = verdictOf('update_page', 'Updates a page.', { [name]: { type: 'boolean' } });
    expect(actions.recommended).toBe(action);
  });

  it('among the values to choose from, where they hand out secrets', () => {
    const chosen = (name: string, ...values: string[]) => withParameter(name, { enum: values }).signals;
    expect(chosen('action', 'list_names', 'reveal_secret_value')).toEqual(['credential']);
    expect(chosen('include', 'owner', 'password')).toEqual(['credential']);
    expect(chosen('action', 'list_names', 'reset_form')).toEqual([]);
  });

  it('among the codes that a parameter explains', () => {
    const explained = (description: string) =>
      withParameter('flag', { type: 'integer', description }).actions.recommended;
    expect(explained('0 = show the entries, 1 = grant full control to the user')).toMatch(/^(?:ask|deny)$/);
    expect(explained('0 = show the entries, 1 = show the owners')).toBe('allow');
  });

  it('is quoted from the parameter', () => {
    const { evidence } = withParameter('option', {
      type: 'boolean',
      description: 'Grant write access to it',
    });
    expect(evidence).toContainEqual(
      expect.objectContaining({
        field: '/inputSchema/properties/option/description',
        quote: 'Grant write access to it',
        suggests: 'privilege',
      }),
    );
  });
});
