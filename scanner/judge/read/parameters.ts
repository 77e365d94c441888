import type { ParameterNames } from '../../../data/lexicon/parameters.ts';
import type { Parameter, Tool } from '../../types.ts';
import { type Name, NO_LISTS, nameOf, PARAM } from './fieldnames.ts';

export { listed, PARAM } from './fieldnames.ts';

/** What the parameters of one tool are for, and which of them says so. */
export interface Parameters {
  readonly bits: number;
  /** The lists of names (data/lexicon/parameters.ts) that hold the name of one of them. */
  readonly lists: ReadonlySet<ParameterNames>;
  /** First parameter with this bit. */
  find(bit: number): Parameter | undefined;
  /** Has the tool a parameter with any of these bits? */
  has(bits: number): boolean;
}

/** The kinds of parameter a tool has, as bits, with questions by name answered from memory. */
export function readParameters(tool: Tool): Parameters {
  const { length } = tool.parameters;
  if (length === 0) return NONE;
  const each = new Array<number>(length);
  let bits = 0;
  let lists = NO_LISTS;
  for (let i = 0; i < length; i++) {
    const parameter = tool.parameters[i] as Parameter;
    const name = nameOf(parameter.name);
    each[i] = bitsOf(parameter, name);
    bits |= each[i] as number;
    if (name.lists !== NO_LISTS) lists = lists === NO_LISTS ? name.lists : new Set([...lists, ...name.lists]);
  }
  return new ToolParameters(tool.parameters, each, bits, lists);
}

class ToolParameters implements Parameters {
  readonly bits: number;
  readonly lists: ReadonlySet<ParameterNames>;
  readonly #all: readonly Parameter[];
  /** The bits of each. */
  readonly #each: readonly number[];

  constructor(
    all: readonly Parameter[],
    each: readonly number[],
    bits: number,
    lists: ReadonlySet<ParameterNames>,
  ) {
    this.#all = all;
    this.#each = each;
    this.bits = bits;
    this.lists = lists;
  }

  find(bit: number): Parameter | undefined {
    if (!this.has(bit)) return undefined;
    return this.#all[this.#each.findIndex((bits) => (bits & bit) !== 0)];
  }

  has(wanted: number): boolean {
    return (this.bits & wanted) !== 0;
  }
}

const NONE: Parameters = new ToolParameters([], [], 0, NO_LISTS);

function bitsOf({ types, depth, values }: Parameter, name: Name): number {
  let { bits } = name;
  let array = false;
  let boolean = false;
  for (const type of types)
    if (type === 'array') array = true;
    else if (type === 'boolean') boolean = true;
  if (array) bits |= name.plural ? PARAM.array | PARAM.records : PARAM.array;
  else if (!name.ids) bits &= ~PARAM.ids;
  if (boolean && depth === 0) bits |= PARAM.switch;
  if (bits & PARAM.mode && values.length < 2 && depth > 0) bits &= ~PARAM.mode;
  // A flag called `all` or `force` is a boolean; a text called so is not.
  if (types.length > 0 && !boolean) bits &= ~(PARAM.all | PARAM.force | PARAM.dryRun | PARAM.remove);
  return bits;
}
