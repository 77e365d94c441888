import { oneOf } from '../../../../data/lexicon/wording.ts';
import { server, verb } from '../../decide/facts.ts';
import { type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { type Phrase, textOf } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

const wordsOf = (phrase: Phrase, reading: Reading): string =>
  phrase.source === 'name' ? textOf(reading.name.words) : objectOf(phrase, reading).text;

const login: Fact = {
  says: 'it is a login',
  holds: (phrase, reading) =>
    /^(?:login|signin|authenticate)$/.test(phrase.verb.lemma) ||
    /\b(?:auth|oauth|login|sign ?in|authentication|device flow)\b/.test(wordsOf(phrase, reading)),
};
const keepsTheLogin: Fact = {
  says: 'the name or the description says that the login is kept',
  holds: (_, { prose, tool }) => KEPT.test(`${prose} ${tool.name.replaceAll('_', ' ').toLowerCase()}`),
};
const KEPT = oneOf(String.raw`
  oauth browser device_flow device_code cookies? persist\w* cach\w+ sav\w+ stor\w+
  authori[sz]ation_(?:url|code) credentials? authenticat\w+_(?:process|flow)`);
const onlyAbout: Fact = {
  says: 'it is about something beside the login',
  holds: (phrase, reading) => BESIDE_IT.test(wordsOf(phrase, reading)),
};
const BESIDE_IT = oneOf(`
  status check page test form button url link info config logs? events? attempts? history provider server
  client app application endpoint`);

export const SIGNS_IN = frame({
  id: 'signs-in',
  gives: 'credential',
  title: 'Signs in and keeps the login',
  why: 'What comes of it is a token, a cookie or a key that later calls act with.',
  since: 2,
  spares: [
    sketch('check_auth', 'Tells whether somebody is logged in'),
    sketch('connect_db', 'Connects to a database'),
  ],
  kinds: ['make', 'change', 'start', 'run', 'trade'],
  rows: [
    {
      id: 'kept',
      when: [
        verb(
          'login signin authenticate authorise authorize start complete finish setup set exchange refresh init initialise initialize initiate begin perform renew',
        ),
        login,
        keepsTheLogin,
        not(onlyAbout),
        not(server('ui')),
      ],
      is: { category: 'write', signals: ['credential'] },
      because: 'later calls act with the login that is kept',
      example: sketch('oauth_login', 'Starts the OAuth login'),
    },
  ],
});
