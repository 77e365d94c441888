import { normalise } from '../normalise.ts';
import type { Evidence, Signal, Verdict } from '../types.ts';
import { signParameter } from './decide/rule.ts';
import { statedBeside, statedElsewhere } from './decide/stated-beside.ts';
import { type SwitchTold, secretsToChoose, switchesTold } from './decide/switches-told.ts';
import { type Gathered, gather, hear, isAskedAbout, lead } from './gather.ts';
import { asASentence, type Worded } from './read/as-a-sentence.ts';
import { hungOn } from './read/hung-on.ts';
import { type Reading, readTool } from './read/reading.ts';
import type { Statement } from './read/statements.ts';
import type { Text } from './read/text.ts';
import type { Weighty } from './weigh/beside.ts';
import { ASKED, RANK } from './weigh/severity.ts';

/**
 * Of a tool that looks, every act that its texts state plainly behind the first, and that a switch is said to turn on,
 * is judged as if a tool were described by it alone: where that tool would be asked about, so is this one. Of a tool
 * that changes something, and would not be asked about, what its description states besides.
 */
export function withSentences(gathered: Gathered, verdictOf: (gathered: Gathered) => Verdict): Gathered {
  const { reading, all, gated } = gathered;
  if (gated) return gathered;
  const looks = all.every(({ effect }) => effect.category === 'read');
  if (!looks && isAskedAbout(gathered)) return gathered;
  const asked = (looks ? besideALook(reading) : besideAChange(reading)).flatMap((sentence) => {
    const tool = readTool(normalise({ name: '', description: sentence.text }), reading.context);
    const verdict = verdictOf(gather(hear(lead(tool))));
    return isAsked(verdict, sentence) ? [joining(sentence, verdict)] : [];
  });
  return asked.length === 0 ? gathered : joined(gathered, asked);
}

const besideALook = (reading: Reading): readonly Sentence[] => [
  ...[...statedBeside(reading), ...statedElsewhere(reading)].flatMap((one) => sentencesOf(one, isAnAct)),
  ...hungOn(reading.description).map((one) => said(one, reading.description, isAnAct)),
  ...switchesTold(reading.tool).map((one) => ofASwitch(one, reading, isTurnedOn)),
  ...secretsToChoose(reading.tool).map((one) => ofASwitch(one, reading, isOfSecrets)),
];

/** Much is told beside a change of how it is made, and what `it` is stands with the change. */
const besideAChange = (reading: Reading): readonly Sentence[] => [
  ...statedBeside(reading)
    .filter(({ phrase: { object } }) => !object.every(({ text }) => /^(?:it|them|that|this)$/.test(text)))
    .flatMap((one) => sentencesOf(one, isGrave)),
  ...switchesTold(reading.tool).map((one) => ofASwitch(one, reading, isMoreThanANotice)),
];

/** What is stated, in words a description could lead with, and where that stands. */
interface Sentence {
  readonly text: string;
  readonly span: Weighty['span'];
  /** Word for word what stands there. */
  readonly verbatim: boolean;
  /** Does what it comes to count? */
  readonly counts: (verdict: Verdict, text: string) => boolean;
}

const sentencesOf = (statement: Statement, counts: Sentence['counts']): readonly Sentence[] =>
  asASentence(statement).map((one) => said(one, statement.phrase.text, counts));

const said = (
  { text, start, end, verbatim }: Worded,
  { field, served }: Text,
  counts: Sentence['counts'],
): Sentence => ({ text, span: { field, quote: served.slice(start, end), start, end }, verbatim, counts });

function ofASwitch({ parameter, does }: SwitchTold, reading: Reading, counts: Sentence['counts']): Sentence {
  const { field, quote, start, end } = signParameter('uncertain', parameter, reading);
  return { text: does, span: { field, quote, start, end }, verbatim: false, counts };
}

const isAsked = (verdict: Verdict, { text, counts }: Sentence): boolean =>
  ASKED.has(verdict.severity) && !verdict.uncertain && verdict.confidence !== 'low' && counts(verdict, text);

const isAnAct: Sentence['counts'] = (verdict, text) =>
  verdict.category !== 'read' || handsOutSecrets(verdict, text);

const isGrave: Sentence['counts'] = (verdict) =>
  reachesOut(verdict) || verdict.signals.includes('credential');

/** How much of it, how it is run and what is left out of an answer is what most switches are for. */
const isTurnedOn: Sentence['counts'] = (verdict, text) =>
  reachesOut(verdict) ||
  // `Return secrets with a status`: which of them, and not that they are.
  (handsOutSecrets(verdict, text) && !/\b(?:that|where|which|whose|with)\b/.test(text));

/** Who is told of a change is a by-product of it; that money moves, code runs or everybody is told is none. */
const isMoreThanANotice: Sentence['counts'] = ({ category, signals }) =>
  category === 'billing' ||
  signals.includes('code_exec') ||
  (signals.includes('external_comm') && signals.includes('bulk'));

const reachesOut = ({ category, signals }: Verdict): boolean =>
  category === 'billing' || signals.some((one) => /^(?:code_exec|external_comm|privilege)$/.test(one));

/** Acts among the values to choose from are read as the name's own. */
const isOfSecrets: Sentence['counts'] = (verdict, text) =>
  verdict.category === 'read' && handsOutSecrets(verdict, text);

/** Only the whole description tells a token that opens a door from one of a design or of a market. */
const handsOutSecrets: Sentence['counts'] = ({ signals }, text) =>
  signals.includes('credential') && !/\btokens?\b/i.test(text);

/** What a sentence adds to the tool it stands in. */
interface Joining {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly weighty: Weighty;
}

function joining({ span, verbatim }: Sentence, verdict: Verdict): Joining {
  const evidence = verdict.evidence
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
  return { verdict, evidence, weighty: { span, gravity } };
}

/** All at once: a text may hold thousands. */
const joined = (gathered: Gathered, all: readonly Joining[]): Gathered => ({
  ...gathered,
  category: all.reduce(
    (worst, { verdict: { category } }) => (RANK[category] > RANK[worst] ? category : worst),
    gathered.category,
  ),
  signals: new Set<Signal>([...gathered.signals, ...all.flatMap(({ verdict }) => verdict.signals)]),
  evidence: [...gathered.evidence, ...all.flatMap(({ evidence }) => evidence)],
  beside: [...gathered.beside, ...all.map(({ weighty }) => weighty)],
});
