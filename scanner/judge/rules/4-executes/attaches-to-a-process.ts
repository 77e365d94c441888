import { RUN } from '../../decide/effects.ts';
import { names, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const ATTACHES_TO_A_PROCESS = frame({
  id: 'attaches-to-a-process',
  gives: 'execute',
  title: 'Attaches a debugger to a running process',
  why: 'A debugger stops, steps and changes what it is attached to.',
  since: 2,
  spares: [sketch('attach_file', 'Attaches a file to a ticket')],
  kinds: ['make'],
  rows: [
    {
      id: 'a-process',
      when: [verb('attach'), names(['process', 'processes'])],
      is: RUN,
      because: 'a debugger stops and changes the process',
      example: sketch('attach_process', 'Attaches to a running process'),
    },
  ],
});
