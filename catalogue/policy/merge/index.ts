import type { PolicyFormat } from '../format.ts';
import { intoClaudeCode, intoCopilotCli, intoCursor, intoVscode } from './clients.ts';
import { intoCodex } from './codex.ts';
import { intoDocker } from './docker.ts';
import { intoGeminiCli } from './gemini-cli.ts';
import type { Merge, Ready } from './merge.ts';
import { intoOpencode } from './opencode.ts';
import { Unfit } from './unfit.ts';

/** The formats whose file belongs to its user and holds other things; a file of any other is a policy alone. */
const MERGES: Readonly<Record<string, Merge>> = {
  'claude-code': intoClaudeCode,
  codex: intoCodex,
  'gemini-cli': intoGeminiCli,
  opencode: intoOpencode,
  'copilot-cli': intoCopilotCli,
  cursor: intoCursor,
  vscode: intoVscode,
  docker: intoDocker,
};

export type Merged = { readonly text: string } | { readonly unfit: string };

/** Whether policies of this format are put into a file that is there, instead of in its place. */
export function merges({ id }: PolicyFormat): boolean {
  return Object.hasOwn(MERGES, id);
}

/** The text of a file with a policy put into it, or why that cannot be done, as the end of a sentence. */
export function merge({ id }: PolicyFormat, text: string, policy: Ready): Merged {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const bare = text.slice(mark.length);
  const isJson = !['codex', 'gemini-cli', 'docker'].includes(id);
  try {
    return { text: mark + MERGES[id]!(isJson && bare.trim() === '' ? '{}\n' : bare, policy) };
  } catch (error) {
    if (error instanceof Unfit) return { unfit: error.message };
    throw error;
  }
}
