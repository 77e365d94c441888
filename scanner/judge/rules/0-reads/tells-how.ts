import { READ } from '../../decide/effects.ts';
import { from, thing, verb } from '../../decide/facts.ts';
import { frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const TELLS_HOW = frame({
  id: 'tells-how',
  gives: 'read',
  title: 'Gives instructions for setting something up',
  why: 'A guide is read by somebody who then acts; the call itself sets nothing up.',
  since: 2,
  examples: {
    fires: [sketch('install_help', 'Install guide for the library')],
    spares: [sketch('install_package', 'Installs a package')],
  },
  kinds: ['start', 'make'],
  rows: [
    {
      id: 'a-guide',
      when: [verb('setup', 'install'), from('lead'), thing('a guide')],
      is: READ,
      because: 'a guide is read by somebody who then acts',
      example: sketch('install_help', 'Install guide for the library'),
    },
  ],
});
