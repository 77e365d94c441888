import { findFindings } from './findings/index.ts';
import { judgeTools, RULESET_VERSION } from './judge/index.ts';
import { digestOf, normalise } from './normalise.ts';
import type { Observation, ScannedServer } from './types.ts';

/**
 * A server as the present rules judge it: what older rules made of it, and how they wrote it down, is judged
 * anew. Whatever else the value carries stays.
 */
export function judgedNow<T extends ScannedServer>(scanned: T): T {
  if (scanned.ruleset === RULESET_VERSION) return scanned;
  const { digest: _, tools, ruleset: __, findings: ___, ...observed } = scanned;
  return {
    ...scanned,
    ...judgeObservation({ ...observed, tools: tools.map(({ tool }) => tool.definition) }),
  };
}

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
