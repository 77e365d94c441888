import { INFORMATION } from '../../../../data/lexicon/information.ts';
import { perhaps, READ, WRITE } from '../../decide/effects.ts';
import { from, nounWithALead, rest, takes, told, verb } from '../../decide/facts.ts';
import { either, type Fact, frame } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const inTheThirdPerson: Fact = {
  says: 'the sentence says what the tool does',
  holds: ({ text: { words }, at }) => words[at]?.form === 'third',
};

/** `Report the health of a node`: a fact, where the caller hands over nothing that could be reported. */
const ofWhatIsKnown: Fact = {
  says: 'its object is a fact, and the caller hands over no text',
  holds: ({ object }, { tool }) =>
    INFORMATION.test(object.at(-1)?.text ?? '') &&
    tool.parameters.every(({ name, types }) => !types.includes('string') || POINTS.test(name)),
};
const POINTS = /(?:^|_)(?:id|key|name|path|uri|url)$|(?:Id|Key|Name|Path|Ur[il])$/;

export const DOWNLOADS = frame({
  id: 'downloads',
  gives: 'write',
  title: 'Downloads',
  why: 'With a place to save to, a file is written; without, the content is only returned.',
  since: 1,
  spares: [sketch('download_history', 'Lists past downloads')],
  kinds: ['make'],
  rows: [
    {
      id: 'to-a-link',
      when: [verb('export'), rest(['shareable'])],
      is: { category: 'write', signals: ['external_comm', 'privilege'] },
      because: 'whoever has the link sees it',
      example: sketch('export_board', 'Exports a board to a shareable link'),
    },
    {
      id: 'saved',
      when: [verb('download export'), either(takes('output'), told('that it is saved locally'))],
      is: WRITE,
      because: 'a file is written',
      example: sketch('download_file', 'Downloads a file', { output_path: TEXT }),
    },
    {
      id: 'not-saved',
      when: [verb('download export')],
      is: perhaps(READ),
      because: 'no place is named where it would be saved',
      example: sketch('export_report', 'Exports a report'),
    },
    {
      id: 'a-report',
      when: [verb('report'), from('lead'), either(inTheThirdPerson, ofWhatIsKnown)],
      is: READ,
      because: 'the tool reports to the caller',
      example: sketch('usage', 'Reports the usage'),
    },
    {
      id: 'a-noun',
      when: [verb('sign fill derive follow request hash index jot'), from('name'), nounWithALead],
      is: perhaps(WRITE),
      because: 'the word may be a noun in this name',
      example: sketch('request_status', 'Shows where it stands'),
    },
  ],
});
