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
    const served = { field: '/name', text: name };
    if (before === name) findings.push(finding('duplicate-name', name, served));
    else if (before !== undefined) findings.push(finding('look-alike-name', name, served));
    seen.set(skeleton, name);
  }
  return findings;
}
