import { ADMITS } from '../../decide/effects.ts';
import { type Fact, frame, not, type ToolFact } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

const toEveryone: Fact = {
  says: 'the sentence ends in public or readable by anyone',
  holds: ({ restText }) => TO_EVERYONE.test(restText),
};
const TO_EVERYONE =
  /^public$|^(?:\w+ ){1,5}(?:public|publicly (?:readable|accessible|available|visible))$|\b(?:readable|accessible|visible|viewable|open) (?:to|by|for) (?:anyone|everyone|everybody|all users|every user|the public|the world)\b|\bpublic (?:on the (?:internet|web)|(?:to|for) (?:anyone|everyone|everybody|the world))\b|^(?:\w+ ){0,6}to (?:the )?(?:public |whole |open )?(?:internet|outside(?: world)?|world)$|^(?:\w+ ){1,5}publicly$/;

const publishes: ToolFact = {
  says: 'the tool publishes, which tells of the same',
  holds: (_, { namePhrases, clauses: { lead } }) =>
    [...namePhrases, ...lead].some(({ verb: { kind } }) => kind === 'publish'),
};

export const OPENS_TO_EVERYONE = frame({
  id: 'opens-to-everyone',
  gives: 'privilege',
  title: 'Makes something public',
  why: 'What anyone can read has been given to everyone.',
  since: 4,
  spares: [sketch('create_repository', 'Creates a public repository')],
  kinds: ['make', 'change', 'start', 'look'],
  lemmas: /^(?:make|set|turn|switch|change|open|expose)$/,
  rows: [
    {
      id: 'made-public',
      when: [toEveryone, not(publishes)],
      is: ADMITS,
      because: 'anyone can read it afterwards',
      example: sketch('get_bucket', 'Gets a bucket. Makes the bucket public.'),
    },
  ],
});
