import { expect, test } from 'vitest';
import { failedBy, installFailure } from '../../../scanner/observe/install-failure.ts';

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

test.each([
  ['a package that it depends on', 'lamp', 'dependency-not-found', 'lamp'],
  ['the package itself', 'shelf', 'package-not-found', 'shelf@1.0.0 has no version'],
])('all versions are gone: %s', (_, name, kind, detail) => {
  const { problem } = told('ENOVERSIONS', `No versions available for ${name}`);
  expect(problem).toMatchObject({ kind, detail: expect.stringContaining(detail) });
});

test.each([
  ['between two bytes', { code: 'EIDLETIMEOUT' }],
  ['before it answers', { code: 'FETCH_ERROR', type: 'request-timeout' }],
  ['in the middle of its answer', { code: 'FETCH_ERROR', type: 'body-timeout' }],
])('a registry that is silent %s did not answer', (_, names) => {
  const failed = failedBy(Object.assign(new Error('network timeout at: x'), names), 30_000);
  expect(installFailure(failed, 'shelf', 60_000).problem).toMatchObject({
    kind: 'registry-silent',
    detail: 'shelf was not installed: the npm registry did not answer within 30 s',
  });
});

test('of a dependency that is refused its name and place are told, not that it is', () => {
  const names = { code: 'EALLOWREMOTE', package: 'lamp@https://lamps.example/lamp.tgz' };
  const failed = failedBy(
    Object.assign(new Error('Fetching packages of type "remote" have been disabled'), names),
    1,
  );
  expect(installFailure(failed, 'shelf', 60_000).problem.detail).toBe(
    'shelf depends on something that is not on the registry: lamp@https://lamps.example/lamp.tgz',
  );
});

test.each(['INSTALLER', 'EUNSUPPORTEDPROTOCOL'])(
  'a part of its own repository is told as that: %s',
  (code) => {
    const { reason, problem } = told(code, 'Error: Unsupported URL Type "workspace:": workspace:*');
    expect(reason).toBe('not-supported');
    expect(problem.detail).toMatch(
      /^shelf@1\.0\.0 was published with a dependency that only its own repository/,
    );
    expect(problem.next).toMatch(/another version/);
  },
);

test('trouble of a registry is told as that', () => {
  const { problem } = told('E503', '503 Service Unavailable - GET https://registry.example/shelf');
  expect(problem).toMatchObject({ kind: 'registry-failed', detail: expect.stringContaining('503') });
});

test('an installer that ended tells the error and no place in its code', () => {
  const trace =
    '/x/lib/npa.js:367\n    throw invalid\n    ^\n\nError: Invalid tag name "^"\n    at x (/x/lib/npa.js:367)\n';
  const { detail } = told('INSTALLER', trace).problem;
  expect(detail).toContain('Invalid tag name');
  expect(detail).not.toContain('/x/');
});

test.each(['ENOSPC', 'EDQUOT'])('no room for a package (%s) is told as that', (code) => {
  const { problem } = told(code, `${code}: write`);
  expect(problem).toMatchObject({
    kind: 'disk-full',
    detail: expect.stringContaining(`shelf@1.0.0 (${code})`),
  });
});
