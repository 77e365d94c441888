import type { Category, Confidence, Contradiction, Evidence, Hint, Signal, Tool } from '../../types.ts';

/**
 * Annotations that the words deny, in both directions: a read-only or harmless claim on a tool that
 * changes or destroys, a destructive claim on one that only reads. Each accuses in public: name and description
 * have to agree on what the tool does, and the words shown are of the description's own first sentence.
 * @param agreed name and description lead with acts of the verdict's category
 */
export function contradictionsOf(
  tool: Tool,
  category: Category,
  signals: ReadonlySet<Signal>,
  confidence: Confidence,
  agreed: boolean,
  evidence: readonly Evidence[],
): readonly Contradiction[] {
  const { readOnlyHint, destructiveHint } = tool.declared;
  const claims = readOnlyHint !== undefined || destructiveHint !== undefined;
  const sure = confidence === 'high' || (agreed && category !== 'read');
  return claims && sure ? denials(tool, category, signals, evidence) : NONE;
}

const NONE: readonly Contradiction[] = [];

function denials(
  { declared: { readOnlyHint, destructiveHint }, description }: Tool,
  category: Category,
  signals: ReadonlySet<Signal>,
  evidence: readonly Evidence[],
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const say = (hint: Hint, declared: boolean, suggests: string): void => {
    const words = evidence.find(
      (one) => one.stance === 'for' && one.suggests === suggests && isInMainClause(one, description),
    );
    if (words === undefined) return;
    const { field, quote, start, end } = words;
    found.push({ hint, declared, field, quote, start, end });
  };
  if (readOnlyHint === true && category !== 'read') say('readOnlyHint', true, category);
  if (destructiveHint === false && readOnlyHint !== true && LOSES.some((signal) => signals.has(signal)))
    say('destructiveHint', false, signals.has('destructive') ? 'destructive' : category);
  if (destructiveHint === true && category === 'read') say('destructiveHint', true, 'read');
  if (readOnlyHint === false && category === 'read') say('readOnlyHint', false, 'read');
  return found;
}

/** Stands in the first sentence of the description. */
const isInMainClause = ({ field, start }: Evidence, description: string): boolean =>
  field === '/description' && !/[.!?]\s/.test(description.slice(0, start));

const LOSES: readonly Signal[] = ['destructive'];
