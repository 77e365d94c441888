import type { Json, Tool } from '../types.ts';
import { type Clauses, readClauses } from './clauses.ts';
import { type Context, openingsOf } from './context.ts';
import { namePhrases } from './names.ts';
import { PARAM, type Parameters, readParameters } from './parameters.ts';
import type { Phrase } from './phrase.ts';
import { readName, readProse, type Text } from './text.ts';

/** Everything the rules look at: one tool, read once. */
export interface Reading {
  readonly tool: Tool;
  readonly context: Context;
  readonly parameters: Parameters;
  readonly name: Text;
  readonly namePhrases: readonly Phrase[];
  readonly titlePhrases: readonly Phrase[];
  readonly description: Text;
  readonly clauses: Clauses;
  /** One phrase for each enum value that is an act. */
  readonly modes: readonly Phrase[];
  /** Lower-case letters of name, title and description, for fixed wordings. */
  readonly prose: string;
}

export function readTool(tool: Tool, context: Context): Reading {
  const description = readProse('/description', tool.description);
  const name = readName('/name', tool.name);
  const skip = prefixLength(name, context);
  const parameters = readParameters(tool);
  const names = namePhrases('/name', tool.name, 'name', skip);
  const title = tool.title === undefined || tool.title === tool.name ? [] : namePhrases('/title', tool.title, 'title');
  const lists = names.length === 0 || names.some((phrase) => phrase.verb.kind === 'manage') || parameters.has(PARAM.mode);
  const clauses = readClauses(description, startOf(tool, description, context), lists);
  return {
    tool,
    context,
    parameters,
    name,
    namePhrases: names,
    titlePhrases: title,
    description,
    clauses,
    modes: modePhrases(tool, parameters),
    prose: (tool.description.length > 24_000 ? tool.description.slice(0, 24_000) : tool.description).toLowerCase(),
  };
}

function prefixLength(name: Text, context: Context): number {
  let skip = 0;
  while (skip < context.prefix.length && name.words[skip]?.text === context.prefix[skip]) skip++;
  return skip;
}

/** Index of the first word after the opening sentences this tool shares with its siblings. */
function startOf(tool: Tool, text: Text, context: Context): number {
  let shared = 0;
  for (const opening of openingsOf(tool.description)) if (context.boilerplate.has(opening)) shared = opening.length;
  if (shared === 0) return 0;
  const first = text.starts.findIndex((start) => start >= shared);
  return first < 0 ? 0 : first;
}

/** Enum values and default of parameters that choose what the call does. */
function modePhrases(tool: Tool, parameters: Parameters): readonly Phrase[] {
  if (!parameters.has(PARAM.mode)) return [];
  const phrases: Phrase[] = [];
  for (const parameter of tool.parameters) {
    if (parameter.values.length === 0 || !MODE.test(parameter.name)) continue;
    for (const { value, field } of parameter.values.slice(0, 60)) {
      const [phrase] = namePhrases(field, value, 'mode');
      if (phrase) phrases.push(phrase);
    }
  }
  return phrases;
}

const MODE = /^(?:action|operation|mode|op|command|action_?type|operation_?type|sub_?command|task|verb|mutation|function|cmd|change_?type|method|type|crud|intent|strategy|request_?type|tool|api|.*_(?:action|operation|mode|op)|.*(?:Action|Operation|Mode|Op))$/;

/** The value of a parameter's default, when it is a plain one. */
export const defaultOf = (tool: Tool, name: string): Json | undefined =>
  tool.parameters.find((parameter) => parameter.name === name)?.default;
