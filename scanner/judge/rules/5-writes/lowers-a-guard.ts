import { ADMITS } from '../../decide/effects.ts';
import { names, restReads, verb } from '../../decide/facts.ts';
import { either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const off: Fact = {
  says: 'something is turned or switched off',
  holds: ({ verb: { lemma }, text: { words }, at, rest }) =>
    /^(?:turn|switch)$/.test(lemma) && (words[at + 1]?.text === 'off' || rest.at(-1)?.text === 'off'),
};

export const LOWERS_A_GUARD = frame({
  id: 'lowers-a-guard',
  gives: 'privilege',
  title: 'Switches a protection off',
  why: 'What a protection kept out can get in afterwards.',
  since: 4,
  spares: [sketch('turn_off_notifications', 'Turns off notifications')],
  kinds: ['change', 'rest'],
  lemmas: /^(?:turn|switch|disable|deactivate|suspend|pause|bypass|override)$/,
  rows: [
    {
      id: 'a-protection',
      when: [
        either(off, verb('disable deactivate suspend pause bypass')),
        either(names('a protection'), restReads('a protection, in several words')),
        not(names(['privacy', 'whois'])),
      ],
      is: ADMITS,
      because: 'what was kept out can get in',
      example: sketch('disable_firewall', 'Disables the firewall'),
    },
  ],
});
