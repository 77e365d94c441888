/** What servers print whose environment is checked by a library: what each prints was taken from a run of it. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../scanner/observe/diagnose.ts';
import { observe } from '../../../scanner/observe/index.ts';
import { messagesOfLogs } from '../../../scanner/observe/log-lines.ts';

const UNDEFINED = 'Invalid input: expected string, received undefined';
const HEAD = '❌ Invalid environment variables:';
const FRAMES = '    at createEnv (file:///srv/shelf/env.js:37:28)\n    at file:///srv/shelf/index.js:1:68\n';

/** What a server printed that lacks SHELF_KEY and SHELF_URL, by the library that checks its environment. */
const PRINTED: Readonly<Record<string, string>> = {
  't3-env, its issues': `${HEAD} [\n  {\n    expected: 'string',\n    path: [ 'SHELF_KEY' ],\n    message: '${UNDEFINED}'\n  },\n  {\n    format: 'url',\n    path: [ 'SHELF_URL' ],\n    message: 'Invalid URL'\n  }\n]\nError: Invalid environment variables\n${FRAMES}`,
  't3-env, older': `${HEAD} { SHELF_KEY: [ 'Required' ], SHELF_URL: [ 'Invalid url' ] }\nError: Invalid environment variables\n${FRAMES}`,
  'zod, by field': `${HEAD} {\n  SHELF_KEY: [ '${UNDEFINED}' ],\n  SHELF_URL: [ 'Invalid option: expected one of "a"|"b"' ]\n}\n`,
  'zod, by field in JSON': `Invalid environment configuration: {\n  "SHELF_KEY": [\n    "${UNDEFINED}"\n  ],\n  "SHELF_URL": [\n    "Invalid URL"\n  ]\n}\n`,
  'zod, formatted': `${HEAD} {\n  _errors: [],\n  SHELF_KEY: { _errors: [ 'Required' ] },\n  SHELF_URL: { _errors: [ 'Required' ] }\n}\n`,
  'zod, as a tree':
    'Bad env {\n  errors: [],\n  properties: { SHELF_KEY: { errors: [Array] }, SHELF_URL: { errors: [Array] } }\n}\n',
  'zod, for people': `Error: ✖ ${UNDEFINED}\n  → at SHELF_KEY\n✖ ${UNDEFINED}\n  → at SHELF_URL\n${FRAMES}`,
  'words of its own': `Environment validation failed: { SHELF_KEY: 'Required', SHELF_URL: "is missing" }\n`,
  znv: `Error: Errors found while parsing environment:\n  [SHELF_KEY]:\n    Required\n    (received undefined)\n\n  [SHELF_URL]:\n    Required\n${FRAMES}`,
  envalid:
    '\u001b[37m=====\u001b[0m\n \u001b[33mMissing\u001b[0m environment variables:\n    \u001b[34mSHELF_KEY\u001b[0m: undefined\n    \u001b[34mSHELF_URL\u001b[0m: Where the shelf is\n\u001b[37m=====\u001b[0m\n\u001b[33m\n Exiting with error code 1\u001b[0m\n',
  envsafe:
    '====\n💨 Missing environment variables:\n    SHELF_KEY: Missing value or empty string\n    SHELF_URL: Missing value or empty string\n====\n',
  'ts-dotenv': `EnvError: Invalid or missing environment variables\n    - Expected value for key 'SHELF_KEY'; none found\n    - Expected value for key 'SHELF_URL'; none found\n\n${FRAMES}`,
  'dotenv-safe':
    'MissingEnvVarsError: The following variables were defined in .env.example but are not present in the environment:\n  SHELF_KEY, SHELF_URL\n',
  valibot: `Invalid environment: {\n  SHELF_KEY: [ 'Invalid key: Expected "SHELF_KEY" but received undefined' ],\n  SHELF_URL: [ 'Invalid key: Expected "SHELF_URL" but received undefined' ]\n}\n`,
  typebox: `Invalid environment variables [\n  {\n    path: '/SHELF_KEY',\n    message: 'Expected required property'\n  },\n  {\n    path: '/SHELF_URL',\n    message: 'Expected string'\n  }\n]\n`,
};

test.each(Object.entries(PRINTED))('%s: every variable is asked for by its name', (_, printed) => {
  const told = diagnose(messagesOfLogs(printed))?.problem;
  expect(told).toMatchObject({ kind: 'variable-missing' });
  expect(told!.detail).toMatch(/^the server asks for SHELF_KEY and SHELF_URL: (?!.*[{[]$)/);
  expect(told!.next).toContain('--env SHELF_KEY --env SHELF_URL (');
});

test('what was handed over and is refused is told as that, under whatever it may be', () => {
  const printed = messagesOfLogs(PRINTED['zod, by field']!);
  expect(diagnose(printed, { given: ['SHELF_KEY', 'SHELF_URL'] })?.problem.kind).toBe('variable-refused');
  expect(diagnose(printed, { given: ['SHELF_KEY'] })?.problem.next).toContain('--env SHELF_URL (');
});

describe('not taken for a variable that is missing', () => {
  test.each([
    ['a value that is shown', "Invalid config: {\n  SHELF_MODE: 'dark',\n  SHELF_LOG: 'info'\n}\n"],
    ['what may be left out', 'Config errors: none\n  SHELF_LOG: optional\n  SHELF_MODE: using the default\n'],
    ['levels of a log', 'Failed to read config\nERROR: the shelf fell\nINFO: it is gone\n'],
    ['what stands below the frames', `Error: Bad environment\n${FRAMES}{\n  SHELF_STATE: [ 'down' ]\n}\n`],
    ['what no line above calls wrong', "Shelves: { SHELF_TOP: [ 'lamp' ] }\n"],
  ])('%s', (_, printed) => {
    expect(diagnose(messagesOfLogs(printed))?.problem.kind).not.toBe('variable-missing');
  });
});

test('a server that checks its environment with zod and ends is told with what it lacks', async () => {
  const code = `
    import('zod').then(({ z }) => {
      const read = z.object({ SHELF_KEY: z.string(), SHELF_URL: z.url() }).safeParse(process.env);
      console.error('❌ Invalid environment variables:', read.error.issues);
      process.exit(1);
    });`;
  const [command, args] = [process.execPath, ['-e', code]];
  const target = { kind: 'stdio', id: 'shelf', command, args, env: {}, cwd: import.meta.dirname } as const;
  expect(await observe(target, { sandbox: 'none' })).toMatchObject({
    outcome: 'needs-config',
    problems: [{ kind: 'variable-missing', detail: expect.stringContaining('SHELF_KEY and SHELF_URL') }],
  });
});
