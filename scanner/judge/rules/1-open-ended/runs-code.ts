import { WORDINGS } from '../../../../data/lexicon/wordings.ts';
import { WORDS } from '../../../../data/lexicon/words.ts';
import { examinesCode } from '../../decide/examines.ts';
import { calledOrTold, kind, takes, takesNamed, told, verb, verbOf } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { nameEndsIn, nameHas } from '../../decide/name-facts.ts';
import {
  called,
  calledOrDescribed,
  first,
  firstFor,
  free,
  lists,
  within,
} from '../../decide/parameter-facts.ts';
import {
  act,
  firstOf,
  type ParameterFact,
  parameter,
  parameterFor,
  some,
  someParameter,
} from '../../decide/places.ts';
import { isReadOnly } from '../../decide/readonly.ts';
import { sign, sketch } from '../../decide/rule.ts';
import { type Place, table } from '../../decide/table.ts';
import { CUE } from '../../read/cues.ts';

const text = { type: 'string' };

const LEAD = 'the first of the description';
const leadRuns = some(LEAD, kind('run'));

/** Set by the whole name (read/cues.ts), not by one of its words. */
const calledShell: ToolFact = {
  says: 'the name says command, shell or exec',
  holds: (_, { name }) => (name.cues & CUE.shell) !== 0,
};

const runs: ToolFact = either<unknown>(
  nameHas('said of code or a query that is run'),
  some(LEAD, either(kind('run'), verb('run', 'execute', 'evaluate', 'query', 'invoke'))),
);

/** The sentence is weighed as a whole (decide/examines.ts). */
const examined: ToolFact = {
  says: 'the code is only judged by a rule or turned into other code',
  holds: (_, reading) => examinesCode(reading),
};
/** Where a limit is said and what takes it back are weighed together (decide/readonly.ts). */
const readOnly: ToolFact = {
  says: 'only reading is allowed',
  holds: (_, reading) => isReadOnly(reading),
};
const routesCommands: ToolFact = both<unknown>(
  not(takes('sql', 'code', 'query')),
  told('that it routes to commands of a program'),
);
const saysNothing: ToolFact = {
  says: 'neither the description nor an act of the name says anything',
  holds: (_, { tool, namePhrases }) => tool.description.trim() === '' && namePhrases.length === 0,
};
const nothingKnown: ToolFact = {
  says: 'no parameter is of a known kind',
  holds: (_, { parameters }) => parameters.bits === 0,
};
const calledAQuery: ToolFact = {
  says: 'the name says SQL, query or transaction',
  holds: (_, { tool }) => /sql|query|transaction/.test(tool.name),
};
/** The last word as it stands, generic nouns too. */
const endsInAQuery: Fact = {
  says: 'its object ends in a query or a statement',
  holds: ({ object }) => /^(?:query|queries|statements?)$/.test(object.at(-1)?.text ?? ''),
};

const takesSteps: ParameterFact = {
  says: 'its name ends in commands, actions, steps or scenario',
  holds: ({ name }) => /(?:commands|actions|steps|scenario)$/i.test(name),
};
const mayRunJavaScript: ParameterFact = {
  says: 'its description or that of the tool says that JavaScript is run',
  holds: ({ description = '' }, { prose }) =>
    WORDINGS['that JavaScript is run'].pattern.test(`${description} ${prose}`.toLowerCase()),
};
const isInjected: ParameterFact = {
  says: 'its name begins as what is put into a page',
  holds: ({ name }) => /^(?:js|javascript|custom|injected|page)_?/i.test(name),
};
const isArguments: ParameterFact = {
  says: 'it holds the arguments of a command',
  holds: ({ name }) => /^(?:args|arguments|argv)$/.test(name),
};
const isCalledCode: ParameterFact = { says: 'it is called code', holds: ({ name }) => name === 'code' };
const lookedUp: ParameterFact = {
  says: 'it or the name of the tool says a code that is looked up, typed in or exchanged',
  holds: ({ description = '' }, { tool }) =>
    WORDINGS['a code that is looked up, typed in or exchanged'].pattern.test(
      `${description} ${tool.name}`.toLowerCase(),
    ),
};
/** What stands far into a long description of the parameter is no more of what it is. */
const inALanguageOfQueries: ParameterFact = {
  says: 'the opening, the name or its description says a language of queries',
  holds: ({ description = '' }, { prose, name }) =>
    WORDINGS['a language of queries'].pattern.test(
      `${prose.slice(0, 800)} ${name.words.map(({ text: word }) => word).join(' ')} ${description.slice(0, 200).toLowerCase()}`,
    ),
};

