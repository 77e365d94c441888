import { calledOrTold, takes, told, verb } from '../../decide/facts.ts';
import { either, frame } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const PUSHES_WITH_FORCE = frame({
  id: 'pushes-with-force',
  gives: 'destructive',
  title: 'Can push with force',
  why: 'A forced push drops the commits it replaces on the remote.',
  since: 1,
  spares: [sketch('git_push', 'Pushes commits to a remote', { branch: TEXT })],
  kinds: ['make'],
  rows: [
    {
      id: 'forced',
      when: [
        verb('push'),
        told('that it is about version control'),
        either(takes('force'), calledOrTold('that pushes are forced')),
      ],
      is: { category: 'destructive', signals: ['destructive', 'irreversible'], leaf: false },
      because: 'the commits it replaces are gone from the remote',
      example: sketch('git_push', 'Pushes commits to a remote', { force: { type: 'boolean' } }),
    },
  ],
});
