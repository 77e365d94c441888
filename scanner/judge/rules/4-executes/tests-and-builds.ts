import { BOUNDED, perhaps, READ, RUN } from '../../decide/effects.ts';
import { is, names, nothing, verb } from '../../decide/facts.ts';
import { either, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const TESTS_AND_BUILDS = frame({
  id: 'tests-and-builds',
  gives: 'execute',
  title: 'Builds, tests, checks locally',
  why: 'A build or a test runs the project’s own code, and ends.',
  since: 1,
  spares: [sketch('build_query_url', 'Builds the URL of a query and returns it')],
  kinds: ['build'],
  rows: [
    {
      id: 'an-answer',
      when: [
        verb('build compile bundle package'),
        either(is('answer'), names('what is composed for an answer')),
      ],
      is: READ,
      because: 'what is built is only returned',
      example: sketch('build_query_url', 'Builds the URL of a query'),
    },
    {
      id: 'a-webhook',
      when: [verb('test'), names(['webhook', 'webhooks'])],
      is: perhaps(RUN),
      because: 'whoever listens to the webhook is called',
      example: sketch('test_webhook', 'Tests a webhook'),
    },
    {
      id: 'a-look',
      when: [verb('test'), not(names('the project’s own code')), not(nothing)],
      is: READ,
      because: 'trying whether something answers runs nothing',
      example: sketch('test_connection', 'Tests the connection'),
    },
    {
      id: 'again',
      when: [verb('rebuild')],
      is: perhaps(RUN),
      because: 'what is built anew may be a store or an index',
      example: sketch('rebuild_index', 'Rebuilds the index'),
    },
    {
      id: 'far-reaching',
      when: [is('farreaching')],
      is: { category: 'execute', bounded: false },
      because: 'it lands on customers or the world',
      example: sketch('build_pipeline', 'Builds a pipeline'),
    },
    {
      id: 'local',
      when: [],
      is: BOUNDED,
      because: 'it runs the project’s own code, and ends',
      example: sketch('build_project', 'Builds the project'),
    },
  ],
});
