import { objectOf } from '../object.ts';
import { PARAM } from '../parameters.ts';
import type { Phrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { type ActRule, defineActRule, sketch } from '../rule.ts';
import { NOUN } from '../words.ts';

/** Acts that start something whose effects are set elsewhere (rubric step 4), and gestures. */
export const RUNNING: readonly ActRule[] = [
  defineActRule({
    id: 'actuates',
    gives: 'execute',
    title: 'Moves something in the world',
    why: 'A lamp, a lock or a heater acts outside the computer, and on people.',
    limits: 'Recognised by the device or by a home-automation entity; a phone’s screen is no such device.',
    since: 1,
    examples: {
      fires: [sketch('turn_on_light', 'Turns on a light'), sketch('unlock_door', 'Unlocks a door')],
      spares: [
        sketch('get_light_state', 'Returns the state of a light'),
        sketch('lock_conversation', 'Locks a conversation'),
      ],
    },
    kinds: ['change', 'start', 'rest', 'make', 'run', 'gesture'],
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      if (
        !/^(?:turn|set|switch|toggle|lock|unlock|open|close|start|stop|dim|brighten|adjust|activate|arm|disarm|control|move|power|press|call)$/.test(
          lemma,
        )
      )
        return undefined;
      const entity = reading.tool.parameters.some((p) => /^(?:entity_?ids?|device_?ids?)$/i.test(p.name));
      const object = objectOf(phrase, reading);
      const home =
        reading.context.home || (entity && /home ?assistant|smart ?home|thermostat/.test(reading.prose));
      if (lemma === 'call') return home && object.says(/^services?$/) ? { category: 'execute' } : undefined;
      return (object.is('device') &&
        !reading.context.ui &&
        (home || entity || /^(?:turn|lock|unlock|dim|brighten)$/.test(lemma)) &&
        !object.says(
          /^(?:theme|config|configuration|mode|dark|conversation|issue|thread|camera|scene|llm|model)$/,
        )) ||
        (entity && home && /^(?:turn|toggle|lock|unlock|open|close)$/.test(lemma))
        ? { category: 'execute' }
        : undefined;
    },
  }),
  defineActRule({
    id: 'gestures',
    gives: 'execute',
    title: 'Clicks, types, scrolls, navigates',
    why: 'A movement in a user interface acts on whatever is there; one movement is bounded.',
    limits: 'A device that moves something in the world is no screen.',
    since: 1,
    examples: {
      fires: [sketch('browser_click', 'Click an element', { ref: { type: 'string' } })],
      spares: [sketch('type_info', 'Returns a type')],
    },
    kinds: ['gesture'],
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const ui =
        reading.context.ui ||
        object_ui(phrase, reading) ||
        reading.parameters.has(PARAM.locator) ||
        /\b(?:browser|element|screen|cursor|keyboard|mouse|tap)\b/.test(reading.prose);
      if (phrase.verb.nounish && !ui && phrase.source === 'name') return undefined;
      if (/^(?:go|jump|step|back|seek|play)$/.test(lemma) && !ui)
        return { category: 'execute', bounded: true, tentative: true };
      const open = /^(?:navigate|visit|goto|go)$/.test(lemma) && reading.parameters.has(PARAM.url);
      return { category: 'execute', bounded: true, ...(open ? { signals: ['external_comm'] as const } : {}) };
    },
  }),
  defineActRule({
    id: 'acts-in-the-interface',
    gives: 'execute',
    title: 'Fills, submits or handles things on a page',
    why: 'In a browser or on a screen these are gestures, not changes of stored data.',
    limits: 'Only on a server that drives an interface and where the object is part of it.',
    since: 1,
    examples: {
      fires: [
        sketch('browser_fill_form', 'Fill fields of a form on the page', { selector: { type: 'string' } }),
      ],
      spares: [sketch('fill_order', 'Fills an order')],
    },
    kinds: ['make', 'change', 'look', 'start', 'rest', 'send', 'run', 'manage', 'clear', 'remove'],
    effect: (phrase, reading) => {
      const page =
        reading.parameters.has(PARAM.locator) &&
        /\b(?:page|browser|tab|dom|web form|iframe)\b/.test(reading.prose) &&
        /^(?:fill|submit|enter|close|open|new|switch|focus|select|check|uncheck|upload|put|send)$/.test(
          phrase.verb.lemma,
        );
      if (!reading.context.ui && !page) return undefined;
      const { lemma } = phrase.verb;
      const object = objectOf(phrase, reading);
      if (lemma === 'check' && phrase.rest.some((word) => /^(?:if|whether|that)$/.test(word.text)))
        return undefined;
      const pointed = reading.parameters.has(PARAM.locator);
      if (
        /^(?:fill|submit|enter|draw|check|select|focus|pick|handle|accept|dismiss|resize|switch|upload|attach|rotate|toggle|expand|pin|unlock|lock|mark|put|input|uncheck|set)$/.test(
          lemma,
        )
      ) {
        if (
          object.says(
            /^(?:forms?|fields?|options?|elements?|dialogs?|alerts?|tabs?|windows?|files?|input|text|checkbox|frame|iframe|viewport|browser|page|dropdown|screen|orientation|device|value|popup|prompt|app)$/,
          ) &&
          !object.says(/^(?:cookies?|storage|headers?|geolocation|permissions?)$/)
        )
          return lemma === 'pick' ||
            (lemma === 'select' && !pointed && !object.says(/^(?:options?|tabs?|dropdown|device|page)$/))
            ? undefined
            : { category: 'execute', bounded: true };
        return pointed && /^(?:fill|submit|select|focus|check|uncheck|enter)$/.test(lemma)
          ? { category: 'execute', bounded: true }
          : undefined;
      }
      if (
        /^(?:open|close|new|create|start|launch|stop|reload|refresh|quit|leave|exit|minimize)$/.test(lemma) &&
        (object.is('ui') ||
          object.says(/^(?:browsers?|tabs?|pages?|windows?|apps?|sessions?|context|simulator|emulator)$/) ||
          object.words.length === 0)
      ) {
        const url = reading.parameters.has(PARAM.url);
        return {
          category: 'execute',
          bounded: true,
          ...(url ? { signals: ['external_comm'] as const } : {}),
        };
      }
      if (lemma === 'send' && object.says(/^(?:keys?|keystrokes?|text|input)$/))
        return { category: 'execute', bounded: true };
      return undefined;
    },
  }),
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
    effect: (phrase, reading) => {
      if (phrase.verb.lemma !== 'install') return undefined;
      return objectOf(phrase, reading).says(/^(?:ssl|certificates?|tls)$/)
        ? { category: 'execute' }
        : { category: 'execute', signals: ['code_exec'] };
    },
  }),
  defineActRule({
    id: 'starts',
    gives: 'execute',
    title: 'Starts, restarts or opens one named thing',
    why: 'Starting a service, a session or a browser runs what somebody set up.',
    limits: 'One named service is bounded; a workflow, an agent or production is not.',
    since: 1,
    examples: {
      fires: [sketch('restart_service', 'Restarts a service'), sketch('launch_app', 'Launches an app')],
      spares: [sketch('get_start_date', 'Returns a date')],
    },
    kinds: ['start'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        lemma === 'open' &&
        object.says(/^(?:issues?|tickets?|pr|pull|case|account|files?|documents?|notes?|position|order)$/)
      )
        return /^(?:position|order)$/.test(object.head?.text ?? '')
          ? { category: 'billing', signals: ['billing', 'irreversible'] }
          : { category: 'write', tentative: true };
      if (
        lemma === 'open' &&
        object.says(/^(?:nodes?|task|details|entity|entities|notes?|records?|memory|memories)$/)
      )
        return { category: 'read' };
      if (object.is('audience') || object.says(/^campaigns?$/))
        return reading.parameters.has(PARAM.budget) || /\bads?\b|\bbudget\b|advertis/.test(reading.prose)
          ? { category: 'billing', signals: ['billing', 'irreversible'] }
          : AUDIENCE;
      if (
        object.says(/^(?:timer|tracking|conversation|chat|thread|trial|discussion|stream|cycle|sprint|game)$/)
      )
        return { category: 'write', tentative: true };
      if (
        /^(?:launch|start)$/.test(lemma) &&
        object.says(/^(?:instances?|vms?|clusters?)$/) &&
        lemma === 'launch'
      )
        return { category: 'write', signals: ['billing', 'metered'], infrastructure: true };
      const far =
        phrase.rest.some(
          (word) => (word.nouns & NOUN.device) !== 0 && word.text !== 'device' && !reading.context.ui,
        ) ||
        object.is('farreaching') ||
        object.says(/^(?:production|jobs?|crawls?|campaigns?|sync|import|export|batch)$/);
      return { category: 'execute', bounded: !far };
    },
  }),
  defineActRule({
    id: 'tests-and-builds',
    gives: 'execute',
    title: 'Builds, tests, checks locally',
    why: 'A build or a test runs the project’s own code, and ends.',
    limits: 'A build that composes an answer (a URL, a query) is a read; a build on a server is still a run.',
    since: 1,
    examples: {
      fires: [sketch('build_project', 'Builds the project'), sketch('test_project', 'Tests the project')],
      spares: [sketch('build_query_url', 'Builds the URL of a query and returns it')],
    },
    kinds: ['build'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        /^(?:build|compile|bundle|package)$/.test(lemma) &&
        (object.is('answer') ||
          object.says(/^(?:topic|signature|query|url|prompt|transaction|context|tree)$/))
      )
        return { category: 'read' };
      if (lemma === 'test' && object.says(/^webhooks?$/)) return { category: 'execute', tentative: true };
      if (
        lemma === 'test' &&
        !object.says(
          /^(?:tests?|suites?|projects?|code|units?|automations?|flows?|workflows?|agents?|functions?|packages?|apps?|scripts?|e2e|integration|specs?|cases?|pipelines?|build)$/,
        ) &&
        object.words.length > 0
      )
        return { category: 'read' };
      if (lemma === 'rebuild') return { category: 'execute', tentative: true };
      return { category: 'execute', bounded: !object.is('farreaching') };
    },
  }),
  defineActRule({
    id: 'deploys',
    gives: 'execute',
    title: 'Deploys, applies, migrates',
    why: 'A deployment changes what others depend on, by steps laid down elsewhere.',
    limits: 'Applying a label, filter or coupon is a write; releasing a hold or a lock too.',
    since: 1,
    examples: {
      fires: [sketch('deploy', 'Deploys a project to production')],
      spares: [
        sketch('apply_label', 'Applies a label to an issue'),
        sketch('deploy_plan', 'Shows the plan of a deployment'),
      ],
    },
    kinds: ['deploy', 'change'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (phrase.verb.kind === 'change')
        return lemma === 'upgrade' && object.says(/^(?:helm|charts?|releases?)$/)
          ? { category: 'execute' }
          : undefined;
      if (
        lemma === 'apply' &&
        !object.says(
          /^(?:manifests?|terraform|plan|stack|migrations?|infrastructure|helm|kubernetes|k8s|yaml|resources?|iac|configuration|deployment|changeset|patch)$/,
        )
      )
        return {
          category: 'write',
          tentative: !object.says(
            /^(?:labels?|tags?|filters?|themes?|styles?|coupons?|discounts?|formats?|formatting|templates?|layout|effects?)$/,
          ),
        };
      if (lemma === 'apply' && object.says(/^(?:patch)$/)) return { category: 'write' };
      if (
        lemma === 'release' &&
        (object.is('money') || object.says(/^(?:locks?|holds?|number|ip|address|claim|lease|memory|hold)$/))
      )
        return { category: 'write', tentative: true };
      if (lemma === 'release' && phrase.source === 'name') return undefined;
      if (lemma === 'promote' && object.is('identity')) return { category: 'write', signals: ['privilege'] };
      if (lemma === 'migrate' && object.says(/^(?:code|component|text|note|format)$/))
        return { category: 'write', tentative: true };
      return { category: 'execute' };
    },
  }),
  defineActRule({
    id: 'runs-a-look',
    gives: 'read',
    title: 'Runs a search, a report or a read-only query',
    why: 'Running something that only returns data is a look.',
    limits: 'SQL without a stated read-only limit is open-ended and read as execution.',
    since: 1,
    examples: {
      fires: [sketch('run_report', 'Runs an analytics report and returns the rows')],
      spares: [sketch('run_job', 'Runs a job')],
    },
    kinds: ['run', 'make'],
    effect: (phrase, reading) => {
      if (phrase.verb.kind === 'make' && !/^(?:request|submit|raise)$/.test(phrase.verb.lemma))
        return undefined;
      const object = objectOf(phrase, reading);
      if (phrase.verb.lemma === 'eval' || phrase.verb.lemma === 'evaluate') {
        return reading.parameters.has(PARAM.code) || object.mentions('code') || reading.context.ui
          ? undefined
          : { category: 'read', tentative: true };
      }
      if (phrase.verb.lemma === 'request') return undefined;
      if (
        /^(?:searche?s?|lookups?|reports?|select|analysis|query|quer(?:y|ies)|inference|ocr|extraction|transcription|detection|recognition|classification|moderation|evaluation|comparison|estimation|validation|forecast|diagnostics?|calculation|check|checks|audit|completion|completions|analyses|simulation|estimate|reads?)$/.test(
          object.head?.text ?? '',
        ) &&
        !reading.parameters.has(PARAM.sql | PARAM.code | PARAM.command) &&
        !(object.says(/^quer(?:y|ies)$/) && reading.parameters.has(PARAM.query))
      )
        return { category: 'read', tentative: phrase.source === 'name' };
      return undefined;
    },
  }),
  defineActRule({
    id: 'calls-any-contract',
    gives: 'execute',
    title: 'Calls any function of a contract',
    why: 'Contract, function and arguments are the caller’s: the call is open-ended.',
    limits: 'Reading a contract is a look.',
    since: 1,
    examples: {
      fires: [
        sketch('write_contract', 'Calls a state-changing function of a contract', {
          functionName: { type: 'string' },
          abi: { type: 'array' },
        }),
      ],
      spares: [sketch('read_contract', 'Reads a contract', { functionName: { type: 'string' } })],
    },
    kinds: ['make', 'run', 'send', 'change'],
    effect: (phrase, reading) =>
      /^(?:write|call|send|execute|invoke|interact)$/.test(phrase.verb.lemma) &&
      objectOf(phrase, reading).says(/^contracts?$/) &&
      reading.tool.parameters.some((p) => /^(?:abi|function_?name|method|calldata|data|args)$/i.test(p.name))
        ? { category: 'execute' }
        : undefined,
  }),
  defineActRule({
    id: 'runs',
    gives: 'execute',
    title: 'Runs, triggers, invokes',
    why: 'What happens is laid down in the job, workflow, function or agent that is started.',
    limits: 'A local test, check or scan is bounded.',
    since: 1,
    examples: {
      fires: [
        sketch('trigger_pipeline', 'Triggers a pipeline'),
        sketch('rerun_workflow', 'Reruns a workflow'),
      ],
      spares: [sketch('get_run', 'Returns a run'), sketch('process_id', 'Returns an id')],
    },
    kinds: ['run'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        /^(?:process|call|fire|interact|delegate|script|command|drive|spin|steer|chain|operate)$/.test(
          lemma,
        ) &&
        phrase.source === 'name' &&
        phrase.verb.nounish &&
        reading.clauses.lead.length > 0
      )
        return { category: 'execute', tentative: true };
      if (lemma === 'call' && object.says(/^(?:phone|number|customer|lead|contact)$/))
        return { category: 'write', signals: ['external_comm', 'irreversible'] };
      if (
        /^(?:trigger|rerun|dispatch)$/.test(lemma) &&
        object.says(/^(?:builds?|jobs?|pipelines?|deployments?)$/)
      )
        return { category: 'execute' };
      if (/^(?:redeliver|resubmit|retry|replay)$/.test(lemma)) return { category: 'execute', bounded: false };
      return {
        category: 'execute',
        bounded:
          (object.is('bounded') && !object.is('farreaching')) ||
          (reading.context.ui &&
            (object.is('ui') || object.words.length === 0) &&
            !reading.parameters.has(PARAM.code)),
      };
    },
  }),
];

const object_ui = (phrase: Phrase, reading: Reading): boolean =>
  objectOf(phrase, reading).is('ui') && phrase.source !== 'name';

const AUDIENCE = { category: 'write', signals: ['bulk', 'external_comm', 'irreversible'] } as const;
