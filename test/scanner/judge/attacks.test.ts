import { describe, expect, it } from 'vitest';
import { CALLS, COMMANDS } from '../../../data/lexicon/commands.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { ACTIONS, type Action, type Definition } from '../../../scanner/types.ts';
import { ATTACK_ROWS, definitionOf } from './attack-rows.ts';

const strictness = (definition: Definition): number =>
  ACTIONS.indexOf(judgeTools([normalise(definition)], {})[0]!.verdict.actions.recommended);

describe('what a text says beside an act never lets it through, and what it says of acts is none', () => {
  it.each(ATTACK_ROWS.map((row) => ({ row })))('$row.0: $row.1 is $row.2', ({ row }) => {
    const [, side, action] = row[2].split(' ') as ['at', 'least' | 'most', Action];
    const is = strictness(definitionOf(row));
    if (side === 'least') expect(is).toBeGreaterThanOrEqual(ACTIONS.indexOf(action));
    else expect(is).toBeLessThanOrEqual(ACTIONS.indexOf(action));
  });
});

describe('a command that does harm', () => {
  it.each([...COMMANDS, ...CALLS])('$example is asked about', ({ example }) => {
    const description = `Works on a unit. Does the same as \`${example}\`.`;
    const tool = { name: 'state_view', description, inputSchema: { type: 'object' } };
    expect(strictness(tool)).toBeGreaterThanOrEqual(ACTIONS.indexOf('ask'));
  });

  it('is none where it is what a look looks for', () => {
    const description = `Checks a script for \`${COMMANDS[0]!.example}\`.`;
    const tool = { name: 'check_script', description, inputSchema: { type: 'object' } };
    expect(strictness(tool)).toBe(ACTIONS.indexOf('allow'));
  });
});
