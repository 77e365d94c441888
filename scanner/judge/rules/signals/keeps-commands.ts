import { head, kind, objectReads, server, verb } from '../../decide/facts.ts';
import { not } from '../../decide/frame.ts';
import { called, described, free, typed, within } from '../../decide/parameter-facts.ts';
import { act, FOREMOST, type ParameterFact, parameter, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { keepsCode } from './kept-code.ts';

const isCodeInALanguage: ParameterFact = {
  says: 'it is called code, and the text speaks of a language or a function',
  holds: ({ name, description = '' }, { prose }) =>
    /^code$/i.test(name) && CODE.test(`${description} ${prose.slice(0, 300)}`),
};
const CODE =
  /\b(?:python|javascript|typescript|php|ruby|lua|function body|source code|script|handler|endpoint)\b/i;
const endsInScript: ParameterFact = {
  says: 'its name ends in a script',
  holds: ({ name }) => /_script$|[a-z]Script$/.test(name),
};
/** Handed over as it is, not the name of one that is kept elsewhere. */
const handedOver = [
  within(0),
  free,
  not(typed('boolean')),
  not(described('that it names something kept elsewhere')),
];

/** Code that is stored to run later, told by the parameter that takes it (rubric section 8, stored code). */
export const KEEPS_COMMANDS: readonly SignalRule[] = [
  table({
    id: 'keeps-a-command',
    title: 'Stores a command, a script or a build file',
    why: 'What is stored here runs later, on a schedule, at a deployment or when something happens.',
    limits:
      'The act has to create or change something, and the parameter has to be one for commands or code.',
    since: 4,
    spares: [
      sketch('create_discount', 'Creates a discount', { code: TEXT }),
      sketch('get_cron_job', 'Returns a cron job', { command: TEXT }),
    ],
    categories: ['write', 'execute'],
    unless: [not(some(FOREMOST, kind('make', 'change', 'deploy', 'manage'))), server('ui')],
    adds: ['code_exec'],
    rows: [
      {
        id: 'a-command',
        at: parameter(called('a command or script that is kept'), ...handedOver),
        because: 'the command runs later',
        example: sketch('create_cron_job', 'Creates a cron job', { command: TEXT }),
      },
      {
        id: 'a-script',
        at: parameter(
          within(2),
          endsInScript,
          typed('string'),
          free,
          not(described('that it names something kept elsewhere')),
        ),
        because: 'the script runs later',
        example: sketch('create_environment', 'Creates an environment', { initScript: TEXT }),
      },
      {
        id: 'a-scheduled-command',
        at: act(FOREMOST, verb('schedule'), head(['command', 'commands', 'script', 'scripts'])),
        because: 'the command runs later',
        example: sketch('add_schedule', 'Schedules a command'),
      },
      {
        id: 'code-by-its-name',
        at: act(FOREMOST, kind('make', 'change'), keepsCode),
        because: 'what is stored runs later',
        example: sketch('set_startup_script', 'Sets the startup script of a machine'),
      },
      {
        id: 'code',
        at: parameter(isCodeInALanguage, ...handedOver),
        because: 'the code runs later',
        example: sketch('create_handler', 'Creates an event handler', { code: TEXT }),
      },
      {
        id: 'code-that-is-run',
        at: parameter(within(0), typed('string'), free, described('that it is code which is evaluated')),
        because: 'the code runs at once or later',
        example: sketch('save_panel', 'Saves a panel', {
          transform: { type: 'string', description: 'JavaScript that the server runs on the rows' },
        }),
      },
      {
        id: 'a-part-of-a-program',
        in: ['execute'],
        at: act(FOREMOST, kind('deploy'), objectReads('a part that a program loads')),
        because: 'the program loads its code',
        example: sketch('deploy_plugin', 'Deploys a plugin'),
      },
      {
        id: 'an-uploaded-part',
        in: ['write', 'execute'],
        at: act(FOREMOST, verb('load sideload upload flash'), objectReads('a part that a program loads')),
        because: 'the program loads its code',
        example: sketch('upload_plugin', 'Uploads a plugin'),
      },
    ],
  }),
];
