import { ADMITS, BOUNDED, DELIVERED, ends, perhaps, READ, RUN, TO_ALL, WRITE } from '../../decide/effects.ts';
import { from, is, many, names, takes, thing, told, toldOfCall, verb } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { secret } from './changes-access-facts.ts';
import { isANounHere, toAMachine, toAModel, toAPlaceInside, toTheUser } from './sends-facts.ts';

const anInvitation = thing(['invitation', 'invitations', 'invite', 'invites']);

export const SENDS = frame({
  id: 'sends',
  gives: 'external_comm',
  title: 'Sends a message',
  why: 'What was delivered cannot be called back.',
  since: 1,
  spares: [
    sketch('queue_send_message', 'Send a message to a queue'),
    sketch('add_issue_comment', 'Comments on an issue'),
  ],
  kinds: ['send'],
  rows: [
    {
      id: 'told-to-the-user',
      when: [toTheUser],
      is: perhaps(READ),
      because: 'whoever calls the tool is to tell its own user',
      example: sketch('announce', 'Announces this to the user'),
    },
    {
      id: 'to-a-device',
      when: [names(['serial', 'uart']), not(takes('recipient'))],
      is: RUN,
      because: 'what listens at the line carries it out',
      example: sketch('serial_send', 'Sends a line to the port'),
    },
    {
      id: 'into-a-queue',
      when: [names(['kafka', 'queue', 'sqs', 'stream', 'topic']), not(names(['email', 'sms']))],
      is: WRITE,
      because: 'the system’s own queue takes it',
      example: sketch('queue_send_message', 'Send a message to a queue'),
    },
    {
      id: 'to-a-place-inside',
      when: [toAPlaceInside],
      is: WRITE,
      because: 'it only moves inside the system',
      example: sketch('send_to_trash', 'Sends a file to the trash'),
    },
    {
      id: 'in-a-sandbox',
      when: [toldOfCall('that nothing is delivered')],
      is: WRITE,
      because: 'a sandbox delivers nothing',
      example: sketch('send_test_email', 'Sends an email to the test inbox'),
    },
    {
      id: 'a-reaction',
      when: [thing(['emoji', 'like', 'likes', 'reaction', 'reactions'])],
      is: perhaps(WRITE),
      because: 'a reaction carries no content, and can be taken back',
      example: sketch('send_reaction', 'Sends a reaction to a message'),
    },
    {
      id: 'to-a-process',
      when: [thing(['signal', 'signals']), names(['container', 'pid', 'process', 'processes'])],
      is: ends([], { leaf: true }),
      because: 'most signals end the process',
      example: sketch('send_signal', 'Sends a signal to a process'),
    },
    {
      id: 'keys',
      when: [
        thing(['input', 'key', 'keyevent', 'keypress', 'keys', 'keystroke', 'keystrokes', 'signal']),
        not(secret),
      ],
      is: BOUNDED,
      because: 'keys are sent to a page or a program, not to somebody',
      example: sketch('send_keys', 'Sends keys to the window'),
    },
    {
      id: 'a-prompt-for-a-model',
      when: [
        verb('send'),
        thing(['code', 'message', 'prompt', 'query', 'question', 'request', 'task']),
        toAModel,
        not(takes('recipient')),
      ],
      is: perhaps(READ),
      because: 'all that comes of it is the model’s answer',
      example: sketch('ask', 'Sends a prompt to a language model'),
    },
    {
      id: 'a-command',
      when: [
        verb('send'),
        thing(['action', 'cmd', 'command', 'commands', 'instruction', 'prompt', 'query', 'rpc']),
      ],
      is: perhaps(RUN),
      because: 'what receives a command carries it out',
      example: sketch('send_command', 'Sends a command to the editor'),
    },
    {
      id: 'an-event-that-triggers',
      when: [verb('send'), thing(['event', 'events']), told('that an automation hears of it')],
      is: perhaps(RUN),
      because: 'the event sets an automation going',
      example: sketch('send_event', 'Sends an event that starts an automation'),
    },
    {
      id: 'an-event',
      when: [verb('send'), thing(['event', 'events'])],
      is: WRITE,
      because: 'an event is recorded',
      example: sketch('send_event', 'Sends an event'),
    },
    {
      id: 'a-request-that-reads',
      when: [either(thing(['ping', 'pings']), both(thing(['request', 'requests']), names(['get', 'head'])))],
      is: READ,
      because: 'a ping, or a request by its method, changes nothing',
      example: sketch('list_prices', 'Lists prices. Sends a GET request to the shop.'),
    },
    {
      id: 'a-request',
      when: [thing(['request', 'requests']), not(names(['connection', 'friend', 'payment']))],
      is: perhaps(RUN),
      because: 'a request does what it asks for',
      example: sketch('send_request', 'Sends a request to the gateway'),
    },
    {
      id: 'telemetry',
      when: [thing(['feedback', 'telemetry'])],
      is: WRITE,
      because: 'the maker is told how things went',
      example: sketch('send_feedback', 'Sends feedback'),
    },
    {
      id: 'words-of-the-system',
      when: [names(['activation', 'confirmation', 'otp', 'verification']), not(takes('body'))],
      is: WRITE,
      because: 'the system writes the words, nothing of the caller’s is carried',
      example: sketch('send_verification_email', 'Sends a verification email'),
    },
    {
      id: 'an-invitation-to-connect',
      when: [anInvitation, names(['connection', 'connections', 'linkedin'])],
      is: DELIVERED,
      because: 'somebody outside is written to',
      example: sketch('send_connection_invite', 'Sends a connection invite'),
    },
    {
      id: 'an-answer-to-an-invitation',
      when: [verb('answer reply respond rsvp'), anInvitation],
      is: WRITE,
      because: 'to answer an invitation of one’s own admits nobody else',
      example: sketch('reply_to_invite', 'Replies to an invite'),
    },
    {
      id: 'an-invitation',
      when: [anInvitation],
      is: ADMITS,
      because: 'whoever accepts it may do more than before',
      example: sketch('send_invitation', 'Sends an invitation'),
    },
    {
      id: 'synthesised-speech',
      when: [verb('speak say'), told('that speech is synthesised')],
      is: WRITE,
      because: 'a recording is made, nobody is called',
      example: sketch('speak', 'Synthesizes speech from text'),
    },
    {
      id: 'a-person-rung-up',
      when: [verb('ring'), is('identity'), not(from('name'))],
      is: DELIVERED,
      because: 'somebody is called',
      example: sketch('reach_out', 'Rings a customer'),
    },
    {
      id: 'said-aloud',
      when: [verb('speak say ring alert page remind fax nudge'), not(from('name'))],
      is: perhaps(WRITE),
      because: 'in a sentence the verb may mean a signal in the system',
      example: sketch('beep', 'Alerts when the build is done'),
    },
    {
      id: 'a-noun-in-a-name',
      when: [
        verb(
          'email mail sms text message broadcast chat page alert forward notify dial fax remind reply respond',
        ),
        isANounHere,
      ],
      is: undefined,
      because: 'the word is a noun in this name',
      example: sketch('customer_email_settings', 'Settings of a customer'),
    },
    {
      id: 'an-answer-to-a-review',
      when: [
        verb('reply respond'),
        names('a reviewed thing'),
        not(names(['customer', 'email', 'emails', 'message', 'messages', 'thread'])),
      ],
      is: WRITE,
      because: 'an answer inside the same tool is a change there',
      example: sketch('reply_to_comment', 'Replies to a comment'),
    },
    {
      id: 'a-forwarded-thing',
      when: [verb('forward'), not(is('speech'))],
      is: perhaps(WRITE),
      because: 'what is forwarded is no message',
      example: sketch('forward_port', 'Forwards a port'),
    },
    {
      id: 'talk-with-a-machine',
      when: [verb('chat message text'), toAMachine],
      is: perhaps(READ),
      because: 'all that comes of it is the machine’s answer',
      example: sketch('chat', 'Chats with an assistant'),
    },
    {
      id: 'to-an-audience',
      when: [either(is('audience'), verb('broadcast blast'), many)],
      is: TO_ALL,
      because: 'a whole audience gets it',
      example: sketch('send_campaign', 'Sends an email campaign'),
    },
    {
      id: 'a-message',
      when: [],
      is: DELIVERED,
      because: 'what was delivered cannot be called back',
      example: sketch('send_email', 'Sends an email', { to: TEXT, body: TEXT }),
    },
  ],
});
