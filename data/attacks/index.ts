import type { Attack } from './attack.ts';
import { clinejectionIssueToShell } from './clinejection-issue-to-shell.ts';
import { geminiCliOverwrite } from './gemini-cli-overwrite.ts';
import { githubMcpPrivateRepoLeak } from './github-mcp-private-repo-leak.ts';
import { grokBankrMorseTransfer } from './grok-bankr-morse-transfer.ts';
import { mcpToolPoisoningAdd } from './mcp-tool-poisoning-add.ts';
import { openclawImessageFlood } from './openclaw-imessage-flood.ts';
import { postmarkMcpBcc } from './postmark-mcp-bcc.ts';
import { replitProductionDbDeletion } from './replit-production-db-deletion.ts';

/** Every case, in the order in which a reader meets equals: what was lost first, how it got in last. */
export const ATTACKS: readonly Attack[] = [
  replitProductionDbDeletion,
  geminiCliOverwrite,
  grokBankrMorseTransfer,
  openclawImessageFlood,
  postmarkMcpBcc,
  githubMcpPrivateRepoLeak,
  clinejectionIssueToShell,
  mcpToolPoisoningAdd,
];
