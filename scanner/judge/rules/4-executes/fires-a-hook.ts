import { BOUNDED } from '../../decide/effects.ts';
import { thing, told, verb } from '../../decide/facts.ts';
import { either, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const FIRES_A_HOOK = frame({
  id: 'fires-a-hook',
  gives: 'execute',
  title: 'Has a webhook fire once',
  why: 'A ping or test delivery makes the service send a request to whoever listens.',
  since: 2,
  spares: [sketch('ping', 'Checks that the server answers'), sketch('list_webhooks', 'Lists webhooks')],
  kinds: ['look', 'build', 'run'],
  rows: [
    {
      id: 'a-test-delivery',
      when: [
        verb('ping test execute trigger'),
        thing(['hook', 'hooks', 'webhook', 'webhooks']),
        either(verb('ping test'), told('that a test delivery is made')),
      ],
      is: BOUNDED,
      because: 'whoever listens is sent one request',
      example: sketch('ping_webhook', 'Pings a webhook'),
    },
  ],
});
