import type { Action } from '../../../scanner/types.ts';
import { Unfit } from '../merge/unfit.ts';
import * as builders from './builders.ts';
import * as clients from './clients.ts';
import { readCodex } from './codex.ts';
import { readCopilotCli } from './copilot-cli.ts';
import * as gateways from './gateways.ts';
import type { FileRule, Read, Reading } from './reading.ts';
import * as settings from './settings.ts';

export type { FileRule, Reading } from './reading.ts';

/** Formats that can be read back, by id: all that a program enforces. */
const READS = {
  policylayer: gateways.readGateway,
  intercept: gateways.readGateway,
  'claude-code': clients.readClaudeCode,
  codex: readCodex,
  'gemini-cli': clients.readGeminiCli,
  opencode: clients.readOpencode,
  'copilot-cli': readCopilotCli,
  cursor: clients.readCursor,
  vscode: clients.readVscode,
  docker: gateways.readDocker,
  toolhive: gateways.readToolhive,
  agentgateway: gateways.readAgentgateway,
  agt: gateways.readAgt,
  openai: builders.readOpenai,
  anthropic: builders.readAnthropic,
  langchain: builders.readLangchain,
  'ai-sdk': builders.readAiSdk,
} as const satisfies Readonly<Record<string, Read>>;

/** What else says what a client may run, by what it is. */
const SETTINGS = {
  'copilot-settings': settings.readCopilotSettings,
  'gemini-admin': clients.readGeminiAdmin,
  'gemini-settings': settings.readGeminiSettings,
  goose: settings.readGoose,
  'goose-config': settings.readGooseConfig,
  zed: settings.readZed,
} as const;

export type GrantKind = keyof typeof READS | keyof typeof SETTINGS;

export const READABLE: readonly string[] = Object.keys(READS);

/** What a policy file does with a call of one tool. */
export interface Effect {
  /** `unknown` where the file says nothing of the server. */
  readonly action: Action | 'unknown';
  /** The rule that decides; absent where none does. */
  readonly by?: FileRule;
}

/** A policy file as its consumer reads it, or why it cannot be read, as the end of a sentence. */
export function readPolicy(format: string, text: string): Reading | { readonly unfit: string } {
  return reading(READS[format as keyof typeof READS], text);
}

/** Any file that says what a client may run, in the same way. */
export function readGrants(kind: GrantKind, text: string): Reading | { readonly unfit: string } {
  return reading({ ...READS, ...SETTINGS }[kind], text);
}

function reading(read: Read, text: string): Reading | { readonly unfit: string } {
  try {
    return read(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Unfit) return { unfit: error.message };
    throw error;
  }
}

export function effectOn(reading: Reading, key: string, tool: string): Effect {
  const by = reading.rules.find((rule) => rule.matches(key, tool));
  return by === undefined ? { action: reading.otherwise(key) ?? 'unknown' } : { action: by.action, by };
}
