import { perhaps, READ } from '../../decide/effects.ts';
import {
  from,
  is,
  mentions,
  names,
  objectHas,
  server,
  takes,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { onlyLooks } from '../../read/words.ts';

/** `Runs mvn package and returns diagnostics`: what was built stays. */
const builds: Fact = {
  says: 'what is run builds, packages or installs',
  holds: ({ objectText }, { name }) =>
    /\b(?:build|compile|install|package|publish)\b/.test(objectText) ||
    name.words.some(({ text }) => /^(?:build|compile|install|package|publish)$/.test(text)),
};

/** `get_prices` calls the search API of the shop: nothing in the name of that is an act. */
const onTheWay: Fact = {
  says: 'the description of a look tells by what it is done, and no other act by name',
  holds: ({ object, text, at }, { description, foremost, namePhrases }) =>
    text === description &&
    namePhrases.length > 0 &&
    foremost.every((led) => onlyLooks(led.verb) || (led.text === text && led.at === at)) &&
    object.every(({ verb: named }) => named === undefined || onlyLooks(named)),
};

export const RUNS_A_LOOK = frame({
  id: 'runs-a-look',
  gives: 'read',
  title: 'Runs a search, a report or a read-only query',
  why: 'Running something that only returns data is a look.',
  since: 1,
  spares: [sketch('run_job', 'Runs a job')],
  kinds: ['run'],
  rows: [
    ...under(
      [verb('eval evaluate')],
      [
        {
          id: 'a-sum',
          when: [
            either(
              names(['arithmetic', 'formula', 'formulas', 'math', 'mathematical']),
              told('that a score is returned'),
            ),
          ],
          is: READ,
          because: 'the value is only returned',
          example: sketch('evaluate', 'Evaluates a formula'),
        },
        {
          id: 'code',
          when: [either(takes('code'), mentions('code'), server('ui'))],
          is: undefined,
          because: 'code is run',
          example: sketch('evaluate', 'Evaluates a script'),
        },
        {
          id: 'a-judgement',
          when: [],
          is: perhaps(READ),
          because: 'something is judged, and nothing run',
          example: sketch('evaluate_answer', 'Evaluates an answer'),
        },
      ],
    ),
    {
      id: 'findings',
      when: [
        verb('run execute perform'),
        told('that what is run returns findings'),
        not(is('farreaching')),
        not(builds),
        not(takes('sql', 'code', 'command')),
      ],
      is: READ,
      because: 'what was found is all that comes of it',
      example: sketch('knit_check', 'Runs Knit and returns the issues'),
    },
    {
      id: 'a-path-in-a-document',
      when: [verb('run execute evaluate apply'), objectHas(['jmespath', 'jsonpath', 'regex', 'xpath'])],
      is: READ,
      because: 'such an expression only finds what it matches',
      example: sketch('query_json', 'Runs a JSONPath expression on a document'),
    },
    {
      id: 'asked-on-the-way',
      when: [
        verb('call invoke'),
        either(
          objectHas('what requests are sent to'),
          both(
            thing(['service', 'services']),
            objectHas(['external', 'public', 'remote', 'underlying', 'upstream', 'web']),
          ),
        ),
        onTheWay,
      ],
      is: READ,
      because: 'whatever the look asks answers it',
      example: sketch('get_prices', 'Calls the API of the shop'),
    },
    ...under(
      [
        thing('a look that is run'),
        not(takes('sql', 'code', 'command')),
        not(both(names(['queries', 'query']), takes('query'))),
      ],
      [
        {
          id: 'a-look-by-name',
          when: [from('name')],
          is: perhaps(READ),
          because: 'what is run only returns data',
          example: sketch('run_report'),
        },
        {
          id: 'a-look',
          when: [],
          is: { category: 'read', tentative: false },
          because: 'what is run only returns data',
          example: sketch('numbers', 'Runs a report'),
        },
      ],
    ),
  ],
});
