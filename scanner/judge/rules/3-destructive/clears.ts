import { BOUNDED, ends, perhaps, WRITE } from '../../decide/effects.ts';
import {
  is,
  mentions,
  names,
  nothing,
  objectHas,
  plural,
  rest,
  server,
  signsOut,
  takes,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const bare: Fact = {
  says: 'no object stands with it',
  holds: ({ object, source }) => object.length === 0 && source !== 'name' && source !== 'mode',
};

export const CLEARS = frame({
  id: 'clears',
  gives: 'destructive',
  title: 'Clears stored data',
  why: 'Emptying a table, a range or a history loses what was in it.',
  since: 1,
  spares: [sketch('clear_cache', 'Clears the cache'), sketch('clear_field', 'Clears an input element')],
  kinds: ['clear'],
  rows: [
    {
      id: 'a-text-box',
      when: [
        either(server('ui'), takes('locator'), thing(['element', 'textbox'])),
        either(mentions('ui'), names('a part of a form'), nothing),
        not(names('kept by the browser')),
      ],
      is: BOUNDED,
      because: 'emptying a text box is a gesture',
      example: sketch('clear_input', 'Clears an input', { selector: TEXT }),
    },
    {
      id: 'for-good',
      when: [either(mentions('cache'), names('a cleared view')), rest(['good', 'forever', 'irrecoverably'])],
      is: ends(),
      because: 'the text says that it does not come back',
      example: sketch('read_buffer', 'Empties the buffer for good'),
    },
    {
      id: 'a-cache',
      when: [either(mentions('cache'), names('a cleared view'))],
      is: WRITE,
      because: 'a cache, a selection or the state of a session is made again',
      example: sketch('clear_cache', 'Clears the cache'),
    },
    {
      id: 'own-sign-in',
      when: [signsOut, thing('what somebody signs in with')],
      is: WRITE,
      because: 'whoever signs out gives up what they signed in with',
      example: sketch('logout', 'Clears the stored token and logs out'),
    },
    {
      id: 'compaction',
      when: [
        either(
          verb('compact vacuum'),
          both(verb('reclaim'), thing(['memory', 'resources', 'space', 'storage'])),
        ),
        not(told('that it deletes something')),
      ],
      is: perhaps(WRITE),
      because: 'room is won back, and what is stored stays',
      example: sketch('compact_store', 'Compacts a store to reclaim the space of deleted rows'),
    },
    {
      id: 'tidying',
      when: [
        verb('clean sweep compact vacuum drain cleanup'),
        not(told('that something is deleted')),
        not(names('stored things')),
        not(objectHas(['expired', 'obsolete', 'old', 'orphaned', 'outdated', 'stale', 'unused'])),
      ],
      is: perhaps(WRITE),
      because: 'tidying up names nothing that is lost',
      example: sketch('clean_code', 'Cleans up code'),
    },
    {
      id: 'an-assignment',
      when: [thing('what is assigned to a thing')],
      is: WRITE,
      because: 'who or what it was assigned to is still there',
      example: sketch('clear_assignee', 'Clears the assignee of an issue'),
    },
    {
      id: 'one-value',
      when: [thing('a single value')],
      is: ends(),
      because: 'what the one value said is gone',
      example: sketch('clear_description', 'Clears the description'),
    },
    {
      id: 'nothing-named',
      when: [bare],
      is: ends(),
      because: 'what is emptied is not told, nor how much it holds',
      example: sketch('widget', 'Reads or clears'),
    },
    {
      id: 'one-thing',
      when: [is('leaf'), not(plural)],
      is: ends(),
      because: 'one thing that holds nothing else is emptied',
      example: sketch('clear_task', 'Clears the current task'),
    },
    {
      id: 'all-of-it',
      when: [],
      is: ends(['bulk']),
      because: 'everything that was in it is gone',
      example: sketch('clear_table', 'Clears a table'),
    },
  ],
});
