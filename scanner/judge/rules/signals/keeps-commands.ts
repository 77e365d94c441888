import { defineSignalRule, type SignalRule, sign, signParameter, sketch } from '../../decide/rule.ts';

/** Code that is stored to run later, told by the parameter that takes it (rubric section 8, stored code). */
export const KEEPS_COMMANDS: readonly SignalRule[] = [
  defineSignalRule({
    id: 'keeps-a-command',
    title: 'Stores a command, a script or a build file',
    why: 'What is stored here runs later, on a schedule, at a deployment or when something happens.',
    limits:
      'The act has to create or change something, and the parameter has to be one for commands or code.',
    since: 4,
    examples: {
      fires: [
        sketch('create_cron_job', 'Creates a cron job', { command: { type: 'string' } }),
        sketch('create_package', 'Creates a package', { script: { type: 'string' } }),
      ],
      spares: [
        sketch('create_discount', 'Creates a discount', { code: { type: 'string' } }),
        sketch('get_cron_job', 'Returns a cron job', { command: { type: 'string' } }),
      ],
    },
    categories: ['write', 'execute'],
    signs: (reading, category) => {
      const acts = reading.foremost.some(({ verb }) => /^(?:make|change|deploy|manage)$/.test(verb.kind));
      if (!acts || reading.context.ui) return [];
      const kept = reading.tool.parameters.find(
        ({ name, depth, values, types, description = '' }) =>
          depth === 0 &&
          values.length === 0 &&
          !types.includes('boolean') &&
          !NAMES_ONE.test(description) &&
          (COMMANDS.test(name) ||
            (/^code$/i.test(name) && CODE.test(`${description} ${reading.prose.slice(0, 300)}`))),
      );
      if (kept) return [signParameter('code_exec', kept, reading)];
      if (category !== 'execute') return [];
      const loaded = reading.foremost.find(
        ({ verb, objectText }) =>
          verb.kind === 'deploy' && /\b(?:plugins?|themes?|extensions?|modules?|packages?)$/.test(objectText),
      );
      return loaded ? [sign('code_exec', loaded.text, loaded.at, loaded.end)] : [];
    },
  }),
];

/** The parameter names a script that is kept elsewhere. */
const NAMES_ONE = /\bnames?\b|\bpath\b|package\.json|\bid\b/i;
const COMMANDS =
  /^(?:command|cmd|script|(?:build|start|install|run|pre|post|deploy|custom|shell|startup)_?(?:command|script)|user_?data|cloud_?init(?:_?script)?|docker_?file|docker_?compose(?:_?(?:raw|file|yaml))?|crontab|post_?install_?script)$/i;
const CODE =
  /\b(?:python|javascript|typescript|php|ruby|lua|function body|source code|script|handler|endpoint)\b/i;
