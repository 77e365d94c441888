import { type Passage, passageOf, readingOnce } from '../passage.ts';
import { type Saying, stringsByTool } from '../strings.ts';
import type { Finding, FindingKind, Tool } from '../types.ts';
import { askingIn } from './asking.ts';
import { finding, type Stretch } from './finding.ts';
import { hiddenIn } from './hidden.ts';
import { orderIn, SHORTEST } from './instructing.ts';
import { sameNames } from './names.ts';
import { CALL_FIRST } from './orders.ts';
import { shadowingIn } from './shadowing.ts';

/**
 * Things in a server's strings that a reader should see, apart from risk. Each rule is narrow on purpose: on the 190
 * servers of the development corpus all of them together speak of four tools in a thousand.
 * @param strings every string of each tool's definition, where somebody has gone through them already
 */
export function findFindings(
  tools: readonly Tool[],
  { instructions }: { readonly instructions?: string },
  strings: ReadonlyMap<Tool, readonly Saying[]> = stringsByTool(tools),
): readonly Finding[] {
  const names = new Set(tools.map((tool) => tool.name));
  return [
    ...tools.flatMap((tool) => inTool(tool, strings.get(tool) as readonly Saying[], names)),
    ...(instructions
      ? inText('', { field: '/instructions', text: instructions, passage: passageOf(instructions) })
      : []),
    ...sameNames(tools),
  ];
}

/** Kinds that steer a model or keep something from its user: a tool with one is asked about (rubric section 8). */
export const STEERING: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'invisible-text',
  'instructing-text',
  'shadowing-text',
  'asking-parameter',
]);

/** Does a finding only ask that the tool be called before others? */
export function asksToBeFirst({ kind, quote }: Finding, description: string): boolean {
  const asks = CALL_FIRST.test(quote.toLowerCase());
  if (kind === 'instructing-text' || !asks) return asks;
  const rest = description.toLowerCase().replaceAll(new RegExp(CALL_FIRST, 'g'), ' ');
  return kind === 'shadowing-text' && shadowingIn(rest, new Set()) === undefined;
}

function inTool(tool: Tool, strings: readonly Saying[], names: ReadonlySet<string>): readonly Finding[] {
  const found: Finding[] = [];
  for (const served of strings)
    if (served.role !== 'key') for (const one of inText(tool.name, served)) found.push(one);
  const shadowing = shadowingIn(tool.description, names);
  if (shadowing)
    found.push(
      finding('shadowing-text', tool.name, { field: '/description', text: tool.description }, shadowing),
    );
  found.push(...askingIn(tool));
  return found;
}

function inText(
  tool: string,
  served: { readonly field: string; readonly text: string; readonly passage: Passage },
): readonly Finding[] {
  const found = held(served.passage);
  return found.length === 0
    ? NO_FINDINGS
    : found.map(([kind, stretch]) => finding(kind, tool, served, stretch));
}

/** What a text holds that a reader should see, whatever string it is. */
type Held = readonly (readonly [FindingKind, Stretch])[];

const held = readingOnce((text): Held => {
  if (isQuiet(text)) return NOTHING;
  const hidden = hiddenIn(text);
  const order = orderIn(text);
  if (hidden === undefined && order === undefined) return NOTHING;
  return [
    ...(hidden ? [['invisible-text', hidden] as const] : []),
    ...(order ? [['instructing-text', order] as const] : []),
  ];
});

/** Nearly all strings of a schema are short and hold neither a tag nor what is hidden. */
const isQuiet = (text: string): boolean => text.length < SHORTEST && QUIET.test(text);
const QUIET = /^[ -;=-Z\\-~]*$/;

const NOTHING: Held = [];
const NO_FINDINGS: readonly Finding[] = [];
