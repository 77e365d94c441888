import { REDACTED } from '../../scanner/secrets/redactor.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { foundLines } from './found.ts';
import type { PlannedTool } from './planned.ts';
import { quoteName } from './quote.ts';
import { listNames } from './sentences.ts';

/** What a reader of a server's policy should know, whatever the format: one sentence each. */
export function notesOn(server: ScannedServer, tools: readonly PlannedTool[]): string[] {
  return [
    ...incomplete(server),
    ...namesUnknown(server),
    ...foundLines(server),
    ...corrections(server),
    ...openEnded(tools),
    ...unpricedCalls(tools),
  ];
}

function incomplete(server: ScannedServer): string[] {
  if (server.outcome !== 'listed') {
    return [
      `The server was not observed (${server.outcome}), so no tool of it is known: this policy allows none of them.`,
    ];
  }
  if (server.partial) {
    return [
      'The tool list was observed in part: a tool that is missing here is not allowed by this policy, and was not judged.',
    ];
  }
  return server.tools.length === 0 ? ['The server listed no tools: there is nothing to allow.'] : [];
}

function corrections({ tools }: ScannedServer): string[] {
  return tools.flatMap(({ tool, correction }) =>
    correction ? [`${quoteName(tool.name)}: ${correctionWords(correction)}`] : [],
  );
}

/** A rule finds a tool by its real name, which is not kept where a secret was blotted out of it. */
function namesUnknown({ tools }: ScannedServer): string[] {
  const blotted = tools.filter(({ tool, verdict }) => verdict.redacted && tool.name.includes(REDACTED));
  if (blotted.length === 0) return [];
  return [
    `${listNames(blotted.map(({ tool }) => tool))} stands for a name that held a secret: no rule of this policy reaches ${blotted.length === 1 ? 'that tool' : 'those tools'}.`,
  ];
}

/** A rule holds a tool, not what a shell or raw SQL beside it can reach: pocketos-volume-wipe went round one. */
function openEnded(tools: readonly PlannedTool[]): string[] {
  const denied = tools.some((tool) => tool.action === 'deny');
  const open = tools.filter((tool) => tool.action !== 'deny' && tool.signals.includes('code_exec'));
  if (!denied || open.length === 0) return [];
  return [
    `${listNames(open)} can run code the caller chooses, and so may reach what the denied tools do: to allow such a call is to allow that too.`,
  ];
}

function unpricedCalls(tools: readonly PlannedTool[]): string[] {
  const metered = tools.filter((tool) => tool.action !== 'deny' && tool.signals.includes('metered'));
  if (metered.length === 0) return [];
  return [
    `Calls of ${listNames(metered)} cost money, and this policy caps no spending: set a budget where the bill is made.`,
  ];
}
