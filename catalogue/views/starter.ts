/** The default policy for one tool: what each profile does with a call, and the rule in each format. */
import {
  type Action,
  type JudgedTool,
  PROFILES,
  type Profile,
  type ScannedServer,
} from '../../scanner/types.ts';
import { POLICY_FORMATS, renderServer, renderTool } from '../policy/index.ts';
import { ACTION, PROFILE } from './wording.ts';

export interface ProfileRow {
  readonly profile: Profile;
  readonly action: Action;
  readonly means: string;
  readonly suits: string;
}
export interface ToolRule {
  readonly id: string;
  readonly title: string;
  readonly consumer: string;
  readonly text: string;
  /** What the format makes of the action. */
  readonly meaning: string;
  /** What happens to the server's other tools when this rule stands alone. */
  readonly caveat: string;
}
export interface ServerPolicy {
  readonly id: string;
  readonly title: string;
  readonly consumer: string;
  readonly text: string;
  readonly losses: readonly string[];
  readonly together: string;
}

export function profileRows({ verdict }: JudgedTool): ProfileRow[] {
  return PROFILES.map((profile) => {
    const action = verdict.actions[profile];
    return { profile, action, means: ACTION[action].means, suits: PROFILE[profile].means };
  });
}

/** The formats that pages show: each adds a document to every page of a server and of a tool. */
const SHOWN = [POLICY_FORMATS.policylayer, POLICY_FORMATS.intercept, POLICY_FORMATS['claude-code']];

/** The tool's rule in every format shown, recommended profile, in the order of the formats. */
export function toolRules(server: ScannedServer, { tool, verdict }: JudgedTool): ToolRule[] {
  return SHOWN.map((format) => ({
    id: format.id,
    title: format.title,
    consumer: format.consumer,
    meaning: format.meaning[verdict.actions.recommended],
    ...renderTool(format, server, tool.name, { profile: 'recommended' }),
  }));
}

/** The whole server's policy in every format shown, recommended profile. */
export function serverPolicies(server: ScannedServer): ServerPolicy[] {
  return SHOWN.map((format) => {
    const { text, losses, notes } = renderServer(format, server, { profile: 'recommended' });
    const { id, title, consumer, together } = format;
    return { id, title, consumer, together, text, losses: [...losses, ...notes] };
  });
}
