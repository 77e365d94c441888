import { TO_A_MODEL } from '../../decide/examines.ts';
import type { Fact } from '../../decide/frame.ts';
import { textOf } from '../../read/phrase.ts';

export const toAPlaceInside: Fact = {
  says: 'it is sent to a place inside the system',
  holds: ({ rest: words }) =>
    words.some((word, i) => {
      if (word.text !== 'to') return false;
      const place = words[i + 1]?.text === 'the' ? words[i + 2] : words[i + 1];
      return INSIDE.has(place?.text ?? '');
    }),
};

/** `Announce this to the user`, `report it to the user`: what a model is asked to say. */
export const toTheUser: Fact = {
  says: 'this or it is said to the user',
  holds: ({ restText }) => /^(?:it|that|them|these|this) to (?:the|your) user\b(?!s)/.test(restText),
};

const INSIDE = new Set([
  'archive',
  'trash',
  'bin',
  'backlog',
  'background',
  'front',
  'back',
  'top',
  'bottom',
]);

/** `sms_log_export`: a word that is also a noun, in the middle of a name. */
export const isANounHere: Fact = {
  says: 'the word is a noun in the middle of the name',
  holds: ({ verb: { nounish }, source, at, text: { words } }) =>
    nounish &&
    source === 'name' &&
    at > 0 &&
    words.length > at + 1 &&
    !/^(?:and|or|then)$/.test(words[at - 1]!.text),
};

export const toAMachine: Fact = {
  says: 'it is said to a model or an assistant',
  holds: (phrase, { prose }) =>
    MACHINES.test(`${phrase.objectText} ${textOf(phrase.rest.slice(0, 6))} ${prose.slice(0, 120)}`),
};

/** What answers by itself. */
const MACHINES =
  /\b(?:assistant|ai|llms?|language model|models?|gpt|claude|gemini|copilot|chatbot|rag|deepseek|grok|ollama|mistral)\b/;

export const toAModel: Fact = {
  says: 'the sentence goes on “to” a model or an assistant',
  holds: ({ restText }) => TO_A_MODEL.test(restText),
};
