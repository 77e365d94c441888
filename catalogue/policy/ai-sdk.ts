import { BUILDER, builderBound, NO_COUNTING } from './builder.ts';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { entries, list } from './typescript.ts';

/**
 * `toolApproval` of Vercel's AI SDK, release 7, and the list of tools to hand over: a tool that the setting
 * does not name runs.
 */
export const aiSdk: PolicyFormat = {
  ...BUILDER,
  id: 'ai-sdk',
  title: 'AI SDK',
  consumer: "Vercel's AI SDK 7",
  checkedWith: 'ai 7.0.173, its generateText run',
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool is handed over, and its calls are approved.',
    limit: NO_COUNTING,
    ask: 'The tool is handed over, and each call waits for the approval of the user.',
    deny: 'The tool is not handed over, and a call is denied with the reason.',
  },
  caveats: () => ['Tools that the provider runs on its own side are not held by toolApproval.'],
  bound: builderBound,
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  const given = rules.filter(({ action }) => action !== 'deny').map(({ name }) => name);
  return {
    text: `type Approval = 'approved' | 'user-approval' | { type: 'denied'; reason: string };

/** Hand over these tools alone: Object.entries(tools).filter(([name]) => given.has(name)). */
export const given = new Set<string>(${list(given)});

/** For toolApproval of generateText, streamText and agents. */
export const toolApproval: Record<string, Approval> = ${entries(rules.map((rule) => [rule.name, approval(rule)]))};
`,
  };
}

function approval({ action, reason }: Rule) {
  if (action === 'deny') return { type: 'denied', reason };
  return action === 'allow' ? 'approved' : 'user-approval';
}
