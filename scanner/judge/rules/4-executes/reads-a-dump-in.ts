import { told, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

export const READS_A_DUMP_IN = frame({
  id: 'reads-a-dump-in',
  gives: 'code_exec',
  title: 'Imports a file of SQL, or starts a script',
  why: 'Every statement of the file is run.',
  since: 2,
  spares: [sketch('import_rows', 'Imports rows of a CSV file', { path: TEXT })],
  kinds: ['make', 'start'],
  rows: [
    {
      id: 'a-dump',
      when: [verb('import'), told('that a file holds SQL')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'every statement of the file is run',
      example: sketch('import_database', 'Imports a sql dump'),
    },
    {
      id: 'a-script',
      when: [verb('start launch'), takesOwn('a script to start')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'the script is the caller’s choice',
      example: sketch('start_debugging', 'Starts a program', { script_path: TEXT }),
    },
  ],
});
