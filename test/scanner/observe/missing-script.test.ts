import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { missingScript } from '../../../scanner/observe/program-files.ts';

test('a script that is not there is told before it is started, as what it is', async () => {
  const args = ['--no-warnings', 'no/such/shelf.mjs', '--books'];
  const target = { kind: 'stdio', id: 'x', command: process.execPath, args, env: {}, typed: true } as const;
  expect(await observe(target)).toMatchObject({
    outcome: 'unreachable',
    containment: { method: 'none-started' },
    problems: [{ kind: 'script-not-found', detail: 'no such file: no/such/shelf.mjs' }],
  });
});

test.each([
  ['node', ['-e', 'import "./shelf.js"']],
  ['node', ['server', 'shelf.js']],
  ['python3', ['-m', 'shelf', 'books.py']],
  ['uv', ['run', 'shelf', 'books.py']],
  ['deno', ['https://books.example/shelf.ts']],
  ['shelf', ['books.py']],
  ['node', [import.meta.filename]],
])('%s %j is left to be tried', (program, args) => {
  expect(missingScript(program, args, '/')).toBeUndefined();
});
