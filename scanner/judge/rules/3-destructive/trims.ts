import { ends } from '../../decide/effects.ts';
import { names, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const TRIMS = frame({
  id: 'trims-what-is-stored',
  gives: 'destructive',
  title: 'Trims a stream, a queue or a history',
  why: 'The entries that are cut off are gone.',
  since: 4,
  spares: [sketch('trim_text', 'Trims the text'), sketch('trim_video', 'Trims a video')],
  kinds: ['change'],
  lemmas: /^trim$/,
  rows: [
    {
      id: 'stored-entries',
      when: [verb('trim'), names('what grows until it is cut')],
      is: ends(['bulk'], { leaf: false }),
      because: 'the entries that are cut off are gone',
      example: sketch('trim_stream', 'Trims a stream'),
    },
  ],
});
