import { BOUNDED, DELIVERED, perhaps, READ, RUN } from '../../decide/effects.ts';
import { from, is, names, nothing, nounWithALead, server, takes, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { PARAM } from '../../read/parameters.ts';

const mostlyGestures: Fact = {
  says: 'most of its modes are gestures',
  holds: (_, { modes }) =>
    modes.length >= 2 && modes.filter(({ verb }) => verb.kind === 'gesture').length * 2 >= modes.length,
};

/** Commands of build tools, as their own manuals call them, that build or check and end. */
const toolchain: Fact = {
  says: 'it is a build tool with its command to build, test, check or clean',
  holds: (phrase, reading) =>
    !reading.parameters.has(PARAM.command | PARAM.code) &&
    /^(?:bazel|bun|cargo|cmake|deno|dotnet|go|gradle|gradlew|make|mvn|mvnw|npm|pnpm|sbt|swift|yarn) (?:build|check|clean|compile|fmt|format|lint|package|test|verify|vet)\b/.test(
      phrase.text.words
        .slice(phrase.at + 1, phrase.at + 3)
        .map(({ text }) => text)
        .join(' '),
    ),
};

const byMail: Fact = {
  says: 'it goes by mail, courier or fax',
  holds: ({ restText }) =>
    /\b(?:by|per|via|with) (?:the |a |registered |express )*(?:courier|e ?mail|fax|mail|messenger|post|sms)\b/.test(
      restText,
    ),
};

const nothingElse: Fact = {
  says: 'it names nothing but a ping, a refresh or a check',
  holds: ({ object }) =>
    object.every(({ text }) => /^(?:check|health|heartbeat|ping|poll|refresh|status)$/.test(text)),
};

/** `Runs entirely offline`, and not `Runs live trades`. */
const saysHow: Fact = {
  says: 'it only says how or where the tool itself runs',
  holds: ({ object }) =>
    object.length > 0 &&
    object.every(({ text }) => /^(?:async|headless|headlessly|live|offline|online|standalone)$/.test(text)),
};

export const RUNS = frame({
  id: 'runs',
  gives: 'execute',
  title: 'Runs, triggers, invokes',
  why: 'What happens is laid down in the job, workflow, function or agent that is started.',
  since: 1,
  spares: [sketch('get_run', 'Returns a run'), sketch('process_id', 'Returns an id')],
  kinds: ['run'],
  rows: [
    {
      id: 'of-itself',
      when: [verb('run'), not(from('name')), saysHow],
      is: undefined,
      because: 'how the tool runs is told, and nothing that it runs',
      example: sketch('classify_text', 'Classifies a text. Runs entirely offline.'),
    },
    {
      id: 'a-noun',
      when: [
        verb('process call fire interact delegate script command drive spin steer chain operate'),
        from('name'),
        nounWithALead,
      ],
      is: perhaps(RUN),
      because: 'the word may be a noun in this name',
      example: sketch('process_data', 'Shows what is going on'),
    },
    {
      id: 'a-letter',
      when: [verb('dispatch'), either(is('speech'), byMail)],
      is: DELIVERED,
      because: 'whoever it is addressed to gets it',
      example: sketch('issue_offer', 'Fills the form and dispatches the offer by mail'),
    },
    {
      id: 'a-phone-call',
      when: [verb('call'), names('whoever is called up')],
      is: DELIVERED,
      because: 'somebody is called',
      example: sketch('call_customer', 'Calls a customer'),
    },
    {
      id: 'through-gestures',
      when: [verb('interact operate drive control'), mostlyGestures],
      is: BOUNDED,
      because: 'what it does are movements in the interface',
      example: sketch('desktop', 'Interact with the desktop', {
        action: { type: 'string', enum: ['click', 'scroll', 'type'] },
      }),
    },
    {
      id: 'a-ping',
      when: [verb('trigger'), names(['heartbeat', 'ping', 'poll']), nothingElse],
      is: perhaps(READ),
      because: 'a ping asks whether something answers',
      example: sketch('get_status', 'Triggers a ping refresh and returns the status'),
    },
    {
      id: 'a-pipeline',
      when: [
        verb('trigger rerun dispatch'),
        names(['build', 'builds', 'deployment', 'deployments', 'job', 'jobs', 'pipeline', 'pipelines']),
      ],
      is: RUN,
      because: 'what the job does is set elsewhere',
      example: sketch('trigger_build', 'Triggers a build'),
    },
    {
      id: 'again',
      when: [verb('redeliver resubmit retry replay')],
      is: { category: 'execute', bounded: false },
      because: 'it does once more what it did before',
      example: sketch('retry_job', 'Retries a job'),
    },
    {
      id: 'a-build-tool',
      when: [toolchain],
      is: BOUNDED,
      because: 'a build or a check of the project on the machine ends by itself',
      example: sketch('run_checks', 'Runs `mvn verify`'),
    },
    {
      id: 'a-bounded-run',
      when: [
        either(
          both(is('bounded'), not(is('farreaching'))),
          both(server('ui'), either(is('ui'), nothing), not(takes('code'))),
        ),
      ],
      is: BOUNDED,
      because: 'a local test, check or scan ends by itself',
      example: sketch('run_tests', 'Runs the tests'),
    },
    {
      id: 'anything-else',
      when: [],
      is: { category: 'execute', bounded: false },
      because: 'what happens is laid down in what is started',
      example: sketch('run_workflow', 'Runs a workflow'),
    },
  ],
});
