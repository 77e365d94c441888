import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilotCli } from './copilot-cli.ts';
import type { PolicyFormat } from './format.ts';
import { geminiCli } from './gemini-cli.ts';
import { intercept } from './intercept.ts';
import { opencode } from './opencode.ts';
import { policylayer } from './policylayer.ts';

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
} as const satisfies Readonly<Record<string, PolicyFormat>>;

export type PolicyFormatId = keyof typeof POLICY_FORMATS;
