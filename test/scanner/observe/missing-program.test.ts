import { expect, test } from 'vitest';
import { diagnose } from '../../../scanner/observe/diagnose.ts';
import { findExecutable } from '../../../scanner/observe/executable.ts';
import { observe } from '../../../scanner/observe/index.ts';

test.each([
  ['ERROR: Python 3.12+ not found', 'Python 3.12+'],
  ['Error: shelf requires Python >= 3.12, found 3.9', 'Python >= 3.12'],
  ["Package 'shelf' requires a different Python: 3.9.2 not in '>=3.12'", 'Python'],
  ['Failed to find Python 3.10+', 'Python 3.10+'],
  ['Please install Python 3.11+ and try again', 'Python 3.11+'],
  ['No interpreter found for Python >=3.12 in managed installations or search path', 'Python >=3.12'],
  ['Error: Could not find a working Python installation', 'Python'],
  ['Could not find python3 in PATH', 'python3'],
  ["No such file or directory: 'ffmpeg'", 'ffmpeg'],
  ['python: not found', 'python'],
  ['`uv` is not installed', 'uv'],
  ['The shelf needs Docker to be installed', 'Docker'],
  ['You are using Node.js 16. shelf requires Node.js 20 or higher', 'Node.js 20 or higher'],
  ['Java 17+ is required but was not found', 'Java 17+'],
  ["ERROR: no 'java' command could be found in your PATH", 'java'],
  ['Shelf has been compiled by a more recent version of the Java Runtime', 'Java'],
  ['docker: command not found', 'docker'],
  ['zsh: command not found: uvx', 'uvx'],
  ['bash: line 1: java: command not found', 'java'],
  ['sh: 1: exec: uv: not found', 'uv'],
  ['ENOENT spawn uvx', 'uvx'],
  ['Error: ENOENT: posix_spawn "uvx"', 'uvx'],
  ['error: Failed to spawn: `shelf`', 'shelf'],
  ['exec: "docker": executable file not found in $PATH', 'docker'],
  ['Executable not found in $PATH: "uvx"', 'uvx'],
  ['Cannot run program "docker": error=2, No such file or directory', 'docker'],
  ["'docker' is not recognized as an internal or external command,", 'docker'],
  ['which: no uv in (/usr/bin)', 'uv'],
])('%s', (line, program) => {
  const told = diagnose(`starting\n${line}\nbye`);
  expect(told).toMatchObject({ reason: 'not-supported', problem: { kind: 'runtime-missing' } });
  expect(told?.problem.detail).toBe(`the server needs "${program}" and does not find it: ${line}`);
});

test.each([
  'Could not find docker image lamp',
  'Node not found in the tree',
  'Root node is required to be lit',
  'No module named docker',
  'warning: ffmpeg not found, the shelf stays silent',
  'connected with python3 2.1',
  'lamp-python not found',
])('"%s" is about no program', (line) => {
  expect(diagnose(line)?.problem.kind).not.toBe('runtime-missing');
});

test('the step says what to install, and where a sandbox does not look', () => {
  const step = (line: string, offline = false) => diagnose(line, { offline })?.problem.next;
  expect(step('uvx: command not found')).toBe('Install uv (https://docs.astral.sh/uv/) and scan again.');
  expect(step('Python 3.12+ not found')).toBe('Install Python 3.12+ and scan again.');
  expect(step('sh: 1: python3.12: not found', true)).toMatch(/^Install Python and .*--sandbox none/);
  expect(step('docker: command not found', true)?.match(/--sandbox/g)).toHaveLength(1);
});

test('a command with a version in its name is the runtime that it is', () => {
  const path = '/nowhere';
  expect(findExecutable('python3.99', '/', path)).toMatchObject({ problem: { kind: 'runtime-missing' } });
  expect(findExecutable('java', '/', path)).toMatchObject({ problem: { kind: 'runtime-missing' } });
  expect(findExecutable('constructor', '/', path)).toMatchObject({ problem: { kind: 'command-not-found' } });
});

test('a server that starts another program which is not there says so, in a sandbox or without one', async () => {
  const script = "require('child_process').spawn('shelf-of-nobody').on('error', (e) => { throw e; })";
  const target = {
    kind: 'stdio',
    id: 'x',
    command: process.execPath,
    args: ['-e', script],
    env: {},
  } as const;
  for (const sandbox of ['auto', 'none'] as const) {
    const { outcome, problems } = await observe(target, { sandbox });
    expect(outcome).toBe('not-supported');
    expect(problems[0]).toMatchObject({
      kind: 'runtime-missing',
      detail: expect.stringContaining('shelf-of'),
    });
  }
});
