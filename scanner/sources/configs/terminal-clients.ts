import type { Client, ClientId } from './client.ts';
import { FIELDS, LINUX, MAC, PLAIN, UNIX, WINDOWS } from './plain.ts';

/** Clients that are started in a folder, at a terminal. */
export const TERMINAL_CLIENTS = {
  // anthropics/claude-code CHANGELOG and mcp-integration notes; code.claude.com/docs/en/managed-mcp.
  'claude-code': {
    ...PLAIN,
    title: 'Claude Code',
    places: [
      { scope: 'user', path: '$CLAUDE_CONFIG_DIR/.claude.json' },
      { scope: 'user', path: '~/.claude.json' },
      { scope: 'project', path: '<project>/.mcp.json' },
      { scope: 'managed', path: '/etc/claude-code/managed-mcp.json', platforms: LINUX },
      {
        scope: 'managed',
        path: '/Library/Application Support/ClaudeCode/managed-mcp.json',
        platforms: MAC,
      },
      { scope: 'managed', path: 'C:/Program Files/ClaudeCode/managed-mcp.json', platforms: WINDOWS },
    ],
    servers: [['mcpServers'], ['projects', '*', 'mcpServers']],
    // Of one project each; the user's file holds them also for what that project's own files name.
    off: ['disabledMcpServers', 'disabledMcpjsonServers'].flatMap((list) => [
      { keys: ['projects', '<project>', list] },
      { keys: ['projects', '<project>', list], file: '~/.claude.json' },
      { keys: ['projects', '<project>', list], file: '$CLAUDE_CONFIG_DIR/.claude.json' },
    ]),
    syntax: ['bundle', 'braced'],
  },
  // openai/codex codex-rs/config/src/mcp_types.rs and loader
  codex: {
    ...PLAIN,
    title: 'Codex',
    places: [
      { scope: 'user', path: '$CODEX_HOME/config.toml' },
      { scope: 'user', path: '~/.codex/config.toml' },
      { scope: 'project', path: '<project>/.codex/config.toml' },
      { scope: 'managed', path: '/etc/codex/config.toml', platforms: UNIX },
      { scope: 'managed', path: '$ProgramData/OpenAI/Codex/config.toml', platforms: WINDOWS },
    ],
    servers: [['mcp_servers']],
    switches: { enabled: false },
    fields: {
      ...FIELDS,
      envNames: ['env_vars'],
      headers: ['http_headers'],
      headerVariables: ['env_http_headers'],
      bearerVariable: ['bearer_token_env_var'],
    },
    syntax: [],
  },
  // google-gemini/gemini-cli docs/tools/mcp-server, settings.ts, envVarResolver.ts
  'gemini-cli': {
    ...PLAIN,
    title: 'Gemini CLI',
    places: [
      { scope: 'user', path: '~/.gemini/settings.json' },
      { scope: 'project', path: '<project>/.gemini/settings.json' },
      // docs/extensions: each extension in a folder of its own.
      { scope: 'user', path: '~/.gemini/extensions/*/gemini-extension.json' },
      { scope: 'project', path: '<project>/.gemini/extensions/*/gemini-extension.json' },
      { scope: 'managed', path: '$GEMINI_CLI_SYSTEM_SETTINGS_PATH' },
      { scope: 'managed', path: '/etc/gemini-cli/settings.json', platforms: LINUX },
      { scope: 'managed', path: '/Library/Application Support/GeminiCli/settings.json', platforms: MAC },
      { scope: 'managed', path: '$ProgramData/gemini-cli/settings.json', platforms: WINDOWS },
    ],
    // tools/mcp-client-manager.js and the enablement file of 0.61.0; what the user's settings say counts for all.
    off: [
      { keys: ['mcp', 'excluded'] },
      { keys: ['mcp', 'allowed'], form: 'only' },
      { keys: ['mcp', 'excluded'], file: '~/.gemini/settings.json' },
      { keys: ['mcp', 'allowed'], file: '~/.gemini/settings.json', form: 'only' },
      { keys: [], file: '~/.gemini/mcp-server-enablement.json', form: 'map' },
    ],
    fields: { ...FIELDS, url: ['httpUrl', 'url', 'tcp'] },
    prefers: 'url',
    syntax: ['bundle', 'folder', 'braced', 'bare'],
  },
  // opencode.ai docs config and mcp-servers
  opencode: {
    ...PLAIN,
    title: 'opencode',
    places: [
      // packages/opencode/src/config: read first of three names.
      { scope: 'user', path: '<config>/opencode/config.json' },
      { scope: 'user', path: '<config>/opencode/opencode.json' },
      { scope: 'user', path: '<config>/opencode/opencode.jsonc' },
      { scope: 'user', path: '$OPENCODE_CONFIG' },
      { scope: 'project', path: '<project>/opencode.json' },
      { scope: 'project', path: '<project>/opencode.jsonc' },
      { scope: 'project', path: '<project>/.opencode/opencode.json' },
      { scope: 'project', path: '<project>/.opencode/opencode.jsonc' },
      { scope: 'managed', path: '/etc/opencode/opencode.json', platforms: LINUX },
      { scope: 'managed', path: '/Library/Application Support/opencode/opencode.json', platforms: MAC },
      { scope: 'managed', path: '$ProgramData/opencode/opencode.json', platforms: WINDOWS },
    ],
    servers: [['mcp']],
    switches: { enabled: false },
    fields: { ...FIELDS, env: ['environment'] },
    syntax: ['brace-env', 'brace-file'],
  },
  // block/goose documentation/docs/guides/config-files.md, crates/goose/src/agents/extension.rs
  goose: {
    ...PLAIN,
    title: 'Goose',
    places: [
      { scope: 'user', path: '<config>/goose/config.yaml', platforms: UNIX },
      { scope: 'user', path: '<appdata>/Block/goose/config/config.yaml', platforms: WINDOWS },
    ],
    servers: [['extensions']],
    switches: { enabled: false },
    fields: { ...FIELDS, command: ['cmd'], env: ['envs'], envNames: ['env_keys'], url: ['uri'] },
    syntax: [],
  },
  // github/docs copilot-cli/customize-copilot/add-mcp-servers; it also reads .mcp.json, as Claude Code does.
  'copilot-cli': {
    ...PLAIN,
    title: 'Copilot CLI',
    places: [
      { scope: 'user', path: '$COPILOT_HOME/mcp-config.json' },
      { scope: 'user', path: '~/.copilot/mcp-config.json' },
      { scope: 'project', path: '<project>/.github/mcp.json' },
    ],
    syntax: ['braced', 'bare'],
  },
} as const satisfies Partial<Record<ClientId, Client>>;
