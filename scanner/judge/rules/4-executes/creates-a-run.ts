import { BOUNDED, RUN } from '../../decide/effects.ts';
import { names, objectHas, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

const aroundADeployment: Fact = {
  says: 'its object is only stored beside a deployment',
  holds: (phrase, reading) => objectOf(phrase, reading).words.some(({ text }) => AROUND.test(text)),
};
const AROUND = /^(?:hook|config\w*|record|status|protection|policy|environment|key|token)$/;

export const CREATES_A_RUN = frame({
  id: 'creates-a-run',
  gives: 'execute',
  title: 'Creates a run',
  why: 'Such systems start the run by creating it; what it does is set elsewhere.',
  since: 1,
  spares: [sketch('create_run_template', 'Creates a template')],
  kinds: ['make', 'change'],
  rows: [
    {
      id: 'the-last-step',
      when: [
        verb('complete finalise finalize finish'),
        thing(['cutover', 'deployment', 'migration', 'rollout']),
      ],
      is: RUN,
      because: 'what was prepared is put in place',
      example: sketch('complete_migration', 'Completes a database migration'),
    },
    {
      id: 'a-command-to-a-device',
      when: [verb('request issue queue enqueue'), thing(['command', 'commands'])],
      is: RUN,
      because: 'what receives a command carries it out',
      example: sketch('remote_start', 'Requests a start command of a charger'),
    },
    {
      id: 'a-fault',
      when: [verb('inject'), thing(['chaos', 'failure', 'failures', 'fault', 'faults', 'outage', 'outages'])],
      is: RUN,
      because: 'a running system is made to fail',
      example: sketch('inject_fault', 'Injects a fault into a service'),
    },
    ...under(
      [not(names('what a run is only recorded in'))],
      [
        {
          id: 'a-run',
          when: [
            verb('create submit enqueue queue new'),
            either(
              thing(['execution', 'executions', 'invocation', 'invocations', 'run', 'runs']),
              both(thing(['training', 'trainings']), told('that a model is trained')),
            ),
          ],
          is: RUN,
          because: 'such systems start the run by creating it',
          example: sketch('create_run', 'Creates a run'),
        },
        {
          id: 'an-agent',
          when: [verb('spawn'), thing(['agent', 'agents', 'subagent', 'subagents', 'worker', 'workers'])],
          is: RUN,
          because: 'what an agent goes on to do is set elsewhere',
          example: sketch('spawn_agent', 'Spawns an agent'),
        },
        {
          id: 'a-session-of-a-program',
          when: [
            verb('create new'),
            thing(['context', 'repl', 'session', 'terminal']),
            objectHas('what is driven in a session'),
          ],
          is: BOUNDED,
          because: 'the program is started that the session drives',
          example: sketch('create_browser_session', 'Creates a browser session'),
        },
        {
          id: 'a-job',
          when: [verb('submit enqueue queue'), thing(['job', 'jobs'])],
          is: RUN,
          because: 'the job runs once its turn comes',
          example: sketch('submit_job', 'Submits a job'),
        },
        {
          id: 'a-deployment',
          when: [verb('create new'), thing(['deployment', 'deployments']), not(aroundADeployment)],
          is: RUN,
          because: 'such systems deploy by creating a deployment',
          example: sketch('create_deployment', 'Creates a deployment'),
        },
        {
          id: 'live-at-once',
          when: [
            verb('create add new'),
            thing('an application that is deployed'),
            takesOwn('a switch to deploy at once'),
          ],
          is: RUN,
          because: 'it can be told to go live at once',
          example: sketch('create_app', 'Creates an application', { instant_deploy: { type: 'boolean' } }),
        },
      ],
    ),
  ],
});
