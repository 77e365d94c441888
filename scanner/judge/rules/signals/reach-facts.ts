import { WORDINGS, type Wording } from '../../../../data/lexicon/wordings.ts';
import type { Parameter } from '../../../types.ts';
import { kind } from '../../decide/facts.ts';
import { allHold, type Fact } from '../../decide/frame.ts';
import type { ParameterFact } from '../../decide/places.ts';
import { signParameter } from '../../decide/rule.ts';
import type { Place } from '../../decide/table.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

export const changes = kind('make', 'change', 'deploy', 'manage');

/** The object, or the word the name begins with, names something that runs. */
export const ofAProgram: Fact = {
  says: 'its object or the start of the name is a program of the service',
  holds: ({ objectText }, { name }) =>
    PROGRAM.test(`${objectText} ${name.words[0]?.text ?? ''}`) && !NO_PROGRAM.test(objectText),
};

const PROGRAM = WORDINGS['a program of the service'].pattern;

const NO_PROGRAM = WORDINGS['what only shares its name with a program'].pattern;

const stored = (phrase: Phrase, reading: Reading): boolean => allHold([changes, ofAProgram], phrase, reading);

/** The parameter that takes the code: for code or SQL by its kind, else one whose text says so. */
export const codeOfAProgram: Place = {
  says: 'a program of the service is made or changed, and a parameter takes its code',
  find: (reading) => {
    for (const phrase of reading.spoken) {
      const code = stored(phrase, reading) ? codeOf(phrase, reading) : undefined;
      if (code) return (suggests) => signParameter(suggests, code, reading);
    }
    return undefined;
  },
};

function codeOf({ objectText }: Phrase, { parameters, tool, prose }: Reading): Parameter | undefined {
  return (
    parameters.find(PARAM.code | PARAM.sql) ??
    tool.parameters.find(
      ({ name, depth, description = '' }) =>
        depth <= 2 &&
        /^(?:files|body|script_?content|source_?code|zip_?file|code_?uri|notebook_?path|callbacks|query|contents?|text)$/i.test(
          name,
        ) &&
        /script|code|notebook|function|sql|source|ddl|apex|trigger/i.test(
          `${description} ${objectText} ${name === 'query' ? prose : ''}`,
        ),
    )
  );
}

export const isCode: ParameterFact = {
  says: 'it takes code',
  holds: ({ name }) => /^(?:code|script|source_?code|script_?content)$/i.test(name),
};

export const publishesOrNot: ParameterFact = {
  says: 'it says whether the thing is a draft or published',
  holds: ({ name, values, description = '' }) =>
    /status$|^state$/i.test(name) &&
    [/\bpublish(?:ed)?\b/i, /\bdraft\b/i].every((state) =>
      state.test(`${values.map(({ value }) => value).join(' ')} ${description}`),
    ),
};

export const saysWhoSees: ParameterFact = {
  says: 'it says who can see the thing',
  holds: ({ name }) =>
    /^(?:is_?public|public|sharing_?policy|privacy(?:_?setting|_?level)?|visibility|access_?level|sharing|public_?access|link_?sharing|general_?access)$/i.test(
      name,
    ),
};

/** A verb in its name: no trait among the fields of a record. */
export const makesItPublic: ParameterFact = {
  says: 'its name says to make or share it publicly',
  holds: ({ name }) =>
    /^(?:make_?public|(?:publish|share)_?(?:publicly|to_?(?:all|anyone|everyone|world)))$/i.test(name),
};

export const isOnlyAboutThat: ParameterFact = {
  says: 'its name says sharing or access',
  holds: ({ name }) => /shar|access/i.test(name),
};

/** Among the ordinary fields of a record a visibility field is no change of rights (rubric section 8). */
export const standsAlone: ParameterFact = {
  says: 'no ordinary field of a record stands beside it',
  holds: (setting, { tool }) =>
    !tool.parameters.some(
      (p) =>
        p.depth === setting.depth &&
        p !== setting &&
        /^(?:name|title|description|content|body|text)$/i.test(p.name),
    ),
};

/** The name says such a thing. */
export function nameReads(wording: Wording): Fact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `the name says ${wording}`,
    holds: ({ text: { served } }) => pattern.test(served.toLowerCase()),
  };
}
