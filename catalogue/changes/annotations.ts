import type { Declared, Hint } from '../../scanner/types.ts';
import type { AnnotationChange } from './change.ts';

/**
 * What each hint means when it is not served (MCP 2025-11-25, ToolAnnotations), and which claim is the milder.
 */
const HINTS: Readonly<Record<Hint, { readonly byDefault: boolean; readonly milder: boolean }>> = {
  readOnlyHint: { byDefault: false, milder: true },
  destructiveHint: { byDefault: true, milder: false },
  idempotentHint: { byDefault: false, milder: true },
  openWorldHint: { byDefault: true, milder: false },
};

/**
 * The annotations that claim something else than before, a claim that fell away included. One that only spells
 * out its default is no change, but where the suggested action depends on its being said (rubric section 4).
 */
export function annotationChanges(before: Declared, after: Declared): readonly AnnotationChange[] {
  return (Object.keys(HINTS) as Hint[]).flatMap((hint) => {
    const [was, is] = [before[hint], after[hint]];
    // The specification gives these two no meaning on a tool that only reads.
    const meaningless = hint === 'destructiveHint' || hint === 'idempotentHint';
    if (was === is || (meaningless && after.readOnlyHint === true)) return [];
    const { byDefault, milder } = HINTS[hint];
    const adverse = (hint === 'destructiveHint' && is === true) || (hint === 'readOnlyHint' && is === false);
    if ((was ?? byDefault) === (is ?? byDefault) && !adverse) return [];
    const softened = (is ?? byDefault) === milder && (was ?? byDefault) !== milder;
    return [
      {
        hint,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        softened,
      },
    ];
  });
}
