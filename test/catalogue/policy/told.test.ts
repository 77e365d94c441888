/** What a policy file is by what it holds, where its name says nothing. */
import { expect, test } from 'vitest';
import { POLICY_FORMATS } from '../../../catalogue/policy/index.ts';
import { READABLE } from '../../../catalogue/policy/reading/index.ts';
import { formatsTold } from '../../../catalogue/policy/reading/told.ts';
import { renderPolicy } from '../../../catalogue/policy/render.ts';
import { CLEAR, garden, LIST, RENAME } from '../report/garden.ts';

const GARDEN = garden([LIST, CLEAR, RENAME]);

test.each(READABLE)('%s is told from its own policy, and as no other', (id) => {
  const format = Object.values(POLICY_FORMATS).find((one) => one.id === id)!;
  for (const profile of ['recommended', 'strict', 'permissive'] as const) {
    const { text, document } = renderPolicy(format, [{ server: GARDEN, alias: 'acme' }], profile);
    // Of Copilot CLI the export is a script, which its head tells; its file holds the document.
    expect(formatsTold(id === 'copilot-cli' ? JSON.stringify(document) : text), profile).toEqual([id]);
  }
});

test.each([
  ['', []],
  ['no policy', []],
  ['{ "permissions": ', []],
  ['{"tools": [{"name": "list_beds"}]}', []],
  ['{"mcpServers": {"garden": {"command": "node", "args": ["x"]}}}', []],
  ['{"scripts": {"test": "x"}, "files": ["a"]}', []],
  ['// mine\n{ "permissions": { "deny": ["Read(./.env)"], }, }', ['claude-code']],
  ['\uFEFF{"cedar": {"policies": []}}', ['toolhive']],
  ['{"files": ["a"]}', []],
  ['garden:\n  - list_beds\n', ['docker']],
  ['[mcp_servers.garden]\ncommand = "node"\n', ['codex']],
  ['{"permission": {"*": "ask"}, "permissions": {"allow": []}}', ['claude-code', 'opencode']],
])('%j: %j', (text, formats) => {
  expect(formatsTold(text)).toEqual(formats);
});
