import type { Client, ClientId, Place } from './client.ts';
import { FIELDS, LINUX, PLAIN, UNIX, WINDOWS } from './plain.ts';

/** Clients with a window: desktop apps, editors and what is built into them. */
export const DESKTOP_CLIENTS = {
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
    // Reported by several tools that install extensions; without the file an extension counts as on.
    off: [{ keys: [], file: '<bundles> Settings/<bundle>.json', form: 'bundle' }],
    syntax: ['bundle', 'folder', 'user-config'],
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
} as const satisfies Partial<Record<ClientId, Client>>;
