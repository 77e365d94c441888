import {
  defineSignalRule,
  quote,
  type SignalRule,
  signParameter,
  signString,
  sketch,
} from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';

/** A whole API behind one tool: any method, or one of them to any path (rubric step 1). */
export const PASSTHROUGH: readonly SignalRule[] = [
  defineSignalRule({
    id: 'passes-raw-requests-through',
    title: 'Sends any request the caller writes',
    why: 'With a free method and path one tool is the whole API.',
    limits: 'Needs both a method that can change things and a path, or words that say so.',
    since: 1,
    examples: {
      fires: [
        sketch('api_request', 'Makes an API request', {
          method: { type: 'string', enum: ['GET', 'POST', 'DELETE'] },
          path: { type: 'string' },
        }),
      ],
      spares: [sketch('http_get', 'GET a URL', { url: { type: 'string' } })],
    },
    signs: (reading) => {
      const raws = (reading.name.cues & CUE.raw) !== 0;
      if ((reading.description.cues & CUE.method) === 0 && !reading.parameters.has(PARAM.method) && !raws)
        return [];
      if (
        /^(?:get|list|search|find|describe|show|explain)$/.test(reading.namePhrases[0]?.verb.lemma ?? '') &&
        !raws
      )
        return [];
      // A stored request or response has a method and an address as its content.
      const [named] = reading.namePhrases;
      if (
        named &&
        /^(?:delete|remove)$/.test(named.verb.lemma) &&
        named.object.some((word) => !reading.context.own.has(word.text)) &&
        reading.tool.parameters.some((p) => p.depth === 0 && /^id$|_id$|Id$/.test(p.name))
      )
        return [];
      if (/^(?:create|update|add|edit|set|save|new)$/.test(reading.namePhrases[0]?.verb.lemma ?? '') && !raws)
        return [];
      const http =
        (reading.description.cues & CUE.method) === 0
          ? null
          : /\b(?:http|an?) (post|put|patch|delete) request\b/.exec(reading.prose);
      if (http && reading.parameters.has(PARAM.url | PARAM.path))
        return [
          ...(http[1] === 'delete'
            ? [
                quote(reading, 'destructive', http.index, http[0].length),
                quote(reading, 'irreversible', http.index, http[0].length),
              ]
            : []),
          quote(reading, 'execute', http.index, http[0].length),
          quote(reading, 'external_comm', http.index, http[0].length),
        ];
      const method = reading.parameters.find(PARAM.method);
      const spelled =
        (reading.description.cues & CUE.method) === 0
          ? null
          : /get\W{1,6}post\W{1,6}(?:put\W{1,6})?(?:patch\W{1,6})?delete/.exec(reading.prose);
      if (spelled && /request|batch|api/.test(reading.prose))
        return [
          quote(reading, 'execute', spelled.index, spelled[0].length),
          quote(reading, 'destructive', spelled.index, spelled[0].length),
          quote(reading, 'irreversible', spelled.index, spelled[0].length),
        ];
      const raw =
        method !== undefined &&
        (reading.parameters.has(PARAM.path) ||
          (reading.tool.parameters.some((p) => /^(?:service|service_name|endpoint)$/.test(p.name)) &&
            RAW.test(`${reading.tool.name} ${reading.prose}`)));
      if (!raw && !raws) return [];
      if (method === undefined && !reading.parameters.has(PARAM.path)) return [];
      const values = method?.values.map((one) => one.value.toUpperCase()) ?? [];
      if (
        values.length > 0 &&
        !values.some((value) => /^(?:POST|PUT|PATCH|DELETE)$/.test(value)) &&
        values.some((value) => value === 'GET')
      )
        return [];
      if (
        method !== undefined &&
        values.length > 0 &&
        !values.some((value) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(value))
      )
        return [];
      if (method !== undefined && values.length === 0 && !RAW.test(`${reading.tool.name} ${reading.prose}`))
        return [];
      // A method beside a callback address belongs to the callback.
      if (
        values.length > 0 &&
        !values.includes('DELETE') &&
        !values.includes('PUT') &&
        reading.parameters.has(PARAM.webhook)
      )
        return [];
      if (!raw && !/request|api/.test(reading.tool.name.toLowerCase())) return [];
      const parameter = method ?? reading.parameters.find(PARAM.path);
      if (parameter === undefined) return [];
      const url = reading.tool.parameters.find(
        (p) => p.depth === 0 && /^(?:url|uri|target_?url)$/i.test(p.name),
      );
      const deletes = method?.values.find((one) => one.value.toUpperCase() === 'DELETE');
      return [
        signParameter('execute', parameter, reading),
        ...(deletes
          ? (['destructive', 'irreversible'] as const).map((signal) =>
              signString(signal, deletes.field, deletes.value),
            )
          : []),
        ...(url ? [signParameter('external_comm', url, reading)] : []),
      ];
    },
  }),
  defineSignalRule({
    id: 'hands-a-task-to-an-agent',
    title: 'Hands a task to an agent that acts by itself',
    why: 'What the agent does is set by the task, not by the tool.',
    limits:
      'An assistant that only answers is asked, not sent; the text or the name must speak of an agent at work.',
    since: 2,
    examples: {
      fires: [
        sketch('browser_use_agent', 'Autonomously executes tasks in a browser', { task: { type: 'string' } }),
      ],
      spares: [
        sketch('ask_agent', 'Asks the documentation agent a question', { prompt: { type: 'string' } }),
        sketch('create_agent', 'Creates an agent', { instructions: { type: 'string' } }),
      ],
    },
    signs: (reading) => {
      if (!reading.parameters.named(TASK)) return [];
      const task = reading.tool.parameters.find((p) => p.depth === 0 && TASKS.test(p.name));
      const verb = reading.namePhrases[0]?.verb;
      if (
        task === undefined ||
        /^(?:look|compute|generate)$/.test(verb?.kind ?? '') ||
        /^(?:create|update|delete|ask|chat|add|set)$/.test(verb?.lemma ?? '')
      )
        return [];
      const named =
        reading.name.words.at(-1)?.text === 'agent' && /^(?:task|goal|objective)$/i.test(task.name);
      return named || ON_ITS_OWN.test(reading.prose.slice(0, 500))
        ? [signParameter('execute', task, reading)]
        : [];
    },
  }),
  defineSignalRule({
    id: 'passes-one-method-through',
    title: 'Sends one method to any path of an API',
    why: 'POST to a path of the caller’s choice is every creating call the API has.',
    limits: 'The method must stand at an end of the name, and the path must be one of the API’s.',
    since: 1,
    examples: {
      fires: [
        sketch('crm_post', 'Creates things', {
          path: { type: 'string', description: 'API endpoint path, such as /v1/contacts' },
          body: { type: 'object' },
        }),
      ],
      spares: [
        sketch('crm_get', 'Returns things', {
          path: { type: 'string', description: 'API endpoint path, such as /v1/contacts' },
        }),
        sketch('delete_file', 'Deletes a file', {
          path: { type: 'string', description: 'Path of the file' },
        }),
      ],
    },
    signs: (reading) => {
      const { words, cues } = reading.name;
      if ((cues & CUE.method) === 0) return [];
      const method = [words[0], words.at(-1)].find((word) => word && METHOD.test(word.text));
      if (method === undefined || words.length > 3) return [];
      const path = reading.tool.parameters.find(
        (p) =>
          p.depth === 0 &&
          /^(?:path|endpoint|route|api_?path|api_?endpoint|resource_?path)$/i.test(p.name) &&
          /\b(?:api|rest|endpoint)\b/i.test(`${p.name} ${p.description ?? ''}`),
      );
      const sends = reading.tool.parameters.some((p) => p.depth === 0 && CONTENT.test(p.name));
      if (path === undefined || !(sends || method.text === 'delete')) return [];
      return [
        signParameter('execute', path, reading),
        ...(method.text === 'delete'
          ? (['destructive', 'irreversible'] as const).map((signal) => signParameter(signal, path, reading))
          : []),
      ];
    },
  }),
];

const TASKS = /^(?:task|goal|objective|prompt|instructions?|task_?description)$/i;
const TASK = nameKind((name) => TASKS.test(name));

/** Words that say a model works on its own until the task is done. */
const ON_ITS_OWN =
  /\bautonomous(?:ly)?\b|\b(?:an?|the|your) (?:\w+ ){0,2}(?:coding|browser|ai|computer use|general[- ]purpose) agent\b[^.]{0,80}\b(?:execut|perform|complet|carr(?:y|ies) out|works? on)/;
const METHOD = /^(?:post|put|patch|delete)$/;
const CONTENT = /^(?:body|data|payload|request_?body|json)$/i;

const RAW =
  /\b(?:any|raw|arbitrary|custom|generic|direct|authenticated|unified) (?:\w+ ){0,3}(?:requests?|tool|calls?)\b|\bmakes? (?:an? )?(?:\w+ ){0,2}(?:http|api|rest) (?:api )?(?:requests?|calls?)|any api|make_api_request|api_request|call_api|all .{0,30} operations/i;
