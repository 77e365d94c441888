import { expect, test } from 'vitest';
import { readTargetJob, travelling } from '../../../scanner/crawl/jobs.ts';
import type { HttpTarget, NpmTarget, Target } from '../../../scanner/types.ts';

const garden: NpmTarget = {
  kind: 'npm',
  id: 'garden',
  package: 'garden',
  version: '1.0.0',
  args: [],
  env: {},
};
const remote: HttpTarget = { kind: 'http', id: 'h/mcp', url: 'https://h.example/mcp', headers: {} };

test('packages and addresses travel, without the folder they were named in', () => {
  expect(travelling({ ...garden, cwd: '/home/me' }, false)).toEqual(garden);
  expect(travelling(remote, false)).toEqual(remote);
});

test('a server of the bundled list travels with its dummies', () => {
  const listed = { ...garden, args: ['--offline'], env: { GARDEN_KEY: 'dummy' } };
  expect(travelling(listed, true)).toEqual(listed);
});

test.each<[string, Target]>([
  ['a variable', { ...garden, env: { GARDEN_KEY: 'k' } }],
  ['words of its own', { ...garden, args: ['--key', 'k'] }],
  ['a value that came from a variable', { ...garden, secrets: ['k'] }],
  ['a header', { ...remote, headers: { 'X-Key': 'k' } }],
  ['a query', { ...remote, url: 'https://h.example/mcp?key=k' }],
  ['a fragment', { ...remote, url: 'https://h.example/mcp#k' }],
  ['a user in the address', { ...remote, url: 'https://k@h.example/mcp' }],
  ['a password in the address', { ...remote, url: 'https://:k@h.example/mcp' }],
  ['a command', { kind: 'stdio', id: 's', command: 'node', args: [], env: {} }],
  ['a saved list', { kind: 'file', id: 'f', path: 'f.json' }],
  ['a range', { ...garden, version: '^1.0.0' }],
])('%s stays on the machine of its user', (_, target) => {
  expect(travelling(target, false)).toBeUndefined();
});

test('a job comes back as it was put in', () => {
  for (const target of [garden, remote]) {
    const job = { crawl: '0123456789abcdef', target };
    expect(readTargetJob(JSON.parse(JSON.stringify(job)))).toEqual({
      ...job,
      target: { ...target, published: true },
    });
  }
});

test.each([
  ['a command', { kind: 'stdio', id: 's', command: 'rm', args: ['-rf'], env: {} }],
  ['a file', { kind: 'file', id: 'f', path: '/etc/passwd' }],
  ['an address for a package', { ...garden, package: 'git+ssh://h.example/garden.git' }],
  ['a folder for a package', { ...garden, package: '../garden' }],
  ['a package under another name', { ...garden, version: 'npm:weeds@1' }],
  ['a folder for a version', { ...garden, version: 'file:../garden' }],
  ['a range', { ...garden, version: '>=1' }],
  ['a tag', { ...garden, version: 'latest' }],
  ['an address for a version', { ...garden, version: 'https://h.example/g.tgz' }],
  ['an owner and repository for a version', { ...garden, version: 'weeds/garden' }],
  ['an object for a version', { ...garden, version: { raw: '1.0.0' } }],
  ['a scope that climbs', { ...garden, package: '@garden/..' }],
  ['a hidden folder for a package', { ...garden, package: '.bin' }],
  ['an id that nobody sees', { ...garden, id: '\u200b' }],
  ['an id that colours the terminal', { ...garden, id: '\u001b[31mgarden' }],
  ['an id of a million characters', { ...garden, id: 'g'.repeat(1_000_000) }],
  ['more words than a command has', { ...garden, args: Array(100_000).fill('-v') }],
  ['a word that is none', { ...garden, args: [{ toString: 'x' }] }],
  ['another scheme', { ...remote, url: 'file:///etc/passwd' }],
  ['no target', undefined],
])('a worker takes no job that holds %s', (_, target) => {
  expect(readTargetJob({ crawl: '0123456789abcdef', target })).toBeUndefined();
});

test('a job chooses nothing that is loaded before the server', () => {
  const env = { PATH: '/tmp/evil', NODE_OPTIONS: '--require=/tmp/evil.js', 'A=B': 'c', GARDEN_KEY: 'dummy' };
  const read = readTargetJob({ crawl: '0123456789abcdef', target: { ...garden, env, cwd: '/', extra: 1 } });
  expect(read?.target).toEqual({ ...garden, published: true, env: { GARDEN_KEY: 'dummy' } });
});

test('a worker writes to no queue but that of a crawl', () => {
  expect(readTargetJob({ crawl: '../packages', target: garden })).toBeUndefined();
});
