import { READ } from '../../decide/effects.ts';
import { kind, objectHas, verb } from '../../decide/facts.ts';
import { either, type Fact, frame, not } from '../../decide/frame.ts';
import { requires, takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const withCode = (name: string, description: string) => ({
  ...sketch(name, description),
  inputSchema: { type: 'object', properties: { code: TEXT }, required: ['code'] },
});

const takesAPlace: Fact = {
  says: 'it takes a place to write to or a thing to change',
  holds: (_, { tool }) =>
    tool.parameters.some(({ name }) =>
      /path|file|dir|folder|(?:^|_)id$|Id$|ur[il]$|repo|apply|write|save/i.test(name),
    ),
};

/** Entities, links and comments are stored as often as they are parts of a text. */
const saidOfAText: Fact = {
  says: 'the sentence, the name or a parameter speaks of a text or a picture, or all else that it does is computed',
  holds: ({ restText, source }, { tool, name, foremost, clauses }) =>
    OF_A_TEXT.test(restText) ||
    (source === 'name' && clauses.lead.some((one) => OF_A_TEXT.test(one.restText))) ||
    tool.parameters.some((one) => one.depth === 0 && IS_A_TEXT.test(one.name)) ||
    name.words.some(({ text }) => TEXTS.test(text)) ||
    foremost.some(({ verb: { kind } }) => kind === 'compute'),
};
const TEXTS =
  /^(?:code|css|html|image|javascript|json|lines|markdown|picture|sql|strings?|texts?|whitespace|xml)$/;
/** What can be nothing but a text or a picture. */
const IS_A_TEXT = /^(?:css|html|image|image_?base64|markdown|source_?code|sql|xml)$/i;
const OF_A_TEXT =
  /\b(?:from|in|of) (?:an? |the |your |any )?(?:given |input |plain |raw )?(?:code|css|html|image|json|markdown|photo|picture|snippet|sql|string|text|xml)\b/;

export const HANDS_TEXT_BACK = frame({
  id: 'hands-text-back',
  gives: 'read',
  title: 'Works on a text of the caller and hands it back',
  why: 'What is worked on comes with the call, and nowhere is named where it could be written to.',
  since: 2,
  spares: [
    withCode('fix_page', 'Fixes the live page'),
    sketch('refactor', 'Refactors the code of a file', { path: TEXT }),
  ],
  kinds: ['change', 'compute', 'remove', 'destroy', 'clear', 'merge', 'detach'],
  rows: [
    {
      id: 'taken-out-of-the-text',
      when: [
        either(kind('remove', 'destroy', 'clear', 'merge'), verb('strip trim redact')),
        objectHas('what a text is made of'),
        takesOwn('a text or a picture to work on'),
        not(takesAPlace),
        saidOfAText,
      ],
      is: READ,
      because: 'it is a part of the text that is handed over, and the rest comes back',
      example: sketch('remove_stopwords', 'Removes stopwords from a text', { text: TEXT }),
    },
    {
      id: 'a-text-of-the-caller',
      when: [
        verb('refactor refine fix optimise optimize improve rewrite reformat transform repair revise polish'),
        objectHas('a text that is handed over'),
        requires('a text to work on'),
        not(takesAPlace),
      ],
      is: READ,
      because: 'with nowhere to write to, the text comes back',
      example: withCode('refactor', 'Refactors the code'),
    },
  ],
});
