import type { Hint, Verdict } from '../../scanner/types.ts';
import { riskWords, SUGGESTION } from '../views/wording.ts';
import type { AnnotationChange, Change, ParameterChange } from './change.ts';

/** One sentence in the voice of the catalogue. The tool's name is left to the caller, who knows the medium. */
export function changeWords({ kind, was, before, after }: Change): string {
  const renamed = was === undefined ? '' : ', renamed';
  switch (kind) {
    case 'tool-added':
      return `is new: ${riskOf(after)}`;
    case 'tool-removed':
      return `is gone; it was ${riskOf(before)}`;
    case 'risk-raised':
    case 'risk-lowered':
      return `was ${riskOf(before)} and is now ${riskOf(after)}${renamed}`;
    case 'finding-added':
      return after === undefined
        ? 'now speak to the model'
        : `stays ${riskOf(after)}, but its text has something to look at${renamed}`;
    case 'changed':
      return `is called or described otherwise and stays ${heldOf(before, after)}${renamed}`;
    case 'renamed':
      return `is the same under another name and stays ${riskOf(after)}`;
    case 'reworded':
      return after === undefined ? 'were reworded' : `was reworded and stays ${riskOf(after)}`;
  }
}

/** `context (string, required), brings credential` */
export function parameterWords({ path, types, required, brings }: ParameterChange): string {
  const facts = [...types, ...(required ? ['required'] : [])].join(', ');
  const brought =
    brings.length === 0 ? '' : `, brings ${brings.map((label) => SUGGESTION[label]).join(' and ')}`;
  return `${path}${facts === '' ? '' : ` (${facts})`}${brought}`;
}

/** `readOnlyHint was not served and is now true: it now claims that it only reads` */
export function annotationWords({ hint, before, after, softened }: AnnotationChange): string {
  const claim = (value: boolean | undefined) => (value === undefined ? 'not served' : String(value));
  const said = softened ? SOFTENED[hint] : after === undefined ? undefined : WARNING[`${hint} ${after}`];
  return `${hint} was ${claim(before)} and is now ${claim(after)}${said === undefined ? '' : `: ${said}`}`;
}

/** What a milder claim amounts to; many clients stop asking on its strength. */
const SOFTENED: Readonly<Record<Hint, string>> = {
  readOnlyHint: 'it now claims that it only reads',
  destructiveHint: 'it now claims that it destroys nothing',
  idempotentHint: 'it now claims that a second call does nothing more',
  openWorldHint: 'it now claims that it reaches nothing outside',
};

const WARNING: Readonly<Record<string, string>> = {
  'destructiveHint true': 'it now warns that it may destroy',
  'readOnlyHint false': 'it now warns that it does more than read',
};

/** The later reading, with the earlier action where that alone is another: the server's annotations moved it. */
function heldOf(before: Verdict | undefined, after: Verdict | undefined): string {
  const [was, is] = [before, after].map((verdict) => verdict?.actions.recommended);
  return was === is ? riskOf(after) : `${riskOf(after)}, where the suggested action was ${was}`;
}

/** `critical, destructive · bulk (deny)` */
function riskOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'unknown';
  return `${verdict.severity}, ${riskWords(verdict)} (${verdict.actions.recommended})`;
}