const theCode = [firstFor('code'), not(lookedUp)] as const;

/** `INSERT, UPDATE, or DELETE`: what denies it is looked for right before, in the text as served. */
const destroysInTheText: Place = {
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

const saysItDestroys: ParameterFact = {
  says: 'its description has a word that destroys and is not denied',
  holds: ({ description = '' }) => {
    const found = DESTROYS_SOMEWHERE.exec(description);
    return found !== null && !DENIES.test(description.slice(0, found.index));
  },
};

/** The caller supplies what is run (rubric step 1). These come before every act. */
export const RUNS_CODE = table({
  id: 'runs-code-of-the-caller',
  title: 'Runs code, shell or SQL that the caller supplies',
  why: 'Whatever the text could do, the call can do.',
  limits:
    'Code that is only analysed, formatted or stored is not run; a stated read-only limit makes SQL a look.',
  since: 1,
  examples: {
    fires: [
      sketch('execute_sql', 'Executes raw SQL', { sql: text }),
      sketch('run_command', 'Runs a shell command', { command: text }),
    ],
    spares: [
      sketch('query', 'Runs a read-only SQL query', { sql: text }),
      sketch('explain_code', 'Explains a piece of code', { code: text }),
    ],
  },
  unless: [
    not(
      either<unknown>(
        takes('sql', 'code', 'command', 'query'),
        leadRuns,
        calledShell,
        both<unknown>(takes('url'), told('that it is about JavaScript')),
        takesNamed('a query of the caller’s own'),
      ),
    ),
  ],
  but: [readOnly],
  rows: [
    {
      id: 'sql-of-its-own',
      at: parameter(within(0), called('a query of the caller’s own'), calledOrDescribed('that it is SQL')),
      adds: ['execute'],
      because: 'beside what the tool does it runs SQL of the caller’s own',
      example: sketch('analyze_table', 'Analyzes a table', { custom_sql: text }),
    },
    {
      id: 'steps-in-a-page',
      when: [takes('url')],
      at: parameter(within(0), takesSteps, mayRunJavaScript),
      adds: ['execute'],
      because: 'one of the steps runs JavaScript of the caller’s in the page',
      example: sketch('render_page', 'Renders a page, and can run custom JavaScript', {
        url: text,
        steps: { type: 'array' },
      }),
    },
    {
      id: 'a-study-told',
      when: [
        some(
          LEAD,
          verb('diagnose', 'analyse', 'analyze', 'explain', 'suggest', 'convert', 'validate', 'format'),
        ),
      ],
      because: 'the text says that the code is studied',
      example: sketch('run_linter', 'Validates a piece of code', { code: text }),
    },
    {
      id: 'a-study',
      when: [
        some('the first of all', verbOf('done to code without running it')),
        not(some(LEAD, verb('run', 'execute', 'eval', 'evaluate'))),
      ],
      because: 'the code is studied, changed or kept',
      example: sketch('lint_code', 'Lints code', { code: text }),
    },
    {
      id: 'examined',
      when: [examined],
      because: 'the code is only judged by a rule or turned into other code',
      example: sketch('policy_code', 'Tests the code against a policy', { code: text }),
    },
    {
      id: 'put-into-a-page',
      when: [takes('url')],
      at: parameter(firstFor('code'), isInjected),
      adds: ['execute'],
      because: 'the code is put into the page that is opened',
      example: sketch('screenshot', 'Takes a picture of a page', { url: text, js_code: text }),
    },
    {
      id: 'sql',
      when: [runs],
      at: parameterFor('sql'),
      adds: ['execute'],
      because: 'the SQL is run',
      example: sketch('execute_sql', 'Executes raw SQL', { sql: text }),
    },
    {
      id: 'arithmetic',
      when: [calledOrTold('that it is arithmetic')],
      because: 'an expression of numbers only yields a number',
      example: sketch('evaluate', 'Evaluates a mathematical expression', { expression: text }),
    },
    {
      id: 'code-that-is-tested',
      when: [
        some('the first of all', verb('test')),
        told('that it is a part that a program runs'),
        not(told('that it is about a rule')),
      ],
      at: parameter(...theCode, isCalledCode),
      adds: ['execute'],
      because: 'a part of a program is run to be tested',
      example: sketch('test_middleware', 'Tests a middleware', { code: text }),
    },
    {
      id: 'code',
      when: [takes('code'), runs, calledOrTold('that it is about code or a run')],
      at: parameter(
        ...theCode,
        either(not(called('a source or a function')), both(within(0), told('that it is about code'))),
      ),
      adds: ['execute'],
      because: 'the code is run',
      example: sketch('run_python', 'Runs Python code', { code: text }),
    },
    {
      id: 'code-in-a-language',
      when: [
        someParameter(first(called('a choice of languages')), lists('a language that is run')),
        told('that the code is run'),
      ],
      at: parameter(...theCode, isCalledCode),
      adds: ['execute'],
      because: 'code beside a choice of languages is run in one of them',
      example: sketch('sandbox', 'A sandbox in which code is executed', {
        code: text,
        language: { type: 'string', enum: ['python', 'bash'] },
      }),
    },
    {
      id: 'a-router',
      when: [saysNothing],
      at: parameter(firstFor('command'), free),
      adds: ['execute'],
      because: 'a tool that says nothing of itself and takes a command is a router of commands',
      example: sketch('widget', '', { command: text }),
    },
    {
      id: 'a-command',
      when: [takes('command'), runs, calledOrTold('that it is about a command line')],
      at: parameter(firstFor('command'), free),
      adds: ['execute'],
      because: 'the command is run',
      example: sketch('run_command', 'Runs a shell command', { command: text }),
    },
    {
      id: 'a-query',
      when: [takes('query'), runs, not(told('that words or documentation are searched'))],
      at: parameter(firstFor('query'), inALanguageOfQueries),
      adds: ['execute'],
      because: 'the query can be one that changes something',
      example: sketch('run_query', 'Runs a GraphQL query', { query: text }),
    },
    {
      id: 'a-query-of-a-database',
      when: [takes('query'), some(LEAD, kind('run'), endsInAQuery), told('that it is about a database')],
      at: parameterFor('query'),
      adds: ['execute'],
      because: 'whatever the query says is done in the database',
      example: sketch('db', 'Runs a query on the database', { query: text }),
    },
    {
      id: 'arguments',
      when: [nameHas(['command', 'cli', 'shell', 'exec']), runs],
      at: parameter(isArguments),
      adds: ['execute'],
      because: 'the command line is run with what the caller appends',
      example: sketch('run_cli', 'Runs the program', { args: { type: 'array' } }),
    },
    {
      id: 'anything-told',
      when: [leadRuns, told('that anything may be run')],
      at: act(LEAD, kind('run')),
      adds: ['execute'],
      because: 'the text says that anything is run',
      example: sketch('console', 'Runs arbitrary Python code', { input: text }),
    },
    {
      id: 'code-by-name',
      when: [nameEndsIn(['sql', 'code', 'script', 'javascript']), nothingKnown],
      at: act(LEAD, kind('run')),
      adds: ['execute'],
      because: 'the name says what is run, and no parameter says otherwise',
      example: sketch('custom_script', 'Runs it', { input: text }),
    },
    {
      id: 'sql-by-name',
      when: [leadRuns, calledAQuery, told('at its start that it is SQL')],
      at: act(LEAD, kind('run')),
      adds: ['execute'],
      because: 'the text says that SQL is run',
      example: sketch('db_transaction', 'Executes SQL in one transaction', { input: text }),
    },
  ],
  also: [
    {
      id: 'of-its-own',
      when: [not(routesCommands)],
      adds: ['code_exec'],
      because: 'the caller writes what is run',
      example: sketch('run_command', 'Runs a shell command', { command: text }),
    },
    {
      id: 'destruction-named',
      when: [takes('sql', 'query')],
      at: firstOf(destroysInTheText, parameter(firstFor('sql', 'query'), saysItDestroys)),
      adds: ['destructive', 'irreversible'],
      because: 'deleting is named as one of the things that can be run',
      example: sketch('execute_sql', 'Executes INSERT, UPDATE or DELETE statements', { sql: text }),
    },
  ],
});
