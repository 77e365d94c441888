import { BUILDER, builderBound, NO_COUNTING } from './builder.ts';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { entries, list } from './typescript.ts';

/**
 * LangChain's human-in-the-loop middleware, and the list of tools an agent is given: the middleware lets
 * every tool run that it does not name. Its call limit counts by run and thread, not by time.
 */
export const langchain: PolicyFormat = {
  ...BUILDER,
  id: 'langchain',
  title: 'LangChain',
  consumer: 'LangChain agents (TypeScript)',
  checkedWith: 'langchain 1.5.14, an agent run',
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool is given to the agent, and runs without an interrupt.',
    limit: NO_COUNTING,
    ask: 'The tool is given to the agent, and each call is an interrupt until somebody approves it.',
    deny: 'The tool is not given to the agent.',
  },
  caveats: () => [
    'Interrupts need a checkpointer on the agent.',
    "The names are the tools' own: where your adapter puts the name of the server before them, put it before these as well.",
  ],
  bound: builderBound,
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  const given = rules.filter(({ action }) => action !== 'deny').map(({ name }) => name);
  const asked = rules.filter(({ action }) => action === 'ask').map(({ name }) => name);
  const decisions = { allowedDecisions: ['approve', 'reject'] };
  return {
    text: `/** Give the agent these tools alone: tools.filter((tool) => given.has(tool.name)). */
export const given = new Set<string>(${list(given)});

/** For humanInTheLoopMiddleware({ interruptOn }). */
export const interruptOn: Record<string, { allowedDecisions: ('approve' | 'reject')[] }> = ${entries(asked.map((name) => [name, decisions]))};
`,
  };
}
