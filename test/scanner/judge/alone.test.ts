import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools, RULES } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Action, Verdict } from '../../../scanner/types.ts';

const verdictOf = (name: string, description: string): Verdict =>
  judgeTools([normalise(sketch(name, description))], {})[0]!.verdict;
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

  it('is quoted where it stands', () => {
    const description = 'Gets the status. All services are restarted.';
    const { evidence } = verdictOf('get_status', description);
    const found = evidence.find(({ suggests }) => suggests === 'bulk');
    expect(found?.quote).toBe('All services are restarted');
    expect(description.slice(found?.start, found?.end)).toBe(found?.quote);
  });
});
