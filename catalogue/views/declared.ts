/** What the server's annotations declare, beside what we read. */
import type { Hint, JudgedTool, Verdict } from '../../scanner/types.ts';

export interface DeclaredRow {
  readonly hint: Hint;
  readonly declared: 'yes' | 'no';
  readonly reading: 'yes' | 'no' | 'not judged';
  readonly agreement: 'agrees' | 'differs' | 'nothing to compare';
}

const HINTS: readonly Hint[] = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];

/** A row for each annotation that was served. */
export function declaredRows({ tool, verdict }: JudgedTool): DeclaredRow[] {
  return HINTS.flatMap((hint) => {
    const claim = tool.declared[hint];
    const reading = ours(hint, verdict);
    if (claim === undefined) return [];
    const differs = claim === reading ? 'agrees' : 'differs';
    return [
      {
        hint,
        declared: yesOrNo(claim),
        reading: reading === undefined ? 'not judged' : yesOrNo(reading),
        agreement: reading === undefined ? 'nothing to compare' : differs,
      },
    ];
  });
}

/** Our reading in the hint's terms; idempotence and openness are not judged. */
function ours(hint: Hint, verdict: Verdict): boolean | undefined {
  if (verdict.uncertain) return undefined;
  if (hint === 'readOnlyHint') return verdict.category === 'read';
  if (hint === 'destructiveHint') return verdict.signals.includes('destructive');
  return undefined;
}

function yesOrNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
