import { normalise } from '../normalise.ts';
import type { Category, Evidence, Signal, Verdict } from '../types.ts';
import { signParameter } from './decide/rule.ts';
import { statedBeside } from './decide/stated-beside.ts';
import { type SwitchTold, switchesTold } from './decide/switches-told.ts';
import type { Gathered } from './gather.ts';
import { asASentence } from './read/as-a-sentence.ts';
import { type Reading, readTool } from './read/reading.ts';
import type { Statement } from './read/statements.ts';
import type { Weighty } from './weigh/beside.ts';
import { ASKED, RANK } from './weigh/severity.ts';

/**
 * Of a tool that looks, every act that its description states plainly behind the first, and that a switch is said to
 * turn on, is judged as if a tool were described by it alone: where that tool would be asked about, so is this one.
 */
export function withSentences(gathered: Gathered, judge: (reading: Reading) => Verdict): Gathered {
  const { reading, all, gated } = gathered;
  if (gated || all.length === 0 || all.some(({ effect }) => effect.category !== 'read')) return gathered;
  const stated = statedBeside(reading).flatMap((one) => inDescription(one, reading));
  const switched = switchesTold(reading.tool).map((one) => ofASwitch(one, reading));
  const verdictOn = ({ text }: Sentence) =>
    judge(readTool(normalise({ name: '', description: text }), reading.context));
  return [...stated, ...switched].reduce((sum, sentence) => {
    const verdict = verdictOn(sentence);
    return isAsked(verdict, sentence) ? joined(sum, sentence, verdict) : sum;
  }, gathered);
}

const isAsked = ({ category, severity, signals, confidence, uncertain }: Verdict, { weighs }: Sentence) =>
  ASKED.has(severity) && !uncertain && confidence !== 'low' && weighs(category, signals);

/** What is stated, in words a description could lead with, and where that stands. */
interface Sentence {
  readonly text: string;
  readonly span: Weighty['span'];
  /** Word for word what stands there. */
  readonly verbatim: boolean;
  /** Does it count for what it comes to? */
  readonly weighs: (category: Category, signals: readonly Signal[]) => boolean;
}

function inDescription(statement: Statement, { tool }: Reading): readonly Sentence[] {
  return asASentence(statement).map(({ text, start, end, verbatim }) => ({
    text,
    span: { field: '/description', quote: tool.description.slice(start, end), start, end },
    verbatim,
    weighs: (category, signals) => category !== 'read' || handsOutSecrets(text, signals),
  }));
}

function ofASwitch({ parameter, does }: SwitchTold, reading: Reading): Sentence {
  const { field, quote, start, end } = signParameter('uncertain', parameter, reading);
  return {
    text: does,
    span: { field, quote, start, end },
    verbatim: false,
    // How much of it, how it is run and what is left out of an answer is what most switches are for.
    weighs: (category, signals) =>
      category === 'billing' ||
      signals.some((one) => /^(?:code_exec|external_comm|privilege)$/.test(one)) ||
      // `Return secrets with a status`: which of them, and not that they are.
      (handsOutSecrets(does, signals) && !/\b(?:that|where|which|whose|with)\b/.test(does)),
  };
}

/** Only the whole description tells a token that opens a door from one of a design or of a market. */
const handsOutSecrets = (text: string, signals: readonly Signal[]): boolean =>
  signals.includes('credential') && !/\btokens?\b/i.test(text);

function joined(gathered: Gathered, { span, verbatim }: Sentence, verdict: Verdict): Gathered {
  const { category, signals, evidence, beside } = gathered;
  const there = verdict.evidence
    .filter(({ field, stance }) => field === '/description' && stance === 'for')
    .map(
      (one): Evidence =>
        verbatim ? { ...one, start: one.start + span.start, end: one.end + span.start } : { ...one, ...span },
    );
  const because = new Set(verdict.reasons.severity.map((one) => one.because));
  const gravity = {
    category: verdict.category,
    signals: new Set(verdict.signals),
    leaf: because.has('leaf'),
    bounded: because.has('bounded') || because.has('unpaid'),
    infrastructure: because.has('metered'),
  };
  return {
    ...gathered,
    category: RANK[verdict.category] > RANK[category] ? verdict.category : category,
    signals: new Set<Signal>([...signals, ...verdict.signals]),
    evidence: [...evidence, ...there],
    beside: [...beside, { span, gravity }],
  };
}
