import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { DELIVERED, perhaps, WRITE } from '../../decide/effects.ts';
import { names, objectHas, rest, thing, told } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const onABroker: Fact = {
  says: 'the server is named after a broker of messages',
  holds: (_, { context }) => WORDINGS['that a broker carries it'].pattern.test([...context.own].join(' ')),
};

export const PUBLISHES = frame({
  id: 'publishes',
  gives: 'external_comm',
  title: 'Publishes',
  why: 'What was public has been seen and copied.',
  since: 1,
  spares: [
    sketch('unpublish_page', 'Takes a page offline'),
    sketch('publish_to_queue', 'Puts a message on a queue'),
  ],
  kinds: ['publish'],
  rows: [
    {
      id: 'on-a-broker',
      when: [
        either(
          both(
            names('a broker of messages'),
            not(rest(['everyone', 'internet', 'public', 'website', 'world'])),
          ),
          both(names(['message', 'messages']), either(told('that a broker carries it'), onABroker)),
        ),
      ],
      is: perhaps(WRITE),
      because: 'one’s own queue takes it',
      example: sketch('publish_to_queue', 'Puts a message on a queue'),
    },
    {
      id: 'among-programs',
      when: [thing(['event', 'events']), told('that programs listen')],
      is: perhaps(WRITE),
      because: 'other parts of the same system get it',
      example: sketch('publish_event', 'Publishes an event to its subscribers'),
    },
    {
      id: 'a-version',
      when: [objectHas('a version of something kept')],
      is: perhaps(WRITE),
      because: 'a version inside a tool is set live for those who use it',
      example: sketch('publish_version', 'Publishes a version of a function'),
    },
    {
      id: 'to-the-public',
      when: [],
      is: DELIVERED,
      because: 'what was public has been seen and copied',
      example: sketch('publish_page', 'Makes a page public'),
    },
  ],
});
