/** What the server's annotations declare, beside what a client assumes without them and what we read. */
import type { Hint, JudgedTool, Verdict } from '../../scanner/types.ts';
import { HINT } from './server-wording.ts';

export interface DeclaredRow {
  readonly hint: Hint;
  readonly asks: string;
  readonly declared: 'yes' | 'no' | 'not declared';
  /** What the specification lets a client assume when the hint is absent. */
  readonly whenAbsent: 'yes' | 'no';
  readonly reading: 'yes' | 'no' | 'not judged';
  readonly agreement: 'agrees' | 'differs' | 'nothing to compare';
}

export function declaredRows({ tool, verdict }: JudgedTool): DeclaredRow[] {
  return (Object.keys(HINT) as Hint[]).map((hint) => {
    const claim = tool.declared[hint];
    const reading = ours(hint, verdict);
    return {
      hint,
      asks: HINT[hint].asks,
      declared: claim === undefined ? 'not declared' : yesOrNo(claim),
      whenAbsent: yesOrNo(HINT[hint].whenAbsent),
      reading: reading === undefined ? 'not judged' : yesOrNo(reading),
      agreement:
        claim === undefined || reading === undefined
          ? 'nothing to compare'
          : claim === reading
            ? 'agrees'
            : 'differs',
    };
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
