import type { Attack } from './attack.ts';
import { clinejectionIssueToShell } from './clinejection-issue-to-shell.ts';
import { cometPageInjection } from './comet-page-injection.ts';
import { copilotAutoapproveFlip } from './copilot-autoapprove-flip.ts';
import { dn42AgentCloudBill } from './dn42-agent-cloud-bill.ts';
import { geminiCliOverwrite } from './gemini-cli-overwrite.ts';
import { gitFilesystemServerEscape } from './git-filesystem-server-escape.ts';
import { githubMcpPrivateRepoLeak } from './github-mcp-private-repo-leak.ts';
import { grokBankrMorseTransfer } from './grok-bankr-morse-transfer.ts';
import { lobstarWildeTreasuryTransfer } from './lobstar-wilde-treasury-transfer.ts';
import { mcpToolPoisoningAdd } from './mcp-tool-poisoning-add.ts';
import { openclawImessageFlood } from './openclaw-imessage-flood.ts';
import { openclawInboxPurge } from './openclaw-inbox-purge.ts';
import { pocketosVolumeWipe } from './pocketos-volume-wipe.ts';
import { postmarkMcpBcc } from './postmark-mcp-bcc.ts';
import { replitProductionDbDeletion } from './replit-production-db-deletion.ts';
import { sqlReadOnlyBypass } from './sql-read-only-bypass.ts';
import { supabaseMcpTicketExfil } from './supabase-mcp-ticket-exfil.ts';
import { whatsappMcpShadowing } from './whatsapp-mcp-shadowing.ts';

/** Every case, in the order in which a reader meets equals: what was lost first, how it got in last. */
export const ATTACKS: readonly Attack[] = [
  replitProductionDbDeletion,
  pocketosVolumeWipe,
  geminiCliOverwrite,
  openclawInboxPurge,
  grokBankrMorseTransfer,
  lobstarWildeTreasuryTransfer,
  dn42AgentCloudBill,
  openclawImessageFlood,
  postmarkMcpBcc,
  githubMcpPrivateRepoLeak,
  supabaseMcpTicketExfil,
  clinejectionIssueToShell,
  cometPageInjection,
  whatsappMcpShadowing,
  mcpToolPoisoningAdd,
  copilotAutoapproveFlip,
  sqlReadOnlyBypass,
  gitFilesystemServerEscape,
];
