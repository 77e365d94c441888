/** What a reader should know besides the verdict: sentences made of this tool's own facts, or none. */
import type { JudgedTool, Parameter } from '../../scanner/types.ts';
import { actOf, headOf, wordsOf } from './act.ts';
import { type Prose, prose, said, saidList } from './prose.ts';

/** Parameters by which a caller can look before it leaps (names as served, letters only, lower case). */
const REHEARSALS = /^(is)?(dryrun|preview|simulate|validateonly|checkonly|confirm(ed|ation)?|confirmdelete)$/;
/** Verbs in the name of a tool that brings back what another has ended. */
const WAYS_BACK: ReadonlySet<string> = new Set([
  'restore',
  'recover',
  'undelete',
  'unarchive',
  'undo',
  'revert',
  'reinstate',
  'untrash',
]);

/** @param siblings the tools of the same server */
export function whyItMatters(judged: JudgedTool, siblings: readonly JudgedTool[]): Prose[] {
  return judged.verdict.category === 'read'
    ? []
    : [...wayBack(judged, siblings), ...decider(judged), ...rehearsal(judged)];
}

/** Whether the same server has a tool that is named as undoing it. */
function wayBack(judged: JudgedTool, siblings: readonly JudgedTool[]): Prose[] {
  if (!judged.verdict.signals.includes('destructive')) return [];
  const act = actOf(judged);
  const object = act ? headOf(act.object) : undefined;
  const back = siblings
    .map(({ tool }) => tool.name)
    .filter((name) => {
      const words = wordsOf(name);
      return words.some((word) => WAYS_BACK.has(word)) && (object === undefined || words.includes(object));
    });
  if (back.length > 0)
    return [
      prose`By their names, ${saidList([...new Set(back)].slice(0, 3))} on the same server may undo it.`,
    ];
  return siblings.length > 1
    ? [
        prose`None of the ${siblings.length} tools of the server is named as bringing ${object ? prose`${articleOf(object)} ${said(object)}` : 'it'} back.`,
      ]
    : [];
}

/** By its first letter: `an application`, `a user`, `a job`. */
const articleOf = (noun: string): string => (/^(?:[aeio]|u(?!s|ni|rl|ti))/.test(noun) ? 'an' : 'a');

/** The parameter whose text is run. */
function decider({ tool, verdict }: JudgedTool): Prose[] {
  const piece = verdict.evidence.find(
    ({ stance, suggests, field }) =>
      stance === 'for' && suggests === 'code_exec' && field.startsWith('/inputSchema'),
  );
  const parameter =
    piece && tool.parameters.find(({ name, field }) => piece.field.startsWith(field) || name === piece.quote);
  return parameter ? [prose`What runs is decided by the text in ${said(parameter.path)}.`] : [];
}

/** Whether the schema offers a rehearsal, and whether a call needs anything. */
function rehearsal({ tool }: JudgedTool): Prose[] {
  const top = tool.parameters.filter((parameter) => parameter.depth === 0);
  const offered = top.filter((parameter) => REHEARSALS.test(letters(parameter)));
  if (offered.length > 0) return [prose`A caller can rehearse with ${saidList(offered.map((p) => p.name))}.`];
  if (top.some((parameter) => parameter.required)) return [];
  return [
    top.length === 0
      ? prose`It takes no parameters.`
      : prose`An empty call is valid: ${top.length === 1 ? 'its one parameter is not' : `none of its ${top.length} parameters is`} required.`,
  ];
}

function letters(parameter: Parameter): string {
  return parameter.name.replace(/[^a-z]/gi, '').toLowerCase();
}
