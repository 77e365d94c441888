import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startAnthropicApi } from './anthropic-api.ts';

const run = promisify(execFile);
const SERVER = fileURLToPath(new URL('./recording-server.ts', import.meta.url));

/** The release whose behaviour the exporter follows. */
const CLAUDE = {
  package: `@anthropic-ai/claude-code-${process.platform}-${process.arch}`,
  version: '2.1.330',
};

/**
 * The client's binary from npm (364 MB), kept under node_modules/.cache between runs.
 * @returns its path, or why it cannot be had here.
 */
export async function installClaude(): Promise<{ readonly binary: string } | { readonly missing: string }> {
  const folder = resolve(`node_modules/.cache/claude-code-${CLAUDE.version}`);
  const binary = join(folder, 'node_modules', CLAUDE.package, 'claude');
  if (existsSync(binary)) return { binary };
  // Installed beside its place and moved there whole, so that a broken download is never taken for a client.
  const fresh = `${folder}.${process.pid}`;
  try {
    await mkdir(fresh, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', fresh];
    const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
    await run('npm', ['install', ...flags, ...patience, `${CLAUDE.package}@${CLAUDE.version}`], {
      cwd: fresh,
    });
    await rename(fresh, folder);
    return { binary };
  } catch (error) {
    const code = /npm error code (\S+)/.exec(String(error))?.[1] ?? String(error);
    return { missing: `npm cannot install ${CLAUDE.package}@${CLAUDE.version}: ${code}` };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

export interface ClaudeRun {
  /** Tools of MCP servers offered to the model, in the client's names. */
  readonly offered: readonly string[];
  /** What each server was called for, in the server's own names. */
  readonly called: Readonly<Record<string, readonly string[]>>;
  /** Tools the client refused for want of a person's answer. */
  readonly refused: readonly string[];
}

/** Runs the client once under `settings`, beside servers that list the given tools, with a model that calls `calls`. */
export async function runClaude(
  binary: string,
  setup: {
    readonly settings: string;
    readonly servers: Readonly<Record<string, readonly string[]>>;
    readonly calls: readonly string[];
    /** Start the client so that it asks nobody anything. */
    readonly skipPermissions?: boolean;
  },
): Promise<ClaudeRun> {
  const home = await mkdtemp(join(tmpdir(), 'toolrisk-claude-'));
  const api = await startAnthropicApi(setup.calls);
  const aliases = Object.keys(setup.servers);
  const logOf = (alias: string) => join(home, `calls-${aliases.indexOf(alias)}`);
  const mcpServers = Object.fromEntries(
    Object.entries(setup.servers).map(([alias, tools]) => [
      alias,
      {
        command: process.execPath,
        args: [SERVER, logOf(alias), JSON.stringify(tools)],
      },
    ]),
  );
  try {
    await writeFile(join(home, 'settings.json'), setup.settings);
    await writeFile(join(home, 'mcp.json'), JSON.stringify({ mcpServers }));
    for (const alias of aliases) await writeFile(logOf(alias), '');
    const skip = setup.skipPermissions ? ['--dangerously-skip-permissions'] : [];
    const args = [...skip, '--settings', 'settings.json', '--mcp-config', 'mcp.json', '--strict-mcp-config'];
    const client = run(binary, [...args, '-p', 'hi', '--output-format', 'json'], {
      cwd: home,
      timeout: 120_000,
      killSignal: 'SIGKILL',
      env: {
        PATH: process.env.PATH,
        HOME: home,
        ANTHROPIC_BASE_URL: api.url,
        ANTHROPIC_API_KEY: 'none',
        ENABLE_TOOL_SEARCH: 'false',
        DISABLE_AUTOUPDATER: '1',
        DISABLE_TELEMETRY: '1',
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
        MCP_TIMEOUT: '60000',
        // Without it the client refuses to skip permissions for root, which a container's user mostly is.
        IS_SANDBOX: '1',
      },
    });
    client.child.stdin?.end();
    const { stdout } = await client;
    const denials = JSON.parse(stdout).permission_denials as { tool_name: string }[];
    const called = await Promise.all(
      aliases.map(async (alias) => {
        const lines = (await readFile(logOf(alias), 'utf8')).split('\n').filter(Boolean);
        return [alias, lines.map((line) => JSON.parse(line) as string)] as const;
      }),
    );
    return {
      offered: [...api.offered].filter((name) => name.startsWith('mcp__')),
      called: Object.fromEntries(called),
      refused: denials.map((denial) => denial.tool_name),
    };
  } finally {
    await api.close();
    await rm(home, { recursive: true, force: true });
  }
}
