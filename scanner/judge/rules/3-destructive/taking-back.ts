import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** A gesture of one person that is taken back (rubric section 8). */
export const TAKING_BACK: ActRule = defineActRule({
  id: 'takes-back-a-reaction',
  gives: 'write',
  title: 'Takes back a reaction, a like or a vote',
  why: 'It is given again with the same gesture, and holds nothing that could be lost.',
  limits: 'A rating or a review carries words, and is lost.',
  since: 3,
  examples: {
    fires: [
      sketch('delete_reaction', 'Deletes a reaction from a message'),
      sketch('delete_like', 'Deletes your like from a post'),
    ],
    spares: [sketch('delete_review', 'Deletes a review')],
  },
  kinds: ['destroy', 'end'],
  effect: (phrase, reading) =>
    /^(?:reactions?|likes?|dislikes?|upvotes?|downvotes?|votes?|claps?|kudos)$/.test(
      objectOf(phrase, reading).head?.text ?? '',
    )
      ? { category: 'write' }
      : undefined,
});
