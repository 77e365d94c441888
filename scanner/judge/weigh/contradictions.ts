import type { Category, Confidence, Contradiction, Evidence, Hint, Signal, Tool } from '../../types.ts';

/**
 * Annotations that the words deny, in both directions: a read-only or harmless claim on a tool that
 * changes or destroys, a destructive claim on one that only reads. Each carries the words that speak
 * against the claim. Nothing is said where the reading itself is unsure.
 */
export function contradictionsOf(
  tool: Tool,
  category: Category,
  signals: ReadonlySet<Signal>,
  confidence: Confidence,
  evidence: readonly Evidence[],
): readonly Contradiction[] {
  const { readOnlyHint, destructiveHint } = tool.declared;
  const claims = readOnlyHint !== undefined || destructiveHint !== undefined;
  return claims && confidence !== 'low' ? denials(tool, category, signals, confidence, evidence) : NONE;
}

const NONE: readonly Contradiction[] = [];

function denials(
  { declared: { readOnlyHint, destructiveHint } }: Tool,
  category: Category,
  signals: ReadonlySet<Signal>,
  confidence: Confidence,
  evidence: readonly Evidence[],
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const say = (hint: Hint, declared: boolean, suggests: string): void => {
    const words = evidence.find((one) => one.stance === 'for' && one.suggests === suggests) ?? evidence[0];
    if (words)
      found.push({
        hint,
        declared,
        field: words.field,
        quote: words.quote,
        start: words.start,
        end: words.end,
      });
  };
  if (readOnlyHint === true && category !== 'read') say('readOnlyHint', true, category);
  if (destructiveHint === false && readOnlyHint !== true && LOSES.some((signal) => signals.has(signal)))
    say('destructiveHint', false, signals.has('destructive') ? 'destructive' : category);
  if (destructiveHint === true && category === 'read' && confidence === 'high')
    say('destructiveHint', true, 'read');
  if (readOnlyHint === false && category === 'read' && confidence === 'high')
    say('readOnlyHint', false, 'read');
  return found;
}

const LOSES: readonly Signal[] = ['destructive'];
