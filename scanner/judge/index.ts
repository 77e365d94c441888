import type { Finding, JudgedTool, Tool, Verdict } from '../types.ts';
import { type Rule, type RuleRow, ruleIdOf } from './decide/rule.ts';
import { judgeReadings } from './judge.ts';
import { contextOf, type ServerWords } from './read/context.ts';
import { readTool } from './read/reading.ts';
import { ALL_RULES } from './rules/index.ts';

export { type Rule, type RuleRow, ruleIdOf } from './decide/rule.ts';
export { explain } from './explain.ts';
export { RULESET_VERSION } from './judge.ts';
export { contextOf, type ServerWords } from './read/context.ts';
export { type Labels, relabelled } from './weigh/relabelled.ts';

/** Every rule in reading order, with its own examples. */
export const RULES: readonly Rule[] = ALL_RULES;

/** The row that read a piece of evidence, by the name the evidence carries; undefined where its rule is no table. */
export function rowOf(name: string): RuleRow | undefined {
  const id = ruleIdOf(name);
  return RULES.find((rule) => rule.id === id)?.rows?.find((row) => name === `${id}/${row.id}`);
}

/** Judges the tools of one server. Pure: same input, same verdicts. */
export function judgeTools(tools: readonly Tool[], server: ServerWords): readonly JudgedTool[] {
  return judgeServer(tools, server).tools;
}

/** The tools of one server, judged, and what a reader should see in its strings; what they share is worked out once. */
export function judgeServer(
  tools: readonly Tool[],
  server: ServerWords,
): { readonly tools: readonly JudgedTool[]; readonly findings: readonly Finding[] } {
  const context = contextOf(tools, server);
  const verdicts: Verdict[] = [];
  for (let at = 0; at < tools.length; at += AT_ONCE)
    verdicts.push(...judgeReadings(tools.slice(at, at + AT_ONCE).map((tool) => readTool(tool, context))));
  return {
    tools: verdicts.map((verdict, i) => ({ tool: tools[i] as Tool, verdict })),
    findings: context.findings,
  };
}

/** Tools that are read at once: more of them take memory, and no less time each. */
const AT_ONCE = 50;
