import { ADMITS, BOUNDED, ends, perhaps, WRITE } from '../../decide/effects.ts';
import { is, names, nothing, objectHas, server, thing, told, toldOfCall, verb } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const ENDS_WORK = frame({
  id: 'ends-work',
  gives: 'destructive',
  title: 'Cancels, terminates, kills or revokes',
  why: 'Work in flight, an order, a plan or a key that was ended cannot be taken up again.',
  since: 1,
  spares: [sketch('cancel_campaign', 'Cancels a scheduled campaign and returns it to draft')],
  kinds: ['end'],
  rows: [
    {
      id: 'back-to-a-draft',
      when: [verb('cancel'), toldOfCall('that it becomes a draft again')],
      is: WRITE,
      because: 'it becomes a draft again',
      example: sketch('cancel_campaign', 'Cancels a campaign and returns it to draft'),
    },
    {
      id: 'a-cache',
      when: [verb('invalidate'), names(['cache', 'cached', 'caches', 'cdn'])],
      is: WRITE,
      because: 'what was cached is made again',
      example: sketch('invalidate_cache', 'Invalidates cached pages'),
    },
    {
      id: 'an-end-of-nothing',
      when: [verb('end'), nothing],
      is: undefined,
      because: 'nothing is named that would end',
      example: sketch('end'),
    },
    {
      id: 'a-default',
      when: [verb('cancel'), names(['default', 'defaults', 'override', 'overrides'])],
      is: WRITE,
      because: 'what falls back to another value is only unset',
      example: sketch('cancel_default_menu', 'Cancels the default menu'),
    },
    {
      id: 'a-leaf',
      when: [either(verb('abandon'), both(verb('end'), is('leaf'), not(is('work', 'speech', 'container'))))],
      is: perhaps(WRITE),
      because: 'a record of it stays',
      example: sketch('end_poll', 'Ends a survey'),
    },
    {
      id: 'a-dialog',
      when: [verb('cancel'), names('a dialog or a selection')],
      is: perhaps(WRITE),
      because: 'a dialog is left',
      example: sketch('cancel_dialog', 'Cancels a dialog'),
    },
    {
      id: 'an-invitation',
      when: [verb('cancel', 'rescind', 'revoke'), thing(['invitation', 'invitations', 'invite', 'invites'])],
      is: ADMITS,
      because: 'who was invited gets in no longer, and can be invited again',
      example: sketch('cancel_invitation', 'Cancels the invitation of a user'),
    },
    {
      id: 'a-right',
      when: [
        verb('revoke rescind'),
        names('a right that can be given again'),
        not(names('a key or a session')),
      ],
      is: ADMITS,
      because: 'a right that is revoked can be granted again',
      example: sketch('revoke_access', 'Revokes the access of a user'),
    },
    {
      id: 'a-paid-plan',
      when: [verb('cancel'), is('money'), names(['plan', 'plans', 'subscription', 'subscriptions'])],
      is: ends(['billing'], { leaf: false }),
      because: 'a promise to pay ends with the plan',
      example: sketch('cancel_subscription', 'Cancels a subscription'),
    },
    {
      id: 'a-session-of-the-interface',
      when: [
        verb('end terminate'),
        thing(['session', 'sessions']),
        either(server('ui'), told('that it is about a browser')),
      ],
      is: BOUNDED,
      because: 'what ends is the window that was driven',
      example: sketch('close_browser', 'Closes the browser and ends the session'),
    },
    {
      id: 'in-flight',
      when: [
        verb('cancel abort terminate kill end'),
        either(
          is('work', 'leaf'),
          objectHas(['active', 'ongoing', 'queued', 'running']),
          both(verb('terminate kill end'), names('a program'), either(server('ui'), verb('kill'))),
        ),
        not(names('a machine or a cluster of them')),
      ],
      is: ends([], { leaf: true }),
      because: 'one piece of work in flight is lost',
      example: sketch('cancel_run', 'Cancels a run'),
    },
    {
      id: 'anything-else',
      when: [],
      is: ends(),
      because: 'what was ended cannot be taken up again',
      example: sketch('terminate_instance', 'Terminates an instance'),
    },
  ],
});
