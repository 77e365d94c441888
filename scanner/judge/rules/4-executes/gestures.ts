import { BOUNDED, perhaps, WRITE } from '../../decide/effects.ts';
import { from, is, nounish, server, takes, told, verb } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const inAnInterface = either(
  server('ui'),
  both(is('ui'), not(from('name'))),
  takes('locator'),
  told('that it is about a screen'),
);
export const GESTURES = frame({
  id: 'gestures',
  gives: 'execute',
  title: 'Clicks, types, scrolls, navigates',
  why: 'A movement in a user interface acts on whatever is there; one movement is bounded.',
  since: 1,
  spares: [sketch('type_info', 'Returns a type')],
  kinds: ['gesture'],
  rows: [
    {
      id: 'a-skip',
      when: [verb('skip'), not(inAnInterface)],
      is: perhaps(WRITE),
      because: 'something is passed over',
      example: sketch('skip_question', 'Skips a question'),
    },
    {
      id: 'a-noun',
      when: [nounish, not(inAnInterface), from('name')],
      is: undefined,
      because: 'the word is a noun in this name',
      example: sketch('type_info', 'Returns a kind'),
    },
    {
      id: 'a-step',
      when: [verb('go jump step back seek play'), not(inAnInterface)],
      is: perhaps(BOUNDED),
      because: 'one step is taken in a player or a debugger',
      example: sketch('jump', 'Jumps to a chapter'),
    },
    {
      id: 'any-address',
      when: [verb('navigate visit goto go'), takes('url')],
      is: { ...BOUNDED, signals: ['external_comm'] },
      because: 'the request itself leaves for an address of the caller’s',
      example: sketch('navigate', 'Navigates to an address', { url: TEXT }),
    },
    {
      id: 'a-gesture',
      when: [],
      is: BOUNDED,
      because: 'one movement acts on what is there',
      example: sketch('browser_click', 'Clicks an element'),
    },
  ],
});
