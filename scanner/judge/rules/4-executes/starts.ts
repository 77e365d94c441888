import { BOUNDED, DELIVERED, PAYS, perhaps, READ, TO_ALL, WRITE } from '../../decide/effects.ts';
import { is, names, objectHas, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { NOUN } from '../../read/words.ts';

const onADevice: Fact = {
  says: 'the sentence goes on to hardware in the world',
  holds: ({ rest }, { context }) =>
    !context.ui && rest.some(({ nouns, text }) => (nouns & NOUN.device) !== 0 && text !== 'device'),
};

export const STARTS = frame({
  id: 'starts',
  gives: 'execute',
  title: 'Starts, restarts or opens one named thing',
  why: 'Starting a service, a session or a browser runs what somebody set up.',
  since: 1,
  spares: [sketch('get_start_date', 'Returns a date')],
  kinds: ['start'],
  rows: [
    {
      id: 'an-opened-position',
      when: [verb('open'), names('something opened as a record'), thing(['order', 'position'])],
      is: PAYS,
      because: 'funds are committed to a position',
      example: sketch('open_position', 'Opens a position'),
    },
    {
      id: 'an-opened-record',
      when: [verb('open'), names('something opened as a record')],
      is: perhaps(WRITE),
      because: 'a record is opened, not a program',
      example: sketch('open_issue', 'Opens an issue'),
    },
    {
      id: 'opened-to-be-read',
      when: [verb('open'), names('something opened to be read')],
      is: READ,
      because: 'it is opened to be read',
      example: sketch('open_nodes', 'Opens nodes'),
    },
    {
      id: 'a-campaign-that-spends',
      when: [
        either(is('audience'), names(['campaign', 'campaigns'])),
        either(takes('budget'), told('that a campaign spends')),
      ],
      is: PAYS,
      because: 'a campaign with a budget spends it',
      example: sketch('start_campaign', 'Starts an ad campaign'),
    },
    {
      id: 'a-campaign',
      when: [either(is('audience'), names(['campaign', 'campaigns']))],
      is: TO_ALL,
      because: 'a whole audience gets it',
      example: sketch('start_campaign', 'Starts a campaign'),
    },
    {
      id: 'a-conversation-with-somebody',
      when: [thing(['chat', 'conversation', 'discussion', 'thread']), takes('recipient'), takes('body')],
      is: DELIVERED,
      because: 'the first words of it are delivered',
      example: sketch('start_conversation', 'Starts a conversation', { recipient_id: TEXT, body: TEXT }),
    },
    {
      id: 'something-read-again',
      when: [verb('reload'), not(thing('what goes on running'))],
      is: WRITE,
      because: 'what is kept is read in again',
      example: sketch('reload_settings', 'Reloads the settings'),
    },
    {
      id: 'something-begun',
      when: [names('something that is only begun')],
      is: perhaps(WRITE),
      because: 'a conversation or a timer begins',
      example: sketch('start_timer', 'Starts a timer'),
    },
    {
      id: 'far-reaching',
      when: [
        either(
          onADevice,
          is('farreaching'),
          both(thing(['session', 'sessions']), objectHas(['agent'])),
          names('work that reaches far'),
          verb('reboot'),
          both(verb('restart'), thing('a machine as a whole')),
        ),
      ],
      is: { category: 'execute', bounded: false },
      because: 'it lands on customers or the world, or takes all that runs there along',
      example: sketch('start_workflow', 'Starts a workflow'),
    },
    {
      id: 'one-thing',
      when: [],
      is: BOUNDED,
      because: 'one named thing is started, and can be stopped',
      example: sketch('start_service', 'Starts a service'),
    },
  ],
});
