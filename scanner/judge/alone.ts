import { normalise } from '../normalise.ts';
import type { Evidence, Signal, Verdict } from '../types.ts';
import { statedBeside } from './decide/stated-beside.ts';
import type { Gathered } from './gather.ts';
import { asASentence, type Worded } from './read/as-a-sentence.ts';
import { type Reading, readTool } from './read/reading.ts';
import { ASKED, RANK } from './weigh/severity.ts';

/**
 * Of a tool that looks, every act that its description states plainly behind the first is judged as if a tool were
 * described by it alone: where that tool would be asked about, so is this one.
 */
export function withSentences(gathered: Gathered, judge: (reading: Reading) => Verdict): Gathered {
  const { reading, all, gated } = gathered;
  if (gated || all.length === 0 || all.some(({ effect }) => effect.category !== 'read')) return gathered;
  return statedBeside(reading)
    .flatMap(asASentence)
    .reduce((sum, sentence) => {
      const tool = normalise({ name: '', description: sentence.text });
      const verdict = judge(readTool(tool, reading.context));
      return isAsked(verdict, sentence) ? joined(sum, sentence, verdict) : sum;
    }, gathered);
}

function isAsked({ category, severity, signals, confidence, uncertain }: Verdict, { text }: Worded): boolean {
  // Only the whole description tells a token that opens a door from one of a design or of a market.
  const weighs = category !== 'read' || (signals.includes('credential') && !/\btokens?\b/i.test(text));
  return weighs && ASKED.has(severity) && !uncertain && confidence !== 'low';
}

function joined(gathered: Gathered, sentence: Worded, verdict: Verdict): Gathered {
  const { category, signals, evidence, beside, reading } = gathered;
  const { start, end } = sentence;
  const quote = reading.tool.description.slice(start, end);
  const found = verdict.evidence.filter(({ field, stance }) => field === '/description' && stance === 'for');
  const there = found.map(
    (one): Evidence =>
      sentence.verbatim
        ? { ...one, start: one.start + start, end: one.end + start }
        : { ...one, quote, start, end },
  );
  const because = new Set(verdict.reasons.severity.map((one) => one.because));
  return {
    ...gathered,
    category: RANK[verdict.category] > RANK[category] ? verdict.category : category,
    signals: new Set<Signal>([...signals, ...verdict.signals]),
    evidence: [...evidence, ...there],
    beside: [
      ...beside,
      {
        span: { field: '/description', quote, start, end },
        gravity: {
          category: verdict.category,
          signals: new Set(verdict.signals),
          leaf: because.has('leaf'),
          bounded: because.has('bounded') || because.has('unpaid'),
          infrastructure: because.has('metered'),
        },
      },
    ],
  };
}
