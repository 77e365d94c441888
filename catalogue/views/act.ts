/** The decisive act of a tool as a verb and an object, taken from the server's own words. */

import PresentVerbInflector from 'natural/lib/natural/inflectors/present_verb_inflector.js';
import { wordOf } from '../../scanner/judge/read/vocabulary.ts';
import { keysOf } from '../../scanner/pointer.ts';
import type { JudgedTool, Span, Tool } from '../../scanner/types.ts';
import { startOf } from '../../scanner/unseen.ts';
import { headOf, wordsOf } from './head.ts';
import { stringAt } from './pointer.ts';
import { oneLine } from './text.ts';

export interface Act {
  /** In the base form, lower case: `delete`, `enable or disable`. */
  readonly verb: string;
  /** A piece of what was served, links as their text, never empty: `a MySQL database and all its data`. */
  readonly object: string;
  /** The object goes on behind it. */
  readonly cut: boolean;
  /** The parameter whose description tells it. */
  readonly parameter?: string;
}

/**
 * The verb and object a verdict rests on: of the description where it can be read as a sentence, else of the
 * name. Undefined where the words make no English sentence, or where a mode decides.
 */
export function actOf(judged: JudgedTool): Act | undefined {
  if (!acts.has(judged)) acts.set(judged, readAct(judged));
  return acts.get(judged);
}

/** By the tool's value, which nobody changes: its row, its page and the attacks on it ask for its act. */
const acts = new WeakMap<JudgedTool, Act | undefined>();

function readAct({ tool, verdict }: JudgedTool): Act | undefined {
  const { reasons, evidence, category } = verdict;
  if (reasons.mode) return undefined;
  const { name, description } = tool;
  const words = wordsOf(name);
  const spans: Span[] = [
    ...(reasons.act ? [reasons.act] : []),
    ...evidence.filter((piece) => piece.stance === 'for' && piece.suggests === category),
  ];
  // An opening that is not what decides would stand before a graver act as if it were harmless.
  const opening = category === 'destructive' || category === 'billing' ? null : OPENING.exec(description);
  const named = () => first(spans, '/name', (span) => ofName(span.quote));
  const told =
    first(spans, '/description', (span) => ofText(description, span.start, words)) ??
    (opening ? clauseAt(description, 0, words) : undefined);
  if (told && !REQUEST.test(told.object)) return told;
  return named() ?? told ?? ofParameter(spans, tool);
}

/** What a parameter says that it makes the call do: `If true, drops the target collection`. */
function ofParameter(spans: readonly Span[], { definition }: Tool): Act | undefined {
  for (const { field, start, quote } of spans) {
    const keys = keysOf(field);
    const text = keys.at(-1) === 'description' ? stringAt(definition, field) : undefined;
    const parameter = keys.at(-3) === 'properties' ? keys.at(-2) : undefined;
    if (text === undefined || parameter === undefined) continue;
    const act = ofText(text, start + (SWITCHED_ON.exec(quote)?.[0].length ?? 0), []);
    if (act && !NO_THING.test(act.object)) return { ...act, parameter: oneLine(parameter, LONGEST) };
  }
  return undefined;
}

/** Nothing is named that it is done to: `the query to execute for export`. */
const NO_THING = /^(?:for|to|on|in|by|with|of|from|at|as|after|before|it)\b/i;
/** What stands before the act where a switch is explained: `Set to true to delete the task`. */
const SWITCHED_ON = /^(?:set|pass|use)\b.*?\bto\s+(?!true|false|yes)(?=[a-z]+\s)/i;

/** What a tool does to what, in single words: all that its act names, and the parameters its reading rests on. */
export function subjectOf(judged: JudgedTool): { verbs: readonly string[]; objects: readonly string[] } {
  const { tool, verdict } = judged;
  const act = actOf(judged);
  const parameters = verdict.evidence
    .filter(({ stance, field }) => stance === 'for' && field.startsWith('/inputSchema'))
    .flatMap(({ quote }) => wordsOf(quote));
  return act
    ? { verbs: wordsOf(act.verb), objects: [headOf(act.object), ...parameters] }
    : { verbs: wordsOf(tool.name), objects: [...wordsOf(tool.name), ...parameters] };
}

