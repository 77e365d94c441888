import { describe, expect, it } from 'vitest';
import { IDIOMS } from '../../../data/lexicon/idioms.ts';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Verdict } from '../../../scanner/types.ts';

const judge = (definition: Definition): Verdict => judgeTools([normalise(definition)], {})[0]!.verdict;
const EXAMPLES = IDIOMS.map(({ example }) => example);

describe('an idiom counts like the plain words for it', () => {
  it.each(EXAMPLES)('beside a look: it %s', (example) => {
    const description = `Gets the state of a thing. By the way it ${example}.`;
    const { actions, evidence } = judge(sketch('get_status', description));
    expect(['ask', 'deny']).toContain(actions.recommended);
    const quoted = evidence.filter(({ field }) => field === '/description');
    for (const { quote, start, end } of quoted) expect(description.slice(start, end)).toBe(quote);
  });

  it.each(EXAMPLES)('at a parameter: %s', (example) => {
    const x = { type: 'string', description: `By the way it ${example}.` };
    expect(['ask', 'deny']).toContain(
      judge(sketch('get_status', 'Gets a state.', { x })).actions.recommended,
    );
  });
});

/** The same words of what is looked at, of what others do and of what does not happen. */
const HARMLESS = [
  'Lists files that no longer exist.',
  'Returns an error if the file is gone.',
  'Waits for text to appear or disappear.',
  'Finds a page. Leave the name empty to find all.',
  'Tells whether a subscription comes to an end this month.',
  'Lists accounts to which money was moved.',
];

describe('the same words told of other things count for nothing', () => {
  it.each(HARMLESS)('%s', (description) => {
    expect(judge(sketch('get_status', description, { name: { type: 'string' } })).category).toBe('read');
  });
});
