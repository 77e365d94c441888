import { defineSignalRule, type SignalRule, signParameter, sketch } from '../rule.ts';

/** One HTTP method of a whole API as a tool (rubric step 1). */
export const PASSTHROUGH: readonly SignalRule[] = [
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
      const { words } = reading.name;
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

const METHOD = /^(?:post|put|patch|delete)$/;
const CONTENT = /^(?:body|data|payload|request_?body|json)$/i;
