/** The key that a README gives its server. */
import { expect, test } from 'vitest';
import { keyInReadme } from '../../../scanner/observe/readme-key.ts';

const json = (entries: object, holder = 'mcpServers') =>
  `Add this:\n\n\`\`\`json\n${JSON.stringify({ [holder]: entries }, null, 2)}\n\`\`\`\n`;
const npx = (name: string) => ({ command: 'npx', args: ['-y', name] });

test.each([
  ['the name of its entry', json({ beds: npx('garden-mcp') }), 'beds'],
  [
    'whichever client the example is for',
    json({ beds: { type: 'stdio', ...npx('garden-mcp') } }, 'servers'),
    'beds',
  ],
  [
    'its own entry, not one beside it',
    json({ other: npx('other-mcp'), beds: npx('garden-mcp@latest') }),
    'beds',
  ],
  ['the most frequent one', json({ a: npx('garden-mcp') }) + json({ b: npx('garden-mcp') }).repeat(2), 'b'],
  ['that of an example by program', json({ beds: { command: 'garden' } }), 'beds'],
  ['that of an address', json({ beds: { url: 'https://garden.example.com/mcp' } }), 'beds'],
  ['that of a TOML table', '[mcp_servers.beds]\ncommand = "npx"\nargs = ["-y", "garden-mcp"]\n', 'beds'],
  ['no word that is to be replaced', json({ 'your-server': npx('garden-mcp') }), undefined],
  ['nothing that is no key', json({ 'a\u202eb': npx('garden-mcp') }), undefined],
  ['nothing of other objects', '{"scripts": {"build": "tsc"}, "bin": {"garden": "cli.js"}}', undefined],
  ['nothing where there is none', '# Garden\n\nRun `npx garden-mcp`.', undefined],
])('is %s', (_, readme, key) => {
  expect(keyInReadme(readme, 'garden-mcp')).toBe(key);
});

test('a README made to be slow is read at once', () => {
  const began = process.cpuUsage().user;
  keyInReadme('"a": {'.repeat(30_000), 'garden-mcp');
  keyInReadme(`"a": { ${'"type": "x", '.repeat(15_000)}`, 'garden-mcp');
  expect(process.cpuUsage().user - began).toBeLessThan(5e6);
});
