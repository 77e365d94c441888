/** The clients themselves, from npm, and how each is told of servers, a policy and a model. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'smol-toml';
import type { Client } from './client.ts';
import { chat, messages, responses } from './dialects.ts';

/** Their packages for Linux on x64 are the ones installed; elsewhere their tests are skipped, aloud. */
function inPackage(name: string, path: string): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return fileURLToPath(new URL(`node_modules/${name}/${path}`, import.meta.url));
}

export const claudeCode = {
  id: 'claude-code',
  dialect: messages,
  toolFor: (key, tool) => ({ name: `mcp__${key}__${tool}` }),
  binary: inPackage('@anthropic-ai/claude-code-linux-x64', 'claude'),
  set: ({ home, modelUrl, policy, servers, unattended }) => ({
    files: { 'settings.json': policy, 'mcp.json': JSON.stringify({ mcpServers: servers }) },
    args: [
      ...(unattended ? ['--dangerously-skip-permissions'] : []),
      ...[
        '--settings',
        join(home, 'settings.json'),
        '--mcp-config',
        join(home, 'mcp.json'),
        '--strict-mcp-config',
      ],
      ...['-p', 'hi', '--output-format', 'json'],
    ],
    env: {
      ANTHROPIC_BASE_URL: modelUrl,
      ANTHROPIC_API_KEY: 'none',
      ENABLE_TOOL_SEARCH: 'false',
      DISABLE_AUTOUPDATER: '1',
      DISABLE_TELEMETRY: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      MCP_TIMEOUT: '60000',
      // Without it the client refuses to skip permissions for root, which a container's user mostly is.
      IS_SANDBOX: '1',
    },
  }),
} as const satisfies Client;

export const codex = {
  id: 'codex',
  dialect: responses,
  toolFor: (key, tool) => ({ namespace: `mcp__${key}`, name: tool }),
  binary: inPackage('@openai/codex-linux-x64', 'vendor/x86_64-unknown-linux-musl/bin/codex'),
  set: ({ home, modelUrl, policy, servers, unattended }) => ({
    files: { '.codex/config.toml': codexConfig(policy, servers, modelUrl) },
    // --strict-config: a key the client does not know ends the run, instead of leaving the policy out.
    args: [
      ...['exec', '--strict-config', '--skip-git-repo-check', '--json'],
      ...(unattended ? ['--dangerously-bypass-approvals-and-sandbox'] : []),
      'hi',
    ],
    env: { CODEX_HOME: join(home, '.codex') },
  }),
} as const satisfies Client;

/** What a user does: the policy's keys go into the table that holds the server's command. */
function codexConfig(policy: string, servers: object, modelUrl: string): string {
  const { mcp_servers: rules } = parse(policy) as { mcp_servers: Record<string, object> };
  const provider = {
    name: 'fake',
    base_url: `${modelUrl}/v1`,
    wire_api: 'responses',
    requires_openai_auth: false,
  };
  return stringify({
    model: 'fake',
    model_provider: 'fake',
    model_providers: { fake: provider },
    mcp_servers: Object.fromEntries(
      Object.entries(servers).map(([key, server]) => [
        key,
        { ...server, startup_timeout_sec: 60, ...rules[key] },
      ]),
    ),
  });
}

export const opencode = {
  id: 'opencode',
  dialect: chat,
  toolFor: (key, tool) => ({ name: `${key}_${tool}` }),
  binary: inPackage('opencode-linux-x64', 'bin/opencode'),
  set: ({ modelUrl, policy, servers, unattended }) => ({
    files: { '.config/opencode/opencode.json': opencodeConfig(policy, servers, modelUrl) },
    args: ['run', ...(unattended ? ['--auto'] : []), '--model', 'fake/fake', 'hi'],
    env: { OPENCODE_DISABLE_AUTOUPDATE: '1', OPENCODE_DISABLE_MODELS_FETCH: '1' },
  }),
} as const satisfies Client;

/** The policy's own text with the servers written before its last brace: comments and the order of its keys stay. */
function opencodeConfig(policy: string, servers: object, modelUrl: string): string {
  const mcp = Object.fromEntries(
    Object.entries(servers).map(([key, { command, args }]) => [
      key,
      { type: 'local', command: [command, ...args], timeout: 60_000 },
    ]),
  );
  const provider = {
    fake: {
      npm: '@ai-sdk/openai-compatible',
      options: { baseURL: `${modelUrl}/v1`, apiKey: 'none' },
      models: { fake: { name: 'fake' } },
    },
  };
  const more = JSON.stringify({ mcp, provider }).slice(1, -1);
  return policy.replace(/\}\s*$/, `,${more}}`);
}

export const copilotCli = {
  id: 'copilot-cli',
  dialect: chat,
  toolFor: (key, tool) => ({ name: `${key}-${tool}` }),
  // The policy is a script that starts the client: the shell runs it.
  binary: inPackage('@github/copilot-linux-x64', 'copilot') && '/bin/sh',
  set: ({ home, modelUrl, policy, servers, unattended }) => ({
    files: { 'policy.sh': policy, 'mcp.json': JSON.stringify({ mcpServers: local(servers) }) },
    args: [
      ...[
        join(home, 'policy.sh'),
        '--additional-mcp-config',
        `@${join(home, 'mcp.json')}`,
        '--disable-builtin-mcps',
      ],
      ...(unattended ? ['--allow-all-tools'] : []),
      ...['-p', 'hi'],
    ],
    env: {
      PATH: `${inPackage('@github/copilot-linux-x64', '.')}:${process.env.PATH}`,
      COPILOT_PROVIDER_BASE_URL: `${modelUrl}/v1`,
      COPILOT_MODEL: 'fake',
      COPILOT_OFFLINE: 'true',
    },
  }),
} as const satisfies Client;

function local(servers: Readonly<Record<string, object>>) {
  return Object.fromEntries(
    Object.entries(servers).map(([key, server]) => [key, { type: 'local', tools: ['*'], ...server }]),
  );
}
