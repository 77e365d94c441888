import {
  ACTIONS,
  type Finding,
  type JudgedTool,
  type ScannedServer,
  SEVERITIES,
  type Verdict,
} from '../../scanner/types.ts';
import { annotationChanges } from './annotations.ts';
import { CHANGE_KINDS, type Change, type ChangeKind } from './change.ts';
import { warnsItself } from './declared.ts';
import { pairTools } from './pairs.ts';
import { parametersMissing } from './parameters.ts';
import { wordChanges, wordPieces } from './words.ts';

export type * from './change.ts';

/**
 * What changed from one capture to a later one, worst first. Both must be judged by the same ruleset: a
 * difference in our rules is no change of the server. Tools are matched by name, those of one name in served
 * order, and what is left by an equal or nearly equal definition.
 */
export function changesBetween(before: ScannedServer, after: ScannedServer): readonly Change[] {
  const { pairs, added, removed } = pairTools(before.tools, after.tools);
  return [
    ...serverChange(before, after),
    ...pairs.flatMap(([earlier, later]) => toolChange(earlier, later, { before, after })),
    ...added.map((tool) => addedTool(tool, after)),
    ...removed.map(removedTool),
  ].sort(worstFirst);
}

/**
 * How the present rules read tools otherwise that were served the same: a change of ours, told apart. `was` is
 * a capture as it was judged once, `now` the same capture judged by the present rules.
 */
export function rulesetChanges(was: ScannedServer, now: ScannedServer): readonly Change[] {
  return now.tools
    .flatMap((later, at) => {
      const earlier = was.tools[at];
      if (earlier === undefined || earlier.tool.digest !== later.tool.digest) return [];
      const step = direction(earlier.verdict, later.verdict);
      return step === 0
        ? []
        : [
            {
              ...NOTHING,
              kind: step > 0 ? ('risk-raised' as const) : ('risk-lowered' as const),
              tool: later.tool.name,
              before: earlier.verdict,
              after: later.verdict,
              rise: step > 0,
            },
          ];
    })
    .sort(worstFirst);
}

const NOTHING = { findings: [], added: [], removed: [], annotations: [], words: [] } as const;

interface Captures {
  readonly before: ScannedServer;
  readonly after: ScannedServer;
}

function toolChange(earlier: JudgedTool, later: JudgedTool, captures: Captures): readonly Change[] {
  if (earlier.tool.digest === later.tool.digest) return [];
  const [before, after] = [earlier.tool, later.tool];
  const findings = newFindings(
    findingsOf(captures.before, before.name),
    findingsOf(captures.after, after.name),
  );
  const added = parametersMissing(later, earlier);
  const removed = parametersMissing(earlier, later);
  const annotations = annotationChanges(before.declared, after.declared);
  const words = wordChanges(before.definition, after.definition).filter(
    ({ field }) => ![...added, ...removed].some((parameter) => field.startsWith(`${parameter.field}/`)),
  );
  const parts = { findings, added, removed, annotations, words };
  const step = direction(earlier.verdict, later.verdict);
  const belittled = annotations.some(
    ({ hint, softened }) => softened && later.verdict.contradictions.some((one) => one.hint === hint),
  );
  return [
    {
      kind: kindOf(step, parts, before.name !== after.name),
      tool: after.name,
      ...(before.name === after.name ? {} : { was: before.name }),
      before: earlier.verdict,
      after: later.verdict,
      rise: step > 0 || findings.length > 0 || belittled,
      ...parts,
    },
  ];
}

function kindOf(
  step: number,
  { findings, added, removed, annotations }: Pick<Change, 'findings' | 'added' | 'removed' | 'annotations'>,
  renamed: boolean,
): ChangeKind {
  if (step > 0) return 'risk-raised';
  if (findings.length > 0) return 'finding-added';
  if (step < 0) return 'risk-lowered';
  if (added.length + removed.length + annotations.length > 0) return 'changed';
  return renamed ? 'renamed' : 'reworded';
}

function addedTool(later: JudgedTool, after: ScannedServer): Change {
  const { tool, verdict } = later;
  const findings = findingsOf(after, tool.name);
  const rise = verdict.actions.recommended !== 'allow' || findings.length > 0;
  return { ...NOTHING, kind: 'tool-added', tool: tool.name, after: verdict, rise, findings };
}

function removedTool({ tool, verdict }: JudgedTool): Change {
  return { ...NOTHING, kind: 'tool-removed', tool: tool.name, before: verdict, rise: false };
}

/** What the server says of itself: its instructions reach the model as a tool's words do. */
function serverChange(before: ScannedServer, after: ScannedServer): readonly Change[] {
  const findings = newFindings(findingsOf(before, ''), findingsOf(after, ''));
  const [was = '', is = ''] = [before.instructions, after.instructions];
  if (was === is && findings.length === 0) return [];
  const words = was === is ? [] : [{ field: '/instructions', pieces: wordPieces(was, is) }];
  const kind = findings.length > 0 ? 'finding-added' : 'reworded';
  return [{ ...NOTHING, kind, tool: '', rise: findings.length > 0, findings, words }];
}

const findingsOf = ({ findings }: ScannedServer, tool: string): readonly Finding[] =>
  findings.filter((finding) => finding.tool === tool);

/** Findings of a kind and wording that were not there; where in the text they stand does not matter. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  return after.filter(
    ({ kind, quote }) => !before.some((known) => known.kind === kind && known.quote === quote),
  );
}

/** Above 0 where the later verdict is graver, below where it is milder: the first that differs decides. */
function direction(before: Verdict, after: Verdict): number {
  const gained = after.signals.some((signal) => !before.signals.includes(signal));
  const lost = before.signals.some((signal) => !after.signals.includes(signal));
  return (
    SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity) ||
    actionStep(before, after) ||
    (gained ? 1 : Number(lost) * -1)
  );
}

function actionStep(before: Verdict, after: Verdict): number {
  if (warnsItself(before) || warnsItself(after)) return 0;
  return ACTIONS.indexOf(after.actions.recommended) - ACTIONS.indexOf(before.actions.recommended);
}

function worstFirst(one: Change, other: Change): number {
  return (
    Number(other.rise) - Number(one.rise) ||
    CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) ||
    gravity(other) - gravity(one)
  );
}

function gravity({ before, after }: Change): number {
  const verdict = after ?? before;
  return verdict === undefined ? 0 : SEVERITIES.indexOf(verdict.severity);
}
