import { ADMITS, perhaps, READ, RUN, WRITE } from '../../decide/effects.ts';
import { names, rest, server, takesNamed, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { GAP } from '../../read/text.ts';
import { NOUN, ROLE } from '../../read/words.ts';

const ofGit: Fact = {
  says: 'the name says “git”',
  holds: (_, { name }) => name.words.some(({ text }) => text === 'git'),
};

const over: Fact = {
  says: 'the word behind it is “over”',
  holds: ({ text: { words }, at }) => words[at + 1]?.text === 'over',
};

/** `a user admin rights`, `a referee the rights of an administrator`: whom, and what then. */
const rightsToSomebody: Fact = {
  says: 'somebody gets rights by it',
  holds: ({ text: { words, gaps }, at }) => {
    const ends = (k: number) =>
      words[k] === undefined || gaps[k]! >= GAP.soft || (words[k].role & ROLE.preposition) !== 0;
    for (let k = at + 2; k < at + 8 && !ends(k); k++)
      if (/^(?:permissions|powers|privileges|rights|roles?)$/.test(words[k]!.text))
        return words
          .slice(at + 1, k)
          .some(
            ({ nouns, role }, i) =>
              (nouns & NOUN.identity) !== 0 || (i > 0 && (role & ROLE.determiner) !== 0),
          );
    return false;
  },
};

export const LOOKS = frame({
  id: 'looks',
  gives: 'read',
  title: 'Returns what is there',
  why: 'Listing, getting, searching and waiting change nothing that outlives the call.',
  since: 1,
  spares: [sketch('delete_list', 'Deletes a list')],
  kinds: ['look'],
  rows: [
    {
      id: 'rights-given',
      when: [verb('give lend'), rightsToSomebody],
      is: ADMITS,
      because: 'who can do what is different afterwards',
      example: sketch('promote_referee', 'Gives a referee the rights of an administrator'),
    },
    {
      id: 'where-one-works',
      when: [verb('select choose'), thing('where one works')],
      is: perhaps(WRITE),
      because: 'later calls act on what is selected',
      example: sketch('select_project', 'Selects a project'),
    },
    {
      id: 'for-later-calls',
      when: [verb('select'), told('that what is chosen holds for later calls')],
      is: WRITE,
      because: 'later calls act on what is selected',
      example: sketch('select_engine', 'Selects an engine for all later calls'),
    },
    {
      id: 'printed-on-paper',
      when: [
        either(
          both(
            verb('print'),
            either(
              rest(['paper', 'printer', 'printers']),
              takesNamed('how paper is printed'),
              server('hardware'),
              thing('what is printed on paper'),
            ),
          ),
          both(verb('scan'), rest(['adf', 'flatbed', 'platen'])),
        ),
      ],
      is: RUN,
      because: 'a printer or a scanner is hardware in the world',
      example: sketch('print_label', 'Prints a label on the office printer'),
    },
    {
      id: 'loaded-code',
      when: [verb('load'), thing('a program that is loaded')],
      is: { category: 'execute', signals: ['code_exec'] },
      because: 'what is loaded is code that runs',
      example: sketch('load_plugin', 'Loads a plugin'),
    },
    {
      id: 'from-a-remote',
      when: [verb('fetch'), ofGit, names(['ref', 'refs', 'remote', 'remotes', 'updates'])],
      is: WRITE,
      because: 'the local copy of the remote moves',
      example: sketch('git_fetch', 'Fetches updates from the remote'),
    },
    {
      id: 'exposed',
      when: [
        verb('expose'),
        thing(['app', 'deployment', 'endpoint', 'port', 'ports', 'server', 'service', 'services', 'session']),
      ],
      is: ADMITS,
      because: 'others can reach it who could not before',
      example: sketch('expose_port', 'Exposes a port'),
    },
    {
      id: 'taken-out-of-service',
      when: [verb('take'), either(names(['offline']), rest(['down']))],
      is: WRITE,
      because: 'what was reachable no longer is, and can be put back',
      example: sketch('take_offline', 'Takes the site offline'),
    },
    {
      id: 'taken-over',
      when: [verb('take'), either(names(['control', 'ownership']), over)],
      is: ADMITS,
      because: 'somebody else can do with it what they like',
      example: sketch('take_ownership', 'Takes ownership of the folder'),
    },
    {
      id: 'anything-else',
      when: [],
      is: READ,
      because: 'nothing that outlives the call changes',
      example: sketch('list_notes', 'Lists notes'),
    },
  ],
});
