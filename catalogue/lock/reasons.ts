import type { Finding, FindingKind, JudgedTool, ScannedServer } from '../../scanner/types.ts';
import { findingWords, reasonLines } from '../report/reasons.ts';
import type { Deviation } from './deviation.ts';
import { numbered } from './entry.ts';

/** A difference with why it is one, where the labels that it tells leave that open; `known` are findings of before. */
export type WithReasons = (deviation: Deviation, known?: readonly FindingKind[]) => Deviation;

/** That for the differences of one server; its tools are numbered once. */
export function reasonsOn(server: ScannedServer): WithReasons {
  const tools = numbered(server);
  return (deviation, known = deviation.before?.findings ?? []) => {
    const fresh = (name: string) => newFindings(server.findings, name, known);
    const judged = tools.find(([name]) => name === deviation.tool)?.[1];
    const because =
      judged === undefined ? fresh('').map(findingWords) : ofTool(deviation, judged, fresh(judged.tool.name));
    return because.length === 0 ? deviation : { ...deviation, because };
  };
}

function ofTool(
  { kind, before, fails }: Deviation,
  { verdict, correction }: JudgedTool,
  findings: readonly Finding[],
): readonly string[] {
  const judged = correction?.machine ?? verdict;
  switch (kind) {
    case 'risk-rose':
      return reasonLines(before, verdict);
    case 'corrected-rise':
    case 'rules-changed':
      return reasonLines(before?.corrected?.machine ?? before, judged);
    case 'finding-added':
      return [...findings.map(findingWords), ...reasonLines(before, verdict)];
    case 'tool-added':
      return fails ? [...reasonLines(before, verdict), ...findings.map(findingWords)] : [];
    // Told with its reason, or no graver than it was.
    default:
      return [];
  }
}

/** A lock file holds no texts, only of what kinds something was found. */
function newFindings(findings: readonly Finding[], tool: string, known: readonly FindingKind[]): Finding[] {
  return findings.filter((one) => one.tool === tool && !known.includes(one.kind));
}
