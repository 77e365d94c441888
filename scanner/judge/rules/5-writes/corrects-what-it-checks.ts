import { WRITE } from '../../decide/effects.ts';
import { verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { takesSwitch } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';

export const CORRECTS_WHAT_IT_CHECKS = frame({
  id: 'corrects-what-it-checks',
  gives: 'write',
  title: 'Checks, and corrects on demand',
  why: 'A switch called `fix` makes a check write its corrections.',
  since: 2,
  spares: [sketch('lint_docs', 'Lints the documents and suggests a fix')],
  kinds: ['look', 'compute'],
  rows: [
    {
      id: 'with-a-switch',
      when: [verb('lint validate check audit verify'), takesSwitch('a switch to correct what is found')],
      is: WRITE,
      because: 'the switch makes it write its corrections',
      example: sketch('lint_docs', 'Lints the documents', { fix: { type: 'boolean' } }),
    },
  ],
});
