import type { KeyedRules, PolicyFormat } from './format.ts';

/** What the two dialects of the PolicyLayer gateway have in common. */
export const GATEWAY = {
  express: ['allow', 'limit', 'deny'],
  unlisted: {
    action: 'deny',
    means: 'A tool that is not listed here, such as one a later version adds, is refused by default.',
  },
  alone:
    'Used alone, this document denies every other tool of the server: its default is deny and it allows nothing else. Merge it into the policy of the whole server.',
  places: {},
  // The gateway knows no keys: two servers written into one document share its names.
  flat: true,
  keyless: true,
  nameOf: gatewayName,
} as const satisfies Partial<PolicyFormat>;

/** What the two strictest actions become in a gateway: it has no approval step, and it can hide a tool. */
export const GATEWAY_MEANING = {
  ask: 'The format has no approval step: the tool stays visible and every call is refused with the reason.',
  deny: 'The tool is hidden: left out of the list, and refused when called all the same.',
} as const;

/** Sent with a refusal: an agent that is only told no may try again for as long as somebody pays for it. */
export function needsApproval(reason: string): string {
  return `Needs approval by a person; repeating the call will not change that. ${reason}`;
}

/**
 * The tool's own name. `*` is a gateway's wildcard, an empty entry is an error, and half a surrogate pair is
 * no character to its decoder: such names are left out, which under `default: deny` means refused.
 */
export function gatewayName(_key: string, tool: string): string | undefined {
  return tool === '' || tool === '*' || !tool.isWellFormed() ? undefined : tool;
}

/** A gateway stands before one server, whatever its key: the rules of all that a policy is about. */
export function hiddenAndShown(servers: readonly KeyedRules[]) {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  return {
    hidden: rules.filter((rule) => rule.meant === 'deny'),
    shown: rules.filter((rule) => rule.meant !== 'deny'),
  };
}
