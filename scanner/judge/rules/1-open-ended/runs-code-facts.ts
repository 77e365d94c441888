import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { WORDS } from '../../../../data/lexicon/words.ts';
import { examinesCode } from '../../decide/examines.ts';
import { kind, takes, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { nameHas } from '../../decide/name-facts.ts';
import { described, firstFor, free, typed, within } from '../../decide/parameter-facts.ts';
import { type ParameterFact, some } from '../../decide/places.ts';
import { isReadOnly } from '../../decide/readonly.ts';
import { sign } from '../../decide/rule.ts';
import type { Place } from '../../decide/table.ts';
import { textOf } from '../../read/phrase.ts';

export const LEAD = 'the first of the description';

export const leadRuns = some(LEAD, kind('run'));

export const calledShell: ToolFact = {
  says: 'the name says command, shell or exec',
  holds: (_, { tool }) => /command|cli|shell|exec/i.test(tool.name),
};

export const runs: ToolFact = either<unknown>(
  nameHas('said of code or a query that is run'),
  some(LEAD, either(kind('run'), verb('run execute evaluate query invoke'))),
);

/** The sentence is weighed as a whole (decide/examines.ts). */
export const examined: ToolFact = {
  says: 'the code is only judged by a rule or turned into other code',
  holds: (_, reading) => examinesCode(reading),
};

/** Where a limit is said and what takes it back are weighed together (decide/readonly.ts). */
export const readOnly: ToolFact = {
  says: 'only reading is allowed',
  holds: (_, reading) => isReadOnly(reading),
};

export const routesCommands: ToolFact = both<unknown>(
  not(takes('sql', 'code', 'query')),
  told('that it routes to commands of a program'),
);

export const saysNothing: ToolFact = {
  says: 'neither the description nor an act of the name says anything',
  holds: (_, { tool, namePhrases }) => tool.description.trim() === '' && namePhrases.length === 0,
};

export const actless: ToolFact = {
  says: 'neither the name nor the description tells an act',
  holds: (_, { spoken }) => spoken.length === 0,
};

export const nothingKnown: ToolFact = {
  says: 'no parameter is of a known kind',
  holds: (_, { parameters }) => parameters.bits === 0,
};

export const calledAQuery: ToolFact = {
  says: 'the name says SQL, query or transaction',
  holds: (_, { tool }) => /sql|query|transaction/.test(tool.name),
};

/** The last word as it stands, generic nouns too. */
export const endsInAQuery: Fact = {
  says: 'its object ends in a query or a statement',
  holds: ({ object }) => /^(?:query|queries|statements?)$/.test(object.at(-1)?.text ?? ''),
};

export const takesSteps: ParameterFact = {
  says: 'its name ends in commands, actions, steps or scenario',
  holds: ({ name }) => /(?:commands|actions|steps|scenario)$/i.test(name),
};

export const mayRunJavaScript: ParameterFact = {
  says: 'its description or that of the tool says that JavaScript is run',
  holds: ({ description = '' }, { prose }) =>
    WORDINGS['that JavaScript is run'].pattern.test(`${description} ${prose}`.toLowerCase()),
};

export const isInjected: ParameterFact = {
  says: 'its name begins as what is put into a page',
  holds: ({ name }) => /^(?:js|javascript|custom|injected|page)_?/i.test(name),
};

export const isArguments: ParameterFact = {
  says: 'it holds the arguments of a command',
  holds: ({ name }) => /^(?:args|arguments|argv)$/.test(name),
};

export const isCalledCode: ParameterFact = {
  says: 'it is called code',
  holds: ({ name }) => name === 'code',
};

export const isHandedToEval: ParameterFact = both(within(0), free, described('that it is handed to eval'));
export const isEvaluated: ParameterFact = both(
  within(0),
  typed('string'),
  free,
  described('that it is code which is evaluated'),
);

export const isCodeAlone: ParameterFact = both(
  within(0),
  typed('string'),
  free,
  described('that it is code and nothing more'),
);

const lookedUp: ParameterFact = {
  says: 'it or the name of the tool says a code that is looked up, typed in or exchanged',
  holds: ({ description = '' }, { tool, name }) =>
    WORDINGS['a code that is looked up, typed in or exchanged'].pattern.test(
      `${description} ${tool.name} ${textOf(name.words)}`.toLowerCase(),
    ),
};

/** What stands far into a long description of the parameter is no more of what it is. */
export const inALanguageOfQueries: ParameterFact = {
  says: 'the opening, the name or its description says a language of queries',
  holds: ({ description = '' }, { prose, name }) =>
    WORDINGS['a language of queries'].pattern.test(
      `${prose.slice(0, 800)} ${name.words.map(({ text: word }) => word).join(' ')} ${description.slice(0, 200).toLowerCase()}`,
    ),
};

export const codeOfTheCaller = [firstFor('code'), not(lookedUp)] as const;

/** `INSERT, UPDATE, or DELETE`: what denies it is looked for right before, in the text as served. */
export const destroysInTheText: Place = {
  says: 'a word of the description that destroys and is not denied',
  find: ({ description }) => {
    const { words, starts, served } = description;
    const at = words.findIndex(
      ({ text: word }, i) =>
        DESTROYS.has(word) && !DENIES.test(served.slice(Math.max(0, starts[i]! - 80), starts[i])),
    );
    return at < 0 ? undefined : (suggests) => sign(suggests, description, at, at + 1);
  },
};

const STATEMENTS = WORDS['a statement that destroys'].split(' ');

const DESTROYS = new Set(STATEMENTS);

const DESTROYS_SOMEWHERE = new RegExp(String.raw`\b(?:${STATEMENTS.join('|')})\b`, 'i');

const DENIES =
  /(?:\bno|\bnot|\bnever|\bcannot|\bwithout|\bexcept|n't|\bblock\w*|\breject\w*|\bforbid\w*|\buse)\b[^.;]*$/i;

export const saysItDestroys: ParameterFact = {
  says: 'its description has a word that destroys and is not denied',
  holds: ({ description = '' }) => {
    const found = DESTROYS_SOMEWHERE.exec(description);
    return found !== null && !DENIES.test(description.slice(0, found.index));
  },
};
