import { ends, perhaps, READ, WRITE } from '../../decide/effects.ts';
import { told, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const RESTS = frame({
  id: 'rests',
  gives: 'write',
  title: 'Archives, disables, pauses, closes',
  why: 'The same vocabulary has the way back (unarchive, enable, resume, reopen).',
  since: 1,
  spares: [sketch('list_archived', 'Lists archived projects')],
  kinds: ['rest'],
  rows: [
    {
      id: 'a-pause-of-the-caller',
      when: [verb('sleep')],
      is: perhaps(READ),
      because: 'the caller only waits',
      example: sketch('sleep', 'Sleeps'),
    },
    {
      id: 'a-way-out',
      when: [verb('ignore exit quit')],
      is: perhaps(WRITE),
      because: 'somebody leaves or looks away',
      example: sketch('quit', 'Quits'),
    },
    {
      id: 'for-good',
      when: [told('that it does not come back')],
      is: ends(),
      because: 'the text says that there is no way back',
      example: sketch('archive_project', 'Archives a project. It cannot be unarchived'),
    },
    {
      id: 'anything-else',
      when: [],
      is: WRITE,
      because: 'the same vocabulary has the way back',
      example: sketch('archive_project', 'Archives a project'),
    },
  ],
});
