import { READ } from '../../decide/effects.ts';
import { from, thing, verb } from '../../decide/facts.ts';
import { type Fact, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

/** `says whether`, `spells out how`: an indirect question behind the verb is answered, and nobody is told anything else. */
const answersAQuestion: Fact = {
  says: 'an indirect question stands behind it',
  holds: ({ restText, object }) =>
    /^(?:whether|how|when|why)\b/.test(restText) || /^(?:what|where|which|who)$/.test(object[0]?.text ?? ''),
};

export const TELLS_HOW = frame({
  id: 'tells-how',
  gives: 'read',
  title: 'Gives instructions, or answers a question',
  why: 'A guide is read by somebody who then acts, and so is an answer; the call itself sets nothing up and tells nobody else.',
  since: 2,
  spares: [sketch('install_package', 'Installs a package')],
  kinds: ['start', 'make', 'send'],
  rows: [
    {
      id: 'a-guide',
      when: [verb('setup install'), from('lead'), thing('a guide')],
      is: READ,
      because: 'a guide is read by somebody who then acts',
      example: sketch('install_help', 'Install guide for the library'),
    },
    {
      id: 'an-answer',
      when: [verb('report say speak respond'), from('lead'), answersAQuestion],
      is: READ,
      because: 'an indirect question is answered to whoever calls',
      example: sketch('bank_holidays', 'Says whether banks are open on a day'),
    },
  ],
});