function first(
  spans: readonly Span[],
  field: string,
  read: (span: Span) => Act | undefined,
): Act | undefined {
  for (const span of spans) {
    const act = span.field === field ? read(span) : undefined;
    if (act) return act;
  }
  return undefined;
}

/** Characters of an object that a heading has room for. */
const LONGEST = 90;
/** Characters before a verb that show whether it is one. */
const NEAR = 80;
/** What stands before a verb that says what the tool does: a start, an adverb, or a word that leads to a verb. */
const LEADS_IN =
  /(?:^|[.!?:;|*_#>•\n–—-]\s*|,\s+|\b(?:to|and|or|can|will|then|also|tool|endpoint|\w+ly)\s+)$/i;
/** One word between a sentence's start and the act: `Request cancellation of`, `Trigger domain verification`. */
const VERB_BEFORE = /(?:^|[.!?]\s+|\n\s*|\*\s+)([A-Z][a-z]+\s+)(?:[a-z]+\s+)?$/;
/** A first word with an article behind it is a verb, unless it is one of these. */
const OPENING = /^[A-Z][a-z]+(?:-[a-z]+)?(?=\s(?:a|an|the|all|any|one|your|multiple|new)\s)/;
const NO_VERB =
  /^(?:the|an?|this|that|these|it|they|you|we|no|not|never|only|given|with|for|in|on|at|by|from|to|of|as|if|when|once|after|before|like|unlike|while|both|note|see|does|info|represents?|contains?|denotes?)$/i;
/** What a verb acts on begins with one of these: before it any word is a verb. */
const DETERMINER =
  /^(?:an?|the|all|any|each|every|one|this|that|these|it|them|its|their|your|multiple|new|existing)\s/i;
/** A word of manner before the verb: `bulk import contacts`. */
const MANNER = /^(?:please|bulk|batch|mass|soft|hard)\s+(?=[a-z]+\s)/i;
/** Where the clause of the verb ends. */
const CLAUSE_END =
  /[.!?](?=\s|$)|[;:](?=\s|$)|\n\s*\n|\n\s*[-*•#\d]|\n\s*[A-Z][a-z]|\s(?:[–—|→-]|->)\s|\s\(|,?\s(?:so|but|which|if|when|unless|because|while)\s|,\s["“'‘]|,\s(?:\w+ing|and|then|this|it|not|such as|for example|e\.g\.|i\.e\.)\s/;
/** A further verb with an object of its own: `and returns the address`. */
const ANOTHER = /,?\s(?:and|then)\s(?:then\s|also\s)?([a-z]+s)\s(?=(\w+\s))/gi;
/** An aside in brackets behind which the phrase goes on is no end of it. */
const ASIDE_WITHIN = /\s\([^)]*\)(?=\s[A-Za-z])/g;
const ASIDE_FIRST = /^\s*\([^)]*\)\s+/;
/** A link in Markdown, of which a heading shows the text. */
const LINK = /\[([^\]]*)\]\([^)\s]*\)?/g;
/** What leads to a further thing, which was cut off. */
const LEADS_ON = /(?:(?:^|\s+)(?:an?|the|to|from|of|in|on|at|for|by|with|into|as|and|or|via|using))+$/i;
/** What is sent tells nothing of what comes of it. */
const REQUEST = /^(?:an?\s)?(?:HTTP\s)?(?:GET|POST|PUT|PATCH|DELETE)\s(?:request|call)/;
const SECOND_VERB = /^(?:\s+(and\/or|and|or)\s+|\s*([/&])\s*)([a-z]+)\s+/i;
const ENGLISH = /\b(?:the|an|of|for|to|from|by|with|and|your|this|all|or|its|using|on|in|against|new)\b/i;
const FOREIGN =
  /[^\p{ASCII}\p{P}\p{S}]|\b(?:un|una|el|los|las|le|les|des|du|der|ein|eine|einen|il|gli|uno|uma|het|een|del|della|dos|todos|tous|alle)\b/iu;

