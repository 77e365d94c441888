import {
  CATEGORIES,
  type Category,
  type JudgedTool,
  SIGNALS,
  type Signal,
  type Suggestion,
} from '../../scanner/types.ts';
import type { ParameterChange } from './change.ts';

/**
 * The parameters that `tool` has and `other` has not, by path, with what the verdict on `tool` rests on each;
 * those that bring a risk first.
 */
export function parametersMissing(tool: JudgedTool, other: JudgedTool): readonly ParameterChange[] {
  const known = new Set(other.tool.parameters.map(({ path }) => path));
  return tool.tool.parameters
    .filter(({ path }) => !known.has(path))
    .map(({ path, types, required, description, field }) => ({
      field,
      path,
      types,
      required,
      ...(description === undefined ? {} : { description }),
      brings: broughtBy(field, tool),
    }))
    .sort((one, other) => other.brings.length - one.brings.length);
}

function broughtBy(field: string, { verdict }: JudgedTool): readonly (Category | Signal)[] {
  const within = verdict.evidence.filter(
    (evidence) => evidence.stance === 'for' && `${evidence.field}/`.startsWith(`${field}/`),
  );
  return [...new Set(within.map(({ suggests }) => suggests))].filter(isRisk);
}

function isRisk(suggests: Suggestion): suggests is Category | Signal {
  return (RISKS as readonly string[]).includes(suggests);
}

const RISKS = [...CATEGORIES, ...SIGNALS].filter((risk) => risk !== 'read');
