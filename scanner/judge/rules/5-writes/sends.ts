import { ADMITS, BOUNDED, DELIVERED, perhaps, READ, RUN, TO_ALL, WRITE } from '../../decide/effects.ts';
import {
  from,
  is,
  kind,
  names,
  objectHas,
  rest,
  server,
  takes,
  takesNamed,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { namesMany } from '../../read/object.ts';
import { textOf } from '../../read/phrase.ts';

const text = { type: 'string' };

/** The name says `post` first and the description leads with another verb: a kind of thing is named. */
const postIsANoun: Fact = {
  says: 'the name opens with “post” and the description with another act',
  holds: ({ source, at, verb: { lemma } }, { clauses: { lead } }) =>
    source === 'name' &&
    at === 0 &&
    lemma === 'post' &&
    lead[0] !== undefined &&
    lead[0].verb.lemma !== 'post' &&
    lead[0].verb.kind !== 'send',
};

const toAPlaceInside: Fact = {
  says: 'it is sent to a place inside the system',
  holds: ({ rest: words }) =>
    words.some((word, i) => {
      if (word.text !== 'to') return false;
      const place = words[i + 1]?.text === 'the' ? words[i + 2] : words[i + 1];
      return INSIDE.has(place?.text ?? '');
    }),
};
const INSIDE = new Set([
  'archive',
  'trash',
  'bin',
  'backlog',
  'background',
  'front',
  'back',
  'top',
  'bottom',
]);

/** `sms_log_export`: a word that is also a noun, in the middle of a name. */
const isANounHere: Fact = {
  says: 'the word is a noun in the middle of the name',
  holds: ({ verb: { nounish }, source, at, text: { words } }) =>
    nounish && source === 'name' && at > 0 && words.length > at + 1,
};

const toAMachine: Fact = {
  says: 'it is said to a model or an assistant',
  holds: (phrase, { prose }) =>
    MACHINES.test(`${phrase.objectText} ${textOf(phrase.rest.slice(0, 6))} ${prose.slice(0, 120)}`),
};
/** What answers by itself. */
const MACHINES =
  /\b(?:assistant|ai|llms?|language model|models?|gpt|claude|gemini|copilot|chatbot|rag|deepseek|grok|ollama|mistral)\b/;

const many: Fact = { says: 'it names many', holds: namesMany };

const ofANetwork = either(
  both(server('social'), thing('a post or an answer to one')),
  objectHas('a social network'),
  both(thing('a public post'), names('a social network')),
);

export const SENDS = frame({
  id: 'sends',
  gives: 'external_comm',
  title: 'Sends or posts a message',
  why: 'What was delivered cannot be called back.',
  since: 1,
  examples: {
    fires: [
      sketch('send_email', 'Sends an email', { to: text, body: text }),
      sketch('slack_post_message', 'Posts a message to a channel'),
    ],
    spares: [
      sketch('queue_send_message', 'Send a message to a queue'),
      sketch('add_issue_comment', 'Comments on an issue'),
    ],
  },
  kinds: ['send', 'make'],
  rows: [
    ...under(
      [kind('make')],
      [
        {
          id: 'a-phone-call',
          when: [
            verb('create', 'make', 'new', 'place'),
            is('speech'),
            names(['call', 'calls']),
            either(takes('recipient'), told('that a phone call is made')),
          ],
          is: DELIVERED,
          because: 'somebody is called',
          example: sketch('make_call', 'Makes an outbound call', { phone_number: text }),
        },
        {
          id: 'an-answer-on-a-network',
          when: [verb('add'), thing(['message', 'post', 'replies', 'reply']), names('a social network')],
          is: DELIVERED,
          because: 'whoever follows the thread reads it',
          example: sketch('add_reply', 'Adds a reply to a forum post'),
        },
        {
          id: 'an-answer-inside',
          when: [verb('add'), thing(['message', 'post', 'replies', 'reply'])],
          is: undefined,
          because: 'an answer inside the system is a change there',
          example: sketch('add_reply', 'Adds a reply to a ticket'),
        },
        {
          id: 'a-push-to-a-registry',
          when: [verb('push'), rest(['dockerhub', 'hub', 'marketplace', 'registry'])],
          is: DELIVERED,
          because: 'others can pull it from there',
          example: sketch('push_model', 'Pushes a model to the registry'),
        },
        {
          id: 'a-public-release',
          when: [
            verb('create', 'new'),
            thing(['release', 'releases']),
            takesNamed('the fields of a public release'),
          ],
          is: DELIVERED,
          because: 'a release of a code host is there for everybody',
          example: sketch('create_release', 'Creates a release', { tag_name: text }),
        },
        {
          id: 'a-public-gist',
          when: [
            verb('create', 'new'),
            thing(['gist', 'gists']),
            takesNamed('a switch that makes it public'),
          ],
          is: DELIVERED,
          because: 'a gist can be there for everybody',
          example: sketch('create_gist', 'Creates a gist', { public: { type: 'boolean' } }),
        },
        {
          id: 'a-post-to-all',
          when: [verb('post'), from('lead'), told('that it goes to a network or feed')],
          is: DELIVERED,
          because: 'whoever is there reads it',
          example: sketch('offer', 'Posts an offer on the network'),
        },
        {
          id: 'a-noun',
          when: [postIsANoun],
          is: undefined,
          because: 'the name speaks of a post, the description of another act',
          example: sketch('post_metrics', 'Counts the visits of an article'),
        },
        {
          id: 'a-post-on-a-network',
          when: [
            verb('post', 'create', 'submit', 'push', 'new', 'schedule'),
            ofANetwork,
            not(names('a draft or a point')),
          ],
          is: DELIVERED,
          because: 'what was posted has been read',
          example: sketch('create_tweet', 'Creates a tweet', { text }),
        },
        {
          id: 'a-scheduled-sending',
          when: [verb('schedule'), is('audience'), told('who the audience is')],
          is: TO_ALL,
          because: 'it goes to the whole audience once its time comes',
          example: sketch('schedule_campaign', 'Schedules a campaign to all recipients'),
        },
        {
          id: 'no-speech',
          when: [not(is('speech'))],
          is: undefined,
          because: 'nothing is said to anybody',
          example: sketch('create_folder', 'Creates a folder'),
        },
        {
          id: 'a-scheduled-broadcast',
          when: [verb('schedule'), is('audience')],
          is: TO_ALL,
          because: 'it goes to the whole audience once its time comes',
          example: sketch('schedule_broadcast', 'Schedules a broadcast'),
        },
        {
          id: 'a-scheduled-message',
          when: [verb('schedule'), names(['email', 'emails', 'message', 'messages', 'post', 'posts', 'sms'])],
          is: DELIVERED,
          because: 'it is delivered once its time comes',
          example: sketch('schedule_message', 'Schedules a message'),
        },
        {
          id: 'a-scheduled-thing',
          when: [verb('schedule')],
          is: undefined,
          because: 'a schedule carries nothing',
          example: sketch('schedule_call', 'Schedules a call'),
        },
        {
          id: 'a-timed-broadcast',
          when: [
            verb('create', 'new'),
            is('audience'),
            takes('schedule'),
            names(['broadcast', 'broadcasts', 'newsletter', 'newsletters']),
          ],
          is: TO_ALL,
          because: 'it goes to the whole audience at the time given',
          example: sketch('create_broadcast', 'Creates a broadcast', { send_at: text }),
        },
        {
          id: 'an-unsent-broadcast',
          when: [verb('create', 'new'), is('audience')],
          is: undefined,
          because: 'what is made for an audience is not yet sent',
          example: sketch('create_newsletter', 'Creates a newsletter'),
        },
        {
          id: 'a-created-message',
          when: [
            verb('create', 'new'),
            thing(['dm', 'message', 'messages', 'sms', 'whatsapp']),
            not(names('a place that only frames messages')),
            either(takes('recipient', 'body'), names(['dm', 'sms', 'whatsapp'])),
          ],
          is: DELIVERED,
          because: 'such systems send a message by creating it',
          example: sketch('create_message', 'Creates a message', { to: text, body: text }),
        },
        {
          id: 'created-speech',
          when: [verb('create', 'new')],
          is: undefined,
          because: 'what is created is kept, not carried',
          example: sketch('create_webhook', 'Creates a webhook'),
        },
        {
          id: 'speech-inside',
          when: [names('speech that stays inside')],
          is: undefined,
          because: 'it stays in the system',
          example: sketch('post_message', 'Posts a message on an issue'),
        },
        {
          id: 'posted-speech',
          when: [verb('post', 'submit', 'queue', 'push', 'complete')],
          is: DELIVERED,
          because: 'what was posted has been read',
          example: sketch('post_message', 'Posts a message'),
        },
        {
          id: 'other-making',
          when: [],
          is: undefined,
          because: 'the verb carries nothing to anybody',
          example: sketch('add_email', 'Adds an email'),
        },
      ],
    ),
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
      when: [told('that nothing is delivered')],
      is: WRITE,
      because: 'a sandbox delivers nothing',
      example: sketch('send_test_email', 'Sends an email to the test inbox'),
    },
    {
      id: 'keys',
      when: [thing(['input', 'key', 'keyevent', 'keypress', 'keys', 'keystroke', 'keystrokes', 'signal'])],
      is: BOUNDED,
      because: 'keys are sent to a page or a program, not to somebody',
      example: sketch('send_keys', 'Sends keys to the window'),
    },
    {
      id: 'a-command',
      when: [verb('send'), thing(['cmd', 'command', 'commands', 'instruction', 'prompt', 'query', 'rpc'])],
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
      when: [
        thing(['invitation', 'invitations', 'invite', 'invites']),
        names(['connection', 'connections', 'linkedin']),
      ],
      is: DELIVERED,
      because: 'somebody outside is written to',
      example: sketch('send_connection_invite', 'Sends a connection invite'),
    },
    {
      id: 'an-invitation',
      when: [thing(['invitation', 'invitations', 'invite', 'invites'])],
      is: ADMITS,
      because: 'whoever accepts it may do more than before',
      example: sketch('send_invitation', 'Sends an invitation'),
    },
    {
      id: 'synthesised-speech',
      when: [verb('speak', 'say'), told('that speech is synthesised')],
      is: WRITE,
      because: 'a recording is made, nobody is called',
      example: sketch('speak', 'Synthesizes speech from text'),
    },
    {
      id: 'said-aloud',
      when: [verb('speak', 'say', 'ring', 'alert', 'page', 'remind', 'fax', 'nudge'), not(from('name'))],
      is: perhaps(WRITE),
      because: 'in a sentence the verb may mean a signal in the system',
      example: sketch('beep', 'Alerts when the build is done'),
    },
    {
      id: 'a-noun-in-a-name',
      when: [
        verb(
          'email',
          'mail',
          'sms',
          'text',
          'message',
          'broadcast',
          'chat',
          'page',
          'alert',
          'forward',
          'notify',
          'dial',
          'fax',
          'remind',
          'reply',
          'respond',
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
        verb('reply', 'respond'),
        names('a reviewed thing'),
        not(names(['customer', 'email', 'emails', 'message', 'messages', 'thread'])),
      ],
      is: WRITE,
      because: 'an answer inside the same tool is a change there',
      example: sketch('reply_to_comment', 'Replies to a comment'),
    },
    {
      id: 'a-response-to-the-system',
      when: [verb('respond'), names(['event', 'invite', 'prompt', 'request'])],
      is: perhaps(WRITE),
      because: 'the system asked, and is answered',
      example: sketch('respond_to_event', 'Responds to an event'),
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
      when: [verb('chat', 'message', 'text'), toAMachine],
      is: perhaps(READ),
      because: 'all that comes of it is the machine’s answer',
      example: sketch('chat', 'Chats with an assistant'),
    },
    {
      id: 'to-an-audience',
      when: [either(is('audience'), verb('broadcast', 'blast'), many)],
      is: TO_ALL,
      because: 'a whole audience gets it',
      example: sketch('send_campaign', 'Sends an email campaign'),
    },
    {
      id: 'a-message',
      when: [],
      is: DELIVERED,
      because: 'what was delivered cannot be called back',
      example: sketch('send_email', 'Sends an email', { to: text, body: text }),
    },
  ],
});
