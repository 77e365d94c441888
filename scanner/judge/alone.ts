import { normalise } from '../normalise.ts';
import type { Evidence, Signal, Verdict } from '../types.ts';
import { statedBeside } from './decide/stated-beside.ts';
import type { Gathered } from './gather.ts';
import { inflections } from './read/inflections.ts';
import { type Reading, readTool } from './read/reading.ts';
import type { Statement } from './read/statements.ts';
import type { Text } from './read/text.ts';
import { plays, ROLE, type Word } from './read/words.ts';
import { ASKED, RANK } from './weigh/severity.ts';

/**
 * Of a tool that looks, every act that its description states plainly behind the first is judged as if a tool were
 * described by it alone: where that tool would be asked about, so is this one.
 */
export function withSentences(gathered: Gathered, judge: (reading: Reading) => Verdict): Gathered {
  const { reading, all, gated } = gathered;
  if (gated || all.length === 0 || all.some(({ effect }) => effect.category !== 'read')) return gathered;
  return statedBeside(reading)
    .flatMap(sentenceOf)
    .reduce((sum, sentence) => {
      const tool = normalise({ name: '', description: sentence.text });
      const verdict = judge(readTool(tool, reading.context));
      return isAsked(verdict, sentence) ? joined(sum, sentence, verdict) : sum;
    }, gathered);
}

function isAsked(
  { category, severity, signals, confidence, uncertain }: Verdict,
  { text }: Sentence,
): boolean {
  // Only the whole description tells a token that opens a door from one of a design or of a market.
  const weighs = category !== 'read' || (signals.includes('credential') && !/\btokens?\b/i.test(text));
  return weighs && ASKED.has(severity) && !uncertain && confidence !== 'low';
}

/** What is stated, in words a description could lead with, and where that stands. */
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Word for word what stands there. */
  readonly verbatim: boolean;
}

/** `The payment is captured today`, `emailing each of them`: captures the payment today, emails each of them. */
function sentenceOf({ phrase, voice, from, to }: Statement): readonly Sentence[] {
  const { text, at, verb } = phrase;
  const { served, starts, ends, words } = text;
  const end = ends[endOf(text, at, to) - 1] as number;
  const rest = served.slice(ends[at], end);
  const third = inflections(verb.lemma).find(([, form]) => form === 'third')?.[0];
  if (voice !== 'passive') {
    const start = starts[at] as number;
    const verbatim = words[at]!.form === 'third';
    return [{ text: verbatim ? served.slice(start, end) : `${third}${rest}`, start, end, verbatim }];
  }
  let be = at - 1;
  while (be > from && plays(words[be], ROLE.adverb)) be--;
  if (be <= from) return [];
  const start = starts[from] as number;
  const subject = served.slice(start, ends[be - 1]);
  return [{ text: `${third} ${subject}${rest}`, start, end: ends[at] as number, verbatim: false }];
}

/** `Optimises images and removes them`: what stands behind `and` is a statement of its own. */
function endOf({ words }: Text, at: number, to: number): number {
  const { form } = words[at] as Word;
  for (let k = at + 1; k < to - 1; k++)
    if (plays(words[k], ROLE.conjunction) && words[k + 1]!.verb && words[k + 1]!.form === form) return k;
  return to;
}

function joined(gathered: Gathered, sentence: Sentence, verdict: Verdict): Gathered {
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
