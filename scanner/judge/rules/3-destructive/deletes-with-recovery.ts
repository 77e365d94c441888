import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { WRITE } from '../../decide/effects.ts';
import { from, many, takes, told, toldOfCall, verb } from '../../decide/facts.ts';
import { either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { saidOfCall } from '../../decide/said.ts';

const advised: Fact = {
  says: 'the way back is only advised',
  holds: (_, { prose }) =>
    /\b(?:instead|prefer|should|rather)\b/.test(
      saidOfCall(prose, WORDINGS['that there is a way back'].pattern) ?? '',
    ),
};
export const DELETES_WITH_RECOVERY = frame({
  id: 'deletes-with-recovery',
  gives: 'write',
  title: 'Deletes into a bin',
  why: 'A deletion whose text names the way back (trash, recycle bin, soft delete) is a reversible change.',
  since: 1,
  spares: [sketch('delete_file', 'Deletes a file. This cannot be undone')],
  kinds: ['destroy', 'remove'],
  rows: [
    {
      id: 'with-a-way-back',
      when: [
        not(from('mode')),
        not(takes('force')),
        verb('delete del remove rm discard dispose'),
        not(many),
        toldOfCall('that there is a way back'),
        not(advised),
        either(toldOfCall('that it can be restored'), not(told('that it is for good'))),
      ],
      is: WRITE,
      because: 'the text names the way back',
      example: sketch('delete_file', 'Moves a file to the trash'),
    },
  ],
});
