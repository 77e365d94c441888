/** Policies for those who build agents: compiled against the vendors' types, and run in their libraries. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MemorySaver } from '@langchain/langgraph';
import { Agent, createMCPToolStaticFilter, getAllMcpTools, MCPServerStdio, RunContext } from '@openai/agents';
import { tool as aiTool, generateText, jsonSchema, type Tool } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import {
  createAgent,
  FakeToolCallingModel,
  humanInTheLoopMiddleware,
  tool as langchainTool,
} from 'langchain';
import { expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer } from '../../catalogue/policy/index.ts';
import { run } from '../catalogue/policy/evaluate/builders.ts';
import { judged, serverOf } from '../catalogue/policy/servers.ts';
import { ODD, PLAIN } from './scenes.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OPTIONS = { profile: 'recommended', alias: 'acme' } as const;
const names = [...PLAIN.tools.map(({ tool }) => tool.name), 'added-later'];
type BuilderId = 'openai' | 'anthropic' | 'langchain' | 'ai-sdk';
const policy = (id: BuilderId, server = PLAIN) => renderServer(POLICY_FORMATS[id], server, OPTIONS).text;

/** How each module is used, as its comments say. */
const USES: Readonly<Record<BuilderId, string>> = {
  openai: `
import type { Tool } from 'openai/resources/responses/responses';
import { createMCPToolStaticFilter, hostedMcpTool } from '@openai/agents';
import { hostedMcpToolPolicy, mcpToolFilter, mcpToolPolicy } from './policy.ts';
export const api: Tool.Mcp =
  { type: 'mcp', server_label: 'acme', server_url: 'https://acme.example/mcp', ...mcpToolPolicy };
export const hosted = hostedMcpTool({ serverLabel: 'acme', serverUrl: 'https://acme.example/mcp', ...hostedMcpToolPolicy });
export const filter = createMCPToolStaticFilter(mcpToolFilter);`,
  anthropic: `
import type { BetaMCPToolset } from '@anthropic-ai/sdk/resources/beta/messages/messages';
import { mcpToolsetPolicy } from './policy.ts';
export const toolset: BetaMCPToolset = { type: 'mcp_toolset', mcp_server_name: 'acme', ...mcpToolsetPolicy };`,
  langchain: `
import { humanInTheLoopMiddleware } from 'langchain';
import { given, interruptOn } from './policy.ts';
export const middleware = humanInTheLoopMiddleware({ interruptOn });
export const kept = [{ name: 'a' }].filter((tool) => given.has(tool.name));`,
  'ai-sdk': `
import { generateText, type LanguageModel, type ToolSet } from 'ai';
import { given, toolApproval } from './policy.ts';
export function ask(model: LanguageModel, tools: ToolSet) {
  const kept = Object.fromEntries(Object.entries(tools).filter(([name]) => given.has(name)));
  return generateText({ model, prompt: 'hi', tools: kept, toolApproval });
}`,
};

test.each(Object.keys(USES) as BuilderId[])(
  '%s compiles strictly against the types of the vendor, whatever the names',
  async (id) => {
    for (const server of [PLAIN, serverOf([...PLAIN.tools, ...ODD]), serverOf([])]) {
      expect(await faults(policy(id, server), USES[id])).toBe('');
    }
  },
);

test('the types do refuse what the vendor does not know', async () => {
  const wrong = policy('anthropic').replace('enabled: false', 'permission: "ask"');
  expect(await faults(wrong, USES.anthropic)).toMatch(/error TS2\d+/);
});

