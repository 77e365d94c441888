import { foldText } from '../judge/read/fold.ts';
import type { Finding, Tool } from '../types.ts';
import { finding } from './finding.ts';

/** Names that a policy or a person cannot tell apart. */
export function sameNames(tools: readonly Tool[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { name } of tools) {
    const skeleton = foldText(name)
      .text.toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    const before = seen.get(skeleton);
    if (before === name) findings.push(finding('duplicate-name', name, '/name', name, 0, name.length));
    else if (before !== undefined)
      findings.push(finding('look-alike-name', name, '/name', name, 0, name.length));
    seen.set(skeleton, name);
  }
  return findings;
}
