import { WRITE } from '../../decide/effects.ts';
import { names, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const RESOLVES = frame({
  id: 'resolves',
  gives: 'write',
  title: 'Resolves an incident, issue or comment',
  why: 'Closing something is a change of its state; resolving a name or an address is a look.',
  since: 1,
  spares: [sketch('resolve_hostname', 'Resolves a host name')],
  kinds: ['look'],
  rows: [
    {
      id: 'something-settled',
      when: [verb('resolve'), names('something that is closed when settled')],
      is: WRITE,
      because: 'its state changes to settled',
      example: sketch('resolve_incident', 'Resolves an incident'),
    },
  ],
});
