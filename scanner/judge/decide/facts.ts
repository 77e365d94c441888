import type { NounClass } from '../../../data/lexicon/nouns.ts';
import type { ParameterNames } from '../../../data/lexicon/parameters.ts';
import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { type WordingOf, wordSet } from '../../../data/lexicon/wording.ts';
import { WORDINGS, type Wording } from '../../../data/lexicon/wordings.ts';
import { WORDS, type WordList } from '../../../data/lexicon/words.ts';
import type { Context } from '../read/context.ts';
import { namesMany, objectOf } from '../read/object.ts';
import { PARAM } from '../read/parameters.ts';
import { headOf, type Source } from '../read/phrase.ts';
import type { Word } from '../read/words.ts';
import { type Fact, ofVerb, type ToolFact } from './frame.ts';
import { saidOfCall } from './said.ts';
import { foundIn } from './wording.ts';

/** A list of the lexicon by its name, or a few words that say themselves. */
export type Words = WordList | readonly string[];

/** The verb is one of these (base forms, parted by blanks). */
export function verb(...lemmas: readonly string[]): Fact {
  const set = wordSet(lemmas.join(' '));
  return ofVerb(`the verb is ${quoted([...set])}`, ({ lemma }) => set.has(lemma));
}

/** The verb is on this list (base forms). */
export function verbOf(list: WordList): Fact {
  const set = setOf(list);
  return ofVerb(`the verb is ${list}`, ({ lemma }) => set.has(lemma));
}

/** The verb is of one of these kinds (data/lexicon/verbs.ts). */
export function kind(...kinds: readonly VerbKind[]): Fact {
  return ofVerb(`the verb is of the kind ${kinds.join(' or ')}`, ({ kind }) => kinds.includes(kind));
}

/** The verb is as often a noun (NOUN_VERBS of data/lexicon/verbs.ts). */
export const nounish: Fact = {
  says: 'the word is as often a noun',
  holds: ({ verb: { nounish: isNounish } }) => isNounish,
};

/** In a name such a word gives way to the verb that the description leads with. */
export const nounWithALead: Fact = {
  says: 'the word may be a noun, and the description tells an act',
  holds: ({ verb: { nounish: isNounish } }, { clauses }) => isNounish && clauses.lead.length > 0,
};

/** The noun the act is done to is one of these words. */
export function thing(words: Words): Fact {
  const set = setOf(words);
  return {
    says: `it is done to ${said(words)}`,
    holds: (phrase, reading) => set.has(objectOf(phrase, reading).head?.text ?? ''),
  };
}

/** The noun the act is done to is of one of these classes (data/lexicon/nouns.ts). */
export function is(...classes: readonly NounClass[]): Fact {
  return {
    says: `it is done to something of the class ${classes.join(' or ')}`,
    holds: (phrase, reading) => objectOf(phrase, reading).is(...classes),
  };
}

/** Some word of the object is of one of these classes. */
export function mentions(...classes: readonly NounClass[]): Fact {
  return {
    says: `its object mentions something of the class ${classes.join(' or ')}`,
    holds: (phrase, reading) => objectOf(phrase, reading).mentions(...classes),
  };
}

/** Some word of the object is one of these. */
export function objectHas(words: Words): Fact {
  const set = setOf(words);
  return {
    says: `its object has ${said(words)}`,
    holds: (phrase, reading) => hasAny(objectOf(phrase, reading).words, set),
  };
}

/** Some word of the object, or of the sentence or name it stands in, is one of these. */
export function names(words: Words): Fact {
  const set = setOf(words);
  return {
    says: `it names ${said(words)}`,
    holds: (phrase, reading) => {
      const around = phrase.source === 'name' ? phrase.text.words : phrase.rest;
      return hasAny(objectOf(phrase, reading).words, set) || hasAny(around, set);
    },
  };
}

/** Some word behind the verb in its sentence is one of these. */
export function rest(words: Words): Fact {
  const set = setOf(words);
  return { says: `the sentence goes on to ${said(words)}`, holds: (phrase) => hasAny(phrase.rest, set) };
}

/** The object's own words, as they stand, read so. */
export function objectReads(wording: Wording): Fact {
  const { pattern } = WORDINGS[wording];
  return { says: `its object reads as ${wording}`, holds: ({ objectText }) => pattern.test(objectText) };
}

/** The words of what it is done to, wherever they stand, say so. */
export function objectSays(wording: Wording): Fact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `it is done to ${wording}`,
    holds: (phrase, reading) => pattern.test(objectOf(phrase, reading).text),
  };
}

