import { wordSet } from '../../../../data/lexicon/wording.ts';
import { WORDS } from '../../../../data/lexicon/words.ts';
import { ADMITS, ends, WRITE } from '../../decide/effects.ts';
import { is, kind, names, thing, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { isForGood, takesAway } from '../../decide/removal.ts';
import { sketch } from '../../decide/rule.ts';

const outOfExistence: Fact = { says: 'nothing is named that the thing would survive in', holds: takesAway };
const standsWith: Fact = {
  says: 'work that people are assigned to is named beside',
  holds: ({ text: { words } }) => words.some(({ text }) => WORK.has(text)),
};
const WORK = wordSet(WORDS['work that has people']);

const forGood: Fact = {
  says: 'it says “permanently”, “irreversibly” or “for good” of what it does',
  holds: isForGood,
};

export const REMOVES_FROM = frame({
  id: 'removes-from',
  gives: 'write',
  title: 'Takes something out of a group, list or parent',
  why: 'Both the thing and the place live on; it can be put back.',
  since: 1,
  spares: [sketch('project-remove', 'Removes a project')],
  kinds: ['remove', 'detach'],
  rows: [
    {
      id: 'a-cache',
      when: [names(['cache', 'cached'])],
      is: WRITE,
      because: 'what was cached is made again',
      example: sketch('remove_cached_page', 'Removes a cached page'),
    },
    {
      id: 'out-of-existence',
      when: [kind('remove'), outOfExistence],
      is: undefined,
      because: 'nothing is named that it would survive in',
      example: sketch('project_remove', 'Removes a project'),
    },
    {
      id: 'a-right',
      when: [
        either(
          is('access'),
          both(is('identity'), not(is('leaf'))),
          names(['permission', 'permissions', 'role', 'roles']),
        ),
        not(both(thing(['share', 'shares']), names(['file', 'files', 'nfs', 'smb', 'volume', 'volumes']))),
        not(both(is('identity'), standsWith)),
        not(verb('unsubscribe')),
      ],
      is: ADMITS,
      because: 'a member taken out loses rights',
      example: sketch('remove_team_member', 'Remove a member from a team'),
    },
    {
      id: 'for-good',
      when: [kind('remove'), forGood],
      is: ends(),
      because: 'the text says that it does not come back',
      example: sketch('scrub', 'Permanently removes a passage from a recording'),
    },
    {
      id: 'anything-else',
      when: [],
      is: WRITE,
      because: 'both the thing and the place live on',
      example: sketch('remove_label', 'Removes a label from an issue'),
    },
  ],
});