function ofText(text: string, start: number, name: readonly string[]): Act | undefined {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  const leads = LEADS_IN.test(before);
  const verbBefore = leads ? null : VERB_BEFORE.exec(before);
  if (!leads && !verbBefore) return undefined;
  const at = verbBefore ? from + verbBefore.index + verbBefore[0].indexOf(verbBefore[1]!) : start;
  return clauseAt(text, at, name);
}

function clauseAt(text: string, start: number, name: readonly string[]): Act | undefined {
  const at = start + (MANNER.exec(text.slice(start, start + NEAR))?.[0].length ?? 0);
  const word = /^[a-z]+(?:-[a-z]+)?(?=[\s/])/i.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
  const base = baseOf(word);
  if (base === undefined) return undefined;
  const verbs = verbsOf(base, text.slice(at + word.length, at + 4 * LONGEST));
  if (verbs === undefined) return undefined;
  const { verb, rest } = verbs;
  const { text: object, cut } = clipped(clauseOf(rest.replace(LINK, '$1').replace(ASIDE_FIRST, '')));
  if (/[|{}]|--/.test(object)) return undefined;
  const english = name.includes(base) || (ENGLISH.test(text) && !FOREIGN.test(object));
  return object === '' || !english ? undefined : { verb, object, cut };
}

/** What stands before the end of the clause, or before a further verb. */
function clauseOf(rest: string): string {
  const end = rest.replace(ASIDE_WITHIN, (aside) => '_'.repeat(aside.length)).search(CLAUSE_END);
  const clause = end === -1 ? rest : rest.slice(0, end);
  const another = [...clause.matchAll(ANOTHER)].find(
    ([, word = '', next = '']) => DETERMINER.test(next) && isVerb(baseOf(word)),
  );
  const whole = (another ? clause.slice(0, another.index) : clause).trim();
  return end === -1 || /[.!?]/.test(rest[end]!) ? whole : whole.replace(LEADS_ON, '');
}

/** One verb, or two of one object. Undefined where a word in the place of either is no verb. */
function verbsOf(base: string, rest: string): { verb: string; rest: string } | undefined {
  const second = SECOND_VERB.exec(rest);
  const other = second && !/^(?:all|any)$/i.test(second[3]!) ? baseOf(second[3]!) : undefined;
  if (!second || other === undefined)
    return isVerb(base) || DETERMINER.test(rest.trimStart()) ? { verb: base, rest } : undefined;
  if (!isVerb(base) || !isVerb(other)) return undefined;
  const joint = /[&n]/.test(second[1] ?? second[2]!) ? 'and' : 'or';
  return { verb: `${base} ${joint} ${other}`, rest: rest.slice(second[0].length) };
}

/** `delete-user`, `deletePaymentMethodV1`: the number of a version is no object. */
function ofName(quote: string): Act | undefined {
  const [, word = '', object = ''] =
    /^([A-Z]?[a-z]+)(?:[_\-./ ]+|(?=[A-Z]))(.*?)(?:_?V\d+)?$/s.exec(quote) ?? [];
  const verb = baseOf(word);
  return verb === undefined || !isVerb(verb) || object === '' ? undefined : { verb, object, cut: false };
}

function clipped(text: string): { text: string; cut: boolean } {
  if (text.length <= LONGEST) return { text, cut: false };
  const start = startOf(text, LONGEST);
  const space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return { text: start.slice(0, space > 0 ? space : LONGEST).replace(/[,\s]+$/, ''), cut: true };
}

const inflector = new PresentVerbInflector();

/** The form behind “can”: `deletes` is `delete`. Undefined for what is no verb in the present tense. */
function baseOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === '' || NO_VERB.test(lower) || /.{3}(?:ing|[^b]ed)$/.test(lower)) return undefined;
  if (!lower.endsWith('s') || /(?:ss|us|[^s]is)$/.test(lower)) return lower;
  if (/(?:[iy]z|cach)es$/.test(lower)) return lower.slice(0, -1);
  return inflector.pluralize(lower);
}

/** Whether the judge reads it as a verb in that form, with or without a hyphen. */
function isVerb(base: string | undefined): boolean {
  return base !== undefined && wordOf(base.replace('-', '')).form === 'base';
}
