import type { Evidence, Tool, Verdict } from '../types.ts';
import { actOf, nearRows } from './decide/acts.ts';
import { type NearRow, ruleIdOf, sign } from './decide/rule.ts';
import { judgeReadings } from './judge.ts';
import type { Context } from './read/context.ts';
import { readTool } from './read/reading.ts';
import { ALL_RULES } from './rules/index.ts';

/** One rule's part in a verdict. */
export interface Step {
  readonly rule: string;
  readonly title: string;
  readonly fired: boolean;
  readonly evidence: readonly Evidence[];
}
export interface Explanation {
  readonly verdict: Verdict;
  /** Every rule in reading order, fired or spared. */
  readonly steps: readonly Step[];
  /** Acts that were read in the text, with the rule that knew them; outweighed ones included. */
  readonly acts: readonly ReadAct[];
}

/** One act as it was read, and the rows that one fact alone kept from reading it otherwise. */
export interface ReadAct extends Evidence {
  readonly source: string;
  readonly verb: string;
  readonly near: readonly NearRow[];
}

/** The whole trace of one judgement. */
export function explain(tool: Tool, context: Context): Explanation {
  const reading = readTool(tool, context);
  const [verdict] = judgeReadings([reading]) as [Verdict];
  const phrases = [
    ...reading.namePhrases,
    ...reading.titlePhrases,
    ...reading.clauses.lead,
    ...reading.modes,
    ...reading.clauses.later,
  ];
  const acts = phrases.flatMap((phrase) => {
    const act = actOf(phrase, reading);
    if (act === undefined) return [];
    return [
      {
        ...sign(act.effect.category, phrase.text, phrase.at, phrase.end),
        rule: act.rule,
        source: phrase.source,
        verb: phrase.verb.lemma,
        near: nearRows(phrase, reading),
      },
    ];
  });
  const steps = ALL_RULES.map((rule) => {
    const evidence = verdict.evidence.filter((one) => ruleIdOf(one.rule) === rule.id);
    return { rule: rule.id, title: rule.title, fired: evidence.length > 0, evidence };
  });
  return { verdict, steps, acts };
}
