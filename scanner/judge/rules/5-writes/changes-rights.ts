import { ADMITS, DELIVERED, perhaps, WRITE } from '../../decide/effects.ts';
import { from, is, names, objectHas, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const sharedThing: Fact = {
  says: 'the word stands in the middle of the name',
  holds: ({ source, at, text: { words } }) => source === 'name' && at > 0 && words.length > at + 1,
};

export const CHANGES_RIGHTS = frame({
  id: 'changes-rights',
  gives: 'privilege',
  title: 'Grants, shares, invites, blocks, bans',
  why: 'It changes who can do what.',
  since: 1,
  spares: [sketch('assign_issue', 'Assigns an issue to a person')],
  kinds: ['grant', 'block'],
  rows: [
    {
      id: 'a-share',
      when: [verb('share'), sharedThing],
      is: undefined,
      because: 'a share is a noun in this name',
      example: sketch('doc_share_permission', 'Permission on a document'),
    },
    {
      id: 'among-those-who-work-here',
      when: [
        verb('share'),
        names(['insight', 'insights', 'knowledge', 'learning', 'learnings']),
        not(is('outside')),
      ],
      is: WRITE,
      because: 'what was learnt is kept for others, and gives nobody a right',
      example: sketch('share_knowledge', 'Shares knowledge between agents'),
    },
    {
      id: 'what-waits',
      when: [
        verb('unblock'),
        objectHas([
          'execution',
          'flow',
          'pipeline',
          'process',
          'queue',
          'run',
          'session',
          'task',
          'thread',
          'work',
          'workflow',
        ]),
      ],
      is: perhaps(WRITE),
      because: 'what waited goes on, and nobody may do more',
      example: sketch('unblock_flow', 'Unblocks the flow'),
    },
    {
      id: 'in-common',
      when: [verb('share'), objectHas(['common', 'identical', 'same'])],
      is: undefined,
      because: 'they are alike in it, and nobody gets it',
      example: sketch('alias', 'Shares the same id with another asset'),
    },
    {
      id: 'with-the-public',
      when: [
        verb('share'),
        either(is('outside'), names(['linkedin', 'post', 'public', 'publicly'])),
        not(names(['file', 'issue', 'link', 'page', 'with'])),
      ],
      is: DELIVERED,
      because: 'the public reads it',
      example: sketch('share_post', 'Shares a post'),
    },
    {
      id: 'a-request-refused',
      when: [verb('deny'), objectHas(['request', 'requests'])],
      is: WRITE,
      because: 'who asked may do what they could before',
      example: sketch('deny_request', 'Denies a request'),
    },
    {
      id: 'no-person-or-right',
      when: [
        verb('block deny restrict trust permit kick allow'),
        from('lead'),
        not(is('identity', 'access')),
        not(both(verb('block'), names(['address', 'addresses', 'caller', 'ip', 'ips', 'sender', 'senders']))),
      ],
      is: undefined,
      because: 'neither a person nor a right is named',
      example: sketch('limit', 'Allows larger uploads'),
    },
    {
      id: 'anything-else',
      when: [],
      is: ADMITS,
      because: 'who can do what is different afterwards',
      example: sketch('invite_user', 'Invites a user'),
    },
  ],
});
