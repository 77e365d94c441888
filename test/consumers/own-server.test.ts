/** `toolrisk mcp` as the clients themselves and the Inspector see it: its tools, and the answer to a call. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolrisk } from '../catalogue/cli/run.ts';
import { NOTE_TOOLS } from '../fixtures/servers/tools.ts';
import { type Client, start } from './client.ts';
import { claudeCode, codex } from './clients.ts';
import { type Body, type Dialect, startModel, type Tool } from './model.ts';

const FIVE = ['explain_tool', 'lookup_server', 'scan_tools_list', 'starter_policy', 'what_changed'];
const ENTRY = fileURLToPath(new URL('../../catalogue/cli/toolrisk.js', import.meta.url));
const INSPECTOR = fileURLToPath(
  new URL('node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js', import.meta.url),
);
const QUESTION = { server: 'notes', tool: 'burn_notebook' };

let folder: string;
const server = () => ({ command: process.execPath, args: [ENTRY, 'mcp', '--db', join(folder, 'c.db')] });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolrisk-own-server-'));
  await writeFile(join(folder, 'notes.json'), JSON.stringify({ id: 'notes', tools: NOTE_TOOLS }));
  await toolrisk(['crawl', 'notes.json', '--db', 'c.db'], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the Inspector', () => {
  const inspect = async (...argv: readonly string[]) => {
    const { command, args } = server();
    const words = [INSPECTOR, '--cli', ...argv, '--', command, ...args];
    const env = { PATH: process.env.PATH!, HOME: folder };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: folder, env });
    return { ...JSON.parse(stdout), stderr };
  };
  test('lists the five tools, and finds no fault in their schemas', async () => {
    const { tools, stderr } = await inspect('--method', 'tools/list', '--strict');
    expect(tools.map(({ name }: Tool) => name).sort()).toEqual(FIVE);
    expect(stderr).not.toMatch(/Warning|Error/);
    expect(tools.every((one: { annotations: object }) => 'readOnlyHint' in one.annotations)).toBe(true);
  });
  test('gets an answer to a call', async () => {
    const call = ['--method', 'tools/call', '--tool-name', 'explain_tool'];
    const { content } = await inspect(...call, '--tool-arg', 'server=notes', 'tool=burn_notebook');
    expect(content[0].text).toContain('Deletes a notebook');
  });
});

/** Runs a client beside our server, with a model that asks it one question. */
async function ask(client: Client, policy: string) {
  let tools: readonly Tool[] = [];
  let answered: Body | undefined;
  const watching: Dialect = {
    ...client.dialect,
    tools(body) {
      const offered = client.dialect.tools(body);
      if (offered.length > 0) tools = offered;
      return offered;
    },
    answered(body) {
      const isAnswered = client.dialect.answered(body);
      if (isAnswered) answered = body;
      return isAnswered;
    },
  };
  const question = { ...client.toolFor('toolrisk', 'explain_tool'), input: QUESTION };
  const model = await startModel(watching, [question]);
  const home = await mkdtemp(join(folder, `${client.id}-`));
  try {
    const servers = { toolrisk: server() };
    const scene = { home, modelUrl: model.url, policy, servers, unattended: true };
    const { args, env = {}, files } = client.set(scene) as ReturnType<Client['set']>;
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await writeFile(join(home, path), text);
    }
    await mkdir(join(home, 'work'));
    const said = await start(client.binary!, args, join(home, 'work'), {
      PATH: process.env.PATH!,
      HOME: home,
      ...env,
    });
    return { tools, answer: JSON.stringify(answered ?? said) };
  } finally {
    await model.close();
  }
}

describe.each([
  [claudeCode, '{}', ({ name }: Tool) => /^mcp__toolrisk__(.+)$/.exec(name)?.[1]],
  [
    codex,
    // Else it begins the first turn without a server that is still starting.
    '[mcp_servers.toolrisk]\nrequired = true',
    ({ namespace, name }: Tool) => (namespace?.includes('toolrisk') ? name : undefined),
  ],
] as const)('$id', (client, policy, nameIn) => {
  test.skipIf(client.binary === undefined)('offers the five tools, and a call returns', async () => {
    const { tools, answer } = await ask(client, policy);
    const names = tools.flatMap((tool) => nameIn(tool) ?? []);
    expect(names.sort()).toEqual(FIVE);
    // Not the whole conversation, should it fail.
    expect(answer.includes('Deletes a notebook'), answer.slice(-1000)).toBe(true);
  });
});
