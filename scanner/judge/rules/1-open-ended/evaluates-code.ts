import { kind, takes, told } from '../../decide/facts.ts';
import { not } from '../../decide/frame.ts';
import { firstFor, free, typed, within } from '../../decide/parameter-facts.ts';
import { parameter, said, some, someParameter } from '../../decide/places.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import type { ToolRow } from '../../decide/table.ts';
import { isCodeAlone, isEvaluated, isHandedToEval, isInjected } from './runs-code-facts.ts';

/** What is evaluated by the words of a parameter or a text, whatever the tool is called. */
export const EVALUATED: readonly ToolRow[] = [
  {
    id: 'handed-to-eval',
    at: parameter(isHandedToEval),
    because: 'the program runs it as code of its own',
    example: sketch('derive_column', 'Derives a column', {
      expr: { type: 'string', description: 'Expression over the row, run with eval()' },
    }),
  },
  {
    id: 'evaluated',
    when: [not(some('the first of all', kind('make', 'change')))],
    at: parameter(isEvaluated),
    because: 'the code is evaluated by the call, whatever it is called',
    example: sketch('capture_state', 'Captures a value', {
      expression: { type: 'string', description: 'JavaScript evaluated in the app' },
    }),
  },
  {
    id: 'handed-to-eval-by-its-text',
    when: [someParameter(within(0), typed('string'), free)],
    at: said('that it is handed to eval'),
    because: 'the program runs what it is given as code of its own',
    example: sketch('calculate', 'Calculates a term with the eval() of Python', { term: TEXT }),
  },
  {
    id: 'evaluated-by-its-text',
    when: [
      someParameter(within(0), typed('string'), free),
      not(some('the first of all', kind('make', 'change'))),
    ],
    at: said('that it is code which is evaluated'),
    because: 'the program evaluates code that it is given',
    example: sketch(
      'page_text',
      'Gets a text by means of `extractor`, JavaScript that is evaluated in the page',
      {
        extractor: TEXT,
      },
    ),
  },
  {
    id: 'code-alone',
    when: [told('that what is given is run')],
    at: parameter(isCodeAlone),
    because: 'what is given is code, and the text says that it is run',
    example: sketch('ask_notebook', 'Puts the question into a cell and executes the cell', {
      question: { type: 'string', description: 'Python' },
    }),
  },
  {
    id: 'put-into-a-page',
    when: [takes('url')],
    at: parameter(firstFor('code'), isInjected),
    because: 'the code is put into the page that is opened',
    example: sketch('screenshot', 'Takes a picture of a page', { url: TEXT, js_code: TEXT }),
  },
];
