import type { Tool } from '../types.ts';
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

/** Enum values of parameters that choose what the call does. Values of content far inside a body choose nothing. */
function modePhrases(tool: Tool, parameters: Parameters): readonly Phrase[] {
  if (!parameters.has(PARAM.mode)) return [];
  const phrases: Phrase[] = [];
  for (const parameter of tool.parameters) {
    if (parameter.values.length === 0 || (parameter.depth > 0 && !WRAPPED.test(parameter.path))) continue;
    const chooses = CHOOSES.test(parameter.name);
    if (!chooses && !KIND.test(parameter.name)) continue;
    const found: Phrase[] = [];
    for (const { value, field } of parameter.values.slice(0, 80)) {
      const [phrase] = namePhrases(field, value, 'mode');
      // A kind (`type`, `strategy`) is an act only where it starts with a plain verb.
      if (phrase && !IDLE.has(phrase.verb.lemma) && (chooses || (phrase.at === 0 && !phrase.verb.nounish))) found.push(phrase);
    }
    if (chooses || found.length * 2 > parameter.values.length || found.some((phrase) => phrase.verb.kind === 'destroy' || phrase.verb.kind === 'remove')) phrases.push(...found);
  }
  return phrases;
}

/** Modes that only go back to where things were: `git merge --abort`. */
const IDLE = new Set(['abort', 'continue', 'skip']);
const CHOOSES =
  /^(?:action|operation|mode|op|command|sub_?command|verb|mutation|cmd|crud|action_?type|operation_?type|change_?type|request_?type|.*_(?:action|operation|op)|.*(?:Action|Operation))$/;
const KIND = /^(?:method|type|task|function|intent|strategy|tool|api|event|.*Strategy|.*_strategy)$/;
/** One object wrapped around all arguments, or a list of the operations to do. */
const WRAPPED = /^(?:params|payload|request|input|args|arguments|parameters|operations|actions|requests|steps)\.[^.]+$/;
