import { judgeServer, RULESET_VERSION } from './judge/index.ts';
import { digestOf, normalise } from './normalise.ts';
import { heldToEarlier, heldToMark } from './secrets/caution.ts';
import { judgedWithoutSecrets } from './secrets/without-secrets.ts';
import type { Observation, ScannedServer } from './types.ts';

/**
 * A server as the present rules judge it: what older rules made of it, and how they wrote it down, is judged
 * anew. Whatever else the value carries stays.
 */
export function judgedNow<T extends ScannedServer>(scanned: T): T {
  if (scanned.ruleset === RULESET_VERSION) return scanned;
  const { digest: _, tools, ruleset: __, findings: ___, ...observed } = scanned;
  const fresh = judge({ ...observed, tools: tools.map(({ tool }) => tool.definition) });
  return { ...scanned, ...heldToEarlier(fresh, scanned) };
}

/**
 * Judges a server as served, then blots its user's secrets out: what comes back may be stored, printed and sent.
 * Pure: the same observation gives the same answer for ever under one ruleset.
 */
export function judgeObservation({ redactor, ...observation }: Observation): ScannedServer {
  const judged = judge(observation);
  return redactor === undefined ? heldToMark(judged) : judgedWithoutSecrets(judged, redactor);
}

function judge({ tools: definitions, ...seen }: Omit<Observation, 'redactor'>): ScannedServer {
  const tools = definitions.map(normalise);
  const server = {
    ...(seen.server === undefined ? {} : { name: seen.server.name }),
    ...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
  };
  return {
    ...seen,
    ...(seen.outcome === 'listed' ? { digest: digestOf(tools.map((tool) => tool.digest)) } : {}),
    ruleset: RULESET_VERSION,
    ...doubted(judgeServer(tools, server), seen.problems),
  };
}

/** Problems of a list that arrived otherwise than the server has it: nothing about it is sure. */
const DOUBTFUL: ReadonlySet<string> = new Set(['schemas-empty', 'page-repeated']);

function doubted<T extends Pick<ScannedServer, 'tools'>>(judged: T, problems: Observation['problems']): T {
  if (!problems.some(({ kind }) => DOUBTFUL.has(kind))) return judged;
  const tools = judged.tools.map(({ tool, verdict }) => ({
    tool,
    verdict: verdict.confidence === 'high' ? { ...verdict, confidence: 'medium' as const } : verdict,
  }));
  return { ...judged, tools };
}
