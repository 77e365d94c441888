import { many } from '../../decide/facts.ts';
import { type Fact, not } from '../../decide/frame.ts';
import { act, firstOf } from '../../decide/places.ts';
import { sign } from '../../decide/rule.ts';
import type { Place } from '../../decide/table.ts';
import { GAP } from '../../read/text.ts';
import { onlyLooks, plays, ROLE, type Word } from '../../read/words.ts';

/** `delete_all_scripts`, and not `set_batch_number`, `reply_all` or `batch_inference_create_file`. */
export const nameSaysMany: Place = {
  says: 'the name says bulk, batch, mass, many, multiple or all, of targets and not of the parts of one',
  find: ({ name }) => {
    const { words } = name;
    const at = words.findIndex(({ text }) => MANY.test(text));
    const next = words[at + 1]?.text ?? '';
    if (at < 0 || (next === 'set' && at > 0) || ONE_THING.test(next)) return undefined;
    if (/^(?:reply|catch)$/.test(words[at - 1]?.text ?? '') || isTopic(words, at)) return undefined;
    return (suggests) => sign(suggests, name, at, at + 1);
  },
};

const MANY = /^(?:bulk|batch|mass|many|multiple|all|everything|batched)$/;

/** `batch_number`, `all_fields`, `all_day`: of one thing. */
const ONE_THING =
  /^(?:number|size|id|job|tool|status|in|issue|reply|day|blocks?|parts?|lines?|sections?|cells?|fields?|columns?|properties)$/;

/** `batch_inference_create_file`: the word belongs to a topic that stands before the act. */
function isTopic(words: readonly Word[], at: number): boolean {
  const acts = (word: Word | undefined): boolean => word?.verb !== undefined && word.form === 'base';
  return (
    words[at]!.text === 'batch' &&
    !acts(words[at - 1]) &&
    !acts(words[at + 1]) &&
    words.slice(at + 2).some((word) => acts(word) && !word.verb!.nounish)
  );
}

/** Behind the leading act only what is graver, or of its kind, is the tool's own. */
const ownAct: Fact = {
  says: 'it is the leading act, the first behind a look, one of its kind, or one that ends, pays or sends',
  holds: ({ source, verb: { kind: own } }, { clauses: { lead } }) =>
    source !== 'lead' ||
    own === lead[0]!.verb.kind ||
    own === lead.find(({ verb }) => !onlyLooks(verb))?.verb.kind ||
    /^(?:destroy|remove|end|pay|send)$/.test(own),
};

/** `Replaces all rows of a sheet`, `all fields`, `groups several shapes`: the parts of one thing. */
const ofOne: Fact = {
  says: 'it is the parts of one thing',
  holds: ({ verb: { lemma, kind: own }, rest, object, objectText }) =>
    (/^(?:build|run)$/.test(own) && object.some(({ text }) => EXAMINES.test(text))) ||
    // `Stops all music playback`
    (own === 'rest' && object.at(-1)?.plural === false && object.at(-1)?.nouns === 0) ||
    (/^(?:refresh|reload|resync|sync)$/.test(lemma) && READ_AGAIN.test(objectText)) ||
    /^(?:align|arrange|combine|distribute|group|join|ungroup)$/.test(lemma) ||
    (/^(?:replace|set)$/.test(lemma) &&
      rest.some(
        ({ text }, i) =>
          /^(?:on|of|in|for)$/.test(text) && /^(?:an?|the|this)$/.test(rest[i + 1]?.text ?? ''),
      )) ||
    /^(?:types?|kinds?|ways?|things?|aspects?)$/.test(object.at(-1)?.text ?? '') ||
    PARTS_OF_ONE.test(objectText),
};

/** `Refreshes all cached data`: what is only read again. */
const READ_AGAIN = /\b(?:cached?|caches|data|lists?|metadata|stats|status|statuses)\b/;

/** `Runs all tests`: one examination. */
const EXAMINES = /^(?:assertions?|checks?|controls?|specs?|tests?|validations?)$/;

const PARTS_OF_ONE =
  /\b(?:fields?|properties|settings|details|options|aspects|parts|information|changes|configuration|columns|edits?|blocks?|lines?|sections?|caches?|(?:import|sql) statements|imports|references|usages)\b/;

/**
 * `Sets the tax class of all items`, `sends a text to each guest`: many stand behind what the act names first. What
 * is made of many, or for each time, is one thing.
 */
