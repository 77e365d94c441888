import { verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const INSTALLS = frame({
  id: 'installs',
  gives: 'execute',
  title: 'Installs software',
  why: 'What is installed is code that will run.',
  since: 1,
  spares: [sketch('list_installed_plugins', 'Lists plugins')],
  kinds: ['start'],
  rows: [
    {
      id: 'software',
      when: [verb('install')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'what is installed will run',
      example: sketch('install_plugin', 'Installs a plugin'),
    },
  ],
});
