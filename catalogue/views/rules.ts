/** The pages of the rules: why each holds, where it may be wrong, what it fires on and spares. */
import { RULES, type Rule } from '../../scanner/judge/index.ts';
import type { Definition } from '../../scanner/types.ts';
import { definitionText } from './parameters.ts';
import { byName, type ToolRow } from './shelf.ts';
import type { Segment } from './text.ts';

export interface RuleLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly why: string;
  /** In how many tools of the catalogue it spoke. */
  readonly tools: number;
}
export interface RuleView extends RuleLine {
  readonly limits: string;
  /** The rule’s table, in the order in which its lines are asked; empty where it is none. */
  readonly rows: readonly { readonly id: string; readonly when: string; readonly because: string }[];
  readonly since: number;
  /** Definitions in our own words. */
  readonly fires: readonly (readonly Segment[])[];
  readonly spares: readonly (readonly Segment[])[];
  /** Some of the tools in which it spoke, by name. */
  readonly spokeIn: readonly ToolRow[];
  /** Tools in the catalogue. */
  readonly of: number;
}

const EXAMPLES_SHOWN = 6;
const TOOLS_SHOWN = 24;

export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);

/** The tools in which each rule spoke, by its id. */
type Spoken = ReadonlyMap<string, readonly ToolRow[]>;

/** @param rows all rows of the catalogue */
export function byRule(rows: readonly ToolRow[]): Spoken {
  const spoken = new Map<string, ToolRow[]>(RULE_IDS.map((id) => [id, []]));
  for (const row of rows) for (const id of new Set(row.rules)) spoken.get(id)?.push(row);
  return spoken;
}

export function ruleLines(spoken: Spoken): RuleLine[] {
  return RULES.map((rule) => line(rule, spoken.get(rule.id) ?? []));
}

/**
 * @param of tools in the catalogue
 * @throws Error when no rule has that id
 */
export function ruleView(id: string, spoken: Spoken, of: number): RuleView {
  const rule = RULES.find((other) => other.id === id);
  if (!rule) throw new Error(`No rule is called ${id}.`);
  const tools = spoken.get(id) ?? [];
  return {
    ...line(rule, tools),
    limits: rule.limits,
    rows: (rule.rows ?? []).map(({ id, when, because }) => ({
      id,
      when: when.join('; ') || 'otherwise',
      because,
    })),
    since: rule.since,
    fires: rule.examples.fires.slice(0, EXAMPLES_SHOWN).map(example),
    spares: rule.examples.spares.map(example),
    spokeIn: [...tools].sort(byName).slice(0, TOOLS_SHOWN),
    of,
  };
}

function line({ id, title, why }: Rule, tools: readonly ToolRow[]): RuleLine {
  return { id, href: `/rules/${id}/`, title, why, tools: tools.length };
}

/** An example without the parts that say nothing: an empty description, a schema without properties. */
function example(definition: Definition): readonly Segment[] {
  const { inputSchema, description, ...rest } = definition;
  const properties =
    inputSchema !== null && typeof inputSchema === 'object' && 'properties' in inputSchema
      ? inputSchema.properties
      : undefined;
  const said = properties && typeof properties === 'object' && Object.keys(properties).length > 0;
  return definitionText({
    ...rest,
    ...(description !== '' && description !== undefined && { description }),
    ...(said && { inputSchema }),
  });
}
