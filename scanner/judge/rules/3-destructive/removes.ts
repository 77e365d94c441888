import { exactly } from '../../../../data/lexicon/wording.ts';
import { ends, WRITE } from '../../decide/effects.ts';
import { type Fact, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const paired: Fact = {
  says: '“add or remove” is said of labels, categories or people',
  holds: ({ text: { words }, at, object }) => {
    const adds = (i: number): boolean => words[i]?.verb?.lemma === 'add';
    const or = (i: number): boolean => words[i]?.text === 'or' || words[i]?.text === 'and';
    return (
      (adds(at - 1) || (or(at - 1) && adds(at - 2)) || (or(at + 1) && adds(at + 2))) &&
      PUT_BACK.test(object.at(-1)?.text ?? '')
    );
  },
};

const PUT_BACK = exactly(`
  labels? tags? categor(?:y|ies) reactions? stars? assignees? attendees followers guests keywords parents?
  reviewers? watchers?`);

export const REMOVES = frame({
  id: 'removes',
  gives: 'destructive',
  title: 'Removes the object itself',
  why: 'Nothing is named that the object would survive in.',
  since: 1,
  spares: [
    sketch('remove_label', 'Remove a label from an issue'),
    sketch('remove_background', 'Removes the background of a picture'),
    sketch('modify_thread', 'Add/remove labels on threads'),
    sketch('labels', 'Adds or removes labels on threads'),
  ],
  kinds: ['remove'],
  rows: [
    {
      id: 'paired-with-adding',
      when: [paired],
      is: WRITE,
      because: 'the same call puts back what it takes',
      example: sketch('modify_thread', 'Add/remove labels on threads'),
    },
    {
      id: 'anything-else',
      when: [],
      is: ends(),
      because: 'nothing is named that it would survive in',
      example: sketch('project_remove', 'Removes a project'),
    },
  ],
});
