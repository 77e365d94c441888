import { judgeTools } from '../scanner/judge/index.ts';
import { normalise } from '../scanner/normalise.ts';
import type { Definition, JudgedTool } from '../scanner/types.ts';

/** A definition as it is judged with no server around it. */
export function judgeAlone(definition: Definition): JudgedTool {
  return judgeTools([normalise(definition)], {})[0]!;
}
