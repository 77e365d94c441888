import { BOUNDED, RUN } from '../../decide/effects.ts';
import { objectHas, thing, verb } from '../../decide/facts.ts';
import { either, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const RESUMES_A_RUN = frame({
  id: 'resumes-a-run',
  gives: 'execute',
  title: 'Resumes a run',
  why: 'What goes on from there is set elsewhere.',
  since: 2,
  spares: [sketch('resume_queue', 'Resumes a queue')],
  kinds: ['change'],
  rows: [
    {
      id: 'a-step-of-a-debugger',
      when: [verb('continue'), thing(['execution', 'process', 'program', 'thread'])],
      is: BOUNDED,
      because: 'a program that was halted goes on',
      example: sketch('continue', 'Continues the program'),
    },
    {
      id: 'a-run',
      when: [verb('resume'), either(thing('work in progress'), objectHas('what is deployed'))],
      is: RUN,
      because: 'what goes on from there is set elsewhere',
      example: sketch('resume_job', 'Resumes a job'),
    },
  ],
});
