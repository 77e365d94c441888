import { WRITE } from '../../decide/effects.ts';
import { from, is, names, server, told, verb } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { requires } from '../../decide/parameter-facts.ts';
import { sketch } from '../../decide/rule.ts';

export const STORES_WHAT_IT_LOOKS_AT = frame({
  id: 'stores-what-it-looks-at',
  gives: 'write',
  title: 'Keeps what it looks at',
  why: 'A snapshot of a disk, a picture saved as a file or a captured note stays after the call.',
  since: 1,
  spares: [sketch('browser_snapshot', 'Accessibility snapshot of the page')],
  kinds: ['look', 'compute'],
  rows: [
    {
      id: 'made-where-missing',
      when: [told('that it is made where it is missing')],
      is: WRITE,
      because: 'what was not there is there after the call',
      example: sketch('get_year_note', 'Returns the note of a year. It is created if it does not exist'),
    },
    {
      id: 'a-plain-look',
      when: [verb('get')],
      is: undefined,
      because: 'what one gets is only returned',
      example: sketch('get_note', 'Gets a note'),
    },
    {
      id: 'into-a-store',
      when: [from('name'), told('that what was found is kept')],
      is: WRITE,
      because: 'what was found is kept',
      example: sketch('screenshot', 'Stores the picture in a folder'),
    },
    {
      id: 'loaded-over-the-whole',
      when: [verb('load'), told('that what is loaded replaces the whole')],
      is: WRITE,
      because: 'what was there gives way',
      example: sketch('load_scene', 'Loads a scene, replacing the current one'),
    },
    {
      id: 'loaded-into-something',
      when: [verb('load'), told('that it is loaded into something')],
      is: WRITE,
      because: 'what was loaded stays there',
      example: sketch('load_rows', 'Loads rows into a table'),
    },
    {
      id: 'a-file',
      when: [
        verb('capture screenshot take record grab dump'),
        either(requires('a file to write to'), told('that it is saved as a file')),
      ],
      is: WRITE,
      because: 'the picture ends up in a file',
      example: sketch('take_screenshot', 'Takes a screenshot. It is saved to a file'),
    },
    {
      id: 'a-note',
      when: [verb('capture'), names('something written down')],
      is: WRITE,
      because: 'it is written down',
      example: sketch('capture', 'Captures an idea'),
    },
    {
      id: 'no-snapshot',
      when: [not(either(verb('snapshot'), both(verb('take'), names(['snapshot']))))],
      is: undefined,
      because: 'nothing is kept',
      example: sketch('list_notes', 'Lists notes'),
    },
    {
      id: 'a-disk',
      when: [not(server('ui')), either(is('metered'), names('a disk or a machine'))],
      is: WRITE,
      because: 'the snapshot of a disk is kept',
      example: sketch('snapshot_volume', 'Snapshots a volume'),
    },
  ],
});
