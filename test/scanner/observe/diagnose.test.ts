import { describe, expect, test } from 'vitest';
import { usageShown } from '../../../scanner/observe/configuration-wanted.ts';
import { diagnose } from '../../../scanner/observe/diagnose.ts';

describe('why a server gave up, by its own words', () => {
  test.each([
    ['Error: SHELF_API_KEY environment variable is required', 'variable-missing', 'needs-config'],
    ['Missing required environment variables: SHELF_URL, SHELF_KEY', 'variable-missing', 'needs-config'],
    ['Please set SHELF_TOKEN', 'variable-missing', 'needs-config'],
    ['Usage: shelf <folder>', 'arguments-missing', 'needs-config'],
    [
      'A database URL is required\nUsage: shelf [options] <database-url>',
      'arguments-missing',
      'needs-config',
    ],
    ['No API key provided', 'credentials-missing', 'needs-config'],
    ['Invalid API key', 'credentials-missing', 'needs-config'],
    ["Error: Cannot find module 'lamp'", 'package-broken', 'crashed'],
    ['Error [ERR_MODULE_NOT_FOUND]: Cannot find package lamp', 'package-broken', 'crashed'],
    ['Error: Could not locate the bindings file. Tried:', 'native-module-missing', 'not-supported'],
    ["env: 'bun': No such file or directory", 'runtime-missing', 'not-supported'],
    ['sh: 1: uv: not found', 'runtime-missing', 'not-supported'],
    ['/bin/sh: python3: command not found', 'runtime-missing', 'not-supported'],
    ['Error: spawn docker ENOENT', 'runtime-missing', 'not-supported'],
    ['Error: spawn /usr/local/bin/uvx ENOENT', 'runtime-missing', 'not-supported'],
    ['Python 3.10 or newer is required', 'runtime-missing', 'not-supported'],
    [
      "Error: ENOENT: no such file or directory, open '/home/me/lamp.keys.json'",
      'file-missing',
      'needs-config',
    ],
    ['OAuth keys file not found', 'file-missing', 'needs-config'],
    ['lamp-service.json does not exist', 'file-missing', 'needs-config'],
    ['./shelf/lamp.json not found', 'file-missing', 'needs-config'],
    ['Could not load the default credentials', 'file-missing', 'needs-config'],
    ['Error: --lamp is required', 'setting-missing', 'needs-config'],
    ['A workspace identifier is required', 'setting-missing', 'needs-config'],
    ['Error: Invalid address format', 'setting-invalid', 'needs-config'],
    ["error: missing required argument 'folder'", 'arguments-missing', 'needs-config'],
    ['missing required args for command `shelve <folder>`', 'arguments-missing', 'needs-config'],
    ['Not enough non-option arguments: got 0, need at least 1', 'arguments-missing', 'needs-config'],
    ['Please provide a lamp address as a command-line argument', 'arguments-missing', 'needs-config'],
    ['lamp: error: the following arguments are required: folder', 'arguments-missing', 'needs-config'],
    ['Invalid number of arguments', 'arguments-missing', 'needs-config'],
    ['At least one directory must be given', 'arguments-missing', 'needs-config'],
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock',
      'docker-unreachable',
      'not-supported',
    ],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'backend-unreachable', 'unreachable'],
    ['Lamp id not found. Set LAMP_ID env var or run: lamp config', 'variable-missing', 'needs-config'],
    ['Error: Cannot run MCP server without LAMP_TOKEN env', 'variable-missing', 'needs-config'],
    ['LAMP_TOKEN environment variable not found', 'variable-missing', 'needs-config'],
    ['LAMP_URL is empty', 'variable-missing', 'needs-config'],
    ['LAMP environment variable is required', 'variable-missing', 'needs-config'],
    ['Missing required LAMP environment variables', 'credentials-missing', 'needs-config'],
    ["KeyError: 'LAMP_URL'", 'variable-missing', 'needs-config'],
    ['No configuration found. Set SIGNAL_URL and try again', 'variable-missing', 'needs-config'],
    ['LAMP_TOKEN not present, cannot start', 'variable-missing', 'needs-config'],
    ['請設定環境變數: LAMP_FILE=/path/to/lamp.json', 'variable-missing', 'needs-config'],
    ['No lamps available. Set API keys or configure a backend.', 'credentials-missing', 'needs-config'],
    ['Please provide a lamp id or a shelf id', 'setting-missing', 'needs-config'],
    ['start failed: set LICENSE and EMAIL before starting', 'setting-missing', 'needs-config'],
    ['Needs authentication', 'setting-missing', 'needs-config'],
    ["Not authenticated. Run 'lamp login' first", 'setting-missing', 'needs-config'],
    ['Error: No valid shelf directories found.', 'file-missing', 'needs-config'],
    [
      'fatal: not a git repository (GIT_DISCOVERY_ACROSS_FILESYSTEM not set).',
      'file-missing',
      'needs-config',
    ],
    ['{"message":"CLI_ARGS_ERROR: Missing required arguments: port"}', 'arguments-missing', 'needs-config'],
    ['[3] Usage: lamp <address> [--dim]', 'arguments-missing', 'needs-config'],
    ['Error: You must specify one of --candle, --oil, or --gas', 'arguments-missing', 'needs-config'],
    ['shelf requires --height', 'arguments-missing', 'needs-config'],
    ['Error: Dart SDK not found. Please install it first.', 'runtime-missing', 'not-supported'],
    ["libc.so.6: version `GLIBC_2.39' not found (required by shelf)", 'platform', 'not-supported'],
    ['Error: Failed to load lamp native addon', 'native-module-missing', 'not-supported'],
    ['Native binary not found, reinstall shelf', 'program-missing', 'not-supported'],
    ['shelf: Platform package "shelf-linux-x64" not installed.', 'program-missing', 'not-supported'],
    ['The shelf install step did not complete. Try:', 'program-missing', 'not-supported'],
    ['Error: Lamp failed to install correctly, please delete it', 'program-missing', 'not-supported'],
    ['Reinstall with package scripts enabled, then retry (EROFS)', 'program-missing', 'not-supported'],
    ['Either postinstall did not run (--ignore-scripts)', 'program-missing', 'not-supported'],
    ["error: required option '--shelf-token <token>' not specified", 'arguments-missing', 'needs-config'],
  ])('%s', (text, kind, reason) => expect(diagnose(text)).toMatchObject({ reason, problem: { kind } }));

  test.each([
    'listening on stdio',
    'TypeError: x is undefined',
    'the moon is full',
    'Usage: shelf [<folder>]',
    'Further down: required reading',
    'the shelf is empty',
    'Use --help to see how shelves are put up',
    'Starting in LOG_MODE without colours',
    'Cannot start without a lamp',
    '  --credentials <token>     Authentication token',
  ])('"%s" says nothing of the kind', (text) => expect(diagnose(text)).toBeUndefined());

  test('only a server without network is told that it lacks it', () => {
    expect(diagnose('getaddrinfo EAI_AGAIN shelf.example')).toMatchObject({
      problem: { kind: 'backend-unreachable' },
    });
    const offline = diagnose('getaddrinfo EAI_AGAIN shelf.example', { offline: true });
    expect(offline).toMatchObject({
      problem: { kind: 'needs-network', next: expect.stringContaining('--allow-net') },
    });
  });

  test('variables that are listed below the line that wants them are all named', () => {
    const told = diagnose('Error: Missing required environment variables:\n  - SHELF_URL\n  - SHELF_KEY\n');
    expect(told?.problem.detail).toContain('asks for SHELF_URL and SHELF_KEY');
    expect(told?.problem.next).toContain('--env SHELF_URL --env SHELF_KEY');
  });

  test('variables that are asked for line by line in the same words are all named', () => {
    const told = diagnose(
      'Bad settings:\n- SHELF_URL: Required\n- SHELF_KEY: Required\n- SHELF_LOG: optional\n',
    );
    expect(told?.problem.next).toContain('--env SHELF_URL --env SHELF_KEY (');
  });

  test('who has no value yet is told that a made-up one often does', () => {
    expect(diagnose('SHELF_KEY is required')?.problem.next).toContain('SHELF_KEY=dummy');
  });

  test.each([
    ['SHELF_KEY is required', 'SHELF_KEY'],
    ['Not authenticated. Run lamp login, or set SHELF_KEY environment variable.', 'SHELF_KEY'],
    ['Either SHELF_LOGIN or SHELF_KEY is required', 'SHELF_KEY'],
    ['Missing required environment variables: SHELF_URL, SHELF_KEY', 'SHELF_URL and SHELF_KEY'],
  ])('a server that was handed what it asks for is told to refuse the value: %s', (text, names) => {
    expect(diagnose(text, { given: ['SHELF_URL', 'SHELF_KEY'] })).toMatchObject({
      reason: 'needs-config',
      problem: { kind: 'variable-refused', detail: expect.stringContaining(`was handed ${names} and`) },
    });
  });

  test('credentials that a server calls invalid are those it was handed, where it was handed any', () => {
    const told = (given: readonly string[]) => diagnose('Error: Invalid API key format', { given })?.problem;
    expect(told(['LAMP_API_KEY', 'LAMP_URL'])).toMatchObject({
      kind: 'variable-refused',
      detail: expect.stringContaining('was handed LAMP_API_KEY and'),
    });
    expect(told(['LAMP_URL'])?.kind).toBe('credentials-missing');
  });

  test('of several variables only those that were not handed over are asked for', () => {
    const told = diagnose('SHELF_URL and SHELF_KEY are required', { given: ['SHELF_URL'] });
    expect(told?.problem.detail).toContain('asks for SHELF_KEY:');
    expect(told?.problem.next).not.toContain('SHELF_URL');
  });

  test.each([
    'Either SHELF_KEY or SHELF_LOGIN is required',
    'Set SHELF_KEY or, for a person, SHELF_LOGIN.',
    'SHELF_KEY, SHELF_LOGIN: one of these is required',
  ])('of variables to choose from one is enough: %s', (text) => {
    expect(diagnose(text)?.problem.next).toContain('--env SHELF_KEY (');
  });

  test('of variables that are one way out of two, all are needed', () => {
    const told = diagnose('Not configured. Run "shelf login" or set SHELF_URL and SHELF_KEY.');
    expect(told?.problem.next).toContain('--env SHELF_URL --env SHELF_KEY (');
  });

  test('a service that is missing on the own machine is no missing network', () => {
    const told = diagnose('connect ECONNREFUSED 127.0.0.1:3306', { offline: true });
    expect(told).toMatchObject({
      problem: { kind: 'backend-unreachable', detail: expect.stringContaining('3306') },
    });
  });

  test('arguments are asked for where they are given, not as variables', () => {
    const next = diagnose('Usage: shelf <folder>')?.problem.next;
    expect(next).toContain('-- COMMAND <folder>');
    expect(next).not.toContain('--env');
  });

  test.each(['a.', 'a-', 'lamp.json/', '"', 'no ', 'exec: '])(
    'a line without end, of %j, is read to its end',
    (piece) => expect(diagnose(piece.repeat(128_000))).toBeUndefined(),
  );

  test('a line that is cut keeps what it is about', () => {
    const line = `Error: ${'while the shelf was lit, '.repeat(20)}ENOENT: no such file or directory, open '/lamp.json'`;
    const detail = diagnose(line)?.problem.detail ?? '';
    expect(detail).toContain('/lamp.json');
    expect(detail.length).toBeLessThan(300);
  });

  test.each([
    ['Error: Could not locate the bindings file. Tried:\n → /shelf/build/lamp.node', 'bindings file.'],
    ['Shelf check failed: [TypeError: fetch failed] {\n  code: 7\n}', 'fetch failed]'],
    ['Please set:\n  SHELF_KEY', 'Please set:'],
  ])('a line is quoted without what only opens the next: %j', (text, end) => {
    expect(diagnose(text, { offline: true })?.problem.detail).toMatch(
      new RegExp(`${end.replace(/[.\]]/g, '\\$&')}$`),
    );
  });

  test('what was thrown is quoted, not the source that threw it', () => {
    const thrown =
      "file:///x/y.js:3\n  throw new Error('LAMP_TOKEN is required');\n        ^\n\nError: LAMP_TOKEN is required\n    at main (/x/y.js:3:9)\n";
    expect(diagnose(thrown)?.problem.detail).toBe(
      'the server asks for LAMP_TOKEN: Error: LAMP_TOKEN is required',
    );
  });

  test.each([
    "usage: shelf [-h]\nshelf: error: argument --port: invalid int value: 'x'\n",
    ' ›   Error: Unexpected argument: serve\n ›   See more help with --help\n',
    "error: unexpected argument 'serve' found\n\nUsage: shelf [OPTIONS]\n\nFor more, try '--help'.\n",
  ])('of words that are refused is quoted why: %j', (text) => {
    expect(usageShown(text)?.problem.detail).toMatch(/ended: \w.*\b(?:invalid int|unexpected)\b/i);
  });

  test('a list of options asks for none of them', () => {
    const usage = 'shelf [options]\n\nOptions:\n  -c, --credentials <token>   Authentication token\n';
    expect(diagnose(usage)).toBeUndefined();
    expect(usageShown(usage)?.problem.kind).toBe('usage-shown');
  });

  test('usage below an error that is not about words is not what it ended of', () => {
    expect(usageShown('Error: no wax\nUsage:\n  shelf [flags]\n')).toBeUndefined();
    expect(usageShown(' ›   Error: no wax\n ›   See more help with --help\n')).toBeUndefined();
    expect(usageShown('Usage:\n  shelf [flags]\n  error: how to err\n')).toBeDefined();
  });

  test('a heading is quoted with the line below it', () => {
    expect(usageShown('Shelf\n\nUsage:\n\n  shelf serve\n')?.problem.detail).toContain('Usage: shelf serve');
    expect(usageShown('Usage: shelf [command]\n  serve\n')?.problem.detail).toMatch(/shelf \[command\]$/);
  });
});
