import { ENGLISH } from '../../../data/lexicon/english.ts';
import { NOUN_CLASSES, type NounClass } from '../../../data/lexicon/nouns.ts';
import { COMPOUNDS, PHRASAL, PHRASAL_PAST } from '../../../data/lexicon/spellings.ts';
import { IRREGULAR, NOUN_VERBS, VERB_KINDS, type VerbKind } from '../../../data/lexicon/verbs.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { misspeltVerbs, partedVerbs, spelt, undoubled, withoutDigits } from './disguises.ts';
import { type Form, inflections, singularOf } from './inflections.ts';
import { type Letters, lettersIn, weightOf } from './letters.ts';

/** A verb of the lexicon. `nounish`: as often a noun in names (`order`, `list`). */
export interface Verb {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly nounish: boolean;
}
/** Does it only look at something, or work something out? */
export const onlyLooks = ({ kind }: Verb): boolean => kind === 'look' || kind === 'compute';

export type { Form } from './inflections.ts';

/** One word as the lexicons know it. Interned: the same letters give the same object. */
export interface Word {
  /** Lower case, without accents and look-alikes. */
  readonly text: string;
  readonly verb: Verb | undefined;
  readonly form: Form | undefined;
  /** Bits of NOUN. */
  readonly nouns: number;
  readonly plural: boolean;
  /** Stands behind the real head of an object, or counts: `webhook by id`. */
  readonly generic: boolean;
  /** Bits of ROLE. */
  readonly role: number;
  /** Known to the English lexicons, as it stands or without an ending. */
  readonly known: boolean;
  /** For how many words it counts (see letters.ts). */
  readonly weight: number;
  readonly letters: Letters;
  /** Words that make one verb with this one when they follow it: `log` + `in` is `login`. */
  readonly joins: ReadonlyMap<string, string> | undefined;
  /** Where it is a sentence without blanks: its words, each with the offset of its first letter. */
  readonly parts: readonly (readonly [number, Word])[] | undefined;
}

/** One bit a noun class. */
export const NOUN = Object.fromEntries(Object.keys(NOUN_CLASSES).map((name, i) => [name, 1 << i])) as Record<
  NounClass,
  number
>;

/** One bit for each part that words without content play in a clause. */
export const ROLE = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  negation: 8,
  modal: 16,
  subject: 32,
  auxiliary: 64,
  adverb: 128,
  to: 256,
  /** An identifier such as `delete_user`: a name, never an act of this sentence. */
  identifier: 512,
  quantity: 1024,
  /** Introduces what must hold or what happened before: `if`, `when`, `after`. */
  condition: 2048,
} as const;

/** Does the word play one of these parts (bits of ROLE)? Where a text ends there is none. */
export const plays = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.role & parts) !== 0;

/** Is the word of one of these classes (bits of NOUN)? */
export const isA = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.nouns & classes) !== 0;

const ROLE_WORDS: Readonly<Record<Exclude<keyof typeof ROLE, 'identifier'>, string>> = {
  determiner: 'a an the this that these those your its their his her our my any each every some such another',
  preposition: `of in on at by for with without from into onto via using within across between against about as per
    under over through during inside towards toward out off upon among behind beneath beyond outside above below beside besides around along past near throughout despite`,
  conjunction: 'and or then plus',
  negation: `not never no cannot cant dont doesnt wont didnt isnt arent without neither nor none avoid instead except
    rather unable prevent prevents preventing nothing non`,
  modal: 'can could may might will would shall should must able ll',
  subject: `i it this that which who you users tool function endpoint action operation method command call they we
    agent api server request mode option`,
  auxiliary: 'is are was were be been being has have had do does did gets got',
  adverb: `also immediately now already just only again then first permanently automatically optionally irreversibly
    completely fully forcibly safely directly programmatically securely quickly simply recursively atomically
    temporarily instantly asynchronously synchronously physically irrevocably forever please will later soon always
    afterwards thereafter meanwhile thus thereby still sometimes often`,
  to: 'to',
  quantity: 'all many multiple several every bulk batch mass entire whole everything any each both various',
  condition: `if when whenever unless before after once until while because since though although where otherwise
    whether should`,
};