/** The sentence behind the verb reads so. */
export function restReads(wording: Wording): Fact {
  const { pattern } = WORDINGS[wording];
  return { says: `the sentence goes on ${wording}`, holds: ({ restText }) => pattern.test(restText) };
}

/** The last noun of the object's own words is one of these. */
export function head(words: Words): Fact {
  const set = setOf(words);
  return {
    says: `its last noun is ${said(words)}`,
    holds: ({ object }) => set.has(headOf(object)?.text ?? ''),
  };
}

/** Its object stands in the plural. */
export const plural: Fact = {
  says: 'its object stands in the plural',
  holds: (phrase, reading) => objectOf(phrase, reading).head?.plural === true,
};

/** Its object is many: a plural, or `all`, `multiple`, `batch` before it. */
export const many: Fact = { says: 'it names many', holds: namesMany };

/** No object is named anywhere. */
export const nothing: Fact = {
  says: 'no object is named',
  holds: (phrase, reading) => objectOf(phrase, reading).words.length === 0,
};

/** The act stands in this part of the definition. */
export function from(source: Source): Fact {
  return { says: `it stands in the ${source}`, holds: (phrase) => phrase.source === source };
}

/** The description has this turn of phrase. */
export function told(wording: Wording): ToolFact {
  return {
    says: `the description says ${wording}`,
    holds: (_, reading) => foundIn(reading, wording) !== undefined,
  };
}

/** The description says so of the call itself: what it says of other tools or at large takes nothing back. */
export function toldOfCall(wording: Wording): ToolFact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `the description says of the call ${wording}`,
    holds: (_, { prose }) => saidOfCall(prose, pattern) !== undefined,
  };
}

/** The tool's name or its description has this turn of phrase. */
export function calledOrTold(wording: Wording): ToolFact {
  const { pattern, within }: WordingOf = WORDINGS[wording];
  return {
    says: `the name or the description says ${wording}`,
    holds: (_, { tool, prose }) => pattern.test(`${tool.name} ${prose.slice(0, within)}`),
  };
}

/** The tool takes a parameter of one of these kinds (read/fieldnames.ts). */
export function takes(...kinds: readonly (keyof typeof PARAM)[]): ToolFact {
  const bits = kinds.reduce((sum, one) => sum | PARAM[one], 0);
  return {
    says: `it takes a parameter for ${kinds.join(' or ')}`,
    holds: (_, { parameters }) => parameters.has(bits),
  };
}

/** Some parameter has one of these names, underscores and case left aside. */
export function takesNamed(list: ParameterNames): ToolFact {
  return { says: `it takes ${list}`, holds: (_, { parameters }) => parameters.lists.has(list) };
}

/** `logout`, `signOut`, `'logout' - Clear all tokens`: of whoever calls, not of all sessions or devices. */
export const signsOut: Fact = {
  says: 'the name ends in “log out” or “sign out”, or the words right before say so, and nobody else is named',
  holds: ({ restText, text: { words }, at }, { tool }) =>
    (/(?:^|[_./-]|[a-z](?=[LS]))(?:log|sign)[_-]?out$/i.test(tool.name) ||
      /^(?:logout|signout)$/.test(words[at - 1]?.text ?? '')) &&
    !OTHERS.test(restText),
};
const OTHERS = /\b(?:accounts|devices|every(?:body|one)|members|others?|users|their)\b/;

/** A parameter of the call itself is an id. */
export const takesAnId: Fact = {
  says: 'it takes an id',
  holds: (_, { tool }) => tool.parameters.some(({ name, depth }) => depth === 0 && /id$/i.test(name)),
};

/** The server as a whole has this trait (read/context.ts). */
export function server(
  trait: 'ui' | 'assets' | 'identity' | 'home' | 'hardware' | 'vault' | 'social',
): ToolFact {
  const traits: Readonly<Record<typeof trait, string>> = {
    ui: 'drives a user interface',
    assets: 'deals in digital assets',
    identity: 'manages identities',
    home: 'moves things in a house',
    hardware: 'drives hardware',
    vault: 'keeps secrets for its users',
    social: 'is a network of people',
  };
  return {
    says: `the server ${traits[trait]}`,
    holds: (_, { context }) => (context satisfies Context)[trait],
  };
}

/** The words themselves. */
export function setOf(words: Words): ReadonlySet<string> {
  return typeof words === 'string' ? wordSet(WORDS[words]) : new Set(words);
}

/** How a list or a few words are said where a row is explained. */
export function said(words: Words): string {
  return typeof words === 'string' ? words : quoted(words);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

function hasAny(words: readonly Word[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word.text));
}
