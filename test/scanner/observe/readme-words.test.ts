/** The words by which a README starts its server stand in the command that is to be tried next. */
import { expect, test } from 'vitest';
import { failed } from '../../../scanner/observe/attempt.ts';
import { withReadmesWords, wordsInReadme } from '../../../scanner/observe/readme-words.ts';

const entry = (command: string, ...args: readonly string[]) =>
  `"garden": { "command": "${command}", "args": ${JSON.stringify(args)} }`;

test.each<[what: string, readme: string, words: readonly string[] | undefined]>([
  ['behind the name of the package', entry('npx', '-y', 'garden-mcp', 'mcp', 'start'), ['mcp', 'start']],
  ['behind its version', entry('npx', '-y', 'garden-mcp@latest', '--stdio'), ['--stdio']],
  ['behind one of its executables', entry('garden', 'serve'), ['serve']],
  ['of the first example with some', `${entry('npx', 'garden-mcp')}\n${entry('garden', 'serve')}`, ['serve']],
  ['of no other package', entry('npx', '-y', 'other-mcp', 'serve'), undefined],
  ['of no other program', entry('node', 'dist/index.js'), undefined],
  ['nor where one would mean something to a shell', entry('garden', 'serve; rm -r .'), undefined],
  ['nor of prose', 'Start it with garden serve.', undefined],
])('are those %s', (_, readme, words) => {
  expect(wordsInReadme(readme, 'garden-mcp', ['garden'])).toEqual(words);
});

test.each([
  [
    'usage-shown',
    'Add the words that start it: -- npx -y garden WORDS',
    'Add the words that start it, as in its README: -- npx -y garden serve',
  ],
  [
    'server-exited',
    'Start it by hand.',
    'Start it as its README does (-- npx -y garden serve). Start it by hand.',
  ],
  ['no-answer', 'Wait.', 'Start it as its README does (-- npx -y garden serve). Wait.'],
  ['needs-network', 'Let it: --allow-net.', 'Let it: --allow-net.'],
])('after %s', (kind, next, advice) => {
  const told = withReadmesWords(failed('crashed', kind, 'It ended', next), ['serve'], 'garden');
  expect(told.problem.next).toBe(advice);
  expect(withReadmesWords(told, undefined, 'garden')).toBe(told);
});

test('a README made to be slow is read at once', () => {
  const began = process.cpuUsage().user;
  wordsInReadme('"command": "npx", '.repeat(30_000), 'garden', []);
  wordsInReadme('"command": "npx", "args": ['.repeat(20_000), 'garden', []);
  wordsInReadme(`"command": "npx", "args": [${'"a",'.repeat(100_000)}]`, 'garden', []);
  expect(process.cpuUsage().user - began).toBeLessThan(5e6);
});
