import picocolors from 'picocolors';
import { contextOf, explain, rowOf } from '../../scanner/judge/index.ts';
import { stricter } from '../../scanner/secrets/caution.ts';
import { type Evidence, type JudgedTool, PROFILES, type ScannedServer } from '../../scanner/types.ts';
import { correctionWords, judgement } from '../corrections/wording.ts';
import { riskWords, SUGGESTION } from '../views/wording.ts';
import { COLOURS } from './colours.ts';
import { hang } from './hang.ts';
import { nearLines } from './near.ts';
import { actionReason, severityReason } from './reasons.ts';
import { quoteWords, severityWords } from './verdict-line.ts';
import { visible, visibleJson, visibleName } from './visible.ts';

/**
 * Every rule on one tool: the verdict, what fired with its words, the acts that were read but do not
 * decide, and what stayed silent. The rules are run again, so the trace is that of the present ruleset.
 */
export function explanation(
  server: ScannedServer,
  toolName: string,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const { tool, verdict, steps, acts, kept } = traceOf(server, toolName);
  const c = picocolors.createColors(colour);
  const said = new Set(verdict.evidence.map(spanOf));
  const undecisive = acts.filter((act) => !said.has(spanOf(act)));
  const near = nearLines(acts.flatMap((act) => act.near)).map((line) => `  ${line}`);
  const silent = steps.filter(({ fired }) => !fired).map(({ rule }) => rule);
  const actions = PROFILES.map((profile) => `${profile} ${verdict.actions[profile]}`).join(', ');
  const doubt = verdict.uncertain ? '; the text does not settle what it does' : '';
  const lines = [
    `${c.bold(visibleName(tool.name))} of ${visible(server.id)}`,
    `${COLOURS[verdict.severity](c)(severityWords(verdict))}  ${riskWords(verdict)}`,
    `${verdict.confidence} confidence${doubt} · ${actions}`,
    ...(verdict.redacted ? [BLOTTED] : []),
    ...correctionLines(kept),
    c.dim(visibleName(tool.description, LONGEST_DESCRIPTION)),
    '',
    severityReason(verdict),
    actionReason(verdict),
    '',
    c.bold('Fired'),
    ...steps
      .filter(({ fired }) => fired)
      .flatMap((step) => [`  ${step.rule}: ${step.title}`, ...step.evidence.map(evidenceLine)]),
    ...(undecisive.length > 0 ? ['', c.bold('Also read')] : []),
    ...undecisive.map((act) => `  ${act.rule}: ${quoteWords(act)} (${act.suggests})`),
    ...(near.length > 0 ? ['', c.bold('Nearly')] : []),
    ...near,
    '',
    // By name alone: what fired must not scroll away under those that have nothing to say.
    `${c.bold('Silent')}: ${silent.length} of ${steps.length} rules; --json tells what each of them reads`,
    `  ${c.dim(silent.join(', '))}`,
  ];
  return `${lines.map((line) => hang(line, width)).join('\n')}\n`;
}

/**
 * The same for machines, as JSON: `{server, tool, verdict, corrected, rules, acts}`. `verdict` is the
 * judge's; `corrected`, where somebody said otherwise, holds what is held instead. `rules` are all in reading order, each
 * with `fired` and its evidence; `acts` are all that were read, the outweighed ones among them. Fields are added,
 * never renamed.
 */
export function explanationJson(server: ScannedServer, toolName: string): string {
  const { tool, verdict, steps, acts, kept } = traceOf(server, toolName);
  const corrected = kept.correction && { ...kept.correction, machine: undefined, verdict: kept.verdict };
  return visibleJson({ server: server.id, tool: tool.name, verdict, corrected, rules: steps, acts });
}

function traceOf(server: ScannedServer, toolName: string) {
  const kept = server.tools.find((judged) => judged.tool.name === toolName)!;
  const { tool, verdict: held, correction } = kept;
  const earlier = correction?.machine ?? held;
  const tools = server.tools.map((judged) => judged.tool);
  const { verdict: fresh, steps, acts } = explain(tool, contextOf(tools, wordsOf(server)));
  // Words that were blotted out no rule can find again.
  return { tool, verdict: earlier.redacted ? stricter(fresh, earlier) : fresh, steps, acts, kept };
}

function correctionLines({ verdict, correction }: JudgedTool): readonly string[] {
  if (correction === undefined) return [];
  const words = correctionWords(correction);
  return [correction.stale ? `Held: ${words}` : `Held instead: ${judgement(verdict)}, ${words}`];
}

const BLOTTED =
  'Judged as served; its name or the words that decide held a secret and were blotted out, so it is asked about.';

/** Characters of a description that are shown: real ones are shorter. */
const LONGEST_DESCRIPTION = 10_000;

function wordsOf({ server, instructions }: ScannedServer) {
  return {
    ...(server === undefined ? {} : { name: server.name }),
    ...(instructions === undefined ? {} : { instructions }),
  };
}

function evidenceLine(piece: Evidence): string {
  const row = rowOf(piece.rule);
  const because = row === undefined ? '' : ` (${row.id}: ${row.because})`;
  return `    ${quoteWords(piece)} speaks ${piece.stance} ${SUGGESTION[piece.suggests]}${because}`;
}

function spanOf({ field, start, end }: Evidence): string {
  return `${field}:${start}:${end}`;
}
