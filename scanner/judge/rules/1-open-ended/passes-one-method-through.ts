import { VALUES } from '../../../../data/lexicon/parameters.ts';
import { wordSet } from '../../../../data/lexicon/wording.ts';
import { not, type ToolFact } from '../../decide/frame.ts';
import { called, calledOrDescribed, within } from '../../decide/parameter-facts.ts';
import { parameter, someParameter } from '../../decide/places.ts';
import { sketch } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import type { Reading } from '../../read/reading.ts';

/** The text of a method at the start or the end of a short name. */
function methodAtAnEnd({ name: { words } }: Reading): string | undefined {
  return [words[0], words.at(-1)].find((word) => word && METHODS.has(word.text))?.text;
}

const METHODS = wordSet(VALUES['a method that changes something']);

/** No wording tells which word of a name comes first or last. */
const namedByAMethod: ToolFact = {
  says: 'a name of at most three words begins or ends in a method of HTTP that changes something',
  holds: (_, reading) => reading.name.words.length <= 3 && methodAtAnEnd(reading) !== undefined,
};

const namedByADeletion: ToolFact = {
  says: 'that method is the one that deletes',
  holds: (_, reading) => methodAtAnEnd(reading) === 'delete',
};

const pathOfAnApi = parameter(
  within(0),
  called('a path of an API'),
  calledOrDescribed('that it belongs to an API'),
);

const apiPath = { type: 'string', description: 'API endpoint path, such as /v1/contacts' };

/** One method to any path. */
export const PASSES_ONE_METHOD = table({
  id: 'passes-one-method-through',
  title: 'Sends one method to any path of an API',
  why: 'POST to a path of the caller’s choice is every creating call the API has.',
  limits: 'The method must stand at an end of the name, and the path must be one of the API’s.',
  since: 1,
  spares: [
    sketch('crm_get', 'Returns things', { path: apiPath }),
    sketch('delete_file', 'Deletes a file', {
      path: { type: 'string', description: 'Path of the file' },
    }),
  ],
  unless: [not(namedByAMethod)],
  adds: ['execute'],
  rows: [
    {
      id: 'a-deletion',
      when: [namedByADeletion],
      at: pathOfAnApi,
      adds: ['execute', 'destructive', 'irreversible'],
      because: 'whatever the path names is deleted',
      example: sketch('crm_delete', 'Removes things', { path: apiPath }),
    },
    {
      id: 'what-is-sent',
      when: [someParameter(within(0), called('what is sent in a request'))],
      at: pathOfAnApi,
      because: 'the caller writes what goes to any path of the API',
      example: sketch('crm_post', 'Creates things', { path: apiPath, body: { type: 'object' } }),
    },
  ],
});
