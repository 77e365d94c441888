/** What is said of a server that could not be observed: whose side it was, and a command that fits. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverView } from '../../../catalogue/views/server.ts';
import { ENDED_BY, told } from '../../../catalogue/views/server-wording.ts';
import { UNOBSERVED_REASONS, type UnobservedReason } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const root = join(import.meta.dirname, '../../../scanner');

test('every kind of problem that has words of its own is one that the scanner tells', () => {
  const sources = globSync('**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const scanner = sources.join('\n');
  for (const kind of Object.keys(ENDED_BY)) expect(scanner, kind).toContain(`'${kind}'`);
});

const unobserved = (outcome: UnobservedReason, kind: string) =>
  serverView({
    ...judgedFile('shed', []),
    ...{ slug: 'shed', target: 'npm:shed@1.0.0', outcome },
    package: { name: 'shed', version: '1.0.0' },
    problems: [
      { kind: 'stdout-noise', detail: 'x', next: 'y' },
      { kind, detail: 'x', next: 'y' },
    ],
  });

test.each([
  ['not-supported', 'no-executable', /names no program/, 'toolrisk scan tools.json'],
  [
    'not-supported',
    'native-module-missing',
    /^Our limit: .*install script/,
    'toolrisk scan npm:shed@1.0.0 --allow-scripts',
  ],
  ['not-supported', 'platform', /^Our limit: the machine/, 'toolrisk scan npm:shed@1.0.0'],
  ['unreachable', 'dependency-not-found', /could not be installed/, 'toolrisk scan npm:shed@1.0.0'],
  ['unreachable', 'needs-network', /wants the network/, 'toolrisk scan npm:shed@1.0.0 --allow-net'],
  ['too-large', 'too-large', /^Our limit: the server sent more/, 'toolrisk scan tools.json'],
] as const)('%s by %s is told as what it was, with a command that fits', (outcome, kind, said, command) => {
  const view = unobserved(outcome, kind);
  expect(view.headline.join('')).toMatch(said);
  expect(view.unobserved?.command).toBe(command);
});

test('where a file has to be scanned, the step before the command says how to come by it', () => {
  for (const outcome of UNOBSERVED_REASONS) {
    const words = told({ outcome, problems: [] });
    expect(words.next.includes('tools list to a file'), outcome).toBe(words.saved === true);
  }
  for (const words of Object.values(ENDED_BY))
    expect(words.next.includes('tools list to a file')).toBe(words.saved === true);
});
