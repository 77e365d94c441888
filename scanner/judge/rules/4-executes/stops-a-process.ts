import { BOUNDED } from '../../decide/effects.ts';
import { thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const STOPS_A_PROCESS = frame({
  id: 'stops-a-process',
  gives: 'execute',
  title: 'Stops a process or a service',
  why: 'What was running no longer runs; one named process or service is bounded, and can be started again.',
  since: 3,
  spares: [sketch('pause_campaign', 'Pauses a campaign')],
  kinds: ['rest'],
  rows: [
    {
      id: 'a-process',
      when: [
        verb('stop shutdown halt quit'),
        thing([
          'container',
          'containers',
          'daemon',
          'daemons',
          'process',
          'processes',
          'service',
          'services',
        ]),
      ],
      is: BOUNDED,
      because: 'one named process no longer runs, and can be started again',
      example: sketch('stop_process', 'Stops a process'),
    },
  ],
});