/** Words that look like a form of a verb and are none. */
const NEVER_VERBS = new Set(['news']);

const roles = tableOf(Object.entries(ROLE_WORDS), (name) => ROLE[name as keyof typeof ROLE]);
const nouns = tableOf(Object.entries(NOUN_CLASSES), (name) => NOUN[name as NounClass]);
const verbs = verbForms();
const isWord = (text: string): boolean => verbs.has(text) || nouns.has(text) || roles.has(text);
const joins = joinedVerbs();
const misspelt = misspeltVerbs(verbs);

/** Looks a word up in every lexicon; vocabulary.ts remembers the outcome. */
export function makeWord(text: string): Word {
  const letters = isWord(text) ? undefined : withoutDigits(text).find(isWord);
  if (letters !== undefined) return makeWord(letters);
  const single = singularOf(text);
  const noun = nouns.get(text) ?? (single === undefined ? 0 : (nouns.get(single) ?? 0));
  const inflected = NEVER_VERBS.has(text)
    ? undefined
    : (verbs.get(text) ??
      (text.length > 6 && text.startsWith('re') ? verbs.get(text.slice(2)) : undefined) ??
      undoing(text) ??
      (noun === 0 && !roles.has(text)
        ? (verbs.get(spelt(text, misspelt)) ??
          (ENGLISH.has(text) ? undefined : verbs.get(undoubled(text, verbs))))
        : undefined));
  // `doesn't`: the lists spell contractions without their apostrophe.
  const plain = text.replace(/['’]/, '');
  const role = (roles.get(plain) ?? 0) | (/.ly$/.test(text) && noun === 0 && !inflected ? ROLE.adverb : 0);
  const plural = single !== undefined && !/(?:ss|us|is|s3|dns|sms|https?|aws|ios|news|status)$/.test(text);
  const word = {
    text,
    verb: inflected?.verb,
    form: inflected?.form,
    nouns: noun,
    plural,
    generic: isGeneric(text),
    role,
    joins: joins.get(text),
    parts: undefined,
  };
  const known = isKnown(word);
  return { ...word, known, weight: weightOf(text, known), letters: lettersIn(text) };
}

const COMPOUND: ReadonlySet<string> = new Set(COMPOUNDS.values());

function isKnown(word: Pick<Word, 'text' | 'verb' | 'role' | 'nouns' | 'generic'>): boolean {
  const { text, role } = word;
  // Any ending in `-ly` counts as an adverb: what is before it must be known.
  const adverb = role === ROLE.adverb && text.endsWith('ly');
  if (word.verb !== undefined || (role !== 0 && !adverb) || word.nouns !== 0 || word.generic) return true;
  if (ENGLISH.has(text) || COMPOUND.has(text)) return true;
  const bare = text.replace(/(?:'?s|es|ed|ing|ly)$/, '');
  if (bare === text || bare.length < 3) return false;
  const stem = adverb ? makeWord(bare) : undefined;
  return ENGLISH.has(bare) || ENGLISH.has(`${bare}e`) || stem?.verb !== undefined || (stem?.nouns ?? 0) !== 0;
}

/** `unresolves` takes back what `resolves` did, where it is no adjective such as `unresolved`. */
function undoing(text: string): { verb: Verb; form: Form } | undefined {
  if (text.length < 7 || !text.startsWith('un') || nouns.has(text) || roles.has(text)) return undefined;
  const done = verbs.get(text.slice(2));
  if (done === undefined || !/^(?:base|third|ing)$/.test(done.form) || done.verb.nounish) return undefined;
  return { verb: { lemma: `un${done.verb.lemma}`, kind: 'change', nounish: false }, form: done.form };
}

/** Stands for every identifier such as `delete_user` in prose. */
export const IDENTIFIER: Word = {
  text: '',
  verb: undefined,
  form: undefined,
  nouns: 0,
  plural: false,
  generic: false,
  role: ROLE.identifier,
  joins: undefined,
  parts: undefined,
  known: false,
  weight: 0,
  letters: lettersIn(''),
};

/** Words that stand behind the real head: `webhook by id`, `user account id`, `page tool`. */
const GENERIC = wordSet(
  'id ids uuid name names tool tools helper util utils v1 v2 v3 api details info data sync async specific existing given single new action actions manager management operation operations',
);
const isGeneric = (text: string): boolean => GENERIC.has(text) || /^\d+$/.test(text);

/** Second words of phrasal verbs and what the two make, by the first word. */
function joinedVerbs(): Map<string, Map<string, string>> {
  const table = new Map<string, Map<string, string>>();
  const join = (first: string, second: string, joined: string): void => {
    table.set(first, (table.get(first) ?? new Map<string, string>()).set(second, joined));
  };
  for (const [pair, joined] of COMPOUNDS) {
    const [first = '', second = ''] = pair.split(' ');
    join(first, second, joined);
    join(first, `${second}s`, `${joined}s`);
  }
  for (const [pair, lemma] of PHRASAL) {
    const [first = '', second = ''] = pair.split(' ');
    for (const [form, text] of formsOf(first)) join(text, second, formOf(lemma, form));
    join(first, second, lemma);
  }
  for (const [first, second, form] of partedVerbs(verbs, isWord)) join(first, second, form);
  return table;
}

/** The forms of the first word of a phrasal verb, besides its base form. */
function formsOf(first: string): readonly (readonly [Form, string])[] {
  const past = PHRASAL_PAST.get(first);
  const regular = inflections(first).map(([text, form]) => [form, text] as const);
  if (past === undefined) return regular;
  return [...regular.filter(([form]) => form !== 'past'), ...past.map((text) => ['past', text] as const)];
}

/** A verb in some form, as the lexicon has it. */
function formOf(lemma: string, form: Form): string {
  for (const [text, one] of verbs)
    if (one.verb.lemma === lemma && one.form === form && verbs.get(text) === one) return text;
  return lemma;
}

function tableOf(entries: readonly (readonly [string, string])[], bit: (name: string) => number) {
  const table = new Map<string, number>();
  for (const [name, list] of entries)
    for (const word of list.split(/\s+/)) table.set(word, (table.get(word) ?? 0) | bit(name));
  return table;
}

function verbForms(): Map<string, { verb: Verb; form: Form }> {
  const forms = new Map<string, { verb: Verb; form: Form }>();
  const offer = (text: string, verb: Verb, form: Form): void => {
    if (!forms.has(text)) forms.set(text, { verb, form });
  };
  const all: Verb[] = [];
  for (const [kind, list] of Object.entries(VERB_KINDS) as [VerbKind, string][])
    for (const lemma of list.split(/\s+/))
      if (lemma !== '') all.push({ lemma, kind, nounish: NOUN_VERBS.has(lemma) });
  // Base forms first, over all verbs, so that `string` of one never hides the word of another.
  for (const verb of all) offer(verb.lemma, verb, 'base');
  const byLemma = new Map(all.map((verb) => [verb.lemma, verb] as const));
  for (const [lemma, texts] of IRREGULAR) {
    const verb = byLemma.get(lemma);
    if (verb)
      for (const text of texts) {
        offer(text, verb, /(?:ion|al|er|or|ure)$/.test(text) ? 'noun' : 'past');
        if (/(?:ion|al|ure)$/.test(text)) offer(`${text}s`, verb, 'noun');
      }
  }
  for (const verb of all) for (const [text, form] of inflections(verb.lemma)) offer(text, verb, form);
  return forms;
}
