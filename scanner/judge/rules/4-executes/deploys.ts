import { ADMITS, perhaps, RUN, WRITE } from '../../decide/effects.ts';
import { from, is, kind, names, verb } from '../../decide/facts.ts';
import { either, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const DEPLOYS = frame({
  id: 'deploys',
  gives: 'execute',
  title: 'Deploys, applies, migrates',
  why: 'A deployment changes what others depend on, by steps laid down elsewhere.',
  since: 1,
  spares: [
    sketch('apply_label', 'Applies a label to an issue'),
    sketch('deploy_plan', 'Shows the plan of a deployment'),
  ],
  kinds: ['deploy', 'change', 'make'],
  rows: [
    ...under(
      [kind('change', 'make')],
      [
        {
          id: 'an-upgrade-of-a-release',
          when: [verb('upgrade'), names(['chart', 'charts', 'helm', 'release', 'releases'])],
          is: RUN,
          because: 'a new release is rolled out',
          example: sketch('helm_upgrade', 'Upgrades a helm release'),
        },
        {
          id: 'another-change',
          when: [],
          is: undefined,
          because: 'nothing is rolled out',
          example: sketch('move_note', 'Moves a note'),
        },
      ],
    ),
    {
      id: 'a-label',
      when: [verb('apply'), not(names('infrastructure as code')), names('a label or a style')],
      is: { category: 'write', tentative: false },
      because: 'a label, a filter or a coupon is put on something',
      example: sketch('apply_label', 'Applies a label'),
    },
    {
      id: 'applied-otherwise',
      when: [verb('apply'), not(names('infrastructure as code'))],
      is: perhaps(WRITE),
      because: 'nothing says that infrastructure is changed',
      example: sketch('apply_watermark', 'Applies a watermark'),
    },
    {
      id: 'a-patch',
      when: [verb('apply'), names(['patch'])],
      is: WRITE,
      because: 'a patch changes files',
      example: sketch('apply_patch', 'Applies a patch to a file'),
    },
    {
      id: 'something-let-go',
      when: [verb('release'), either(is('money'), names('something held'))],
      is: perhaps(WRITE),
      because: 'a lock or a hold is let go',
      example: sketch('release_lock', 'Releases a lock'),
    },
    {
      id: 'a-noun',
      when: [verb('release'), from('name')],
      is: undefined,
      because: 'a release is a noun in names',
      example: sketch('release_branch', 'Branch of a version'),
    },
    {
      id: 'a-person',
      when: [verb('promote'), is('identity')],
      is: ADMITS,
      because: 'whoever is promoted may do more',
      example: sketch('promote_user', 'Promotes a user'),
    },
    {
      id: 'a-note',
      when: [verb('promote'), names('a note that is promoted')],
      is: WRITE,
      because: 'a draft or a note moves up',
      example: sketch('promote_idea', 'Promotes an idea'),
    },
    {
      id: 'anything-else',
      when: [],
      is: RUN,
      because: 'what others depend on changes',
      example: sketch('deploy', 'Deploys a project'),
    },
  ],
});
