import { kind, told, verb } from '../../decide/facts.ts';
import { both, either, not } from '../../decide/frame.ts';
import { nameEndsIn } from '../../decide/name-facts.ts';
import { called, described, first, typed, within } from '../../decide/parameter-facts.ts';
import { parameter, some, someParameter } from '../../decide/places.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';

const asksNobody = [within(0), typed('boolean'), described('that nobody is asked before it acts')] as const;

/** A tool that is an agent may do whatever its task leads it to. */
export const HANDS_A_TASK = table({
  id: 'hands-a-task-to-an-agent',
  title: 'Hands a task to an agent that acts by itself',
  why: 'What the agent does is set by the task, not by the tool.',
  limits:
    'An assistant that only answers is asked, not sent; the text or the name must speak of an agent at work.',
  since: 2,
  spares: [
    sketch('ask_agent', 'Asks the documentation agent a question', { prompt: TEXT }),
    sketch('create_agent', 'Creates an agent', { instructions: TEXT }),
  ],
  unless: [
    not(someParameter(within(0), called('a task or a prompt'))),
    both(
      not(someParameter(...asksNobody)),
      some(
        'the first of the name',
        either(kind('look', 'compute', 'generate'), verb('create update delete ask chat add set')),
      ),
    ),
  ],
  adds: ['execute'],
  rows: [
    {
      id: 'unasked',
      at: parameter(...asksNobody),
      because: 'an agent that can be told to ask nobody acts by itself',
      example: sketch('code', 'Talks with an agent', {
        prompt: TEXT,
        yolo: { type: 'boolean', description: 'Automatically approve all actions' },
      }),
    },
    {
      id: 'an-agent-by-name',
      when: [nameEndsIn(['agent'])],
      at: parameter(first(within(0), called('a task or a prompt')), called('a task')),
      because: 'the tool is an agent, and takes a task',
      example: sketch('browser_agent', '', { task: TEXT }),
    },
    {
      id: 'on-its-own',
      when: [told('that an agent works on its own')],
      at: parameter(within(0), called('a task or a prompt')),
      because: 'the text says that an agent works until the task is done',
      example: sketch('run_job', 'Autonomously works on a task', { prompt: TEXT }),
    },
  ],
});
