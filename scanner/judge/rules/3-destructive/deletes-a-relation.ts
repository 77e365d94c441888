import { perhaps, WRITE } from '../../decide/effects.ts';
import { from } from '../../decide/facts.ts';
import { type Fact, frame } from '../../decide/frame.ts';
import { takesAway } from '../../decide/removal.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf, sourceOf } from '../../read/object.ts';

/** The name must mention the place as well (`module_issue`), not just the thing. */
const takenOut: Fact = {
  says: 'the description takes the thing out of a place that the name mentions',
  holds: (phrase, reading) => {
    const lead = reading.clauses.lead[0];
    if (lead?.verb.kind !== 'remove' && lead?.verb.kind !== 'detach') return false;
    const place = sourceOf(lead);
    return (
      objectOf(lead, reading).head !== undefined &&
      place !== undefined &&
      phrase.object.some((word) => word.text === place.text) &&
      !takesAway(lead, reading)
    );
  },
};

export const DELETES_A_RELATION = frame({
  id: 'deletes-a-relation',
  gives: 'write',
  title: 'Deletes only the membership',
  why: 'The description says that the object is removed from a group, list or parent, and lives on.',
  since: 1,
  spares: [sketch('delete_issue', 'Remove an issue from the project')],
  kinds: ['destroy'],
  rows: [
    {
      id: 'out-of-what-the-name-mentions',
      when: [from('name'), takenOut],
      is: perhaps(WRITE),
      because: 'the thing lives on outside the group',
      example: sketch('delete_sprint_issue', 'Remove an issue from a sprint'),
    },
  ],
});
