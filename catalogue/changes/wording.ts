import type { Verdict } from '../../scanner/types.ts';
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
      return `is called or described otherwise and stays ${riskOf(after)}${renamed}`;
    case 'renamed':
      return `is the same under another name and stays ${riskOf(after)}`;
    case 'reworded':
      return after === undefined ? 'were reworded' : `was reworded and stays ${riskOf(after)}`;
  }
}

/** `context (string, required), brings credential` */
export function parameterWords({ path, types, required, brings }: ParameterChange): string {
  const facts = [...types, ...(required ? ['required'] : [])].join(', ');
  const brought = brings.length === 0 ? '' : `, brings ${brings.join(' and ').replaceAll('_', ' ')}`;
  return `${path}${facts === '' ? '' : ` (${facts})`}${brought}`;
}

/** `readOnlyHint was not served and is now true: it claims less than before` */
export function annotationWords({ hint, before, after, softened }: AnnotationChange): string {
  const claim = (value: boolean | undefined) => (value === undefined ? 'not served' : String(value));
  return `${hint} was ${claim(before)} and is now ${claim(after)}${softened ? ': it claims less than before' : ''}`;
}

/** `critical, destructive · bulk (deny)` */
function riskOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'unknown';
  const { severity, category, signals, actions } = verdict;
  const labels = [category, ...signals.filter((signal) => signal !== category)];
  return `${severity}, ${labels.join(' · ').replaceAll('_', ' ')} (${actions.recommended})`;
}