export const ofEach: Fact = {
  says: 'it goes on “of”, “to”, “from” or “for” all, every or each of several things or people',
  holds: ({ text: { words, gaps }, at, verb: { kind: own } }) => {
    for (let i = at + 1; i + 2 < words.length && i < at + FAR && gaps[i]! < GAP.sentence; i++) {
      const { role, text, verb: second, form } = words[i] as Word;
      const isSecond = second !== undefined && (form === 'third' || form === 'ing') && !second.nounish;
      if (role & ENDS_AN_ACT || (isSecond && !((words[i - 1] as Word).role & ROLE.conjunction))) return false;
      if (!(own === 'send' ? /^(?:to|of)$/ : /^(?:of|to|from)$/).test(text)) continue;
      const counts = words[i + 1]!.text;
      if (!/^(?:all|each|every|many|multiple|several)$/.test(counts)) continue;
      const thing = countedAt(words, i + 2);
      const isMany = thing.plural || /^(?:each|every)$/.test(counts);
      return isMany && !TIMES.test(thing.text) && !PARTS_OF_ONE.test(thing.text) && !CONTENT.test(thing.text);
    }
    return false;
  },
};

/** `of the open tickets`: the noun behind articles and the words that tell which. */
function countedAt(words: readonly Word[], from: number): Word {
  let i = from;
  while (i + 1 < words.length && /^(?:of|the|these|those|your)$/.test(words[i]!.text)) i++;
  while (
    i + 1 < words.length &&
    i < from + 5 &&
    words[i]!.nouns === 0 &&
    !words[i]!.plural &&
    words[i + 1]!.role === 0
  )
    i++;
  return words[i] as Word;
}

/** Words behind which the sentence tells of something else. */
const FAR = 14;
const ENDS_AN_ACT = ROLE.condition | ROLE.modal;
const TIMES =
  /^(?:above|calls?|days?|hours?|kinds?|minutes?|months?|quarters?|requests?|runs?|seconds?|times?|types?|weeks?|years?)$/;

/** `in bulk`, `one or more files`, near the start. */
export const earlyWords: Place = {
  says: 'a sentence of it begins with “bulk”, or says “in bulk”, “in batches” or “one or more” of targets',
  find: ({ description }) => {
    const { words, gaps } = description;
    const text = (i: number): string => words[i]?.text ?? '';
    for (let i = 0; i < words.length && i < 60; i++) {
      // `Bulk import contacts`
      if (
        gaps[i]! >= GAP.clause &&
        /^(?:batch|bulk|mass)$/.test(text(i)) &&
        (words[i + 1]?.verb?.nounish === false ||
          words[i + 1]?.form === 'third' ||
          /^(?:import|update|export)/.test(text(i + 1)))
      )
        return (suggests) => sign(suggests, description, i, i + 2);
      if (text(i) === 'in') {
        const at = /^(?:an?|one|single)$/.test(text(i + 1)) ? i + 2 : i + 1;
        const many = at === i + 1 ? /^(?:bulk|batch|batches)$/ : /^batch$/;
        if (many.test(text(at))) return (suggests) => sign(suggests, description, i, at + 1);
      }
      // `one or more installed plugins`: one or two words may stand before the plural.
      const behind = [3, 4, 5].find((n) => !isQualifier(words[i + n])) ?? 5;
      const things = text(i + behind);
      if (
        i < 20 &&
        text(i) === 'one' &&
        text(i + 1) === 'or' &&
        text(i + 2) === 'more' &&
        /s$/.test(things) &&
        (!/^(?:across|against|along|between|by|from|to|using|via|with)$/.test(text(i - 1)) ||
          /^(?:files|documents|records|coils|registers)$/.test(things)) &&
        !CONTENT.test(things)
      )
        return (suggests) => sign(suggests, description, i, i + behind + 1);
    }
    return undefined;
  },
};

const isQualifier = (word: Word | undefined): boolean =>
  word !== undefined && !word.plural && !plays(word, ENDS_A_NOUN);
const ENDS_A_NOUN = ROLE.preposition | ROLE.conjunction | ROLE.modal | ROLE.auxiliary | ROLE.to;
/** What one thing holds several of. */
const CONTENT =
  /^(?:attendees|guests|participants|options|recipients|fields|properties|parameters|attributes|columns|rows|cells|lines|layers|sections|labels|preferences|settings|tags|parts|edits)$/;

/** `multiple recipients`, unless they come together in one group or event. */
export const manyPeople: Place = {
  says: 'the description says “multiple” of people, who do not share one thing',
  find: ({ description, clauses }) => {
    const { words } = description;
    if (clauses.lead.some(({ objectText }) => TOGETHER.test(objectText))) return undefined;
    const at = words.findIndex(
      ({ text }, i) =>
        i < 60 &&
        text === 'multiple' &&
        /^(?:recipients|users|people|contacts)$/.test(words[i + 1]?.text ?? ''),
    );
    return at < 0 ? undefined : (suggests) => sign(suggests, description, at, at + 2);
  },
};

const TOGETHER = /\b(?:chats?|groups?|conversations?|channels?|meetings?|events?|teams?|rooms?)\b/;

export const manyOf = (...facts: readonly Fact[]): Place =>
  firstOf(
    act('the start of the description', many, ownAct, ...facts, not(ofOne)),
    act('the title', many, ...facts, not(ofOne)),
  );
