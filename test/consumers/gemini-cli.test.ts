import { expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer } from '../../catalogue/policy/index.ts';
import { effectOn, readGrants } from '../../catalogue/policy/reading/index.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';
import { geminiEngine, geminiSettings } from './gemini-cli.ts';
import { ODD, PLAIN } from './scenes.ts';

const format = POLICY_FORMATS['gemini-cli'];
const policyFor = (server: typeof PLAIN, alias: string) =>
  geminiEngine(renderServer(format, server, { profile: 'recommended', alias }).text);
const MEANT = { allow: 'allow', limit: 'ask', ask: 'ask', deny: 'deny' } as const;

test.each(['acme', 'my.srv', 'acme_x', 'my srv', 'mcp_x', 'é', 'k'.repeat(12)])(
  'under the key %s, each tool meets its action, whatever its name',
  async (key) => {
    const server = serverOf([...PLAIN.tools, ...ODD]);
    const engine = await policyFor(server, key);
    for (const { tool, verdict } of server.tools) {
      const meant = MEANT[verdict.actions.recommended];
      expect(await engine.action(key, tool.name), tool.name).toBe(meant);
      expect(engine.hides(key, tool.name), tool.name).toBe(meant === 'deny');
    }
  },
);

test('a tool added later is asked about, and a server that was not observed is hidden whole', async () => {
  const engine = await policyFor(PLAIN, 'acme');
  expect(await engine.action('acme', 'added-later')).toBe('ask');
  expect(engine.hides('acme', 'added-later')).toBe(false);
  const closed = await policyFor(serverOf([], { outcome: 'timed-out' }), 'acme');
  expect(closed.hides('acme', 'anything')).toBe(true);
});

test('names that come to one share the strictest action', async () => {
  const engine = await policyFor(serverOf([judged('get x', 'allow'), judged('get/x', 'deny')]), 'acme');
  expect(engine.hides('acme', 'get x')).toBe(true);
});

test('a server without tools gives a file that loads', async () => {
  expect((await policyFor(serverOf([]), 'acme')).rules).toBe(1);
});

test.each([
  { mcp: { allowed: ['acme'] } },
  { mcp: { allowed: ['*'] } },
  { mcp: { excluded: ['acme'], allowed: ['acme'] } },
  { mcpServers: { acme: { trust: true }, other: {} } },
  { tools: { allowed: ['mcp_acme_read', 'wipe'] } },
  { tools: { allowed: ['mcp_acme_*'], exclude: ['mcp_acme_wipe'], confirmationRequired: ['mcp_acme_read'] } },
  { mcp: { allowed: ['acme'] }, tools: { confirmationRequired: ['mcp_acme_read'] } },
  {},
])('settings are read as the client makes rules of them: %j', async (settings) => {
  const real = await geminiSettings(settings);
  const reading = readGrants('gemini-settings', JSON.stringify(settings));
  if ('unfit' in reading) throw new Error(reading.unfit);
  for (const key of ['acme', 'other']) {
    for (const tool of ['read', 'wipe']) {
      expect(effectOn(reading, key, tool).action, `${key} ${tool}`).toBe(await real(key, tool));
    }
  }
});
