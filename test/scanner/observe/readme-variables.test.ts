/** The variables that an example in a README hands to its server. */
import { expect, test } from 'vitest';
import { variablesInReadme } from '../../../scanner/observe/readme-variables.ts';

test.each([
  [
    'those of an entry in JSON',
    '"garden": { "command": "npx", "env": { "BED_URL": "https://a.example", "BED_KEY": "B=1" } }',
    ['BED_URL', 'BED_KEY'],
  ],
  [
    'those of a table in TOML',
    '[mcp_servers.garden.env]\nBED_URL = "https://a.example"\nBED_KEY = "k"\n\n# More\n',
    ['BED_URL', 'BED_KEY'],
  ],
  ['those of an inline table', 'command = "npx"\nenv = { BED_KEY = "k" }\n', ['BED_KEY']],
  [
    'those of the first example that sets any',
    '"env": {}\n"env": { "BED_KEY": "" }\n"env": { "OTHER": "" }',
    ['BED_KEY'],
  ],
  ['no words of prose', 'Set BED_KEY: your key. The env is read from `.env`.', []],
])('are %s', (_, readme, names) => {
  expect(variablesInReadme(readme)).toEqual(names);
});

test('a README made to be slow is read at once', () => {
  const began = process.cpuUsage().user;
  variablesInReadme('"env": {'.repeat(30_000));
  variablesInReadme(`[mcp_servers.a.env]\n${'A\n'.repeat(60_000)}`);
  variablesInReadme('[mcp_servers.a.env]\n'.repeat(10_000));
  expect(process.cpuUsage().user - began).toBeLessThan(5e6);
});
