/** What clients already let their servers do is told after a scan of what they start, the worst first. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Listening, politeHttp } from '../../fixtures/servers/http.ts';
import { toolrisk } from './run.ts';

let folder: string;
let notes: Listening;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const told = async () => {
  const ran = await toolrisk(['scan', '--configs', '--yes', '--format', 'json'], { cwd: folder });
  return ran.stderr.slice(ran.stderr.indexOf('Your clients run'));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-grants-'));
  notes = await politeHttp(join(folder, 'received'));
});
afterEach(async () => {
  await notes.close();
  rmSync(folder, { recursive: true });
});

test('rules, wildcards, trust and defaults of six clients', async () => {
  const servers = { mcpServers: { notes: { url: notes.url } } };
  const http = JSON.stringify({ mcpServers: { notes: { type: 'http', url: notes.url } } });
  write('.mcp.json', http);
  write('.claude/settings.json', '{ "permissions": { "allow": ["mcp__notes"] } }');
  write('.claude/settings.local.json', '{ "permissions": { "ask": ["mcp__notes__burn_notebook"] } }');
  write('.cursor/mcp.json', JSON.stringify(servers));
  write('.cursor/permissions.json', '{ "mcpAllowlist": ["notes:*"] }');
  write(
    '.codex/config.toml',
    `[mcp_servers.notes]\nurl = "${notes.url}"\ndefault_tools_approval_mode = "approve"\n`,
  );
  write(
    '.gemini/settings.json',
    JSON.stringify({ mcpServers: { notes: { httpUrl: notes.url, trust: true } } }),
  );
  write('opencode.json', JSON.stringify({ mcp: { notes: { type: 'remote', url: notes.url } } }));
  write(
    '.cline/data/settings/cline_mcp_settings.json',
    JSON.stringify({
      mcpServers: { notes: { type: 'streamableHttp', url: notes.url, autoApprove: ['burn_notebook'] } },
    }),
  );
  const lines = await told();
  for (const line of [
    /cursor\/notes: Cursor runs unasked 1 critical \("burn_notebook"\).*, by mcpAllowlist "notes:\*"/,
    /codex\/notes: Codex runs unasked .*"burn_notebook".*, by default_tools_approval_mode of "notes"/,
    /gemini-cli\/notes: Gemini CLI runs unasked .*"burn_notebook".*, by trust of "notes"/,
    /opencode\/notes: opencode runs unasked .*"burn_notebook".*, by its default, with no rule for it/,
    /cline\/notes: Cline runs unasked .*"burn_notebook".*, by autoApprove of "notes"/,
  ]) {
    expect(lines).toMatch(line);
  }
  expect(lines).not.toMatch(/claude-code\/notes:.*burn_notebook/);
});

test('settings beside the configuration: of editors, of Goose, Copilot and Gemini CLI', async () => {
  write(
    '.config/zed/settings.json',
    JSON.stringify({ context_servers: { notes: { url: notes.url } }, agent: ZED }),
  );
  write(
    '.config/goose/config.yaml',
    `extensions:\n  notes: { type: streamable_http, enabled: true, name: notes, uri: "${notes.url}" }\n`,
  );
  write(
    '.config/Code/User/mcp.json',
    JSON.stringify({ servers: { notes: { type: 'http', url: notes.url } } }),
  );
  write('.config/Code/User/settings.json', '{ "chat.permissions.default": "autopilot", } // mine');
  write(
    '.copilot/mcp-config.json',
    JSON.stringify({ mcpServers: { notes: { type: 'http', url: notes.url, tools: ['*'] } } }),
  );
  write('.copilot/settings.json', '{ "defaultPermissionMode": "allow-all" }');
  write(
    '.gemini/settings.json',
    JSON.stringify({ mcpServers: { notes: { httpUrl: notes.url } }, mcp: { allowed: ['notes'] } }),
  );
  const lines = await told();
  for (const line of [
    /zed\/notes: Zed runs unasked 1 critical \("burn_notebook"\), by tool_permissions "mcp:notes:burn_notebook"/,
    /goose\/notes: Goose runs unasked 1 critical .*, by GOOSE_MODE "auto", its default/,
    /vscode\/notes: VS Code runs unasked 1 critical .*, by chat\.permissions\.default "autopilot"/,
    /copilot-cli\/notes: Copilot CLI runs unasked 1 critical .*, by defaultPermissionMode "allow-all"/,
    /gemini-cli\/notes: Gemini CLI runs unasked 1 critical .*, by mcp\.allowed "notes"/,
  ]) {
    expect(lines).toMatch(line);
  }
});

const ZED = { tool_permissions: { tools: { 'mcp:notes:burn_notebook': { default: 'allow' } } } };

test('nothing is told where everything is asked about, and a file that cannot be read is', async () => {
  write('.cursor/mcp.json', JSON.stringify({ mcpServers: { notes: { url: notes.url } } }));
  write('.cursor/permissions.json', '{ "mcpAllowlist": [');
  const ran = await toolrisk(['scan', '--configs', '--yes'], { cwd: folder });
  expect(ran.stderr).toMatch(/permissions\.json was not read for what it lets run unasked: it is not JSON/);
  expect(ran.stderr).not.toMatch(/Your clients run/);
});
