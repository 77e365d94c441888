/** The decisive act of a tool as a verb and an object, taken from the server's own words. */

import PresentVerbInflector from 'natural/lib/natural/inflectors/present_verb_inflector.js';
import { wordOf } from '../../scanner/judge/read/vocabulary.ts';
import type { JudgedTool, Span } from '../../scanner/types.ts';
import { startOf } from '../../scanner/unseen.ts';

export interface Act {
  /** In the base form, lower case: `delete`, `enable or disable`. */
  readonly verb: string;
  /** A piece of what was served, links as their text, never empty: `a MySQL database and all its data`. */
  readonly object: string;
  /** The object goes on behind it. */
  readonly cut: boolean;
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
  return told && !REQUEST.test(told.object) ? told : (named() ?? told);
}

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

/** Lower-case words of a name or a text, plurals made singular: `deleteUserIDs` is delete, user, id. */
export function wordsOf(text: string): string[] {
  const whole = text.replace(/([A-Z]{2,})s(?![a-z])/g, '$1');
  const spaced = whole.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return (spaced.toLowerCase().match(/\p{L}+/gu) ?? []).map(singular);
}

/** What the object is, in one word: `details of a MySQL database and its data` is about a `database`. */
export function headOf(object: string): string {
  if (CLAUSE.test(object)) return '';
  const bare = object
    .replace(ASIDE, '')
    .replace(TOWARDS, '')
    .replace(QUANTITY, '')
    .replace(ADJECTIVE_FIRST, '')
    .replace(TWO_KINDS, '');
  const [phrase = '', rest] = bare.split(PHRASE_END, 2);
  const head = wordsOf(phrase.replace(NO_HEAD, '')).at(-1) ?? '';
  const whole = LIGHT.exec(bare);
  return whole && rest !== undefined && wordsOf(whole[1]!).at(-1) === head
    ? headOf(bare.slice(whole[0].length))
    : head;
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
  /[.!?](?=\s|$)|[;:](?=\s|$)|\n\s*\n|\n\s*[-*•#\d]|\n\s*[A-Z][a-z]|\s(?:[–—|→-]|->)\s|\s\(|,?\s(?:so|but|which|if|when|unless|because|while)\s|,\s(?:\w+ing|and|then|this|it|not|such as|for example|e\.g\.|i\.e\.)\s/;
/** A further verb with an object of its own: `and returns the address`. */
const ANOTHER = /,?\s(?:and|then)\s(?:then\s|also\s)?([a-z]+s)\s(?=(\w+\s))/gi;
/** An aside in brackets; one behind which the phrase goes on is no end of it. */
const ASIDE = /\s\([^)]*\)/g;
const ASIDE_WITHIN = /\s\([^)]*\)(?=\s[A-Za-z])/g;
const ASIDE_FIRST = /^\s*\([^)]*\)\s+/;
/** A link in Markdown, of which a heading shows the text. */
const LINK = /\[([^\]]*)\]\([^)\s]*\)?/g;
/** What leads to a further thing, which was cut off. */
const LEADS_ON = /(?:(?:^|\s+)(?:an?|the|to|from|of|in|on|at|for|by|with|into|as|and|or|via|using))+$/i;
/** What is sent tells nothing of what comes of it. */
const REQUEST = /^(?:an?\s)?(?:HTTP\s)?(?:GET|POST|PUT|PATCH|DELETE)\s(?:request|call)/;
const PHRASE_END =
  /\s(?:(?:currently|directly)\s)?(?:\w+[^e\W]ed|left|made|found|held|sent|built|written|belonging|starting|pointing|linking|running|available|accessible|suitable|visible|ready|responsible|relative)(?=\s(?:by|to|with|from|for|in|at|on|as|of|via|using|without|into|under|against|through|across|between)\s)|[,(…]|(?<=\w{3})\/|\s(?:\w+ing\s)?(?:an?|the|you)\s|\s(?:and\/or|and|or|of|from|in|on|by|to|with|for|using|at|via|into|that|which|as|about|along|together|back|per|based|identified|matching|around|against|between|without|across|within|through|near|under|over|before|after|during|until|where|how|whether|inside|outside|since|than|including)(?:\s|$)/i;
/** How many of it, before it is named. */
const QUANTITY =
  /^(?:one or (?:more|multiple|several)|up to \S+|(?:all|any|each|every|both|one) (?:of(?: the)?|the))\s+/i;
/** What stands between the verb and the thing: `back to` of `go back to the previous page`. */
const TOWARDS =
  /^(?:(?:for|to|on|into|in|up|over|back|through|across|with|by|out|of|at|from|off|just|only|\w+ing(?=\s(?:an?|the)\s))\s+)+/i;
/** `short-lived,` of `a short-lived, signed address`. */
const ADJECTIVE_FIRST = /^(?:an?|the)\s(?:[a-z]+-[a-z-]+|[a-z]+(?:al|ive|ble|ous)),\s(?=[a-z-]+\s)/i;
/** A clause or a pronoun in the place of a thing. */
const CLAUSE = /^(?:whether|how(?! many)|what|where|which|who|why|when|that|if|it|them|this|you|yourself)\b/i;
/** `parked or` of `parked or alias domains`: of two words that tell a thing more closely, one is spare. */
const TWO_KINDS = /\b[a-z]{2,}(?:ed|al|ble|ive) (?:and|or) (?=[a-z-]+ )/i;
/** What stands behind the thing, or in its place: adverbs, auxiliaries, conjunctions, `currently` of `contacts are currently`. */
const NO_HEAD =
  /(?:(?:^|\s+)(?:and|or|if|is|are|was|were|be|been|can|may|will|has|have|one|most|more|first|only|\w{2,}(?:ate|ous|ent|al|ect|en|ed|lel)ly))+\s*$/i;
/** Words for a part or a view of the thing that follows. */
const LIGHT =
  /^[^,(]*?\b(details?|lists?|contents?|information|info|sets?|status|batch|number|metadata|versions?|copy|full text|cancellation|deletion|removal|termination) (?:of|about|on|for) /i;
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

function singular(word: string): string {
  if (/(?:(?:stat|vir|camp|bon)us|alias|canvas|atlas)es$/.test(word)) return word.slice(0, -2);
  if (/alyses$/.test(word)) return word.replace(/es$/, 'is');
  if (word.length < 4 || /(?:ss|us|is|alias|canvas|atlas|news|series|kubernetes)$/.test(word)) return word;
  if (/(?:cook|mov|calor)ies$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|sh|ch|zz)es$|s$/, '');
}
