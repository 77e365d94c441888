/**
 * What each consumer does with a call under an exported file: small evaluators written from what the
 * consumers were seen to do, and apart from the exporters. `test/consumers` holds them to the real ones.
 */
import type { PolicyFormatId } from '../../../../catalogue/policy/index.ts';
import * as builders from './builders.ts';
import * as clients from './clients.ts';
import type { Evaluate } from './evaluate.ts';
import * as gateways from './gateways.ts';

export { asStrict, type Evaluate } from './evaluate.ts';

export const EVALUATE: Readonly<Record<PolicyFormatId, Evaluate>> = {
  policylayer: gateways.underPolicyLayerGateway,
  intercept: gateways.underInterceptProxy,
  'claude-code': clients.underClaudeCode,
  codex: clients.underCodex,
  'gemini-cli': clients.underGeminiCli,
  opencode: clients.underOpencode,
  'copilot-cli': clients.underCopilotCli,
  cursor: clients.underCursor,
  vscode: clients.underVscode,
  docker: gateways.underDocker,
  toolhive: gateways.underToolhive,
  agentgateway: gateways.underAgentgateway,
  agt: gateways.underAgt,
  openai: builders.underOpenai,
  anthropic: builders.underAnthropic,
  langchain: builders.underLangchain,
  'ai-sdk': builders.underAiSdk,
  markdown: builders.underMarkdown,
};
