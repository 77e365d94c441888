import { WRITE } from '../../decide/effects.ts';
import { names, objectSays, thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const INSTALLS = frame({
  id: 'installs',
  gives: 'execute',
  title: 'Installs software',
  why: 'What is installed is code that will run.',
  since: 1,
  spares: [sketch('list_installed_plugins', 'Lists plugins')],
  kinds: ['start', 'change'],
  rows: [
    {
      id: 'a-certificate',
      when: [verb('install'), names(['cert', 'certificate', 'certificates', 'ssl', 'tls'])],
      is: WRITE,
      because: 'a certificate is kept and runs nothing',
      example: sketch('install_certificate', 'Installs a certificate'),
    },
    {
      id: 'reloaded-code',
      when: [verb('reload'), objectSays('a part that a program loads')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'the program runs the code that is there now',
      example: sketch('reload_plugin', 'Reloads a plugin'),
    },
    {
      id: 'a-newer-version',
      when: [verb('upgrade'), thing('software that is installed')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'the newer version is installed and will run',
      example: sketch('upgrade_package', 'Upgrades a package'),
    },
    {
      id: 'software',
      when: [verb('install')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'what is installed will run',
      example: sketch('install_plugin', 'Installs a plugin'),
    },
  ],
});
