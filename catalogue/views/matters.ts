/** What a reader should know besides the verdict: sentences made of this tool's own facts, or none. */
import type { JudgedTool, Parameter, Tool } from '../../scanner/types.ts';
import { actOf } from './act.ts';
import { headOf, wordsOf } from './head.ts';
import { type Prose, prose, said, saidList } from './prose.ts';

/** Parameters by which a caller can look before it leaps (names as served, letters only, lower case). */
const REHEARSALS = /^(is)?(dryrun|simulate|simulateonly|validateonly|checkonly|previewonly)$/;
/** One that shows what would come, where its description says so; else it is a picture of something. */
const PREVIEW = /^(is)?preview$/;
const INSTEAD = /\b(?:without|instead|only|would|not|dry)\b/i;
/** Parameters by which a call says that it is meant. */
const CONFIRMATIONS = /^(is)?confirm(ed|ation|delete|deletion)?$/;
/** What a schema may ask for beside the parameters it requires by name; nobody knows without trying. */
const ASKS_OTHERWISE = ['anyOf', 'oneOf', 'allOf', 'if', 'minProperties', '$ref'];
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
  return siblings.length > 1 && object
    ? [
        prose`None of the ${siblings.length} tools of the server is named as bringing ${articleOf(object)} ${said(object)} back.`,
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

/** Whether the schema offers a rehearsal or asks for a confirmation, and whether a call needs anything. */
function rehearsal({ tool }: JudgedTool): Prose[] {
  const top = tool.parameters.filter((parameter) => parameter.depth === 0);
  const named = (which: (parameter: Parameter) => boolean) => saidList(top.filter(which).map((p) => p.name));
  if (top.some(isRehearsal)) return [prose`A caller can rehearse with ${named(isRehearsal)}.`];
  const confirms = (parameter: Parameter) => CONFIRMATIONS.test(letters(parameter));
  if (top.some(confirms)) return [prose`Whoever makes the call also sets its ${named(confirms)}.`];
  if (top.some(isNeeded) || asksOtherwise(tool)) return [];
  return [
    top.length === 0
      ? prose`It takes no parameters.`
      : prose`Its schema lets an empty call pass: ${top.length === 1 ? 'its one parameter is not' : `none of its ${top.length} parameters is`} required.`,
  ];
}

const isRehearsal = (parameter: Parameter): boolean =>
  REHEARSALS.test(letters(parameter)) ||
  (PREVIEW.test(letters(parameter)) && INSTEAD.test(parameter.description ?? ''));

/** By its schema, or in words. */
const isNeeded = ({ required, description = '' }: Parameter): boolean =>
  required || /(?<!\bnot )\brequired\b/i.test(description);

function asksOtherwise({ definition }: Tool): boolean {
  const schema = definition.inputSchema;
  if (typeof schema !== 'object' || schema === null) return false;
  return ASKS_OTHERWISE.some((keyword) => Object.hasOwn(schema, keyword));
}

function letters(parameter: Parameter): string {
  return parameter.name.replace(/[^a-z]/gi, '').toLowerCase();
}
