import { READ } from '../../decide/effects.ts';
import { objectHas, verb } from '../../decide/facts.ts';
import { type Fact, frame, not } from '../../decide/frame.ts';
import { requires } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';

const withCode = (name: string, description: string) => ({
  ...sketch(name, description),
  inputSchema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
});

const takesAPlace: Fact = {
  says: 'it takes a place to write to or a thing to change',
  holds: (_, { tool }) =>
    tool.parameters.some(({ name }) =>
      /path|file|dir|folder|(?:^|_)id$|Id$|ur[il]$|repo|apply|write|save/i.test(name),
    ),
};

export const HANDS_TEXT_BACK = frame({
  id: 'hands-text-back',
  gives: 'read',
  title: 'Works on a text of the caller and hands it back',
  why: 'What is worked on comes with the call, and nowhere is named where it could be written to.',
  since: 2,
  examples: {
    fires: [withCode('refactor', 'Refactors the code')],
    spares: [
      withCode('fix_page', 'Fixes the live page'),
      sketch('refactor', 'Refactors the code of a file', { path: { type: 'string' } }),
    ],
  },
  kinds: ['change', 'compute'],
  rows: [
    {
      id: 'a-text-of-the-caller',
      when: [
        verb(
          'refactor',
          'refine',
          'fix',
          'optimise',
          'optimize',
          'improve',
          'rewrite',
          'reformat',
          'transform',
          'repair',
          'revise',
          'polish',
        ),
        objectHas('a text that is handed over'),
        requires('a text to work on'),
        not(takesAPlace),
      ],
      is: READ,
      because: 'with nowhere to write to, the text comes back',
      example: withCode('refactor', 'Refactors the code'),
    },
  ],
});