/** What the compiler says of a policy in use; empty when it is content. */
async function faults(text: string, use: string): Promise<string> {
  await mkdir(join(HERE, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(HERE, '.cache', 'types-'));
  try {
    await writeFile(join(folder, 'policy.ts'), text);
    await writeFile(join(folder, 'use.ts'), use);
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
    ];
    const language = ['--module', 'nodenext', '--target', 'es2024', '--types', ''];
    const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
    await promisify(execFile)(tsc, [...flags, ...language, join(folder, 'use.ts')]);
    return '';
  } catch (error) {
    return (error as { stdout?: string }).stdout || String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the Agents SDK lists of a live server what runs unasked, and nothing else', async () => {
  const { mcpToolFilter } = run<{ mcpToolFilter: { allowed: string[] } }>(policy('openai'));
  await mkdir(join(HERE, '.cache'), { recursive: true });
  const log = join(HERE, '.cache', `agents-${process.pid}`);
  await writeFile(log, '');
  const server = new MCPServerStdio({
    name: 'acme',
    command: process.execPath,
    args: [join(HERE, 'recording-server.ts'), log, '0', JSON.stringify(names)],
    toolFilter: createMCPToolStaticFilter(mcpToolFilter),
  });
  try {
    await server.connect();
    const agent = new Agent({ name: 'a', mcpServers: [server] });
    const tools = await getAllMcpTools({ mcpServers: [server], agent, runContext: new RunContext({}) });
    expect(tools.map(({ name }) => name)).toEqual(['allow']);
  } finally {
    await server.close();
    expect(await readFile(log, 'utf8')).toBe('');
    await rm(log);
  }
});

interface Given {
  readonly given: Set<string>;
}

test('LangChain runs what is allowed, interrupts before what should ask, and gives the agent nothing else', async () => {
  const { given, interruptOn } = run<
    Given & { interruptOn: Record<string, { allowedDecisions: ('approve' | 'reject')[] }> }
  >(policy('langchain'));
  const ran: string[] = [];
  const tools = names
    .filter((name) => given.has(name))
    .map((name) =>
      langchainTool(
        () => {
          ran.push(name);
          return 'done';
        },
        { name, description: 'Does it.', schema: { type: 'object', properties: {} } },
      ),
    );
  expect(tools.map(({ name }) => name)).toEqual(['allow', 'limit', 'ask']);
  const interrupted: string[] = [];
  for (const name of ['allow', 'limit', 'ask']) {
    const agent = createAgent({
      model: new FakeToolCallingModel({ toolCalls: [[{ name, args: {}, id: name }], []] }),
      tools,
      middleware: [humanInTheLoopMiddleware({ interruptOn })],
      checkpointer: new MemorySaver(),
    });
    const result = await agent.invoke({ messages: 'hi' }, { configurable: { thread_id: name } });
    if ('__interrupt__' in result) interrupted.push(name);
  }
  expect(ran).toEqual(['allow']);
  expect(interrupted).toEqual(['limit', 'ask']);
});

test('the AI SDK runs what is allowed, asks its user before what should ask, and denies the rest with the reason', async () => {
  const { given, toolApproval } = run<
    Given & {
      toolApproval: Record<string, 'approved' | 'user-approval' | { type: 'denied'; reason: string }>;
    }
  >(policy('ai-sdk'));
  const ran: string[] = [];
  const all = Object.fromEntries(
    names.map((name): [string, Tool] => [
      name,
      aiTool({
        inputSchema: jsonSchema({ type: 'object', properties: {} }),
        execute: () => {
          ran.push(name);
          return 'done';
        },
      }),
    ]),
  );
  expect(names.filter((name) => given.has(name))).toEqual(['allow', 'limit', 'ask']);
  const parts: Record<string, string[]> = {};
  // Handed over all the same, to see that a call of the denied one does not run either.
  for (const name of names.filter((one) => one !== 'added-later')) {
    const model = new MockLanguageModelV4({
      doGenerate: async () => ({
        content: [{ type: 'tool-call', toolCallId: name, toolName: name, input: '{}' }],
        finishReason: { unified: 'tool-calls', raw: undefined },
        usage: {
          inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 1, text: 1, reasoning: 0 },
        },
        warnings: [],
      }),
    });
    const { content } = await generateText({ model, prompt: 'hi', tools: all, toolApproval });
    parts[name] = content.map(({ type }) => type);
  }
  expect(ran).toEqual(['allow']);
  expect(parts.limit).toContain('tool-approval-request');
  expect(parts.ask).toContain('tool-approval-request');
  expect(JSON.stringify(toolApproval.deny)).toMatch(/denied.*Judged read/);
});

test('a tool called __proto__ is an entry like any other', () => {
  const server = serverOf([judged('__proto__', 'ask')]);
  const { interruptOn } = run<{ interruptOn: object }>(policy('langchain', server));
  expect(Object.keys(interruptOn)).toEqual(['__proto__']);
});
