import { expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeAlone } from '../../judge-alone.ts';

const confidence = (name: string, description: string) =>
  judgeAlone(sketch(name, description)).verdict.confidence;

it.each([
  ['list_trash', 'Lists the trash.', 'Items are permanently deleted after 30 days.'],
  ['check_policy', 'Checks a policy.', 'It would delete the user.'],
  ['get_note', 'Returns a note.', 'To delete the note, use another tool.'],
  ['update_note', 'Updates a note.', 'The old comments are deleted.'],
])('is at most medium where %s tells of a risky act beside its own', (name, lead, aside) => {
  expect(confidence(name, lead)).toBe('high');
  expect(confidence(name, `${lead} ${aside}`)).not.toBe('high');
});

it('stays high where the text tells more of the same harmless kind', () => {
  expect(confidence('list_trash', 'Lists the trash. Returns the newest item first.')).toBe('high');
});
