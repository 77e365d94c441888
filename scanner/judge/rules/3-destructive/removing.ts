import { gone } from '../../decide/gone.ts';
import { takesAway } from '../../decide/removal.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import type { Phrase } from '../../read/phrase.ts';

/** Acts that take something out of something, or away. */
export const REMOVING: readonly ActRule[] = [
  defineActRule({
    id: 'removes-from',
    gives: 'write',
    title: 'Takes something out of a group, list or parent',
    why: 'Both the thing and the place live on; it can be put back.',
    limits: 'A member taken out of a team or organisation loses rights.',
    since: 1,
    examples: {
      fires: [
        sketch('remove_tag_from_contact', 'Remove a tag from a contact'),
        sketch('remove_team_member', 'Remove a member from a team'),
      ],
      spares: [sketch('project-remove', 'Removes a project')],
    },
    kinds: ['remove', 'detach'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (object.says(/^cached?$/)) return { category: 'write' };
      if (phrase.verb.kind === 'remove' && takesAway(phrase, reading)) return undefined;
      if (
        object.says(
          /^(?:background|noise|watermark|duplicates?|whitespace|formatting|objects?_from_image|bg)$/,
        )
      )
        return { category: 'write' };
      const rights =
        object.is('access') ||
        (object.is('identity') && !object.is('leaf')) ||
        object.says(/^(?:roles?|permissions?)$/);
      const shared =
        /^shares?$/.test(object.head?.text ?? '') && object.says(/^(?:files?|nfs|smb|volumes?)$/);
      const work =
        object.is('identity') &&
        phrase.text.words.some((word) => /^(?:cards?|tasks?|issues?|tickets?)$/.test(word.text));
      return {
        category: 'write',
        ...(rights && !shared && !work && phrase.verb.lemma !== 'unsubscribe'
          ? { signals: ['privilege'] as const }
          : {}),
      };
    },
  }),
  defineActRule({
    id: 'removes',
    gives: 'destructive',
    title: 'Removes the object itself',
    why: 'Nothing is named that the object would survive in.',
    limits: 'Without a description `remove` is read as delete.',
    since: 1,
    examples: {
      fires: [sketch('mysql-remove', 'Removes a database')],
      spares: [
        sketch('remove_label', 'Remove a label from an issue'),
        sketch('remove_background', 'Removes the background of a picture'),
        sketch('modify_thread', 'Add/remove labels on threads'),
        sketch('labels', 'Adds or removes labels on threads'),
      ],
    },
    kinds: ['remove'],
    // `Add/remove labels` puts back what it takes.
    effect: (phrase, reading) => (isPaired(phrase) ? { category: 'write' } : gone(phrase, reading)),
  }),
];

const isPaired = ({ text, at, object }: Phrase): boolean => {
  const adds = (i: number): boolean => text.words[i]?.verb?.lemma === 'add';
  const or = (i: number): boolean => /^(?:or|and)$/.test(text.words[i]?.text ?? '');
  const both = adds(at - 1) || (or(at - 1) && adds(at - 2)) || (or(at + 1) && adds(at + 2));
  return (
    both &&
    /^(?:labels?|tags?|reactions?|stars?|assignees?|reviewers?|watchers?)$/.test(object.at(-1)?.text ?? '')
  );
};
