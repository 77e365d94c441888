import { calledOrTold, takes, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { called, firstFor, free, lists, within } from '../../decide/parameter-facts.ts';
import {
  firstOf,
  listedValue,
  type ParameterFact,
  parameter,
  parameterFor,
  said,
  some,
  someParameter,
} from '../../decide/places.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { foundIn } from '../../decide/wording.ts';

const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values });

const calledRaw: ToolFact = {
  says: 'the name is that of a request as such',
  holds: (_, { tool }) => RAW.test(tool.name),
};
const RAW =
  /(?:make|send|raw|api|http|graph|rest|custom|generic).?(?:api.?)?(?:request|call|batch)$|^(?:http_request|api_request|make_api_request|raw_request)$/i;

const calledARequest: ToolFact = {
  says: 'the name says request or API',
  holds: (_, { tool }) => /request|api/.test(tool.name.toLowerCase()),
};

const speaksOfAMethod: ToolFact = {
  says: 'the description has a method of HTTP',
  holds: (_, { description: { words } }) =>
    words.some(({ text }) => /^(?:delete|http|post|put|patch)$/.test(text)),
};

const namesMoreThanTheServer: Fact = {
  says: 'its object names more than the server',
  holds: ({ object }, { context }) => object.some(({ text: word }) => !context.own.has(word)),
};

/** `id`, `user_id`, `userId`, but not `paid`: the case tells. */
const isAnId: ParameterFact = {
  says: 'its name ends in the word id',
  holds: ({ name }) => /^id$|_id$|Id$/.test(name),
};

const isAService: ParameterFact = {
  says: 'it names a service or an endpoint',
  holds: ({ name }) => /^(?:service|service_name|endpoint)$/.test(name),
};

/** The first request that the text names is the one that is sent. */
const sendsADeletion: ToolFact = {
  says: 'the first request that the description names deletes',
  holds: (_, reading) => foundIn(reading, 'that one request is sent')?.[1] === 'delete',
};

const theMethod = firstFor('method');

const tellsOneRequest: ToolFact = both<unknown>(takes('url', 'path'), told('that one request is sent'));

const tellsAllMethods: ToolFact = both<unknown>(
  told('every method of HTTP'),
  told('that it is about requests'),
);

const takesAnyPath: ToolFact = both<unknown>(
  takes('method'),
  either(
    takes('path'),
    told('that any method of an API is called'),
    both(someParameter(isAService), calledOrTold('that any request is sent')),
  ),
);

/** Requests that the caller writes, to any path or address. */
export const PASSES_REQUESTS = table({
  id: 'passes-raw-requests-through',
  title: 'Sends any request the caller writes',
  why: 'With a free method and path one tool is the whole API.',
  limits: 'Needs both a method that can change things and a path, or words that say so.',
  since: 1,
  spares: [sketch('http_get', 'GET a URL', { url: TEXT })],
  unless: [
    not(either(takes('method'), calledRaw, speaksOfAMethod)),
    both(
      not(calledRaw),
      some(
        'the first of the name',
        verb('get list search find describe show explain create update add edit set save new'),
      ),
    ),
    // A stored request or response has a method and an address as its content.
    both(
      some('the first of the name', verb('delete remove'), namesMoreThanTheServer),
      someParameter(within(0), isAnId),
    ),
  ],
  adds: ['execute'],
  rows: [
    {
      id: 'a-deletion-told',
      when: [takes('url', 'path'), sendsADeletion],
      at: said('that one request is sent'),
      adds: ['destructive', 'irreversible', 'execute', 'external_comm'],
      because: 'a request that deletes goes to any address',
      example: sketch('http_delete', 'Sends an HTTP DELETE request', { url: TEXT }),
    },
    {
      id: 'a-request-told',
      when: [takes('url', 'path')],
      at: said('that one request is sent'),
      adds: ['execute', 'external_comm'],
      because: 'a request that can change something goes to any address',
      example: sketch('http_post', 'Sends an HTTP POST request', { url: TEXT }),
    },
    {
      id: 'all-methods-told',
      when: [told('that it is about requests')],
      at: said('every method of HTTP'),
      adds: ['execute', 'destructive', 'irreversible'],
      because: 'the text names every method, deletion included',
      example: sketch('rest_batch', 'Runs a batch of requests: GET, POST, PUT, DELETE'),
    },
    {
      id: 'only-gets',
      when: [
        someParameter(theMethod, lists('a method that gets'), not(lists('a method that changes something'))),
      ],
      because: 'none of the methods that are listed changes anything',
      example: sketch('api_request', 'Makes an API request', { method: oneOf('GET', 'HEAD'), path: TEXT }),
    },
    {
      id: 'no-method-of-http',
      when: [someParameter(theMethod, not(free), not(lists('a method of HTTP')))],
      because: 'what is listed are methods of something else',
      example: sketch('compute_path', 'Computes a route', { method: oneOf('fast', 'short'), path: TEXT }),
    },
    {
      id: 'a-method-of-any-kind',
      when: [
        someParameter(theMethod, free),
        not(calledOrTold('that any request is sent')),
        not(told('that any method of an API is called')),
      ],
      because: 'nothing says that the method is one of HTTP',
      example: sketch('compute_path', 'Computes a route', { method: TEXT, path: TEXT }),
    },
    {
      id: 'any-request',
      when: [either(takesAnyPath, both(calledRaw, calledARequest))],
      at: firstOf(parameterFor('method'), parameterFor('path')),
      because: 'the caller chooses the method or the path',
      example: sketch('api_request', 'Makes an API request', { method: oneOf('GET', 'POST'), path: TEXT }),
    },
  ],
  also: [
    {
      id: 'a-deletion-listed',
      when: [not(tellsOneRequest), not(tellsAllMethods)],
      at: listedValue('a method that deletes', theMethod),
      adds: ['destructive', 'irreversible'],
      because: 'one of the methods deletes',
      example: sketch('api_request', 'Makes an API request', { method: oneOf('GET', 'DELETE'), path: TEXT }),
    },
    {
      id: 'any-address',
      when: [not(tellsOneRequest), not(tellsAllMethods)],
      at: parameter(within(0), called('an address')),
      adds: ['external_comm'],
      because: 'the request goes to an address of the caller’s choice',
      example: sketch('api_request', 'Makes an API request', { method: oneOf('GET', 'POST'), url: TEXT }),
    },
  ],
});
