import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** Acts by which something begins to run that was not there before (rubric step 4). */
export const STARTING: readonly ActRule[] = [
  defineActRule({
    id: 'installs',
    gives: 'execute',
    title: 'Installs software',
    why: 'What is installed is code that will run.',
    limits: 'Undone by uninstalling, hence no irreversibility.',
    since: 1,
    examples: {
      fires: [sketch('install_plugin', 'Installs a plugin')],
      spares: [sketch('list_installed_plugins', 'Lists plugins')],
    },
    kinds: ['start'],
    lemmas: /^install$/,
    effect: (phrase, reading) =>
      objectOf(phrase, reading).says(/^(?:ssl|certificates?|tls)$/)
        ? { category: 'execute' }
        : { category: 'execute', signals: ['code_exec'] },
  }),
  defineActRule({
    id: 'creates-a-run',
    gives: 'execute',
    title: 'Creates a run',
    why: 'Such systems start the run by creating it; what it does is set elsewhere.',
    limits: 'A record, a template or a schedule of runs starts nothing.',
    since: 1,
    examples: {
      fires: [sketch('create_run', 'Creates a run of an evaluation')],
      spares: [sketch('create_run_template', 'Creates a template')],
    },
    kinds: ['make'],
    lemmas: /^(?:create|submit|enqueue|queue|new|add)$/,
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const object = objectOf(phrase, reading);
      const head = object.head?.text ?? '';
      const runs =
        /^(?:create|submit|enqueue|queue|new)$/.test(lemma) &&
        (/^(?:runs?|executions?|invocations?)$/.test(head) ||
          (/^trainings?$/.test(head) && /\bmodels?\b/.test(reading.prose)));
      const submits = /^(?:submit|enqueue|queue)$/.test(lemma) && /^jobs?$/.test(head);
      const deploys =
        /^(?:create|new)$/.test(lemma) &&
        /^deployments?$/.test(head) &&
        !object.words.some((word) => AROUND_DEPLOYMENTS.test(word.text));
      // An application that can be told to go live at once.
      const live =
        /^(?:create|add|new)$/.test(lemma) &&
        /^(?:applications?|apps?|services?|sites?|projects?)$/.test(head) &&
        reading.tool.parameters.some((p) => p.depth === 0 && INSTANT.test(p.name));
      return (runs || submits || deploys || live) &&
        !object.says(/^(?:templates?|records?|logs?|tests?|home)$/)
        ? { category: 'execute' }
        : undefined;
    },
  }),
  defineActRule({
    id: 'reads-a-dump-in',
    gives: 'code_exec',
    title: 'Imports a file of SQL, or starts a script',
    why: 'Every statement of the file is run.',
    limits: 'A file of rows is data, not statements.',
    since: 2,
    examples: {
      fires: [sketch('import_database', 'Imports a SQL dump', { path: { type: 'string' } })],
      spares: [sketch('import_rows', 'Imports rows of a CSV file', { path: { type: 'string' } })],
    },
    kinds: ['make', 'start'],
    lemmas: /^(?:import|start|launch)$/,
    effect: (phrase, reading) => {
      const dump =
        phrase.verb.lemma === 'import' && /\bsql (?:file|dump|script)s?\b/.test(reading.prose.slice(0, 300));
      const script =
        phrase.verb.lemma !== 'import' &&
        reading.tool.parameters.some(
          (p) => p.depth === 0 && /^(?:script|program)_?(?:path|file)$/i.test(p.name),
        );
      return dump || script ? { category: 'execute', signals: ['code_exec'] } : undefined;
    },
  }),
];

/** Things around a deployment that are only stored. */
const AROUND_DEPLOYMENTS = /^(?:hook|config\w*|record|status|protection|policy|environment|key|token)$/;
const INSTANT = /^(?:instant|auto|immediate)_?deploy$|^deploy_?(?:now|immediately)$/i;
