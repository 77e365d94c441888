import { perhaps, READ, REKEYS, WRITE } from '../../decide/effects.ts';
import { from, is, mentions, names, thing, told, verb } from '../../decide/facts.ts';
import { either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** `an image prompt`, `the link of a chart`: the artefact is only what the answer is about. */
const aboutAnArtefact: Fact = {
  says: 'the artefact is only what the answer is about',
  holds: (phrase, reading) => {
    const { words } = objectOf(phrase, reading);
    return (
      words.some(({ text }) =>
        /^(?:code|types?|prompts?|specs?|analysis|description|url|link|alt|metadata)$/.test(text),
      ) && !words.some(({ text }) => text === 'qr' || text === 'bar')
    );
  },
};
const anAccessKey: Fact = {
  says: 'its object is an access key',
  holds: (phrase, reading) =>
    /\b(?:api|access|ssh|deploy|service) ?(?:keys?|tokens?)$/.test(objectOf(phrase, reading).text),
};
/** `RSA key pair`, `encryption keys`: not the keys of a map. */
const ofCiphers: Fact = {
  says: 'its object is a key of a cipher',
  holds: (phrase, reading) =>
    /\b(?:key ?pairs?|(?:encryption|gpg|pgp|private|rsa|signing) keys?)$/.test(
      objectOf(phrase, reading).text,
    ),
};
const writesOrOverwrites: Fact = {
  says: 'it takes a place to write to, or a switch to overwrite what is there',
  holds: (_, { parameters }) =>
    /out|save|dest|target|path/i.test(parameters.find(PARAM.output)?.name ?? '') ||
    parameters.lists.has('a switch to overwrite'),
};

export const GENERATES_AN_ANSWER = frame({
  id: 'generates-an-answer',
  gives: 'read',
  title: 'Generates text, code or numbers as its answer',
  why: 'Nothing stored comes into being; the caller gets a value.',
  since: 1,
  spares: [sketch('generate_image', 'Generates a picture')],
  kinds: ['generate'],
  rows: [
    {
      id: 'an-access-key',
      when: [anAccessKey],
      is: { category: 'write', signals: ['credential', 'privilege'] },
      because: 'a key that is made opens doors',
      example: sketch('generate_it', 'Generates an API key for the account'),
    },
    {
      id: 'a-key-of-a-cipher',
      when: [ofCiphers],
      is: { category: 'write', signals: ['credential'] },
      because: 'whoever has the private half reads and signs',
      example: sketch('generate_it', 'Generates an RSA key pair'),
    },
    {
      id: 'an-artefact',
      when: [mentions('artefact'), not(aboutAnArtefact)],
      is: WRITE,
      because: 'a picture, sound, video, chart or document is made',
      example: sketch('generate_image', 'Generates a picture'),
    },
    {
      id: 'files',
      when: [thing(['files'])],
      is: WRITE,
      because: 'files are made',
      example: sketch('generate_rules', 'Generates rule files for an editor'),
    },
    {
      id: 'a-design',
      when: [verb('mock diagram design'), from('name')],
      is: perhaps(WRITE),
      because: 'a design may be kept',
      example: sketch('design_page'),
    },
    {
      id: 'something-drawn',
      when: [verb('visualize visualise render animate illustrate upscale inpaint plot chart scaffold')],
      is: WRITE,
      because: 'something is drawn or laid out',
      example: sketch('render_page', 'Renders a page'),
    },
    {
      id: 'a-key',
      when: [is('secret'), names('a key or a secret')],
      is: REKEYS,
      because: 'a key opens doors',
      example: sketch('generate_token', 'Generates a token'),
    },
    {
      id: 'into-a-file',
      when: [writesOrOverwrites],
      is: WRITE,
      because: 'the outcome is written to a file',
      example: sketch('generate_readme', 'Generates a readme', { output_path: TEXT }),
    },
    {
      id: 'kept',
      when: [told('that the outcome is kept')],
      is: perhaps(WRITE),
      because: 'the text says that it is kept',
      example: sketch('generate_readme', 'Generates a readme and saves it to a folder'),
    },
    {
      id: 'an-answer',
      when: [either(is('answer', 'speech'), thing('what a model answers with'))],
      is: { category: 'read', tentative: false },
      because: 'the caller gets a value',
      example: sketch('generate_summary', 'Generates a summary'),
    },
    {
      id: 'anything-else',
      when: [],
      is: perhaps(READ),
      because: 'nothing says that it is kept',
      example: sketch('generate_locator', 'Generates a locator for an element'),
    },
  ],
});
