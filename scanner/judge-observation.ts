import { findFindings, judgeTools, RULESET_VERSION } from './judge/index.ts';
import { digestOf, normalise } from './normalise.ts';
import type { Observation, ScannedServer } from './types.ts';

/** Pure: the same observation gives the same answer for ever under one ruleset. */
export function judgeObservation(observation: Observation): ScannedServer {
  const { tools: definitions, ...seen } = observation;
  const tools = definitions.map(normalise);
  const server = {
    ...(seen.server === undefined ? {} : { name: seen.server.name }),
    ...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
  };
  return {
    ...seen,
    ...(seen.outcome === 'listed' ? { digest: digestOf(tools.map((tool) => tool.digest)) } : {}),
    ruleset: RULESET_VERSION,
    findings: findFindings(tools, server),
    tools: judgeTools(tools, server),
  };
}
