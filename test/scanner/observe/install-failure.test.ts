import { expect, test } from 'vitest';
import { installFailure } from '../../../scanner/observe/install-failure.ts';

function told(code: string, message: string, spec = 'shelf@1.0.0') {
  return installFailure({ kind: 'failed', code, message }, spec, 60_000);
}

test.each([
  ['the package', '404 Not Found - GET https://registry.example/shelf - Not found', 'package-not-found'],
  [
    'one with a longer name',
    '404 Not Found - GET https://registry.example/shelf-core',
    'dependency-not-found',
  ],
  ['one of a scope', '404 Not Found - GET https://registry.example/@lamp%2fshelf', 'dependency-not-found'],
])('not on the registry: %s', (_, message, kind) =>
  expect(told('E404', message)).toMatchObject({ reason: 'unreachable', problem: { kind } }),
);

test.each([
  ['of the package', 'No matching version found for shelf@1.0.0.', 'version-not-found'],
  ['of what it depends on', 'No matching version found for shelf-core@1.0.0.', 'dependency-not-found'],
])('no such version: %s', (_, message, kind) =>
  expect(told('ETARGET', message)).toMatchObject({ reason: 'unreachable', problem: { kind } }),
);

test('an installer that ended tells the error and no place in its code', () => {
  const trace =
    '/x/lib/npa.js:367\n    throw invalid\n    ^\n\nError: Invalid tag name "^"\n    at x (/x/lib/npa.js:367)\n';
  const { detail } = told('INSTALLER', trace).problem;
  expect(detail).toContain('Invalid tag name');
  expect(detail).not.toContain('/x/');
});
