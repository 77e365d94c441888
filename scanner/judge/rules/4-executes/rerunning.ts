import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** Runs told with verbs that elsewhere only look or change: these come before looking and writing. */
export const RERUNNING: readonly ActRule[] = [
  defineActRule({
    id: 'resumes-a-run',
    gives: 'execute',
    title: 'Resumes a run',
    why: 'What goes on from there is set elsewhere.',
    limits: 'Resuming a queue, a plan or a campaign only lifts a pause.',
    since: 2,
    examples: {
      fires: [sketch('resume_job', 'Resumes a job')],
      spares: [sketch('resume_queue', 'Resumes a queue')],
    },
    kinds: ['change'],
    lemmas: /^resume$/,
    effect: (phrase, reading) =>
      /^(?:jobs?|operations?|runs?|executions?|builds?|workflow|pipeline)$/.test(
        objectOf(phrase, reading).head?.text ?? '',
      )
        ? { category: 'execute' }
        : undefined,
  }),
  defineActRule({
    id: 'attaches-to-a-process',
    gives: 'execute',
    title: 'Attaches a debugger to a running process',
    why: 'A debugger stops, steps and changes what it is attached to.',
    limits: 'Only where the object is a process.',
    since: 2,
    examples: {
      fires: [sketch('attach_process', 'Attaches to a running process')],
      spares: [sketch('attach_file', 'Attaches a file to a ticket')],
    },
    kinds: ['make'],
    lemmas: /^attach$/,
    effect: (phrase, reading) =>
      objectOf(phrase, reading).says(/^process(?:es)?$/) ||
      (phrase.source === 'name' && /\bto (?:a |an )?running process\b/.test(reading.prose.slice(0, 120)))
        ? { category: 'execute' }
        : undefined,
  }),
  defineActRule({
    id: 'fires-a-hook',
    gives: 'execute',
    title: 'Has a webhook fire once',
    why: 'A ping or test delivery makes the service send a request to whoever listens.',
    limits: 'Only where the object is a webhook.',
    since: 2,
    examples: {
      fires: [sketch('ping_webhook', 'Pings a webhook'), sketch('test_hook', 'Sends a test event to a hook')],
      spares: [sketch('ping', 'Checks that the server answers'), sketch('list_webhooks', 'Lists webhooks')],
    },
    kinds: ['look', 'build', 'run'],
    lemmas: /^(?:ping|test|execute|trigger)$/,
    effect: (phrase, reading) =>
      (/^(?:ping|test)$/.test(phrase.verb.lemma) || /\btests?\b/.test(reading.prose.slice(0, 120))) &&
      /^(?:web)?hooks?$/.test(objectOf(phrase, reading).head?.text ?? '')
        ? { category: 'execute', bounded: true }
        : undefined,
  }),
];
