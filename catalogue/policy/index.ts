import { claudeCode } from './claude-code.ts';
import type { PolicyFormat } from './format.ts';
import { intercept } from './intercept.ts';
import { policylayer } from './policylayer.ts';

/** Every way of writing a starter policy, by the word `--format` takes. The first is the default. */
export const POLICY_FORMATS = {
  policylayer,
  intercept,
  'claude-code': claudeCode,
} as const satisfies Readonly<Record<string, PolicyFormat>>;

export type PolicyFormatId = keyof typeof POLICY_FORMATS;
