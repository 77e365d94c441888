import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';
import { NOUN } from '../../read/words.ts';

/** Acts that start something whose effects are set elsewhere (rubric step 4), and gestures. */
export const RUNNING: readonly ActRule[] = [
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
      if (lemma === 'launch' && object.says(/^(?:instances?|vms?|clusters?)$/))
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
    id: 'stops-a-process',
    gives: 'execute',
    title: 'Stops a process or a service',
    why: 'What was running no longer runs; one named process or service is bounded, and can be started again.',
    limits: 'Pausing a record, such as a campaign or a subscription, changes state and stops no process.',
    since: 3,
    examples: {
      fires: [sketch('stop_process', 'Stops a process by its name')],
      spares: [sketch('pause_campaign', 'Pauses a campaign')],
    },
    kinds: ['rest'],
    lemmas: /^(?:stop|shutdown|halt|quit)$/,
    effect: (phrase, reading) =>
      /^(?:process(?:es)?|services?|daemons?)$/.test(objectOf(phrase, reading).head?.text ?? '')
        ? { category: 'execute', bounded: true }
        : undefined,
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
    kinds: ['run'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (phrase.verb.lemma === 'eval' || phrase.verb.lemma === 'evaluate') {
        if (
          object.says(/^(?:math|mathematical|arithmetic|formulas?)$/) ||
          /\breturns? (?:an? )?(?:\w+ )?(?:scores?|ratings?|grades?)\b/.test(reading.prose)
        )
          return { category: 'read' };
        return reading.parameters.has(PARAM.code) || object.mentions('code') || reading.context.ui
          ? undefined
          : { category: 'read', tentative: true };
      }
      // A saved question is answered.
      if (
        /^(?:questions?|cards?)$/.test(object.head?.text ?? '') &&
        /\b(?:get|gets|return|returns) (?:the )?results\b/.test(reading.prose.slice(0, 200))
      )
        return { category: 'read' };
      if (
        /^(?:searche?s?|lookups?|reports?|select|analysis|analy[sz]ers?|analytics|insights|probes?|healthcheck|query|quer(?:y|ies)|inference|ocr|extraction|transcription|detection|recognition|classification|moderation|evaluation|comparison|estimation|validation|forecast|diagnostics?|calculation|check|checks|audit|completion|completions|analyses|simulation|estimate|reads?)$/.test(
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
    kinds: ['make', 'run', 'send'],
    lemmas: /^(?:write|call|send|execute|invoke|interact)$/,
    effect: (phrase, reading) =>
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

const AUDIENCE = { category: 'write', signals: ['bulk', 'external_comm', 'irreversible'] } as const;
