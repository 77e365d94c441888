import type { Client, ClientId, Fields, Place, Platform } from './client.ts';

const FIELDS: Fields = {
  command: ['command'],
  args: ['args'],
  env: ['env'],
  envNames: [],
  envFile: [],
  cwd: ['cwd'],
  url: ['url'],
  headers: ['headers'],
  headerVariables: [],
  bearerVariable: [],
  type: ['type'],
};

const MAC: readonly Platform[] = ['darwin'];
const WINDOWS: readonly Platform[] = ['win32'];
const LINUX: readonly Platform[] = ['linux'];
const UNIX: readonly Platform[] = ['linux', 'darwin'];

const PLAIN = {
  servers: [['mcpServers']],
  switches: {},
  off: [],
  fields: FIELDS,
  prefers: 'command',
} as const;

/**
 * The clients toolrisk reads, from each one's own source or documentation as of August 2026; places and
 * keys only third parties report (marked "reported") are looked for too, since looking costs nothing. `switches`
 * are only what the client's own source or documentation gives a meaning: Claude Code 2.1.330 connects to servers
 * marked `disabled: true` and `enabled: false` alike, and Claude Desktop, Cursor, VS Code and Windsurf keep the
 * switch apart from the file.
 */
export const CLIENTS: Readonly<Record<ClientId, Client>> = {
  // modelcontextprotocol docs, develop/build-server; no Linux build is official: both spellings reported.
  'claude-desktop': {
    ...PLAIN,
    title: 'Claude Desktop',
    places: [
      { scope: 'user', path: '<appdata>/Claude/claude_desktop_config.json' },
      { scope: 'user', path: '<appdata>/claude/claude_desktop_config.json', platforms: LINUX },
      // Packaged apps of Windows have their roaming folder moved; reported as the official installer's place.
      {
        scope: 'user',
        path: '<localappdata>/Packages/Claude_*/LocalCache/Roaming/Claude/claude_desktop_config.json',
        platforms: WINDOWS,
      },
      // Extensions (.mcpb) as they lie unpacked: modelcontextprotocol/mcpb MANIFEST.md.
      { scope: 'user', path: '<appdata>/Claude/Claude Extensions/*/manifest.json' },
      {
        scope: 'user',
        path: '<localappdata>/Packages/Claude_*/LocalCache/Roaming/Claude/Claude Extensions/*/manifest.json',
        platforms: WINDOWS,
      },
    ],
    bundle: ['server', 'mcp_config'],
    syntax: ['bundle', 'folder', 'user-config'],
  },
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
  // cursor.com/docs/mcp
  cursor: {
    ...PLAIN,
    title: 'Cursor',
    places: [
      { scope: 'user', path: '~/.cursor/mcp.json' },
      { scope: 'project', path: '<project>/.cursor/mcp.json' },
    ],
    fields: { ...FIELDS, envFile: ['envFile'] },
    syntax: ['env', 'folder'],
  },
  // microsoft/vscode-docs copilot/reference/mcp-configuration; settings.json held them before 1.102.
  vscode: {
    ...PLAIN,
    title: 'VS Code',
    places: [
      { scope: 'user', path: '<appdata>/Code/User/mcp.json' },
      { scope: 'user', path: '<appdata>/Code/User/profiles/*/mcp.json' },
      { scope: 'user', path: '<appdata>/Code/User/settings.json' },
      { scope: 'user', path: '<appdata>/Code - Insiders/User/mcp.json' },
      { scope: 'user', path: '<appdata>/VSCodium/User/mcp.json' },
      { scope: 'user', path: '~/.vscode-server/data/User/mcp.json' },
      { scope: 'user', path: '$VSCODE_PORTABLE/user-data/User/mcp.json' },
      { scope: 'project', path: '<project>/.vscode/mcp.json' },
      { scope: 'project', path: '<project>/.vscode/settings.json' },
      { scope: 'project', path: '<project>/.devcontainer/devcontainer.json' },
      { scope: 'project', path: '<project>/.devcontainer.json' },
    ],
    servers: [
      ['servers'],
      ['mcp', 'servers'],
      ['mcp.servers'],
      ['customizations', 'vscode', 'mcp', 'servers'],
    ],
    fields: { ...FIELDS, envFile: ['envFile'] },
    syntax: ['env', 'input', 'folder'],
  },
  // docs.windsurf.com windsurf/cascade/mcp; the shorter path is the JetBrains plugin's.
  windsurf: {
    ...PLAIN,
    title: 'Windsurf',
    places: [
      { scope: 'user', path: '~/.codeium/windsurf/mcp_config.json' },
      { scope: 'user', path: '~/.codeium/mcp_config.json' },
    ],
    fields: { ...FIELDS, url: ['serverUrl', 'url'] },
    syntax: ['env', 'file'],
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
    off: [{ keys: ['mcp', 'excluded'] }],
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
  // zed-industries/zed docs/src/ai/mcp.md; `command: {path,args,env}` is the old form.
  zed: {
    ...PLAIN,
    title: 'Zed',
    places: [
      { scope: 'user', path: '<config>/zed/settings.json', platforms: UNIX },
      { scope: 'user', path: '<appdata>/Zed/settings.json', platforms: WINDOWS },
      { scope: 'user', path: '~/.config/zed/settings.json', platforms: WINDOWS },
      { scope: 'project', path: '<project>/.zed/settings.json' },
    ],
    servers: [['context_servers']],
    switches: { enabled: false },
    fields: {
      ...FIELDS,
      command: ['command.path', 'command'],
      args: ['args', 'command.args'],
      env: ['env', 'command.env'],
    },
    syntax: [],
  },
  // cline/cline storage/paths.ts and config-loader.ts; the last place is read once and migrated.
  cline: {
    ...PLAIN,
    title: 'Cline',
    switches: { disabled: true },
    places: [
      { scope: 'user', path: '$CLINE_MCP_SETTINGS_PATH' },
      { scope: 'user', path: '$CLINE_DATA_DIR/settings/cline_mcp_settings.json' },
      { scope: 'user', path: '$CLINE_DIR/data/settings/cline_mcp_settings.json' },
      { scope: 'user', path: '~/.cline/data/settings/cline_mcp_settings.json' },
      {
        scope: 'user',
        path: '<appdata>/*/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
      },
    ],
    fields: {
      ...FIELDS,
      command: ['transport.command', 'command'],
      args: ['transport.args', 'args'],
      env: ['transport.env', 'env'],
      cwd: ['transport.cwd', 'cwd'],
      url: ['transport.url', 'url'],
      headers: ['transport.headers', 'headers'],
      type: ['transport.type', 'type', 'transportType'],
    },
    syntax: ['env'],
  },
  // continuedev/continue packages/config-yaml/src/schemas/mcp, core/util/paths.ts
  continue: {
    ...PLAIN,
    title: 'Continue',
    places: ['$CONTINUE_GLOBAL_DIR', '~/.continue', '<project>/.continue'].flatMap((folder): Place[] =>
      ['config.yaml', 'config.json', 'mcpServers/*.yaml', 'mcpServers/*.yml', 'mcpServers/*.json'].map(
        (file) => ({
          scope: folder.startsWith('<project>') ? 'project' : 'user',
          path: `${folder}/${file}`,
        }),
      ),
    ),
    servers: [['mcpServers'], ['experimental', 'modelContextProtocolServers']],
    fields: {
      ...FIELDS,
      command: ['transport.command', 'command'],
      args: ['transport.args', 'args'],
      env: ['transport.env', 'env'],
      url: ['transport.url', 'url'],
      headers: ['requestOptions.headers', 'transport.requestOptions.headers', 'headers'],
      type: ['transport.type', 'type'],
    },
    syntax: ['secrets'],
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
  // Reported.
  'copilot-jetbrains': {
    ...PLAIN,
    title: 'Copilot for JetBrains',
    places: [
      { scope: 'user', path: '<config>/github-copilot/intellij/mcp.json', platforms: UNIX },
      { scope: 'user', path: '<localappdata>/github-copilot/intellij/mcp.json', platforms: WINDOWS },
    ],
    servers: [['servers']],
    syntax: ['env', 'input'],
  },
  // junie.jetbrains.com, as read by several tools.
  junie: {
    ...PLAIN,
    title: 'JetBrains Junie',
    places: [
      { scope: 'user', path: '~/.junie/mcp/mcp.json' },
      { scope: 'project', path: '<project>/.junie/mcp/mcp.json' },
    ],
    syntax: [],
  },
};
