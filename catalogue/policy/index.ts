import { agentgateway } from './agentgateway.ts';
import { agt } from './agt.ts';
import { aiSdk } from './ai-sdk.ts';
import { anthropic } from './anthropic.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilotCli } from './copilot-cli.ts';
import { cursor } from './cursor.ts';
import { docker } from './docker.ts';
import type { PolicyFormat } from './format.ts';
import { geminiCli } from './gemini-cli.ts';
import { intercept } from './intercept.ts';
import { langchain } from './langchain.ts';
import { markdown } from './markdown.ts';
import { openai } from './openai.ts';
import { opencode } from './opencode.ts';
import { policylayer } from './policylayer.ts';
import { toolhive } from './toolhive.ts';
import { vscode } from './vscode.ts';

export { renderPolicy, renderServer, renderTool } from './render.ts';

/** Every way of writing a starter policy, by the word `--format` takes. The first is the default. */
export const POLICY_FORMATS = {
  policylayer,
  intercept,
  'claude-code': claudeCode,
  codex,
  'gemini-cli': geminiCli,
  opencode,
  'copilot-cli': copilotCli,
  cursor,
  vscode,
  docker,
  toolhive,
  agentgateway,
  agt,
  openai,
  anthropic,
  langchain,
  'ai-sdk': aiSdk,
  markdown,
} as const satisfies Readonly<Record<string, PolicyFormat>>;

export type PolicyFormatId = keyof typeof POLICY_FORMATS;
