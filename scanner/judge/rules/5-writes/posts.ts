import { DELIVERED, TO_ALL } from '../../decide/effects.ts';
import {
  from,
  is,
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
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

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

const ofANetwork = either(
  both(server('social'), thing('a post or an answer to one')),
  objectHas('a social network'),
  both(
    thing('a public post'),
    either(names('a social network'), names(['social']), takesNamed('accounts of networks')),
  ),
);

export const POSTS = frame({
  id: 'posts',
  gives: 'external_comm',
  title: 'Posts, schedules or creates a message',
  why: 'What was posted has been read, and such systems send a message by creating it.',
  since: 4,
  spares: [sketch('add_issue_comment', 'Comments on an issue'), sketch('create_note', 'Creates a note')],
  kinds: ['make'],
  rows: [
    {
      id: 'a-phone-call',
      when: [
        verb('create make new place'),
        is('speech'),
        names(['call', 'calls']),
        either(takes('recipient'), told('that a phone call is made')),
      ],
      is: DELIVERED,
      because: 'somebody is called',
      example: sketch('make_call', 'Makes an outbound call', { phone_number: TEXT }),
    },
    {
      id: 'an-answer-on-a-network',
      when: [
        verb('add'),
        thing(['message', 'post', 'replies', 'reply']),
        either(names('a social network'), server('social')),
      ],
      is: DELIVERED,
      because: 'whoever follows the thread reads it',
      example: sketch('add_reply', 'Adds a reply to a forum post'),
    },
    {
      id: 'a-push-to-a-registry',
      when: [
        verb('push'),
        rest(['crates', 'dockerhub', 'hub', 'marketplace', 'npm', 'nuget', 'pypi', 'registry', 'rubygems']),
      ],
      is: DELIVERED,
      because: 'others can pull it from there',
      example: sketch('push_model', 'Pushes a model to the registry'),
    },
    {
      id: 'a-public-release',
      when: [
        verb('create new'),
        thing(['release', 'releases']),
        takesNamed('the fields of a public release'),
      ],
      is: DELIVERED,
      because: 'a release of a code host is there for everybody',
      example: sketch('create_release', 'Creates a release', { tag_name: TEXT }),
    },
    {
      id: 'a-public-gist',
      when: [verb('create new'), thing(['gist', 'gists']), takesNamed('a switch that makes it public')],
      is: DELIVERED,
      because: 'a gist can be there for everybody',
      example: sketch('create_gist', 'Creates a gist', { public: { type: 'boolean' } }),
    },
    {
      id: 'said-to-be-public',
      when: [
        either(
          both(verb('post write submit leave'), objectHas(['public', 'publicly'])),
          both(
            verb('post'),
            either(rest(['public', 'publicly', 'timeline', 'wall']), rest('a social network')),
          ),
        ),
      ],
      is: DELIVERED,
      because: 'the text says that it is public',
      example: sketch('post_review', 'Posts a public review of a shop'),
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
      when: [verb('post create submit push new schedule'), ofANetwork, not(names('a draft or a point'))],
      is: DELIVERED,
      because: 'what was posted has been read',
      example: sketch('create_tweet', 'Creates a tweet', { text: TEXT }),
    },
    {
      id: 'a-post-to-a-channel',
      when: [verb('post'), rest(['channel', 'channels', 'chat', 'discord', 'room', 'slack', 'teams'])],
      is: DELIVERED,
      because: 'whoever is in the channel reads it',
      example: sketch('share_summary', 'Posts the summary to a channel'),
    },
    {
      id: 'a-scheduled-sending',
      when: [verb('schedule'), is('audience'), told('who the audience is')],
      is: TO_ALL,
      because: 'it goes to the whole audience once its time comes',
      example: sketch('schedule_campaign', 'Schedules a campaign to all recipients'),
    },
    {
      id: 'a-post-to-somebody',
      when: [verb('post'), from('name'), takes('recipient'), takes('body')],
      is: DELIVERED,
      because: 'somebody is named who gets to read it',
      example: sketch('post_activity', 'Posts an activity', { recipient_id: TEXT, text: TEXT }),
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
      id: 'a-timed-broadcast',
      when: [
        verb('create new'),
        is('audience'),
        takes('schedule'),
        names(['broadcast', 'broadcasts', 'newsletter', 'newsletters']),
      ],
      is: TO_ALL,
      because: 'it goes to the whole audience at the time given',
      example: sketch('create_broadcast', 'Creates a broadcast', { send_at: TEXT }),
    },
    {
      id: 'a-created-message',
      when: [
        verb('create new'),
        thing(['dm', 'message', 'messages', 'sms', 'whatsapp']),
        not(names('a place that only frames messages')),
        either(takes('recipient', 'body'), names(['dm', 'sms', 'whatsapp'])),
      ],
      is: DELIVERED,
      because: 'such systems send a message by creating it',
      example: sketch('create_message', 'Creates a message', { to: TEXT, body: TEXT }),
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
      when: [verb('post submit queue push')],
      is: DELIVERED,
      because: 'what was posted has been read',
      example: sketch('post_message', 'Posts a message'),
    },
  ],
});
