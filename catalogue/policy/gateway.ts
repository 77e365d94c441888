import type { Profile, ScannedServer } from '../../scanner/types.ts';
import { countTools, listNames, type PlannedTool, planPolicy } from './plan.ts';

/** Sent with a refusal: an agent that is only told no may try again for as long as somebody pays for it. */
export const NEEDS_APPROVAL = 'Needs approval by a person; repeating the call will not change that.';

/** What the two strictest actions become in a gateway: it has no approval step, and it can hide a tool. */
export const GATEWAY_MEANING = {
  ask: 'The format has no approval step: the tool stays visible and every call is refused with the reason.',
  deny: 'The tool is hidden: left out of the list, and refused when called all the same.',
} as const;

/** The plan of a whole server as a gateway can carry it, and everything it cannot say. */
export function gatewayPlan(
  server: ScannedServer,
  profile: Profile,
  consumer: string,
): { readonly tools: readonly PlannedTool[]; readonly losses: readonly string[] } {
  const plan = planPolicy(server, profile);
  const { tools, losses } = grantable(plan.tools);
  return { tools, losses: [...plan.losses, ...refusalsFor(tools, consumer), ...losses] };
}

/**
 * Sorts out the names a gateway document cannot carry: `*` is its wildcard, an empty entry is an error, and
 * half a surrogate pair is no character to the gateway's decoder. They are left out, which under
 * `default: deny` means refused.
 */
export function grantable(tools: readonly PlannedTool[]): {
  readonly tools: readonly PlannedTool[];
  readonly losses: readonly string[];
} {
  const left = tools.filter((tool) => !isName(tool.name));
  if (left.length === 0) return { tools, losses: [] };
  return {
    tools: tools.filter((tool) => isName(tool.name)),
    losses: [`No rule can name ${listNames(left)}: left out, and so denied by default.`],
  };
}

/** The loss of `ask` in a gateway with no approval step. */
function refusalsFor(tools: readonly PlannedTool[], consumer: string): string[] {
  const asked = tools.filter((tool) => tool.action === 'ask');
  if (asked.length === 0) return [];
  const them = asked.length === 1 ? 'it' : 'they';
  return [
    `${consumer} has no approval step: ${countTools(asked)} that should ask a person (${listNames(asked)}) ${asked.length === 1 ? 'is' : 'are'} refused until ${them} ${asked.length === 1 ? 'is' : 'are'} allowed by hand.`,
  ];
}

function isName(name: string): boolean {
  return name !== '' && name !== '*' && name.isWellFormed();
}
