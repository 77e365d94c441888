import { DELIVERED } from '../../decide/effects.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** Acts on what others may do (rubric signal privilege). */
export const GRANTING: readonly ActRule[] = [
  defineActRule({
    id: 'changes-rights',
    gives: 'privilege',
    title: 'Grants, shares, invites, blocks, bans',
    why: 'It changes who can do what.',
    limits: 'Sharing a post with the public is telling; assigning a task to a person is no right.',
    since: 1,
    examples: {
      fires: [
        sketch('invite_user', 'Invites a user with a role'),
        sketch('grant_permission', 'Grants a permission'),
      ],
      spares: [sketch('assign_issue', 'Assigns an issue to a person')],
    },
    kinds: ['grant', 'block'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        lemma === 'share' &&
        phrase.source === 'name' &&
        phrase.text.words.length > phrase.at + 1 &&
        phrase.at > 0
      )
        return undefined;
      if (
        lemma === 'share' &&
        (object.is('outside') || object.says(/^(?:post|linkedin|public|publicly)$/)) &&
        !object.says(/^(?:page|issue|link|with|file)$/)
      )
        return DELIVERED;
      if (
        /^(?:block|deny|restrict|trust|permit|kick|allow)$/.test(lemma) &&
        phrase.source === 'lead' &&
        !object.is('identity', 'access')
      )
        return undefined;
      if (lemma === 'block' && object.says(/^(?:content|text|page|children|time|calendar|notion|element)$/))
        return undefined;
      return { category: 'write', signals: ['privilege'] };
    },
  }),
];
