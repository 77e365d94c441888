import type { Language } from '../../../data/lexicon/languages/index.ts';
import { type Saying, stringsOf } from '../../strings.ts';
import type { Tool } from '../../types.ts';
import { underscored } from '../../underscored.ts';
import { type Clauses, readClauses } from './clauses.ts';
import { type Context, sharedOpening } from './context.ts';
import { translated } from './languages.ts';
import { modesOf } from './modes.ts';
import { namePhrases } from './names.ts';
import { PARAM, type Parameters, readParameters } from './parameters.ts';
import { readName } from './parts.ts';
import type { Phrase } from './phrase.ts';
import { type Prose, proseOf } from './prose.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readProse, type Text } from './text.ts';
import { isTopicOf } from './topic-of.ts';
import { onlyLooks } from './words.ts';

/** Everything the rules look at: one tool, read once. */
export type Reading = Pick<ToolReading, keyof ToolReading>;

/** A normalised tool read as text: its phrases, clauses, modes and parameters. Reads lazily, never throws. */
export function readTool(tool: Tool, context: Context): Reading {
  return new ToolReading(tool, context);
}

/** Prose and title are read only once a rule asks for them: few do for most tools. */
class ToolReading {
  readonly tool: Tool;
  readonly context: Context;
  readonly parameters: Parameters;
  /** Every string of the definition. */
  readonly strings: readonly Saying[];
  readonly name: Text;
  readonly namePhrases: readonly Phrase[];
  /** The description in English words. */
  readonly description: Text;
  /** The description as served, and its sentences, each with its language. */
  readonly original: Text;
  readonly sentences: readonly Sentence[];
  /** The one language other than English in which all of them are. */
  readonly tongue: Language | undefined;
  readonly clauses: Clauses;
  /** The acts of the name, then the leading acts of the description. */
  readonly spoken: readonly Phrase[];
  /** The acts of the name, then the first of the description. */
  readonly foremost: readonly Phrase[];
  /** Is each of those a look, or is there none? */
  readonly looksOnly: boolean;
  /** One phrase for each enum value that is an act. */
  readonly modes: readonly Phrase[];
  #title: Text | undefined;
  #titlePhrases: readonly Phrase[] | undefined;
  #prose: Prose | undefined;
  #opening: string | undefined;

  constructor(tool: Tool, context: Context) {
    this.tool = tool;
    this.context = context;
    this.parameters = readParameters(tool);
    this.strings = context.strings.get(tool) ?? stringsOf(tool.definition);
    const name = readName('/name', tool.name);
    this.name = translated(name, sentencesOf(name));
    const skip = prefixLength(this.name, context);
    const names = namePhrases(this.name, 'name', skip);
    const lists =
      names.length === 0 ||
      names.some((phrase) => phrase.verb.kind === 'manage') ||
      this.parameters.has(PARAM.mode);
    this.original = readProse('/description', tool.description);
    this.sentences = sentencesOf(this.original);
    this.tongue = sharedLanguage(this.sentences);
    this.description = translated(this.original, this.sentences);
    this.clauses = readClauses(this.description, startOf(tool, this.description, context), lists);
    const { lead } = this.clauses;
    const hint = lead[0]?.verb.lemma;
    const agreed = hint === undefined || names[0]?.verb.lemma === hint;
    const named = agreed ? names : namePhrases(this.name, 'name', skip, hint);
    this.namePhrases = isTopicOf(named, this.description, lead) ? [] : named;
    this.spoken = lead.length === 0 ? this.namePhrases : [...this.namePhrases, ...lead];
    this.foremost = lead.length < 2 ? this.spoken : [...this.namePhrases, lead[0] as Phrase];
    this.looksOnly = this.foremost.every(({ verb }) => onlyLooks(verb));
    this.modes = modesOf(tool, this.parameters, this.spoken);
  }

  /** The title where it says more than the name; no words else. */
  get title(): Text {
    const { name, title = '' } = this.tool;
    this.#title ??= readName('/title', title === name ? '' : title);
    return this.#title;
  }

  get titlePhrases(): readonly Phrase[] {
    this.#titlePhrases ??= namePhrases(this.title, 'title');
    return this.#titlePhrases;
  }

  /** Is this what the description leads with? */
  isLedBy({ text, at }: Pick<Phrase, 'text' | 'at'>): boolean {
    return text === this.description && this.clauses.lead[0]?.at === at;
  }

  /** The description for fixed wordings (see prose.ts). */
  get prose(): string {
    this.#prose ??= proseOf(this.tool.description, this.description.folded);
    return this.#prose.text;
  }

  /** The tool's name, the start of its description and what the server is called, as words in lower case. */
  get opening(): string {
    this.#opening ??=
      `${separated(this.tool.name)} ${this.prose.slice(0, 200)} ${[...this.context.own].join(' ')}`.toLowerCase();
    return this.#opening;
  }

  /** The offset in the description as served of one in `prose`. */
  proseAt(offset: number): number {
    this.#prose ??= proseOf(this.tool.description, this.description.folded);
    return this.#prose.at(offset);
  }
}

function sharedLanguage(sentences: readonly Sentence[]): Language | undefined {
  const [first] = sentences;
  return sentences.every(({ language }) => language === first!.language) ? first?.language : undefined;
}

const separated = (name: string): string => underscored(name).replaceAll(/[_-]/g, ' ');

function prefixLength(name: Text, context: Context): number {
  let skip = 0;
  while (skip < context.prefix.length && name.words[skip]?.text === context.prefix[skip]) skip++;
  return skip;
}

/** Index of the first word after the opening sentences this tool shares with its siblings. */
function startOf(tool: Tool, text: Text, context: Context): number {
  const shared = sharedOpening(tool.description, context);
  if (shared === 0) return 0;
  const first = text.starts.findIndex((start) => start >= shared);
  return first < 0 ? 0 : first;
}
