import { calledOrTold, kind, takes, takesNamed, thing, told, verb, verbOf } from '../../decide/facts.ts';
import { both, either, not } from '../../decide/frame.ts';
import { nameEndsIn, nameHas } from '../../decide/name-facts.ts';
import {
  called,
  calledOrDescribed,
  described,
  first,
  firstFor,
  free,
  lists,
  typed,
  within,
} from '../../decide/parameter-facts.ts';
import { act, firstOf, parameter, parameterFor, said, some, someParameter } from '../../decide/places.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { EVALUATED } from './evaluates-code.ts';
import {
  actless,
  calledAQuery,
  calledShell,
  codeOfTheCaller,
  destroysInTheText,
  endsInAQuery,
  examined,
  inALanguageOfQueries,
  isArguments,
  isCalledCode,
  isCodeAlone,
  isEvaluated,
  isHandedToEval,
  LEAD,
  leadRuns,
  mayRunJavaScript,
  nothingKnown,
  readOnly,
  routesCommands,
  runs,
  saysItDestroys,
  saysNothing,
  takesSteps,
} from './runs-code-facts.ts';

/** The caller supplies what is run (rubric step 1). These come before every act. */
export const RUNS_CODE = table({
  id: 'runs-code-of-the-caller',
  title: 'Runs code, shell or SQL that the caller supplies',
  why: 'Whatever the text could do, the call can do.',
  limits:
    'Code that is only analysed, formatted or stored is not run; a stated read-only limit makes SQL a look.',
  since: 1,
  spares: [
    sketch('query', 'Runs a read-only SQL query', { sql: TEXT }),
    sketch('explain_code', 'Explains a piece of code', { code: TEXT }),
  ],
  unless: [
    not(
      either<unknown>(
        takes('sql', 'code', 'command', 'query'),
        leadRuns,
        calledShell,
        both<unknown>(takes('url'), told('that it is about JavaScript')),
        takesNamed('a query of the caller’s own'),
        someParameter(isHandedToEval),
        told('that something is typed into a shell'),
        someParameter(isEvaluated),
        someParameter(isCodeAlone),
        told('that it is handed to eval'),
        told('that it is code which is evaluated'),
      ),
    ),
  ],
  but: [readOnly],
  adds: ['execute'],
  rows: [
    {
      id: 'sql-of-its-own',
      at: parameter(within(0), called('a query of the caller’s own'), calledOrDescribed('that it is SQL')),
      because: 'beside what the tool does it runs SQL of the caller’s own',
      example: sketch('analyze_table', 'Analyzes a table', { custom_sql: TEXT }),
    },
    {
      id: 'explained-by-running-it',
      when: [takes('sql', 'query')],
      at: parameter(within(0), typed('boolean'), described('that a statement is run to be explained')),
      because: 'a plan with times and rows comes of running the statement',
      example: sketch('explain_query', 'Explains a SQL query', {
        query: TEXT,
        analyze: { type: 'boolean', description: 'Run EXPLAIN ANALYZE' },
      }),
    },
    {
      id: 'steps-in-a-page',
      when: [takes('url')],
      at: parameter(within(0), takesSteps, mayRunJavaScript),
      because: 'one of the steps runs JavaScript of the caller’s in the page',
      example: sketch('render_page', 'Renders a page, and can run custom JavaScript', {
        url: TEXT,
        steps: { type: 'array' },
      }),
    },
    {
      id: 'typed-into-a-shell',
      when: [someParameter(within(0), typed('string'), free)],
      at: said('that something is typed into a shell'),
      because: 'a shell runs what is typed into it',
      example: sketch('pane_send', 'Sends keys to a tmux pane', { keys: TEXT }),
    },
    {
      id: 'code-that-draws',
      when: [
        takes('code'),
        some('the first of all', verb('animate display draw render show visualise visualize')),
        told('that code is run to draw'),
      ],
      at: parameter(...codeOfTheCaller, isCalledCode),
      because: 'what is shown is what the code draws when it is run',
      example: sketch('show_scene', 'Renders a scene with custom Three.js code', { code: TEXT }),
    },
    {
      id: 'a-study-told',
      when: [some(LEAD, verb('assess diagnose analyse analyze explain suggest convert validate format'))],
      because: 'the text says that the code is studied',
      example: sketch('run_linter', 'Validates a piece of code', { code: TEXT }),
    },
    {
      id: 'a-study',
      when: [
        some('the first of all', verbOf('done to code without running it')),
        not(some(LEAD, verb('run execute eval evaluate'))),
      ],
      because: 'the code is studied, changed or kept',
      example: sketch('lint_code', 'Lints code', { code: TEXT }),
    },
    {
      id: 'examined',
      when: [examined],
      because: 'the code is only judged by a rule or turned into other code',
      example: sketch('policy_code', 'Tests the code against a policy', { code: TEXT }),
    },
    ...EVALUATED,
    {
      id: 'sql',
      when: [runs],
      at: parameterFor('sql'),
      because: 'the SQL is run',
      example: sketch('execute_sql', 'Executes raw SQL', { sql: TEXT }),
    },
    {
      id: 'arithmetic',
      when: [calledOrTold('that it is arithmetic')],
      because: 'an expression of numbers only yields a number',
      example: sketch('evaluate', 'Evaluates a mathematical expression', { expression: TEXT }),
    },
    {
      id: 'code-that-is-tested',
      when: [some('the first of all', verb('test')), told('that it is a part that a program runs')],
      at: parameter(...codeOfTheCaller, isCalledCode),
      because: 'a part of a program is run to be tested',
      example: sketch('test_middleware', 'Tests a middleware', { code: TEXT }),
    },
    {
      id: 'code',
      when: [takes('code'), runs, calledOrTold('that it is about code or a run')],
      at: parameter(
        ...codeOfTheCaller,
        either(not(called('a source or a function')), both(within(0), told('that it is about code'))),
      ),
      because: 'the code is run',
      example: sketch('run_python', 'Runs Python code', { code: TEXT }),
    },
    {
      id: 'code-in-a-language',
      when: [
        someParameter(first(called('a choice of languages')), lists('a language that is run')),
        told('that the code is run'),
      ],
      at: parameter(...codeOfTheCaller, isCalledCode),
      because: 'code beside a choice of languages is run in one of them',
      example: sketch('sandbox', 'A sandbox in which code is executed', {
        code: TEXT,
        language: { type: 'string', enum: ['python', 'bash'] },
      }),
    },
    {
      id: 'a-router',
      when: [saysNothing],
      at: parameter(firstFor('command'), free),
      because: 'a tool that says nothing of itself and takes a command is a router of commands',
      example: sketch('widget', '', { command: TEXT }),
    },
    {
      id: 'a-command',
      when: [
        takes('command'),
        either<unknown>(runs, actless),
        calledOrTold('that it is about a command line'),
      ],
      at: parameter(firstFor('command'), free),
      because: 'the command is run',
      example: sketch('run_command', 'Runs a shell command', { command: TEXT }),
    },
    {
      id: 'a-session-of-a-shell',
      when: [
        some(
          LEAD,
          verb('open', 'start', 'create', 'spawn'),
          thing(['session', 'sessions', 'shell', 'terminal']),
        ),
        told('that it is about a command line'),
      ],
      at: parameter(firstFor('command'), free),
      because: 'the command is run in the session that is opened',
      example: sketch('open_session', 'Opens a session on a remote host, with a shell of its own', {
        command: TEXT,
      }),
    },
    {
      id: 'a-query',
      when: [takes('query'), runs, not(told('that words or documentation are searched'))],
      at: parameter(firstFor('query'), inALanguageOfQueries),
      because: 'the query can be one that changes something',
      example: sketch('run_query', 'Runs a GraphQL query', { query: TEXT }),
    },
    {
      id: 'a-query-of-a-database',
      when: [takes('query'), some(LEAD, kind('run'), endsInAQuery), told('that it is about a database')],
      at: parameterFor('query'),
      because: 'whatever the query says is done in the database',
      example: sketch('db', 'Runs a query on the database', { query: TEXT }),
    },
    {
      id: 'arguments',
      when: [nameHas(['command', 'cli', 'shell', 'exec']), runs],
      at: parameter(isArguments),
      because: 'the command line is run with what the caller appends',
      example: sketch('run_cli', 'Runs the program', { args: { type: 'array' } }),
    },
    {
      id: 'anything-told',
      when: [leadRuns, told('that anything may be run')],
      at: act(LEAD, kind('run')),
      because: 'the text says that anything is run',
      example: sketch('console', 'Runs arbitrary Python code', { input: TEXT }),
    },
    {
      id: 'code-by-name',
      when: [nameEndsIn(['sql', 'code', 'script', 'javascript']), nothingKnown],
      at: act(LEAD, kind('run')),
      because: 'the name says what is run, and no parameter says otherwise',
      example: sketch('custom_script', 'Runs it', { input: TEXT }),
    },
    {
      id: 'sql-by-name',
      when: [leadRuns, calledAQuery, told('at its start that it is SQL')],
      at: act(LEAD, kind('run')),
      because: 'the text says that SQL is run',
      example: sketch('db_transaction', 'Executes SQL in one transaction', { input: TEXT }),
    },
  ],
  also: [
    {
      id: 'of-its-own',
      when: [not(routesCommands)],
      adds: ['code_exec'],
      because: 'the caller writes what is run',
      example: sketch('run_command', 'Runs a shell command', { command: TEXT }),
    },
    {
      id: 'destruction-named',
      when: [takes('sql', 'query')],
      at: firstOf(destroysInTheText, parameter(firstFor('sql', 'query'), saysItDestroys)),
      adds: ['destructive', 'irreversible'],
      because: 'deleting is named as one of the things that can be run',
      example: sketch('execute_sql', 'Executes INSERT, UPDATE or DELETE statements', { sql: TEXT }),
    },
  ],
});
