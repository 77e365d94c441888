import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import type { Parameter, Tool } from '../../types.ts';
import { asASentence, inThirdPerson } from '../read/as-a-sentence.ts';
import { readName } from '../read/parts.ts';
import { textOf } from '../read/phrase.ts';
import { statementsOf } from '../read/statements.ts';
import { MAX_READ, readProse } from '../read/text.ts';
import { plays, ROLE } from '../read/words.ts';
import { isSecret } from './secrets.ts';

/** A switch or a choice of a tool, and what it does, in words a description could lead with. */
export interface SwitchTold {
  readonly parameter: Parameter;
  readonly does: string;
}

/** What each switch and each choice says that it does, in its text, or by its name where nothing explains it. */
export const switchesTold = ({ parameters }: Tool): readonly SwitchTold[] =>
  parameters.flatMap((parameter) =>
    (parameter.types.includes('boolean') ? saidOf(parameter) : modesOf(parameter))
      .flatMap(acts)
      .map((does) => ({ parameter, does })),
  );

/** `enum: [list, reveal_secret]`, and `include: [name, password]`: how each secret to choose from comes back. */
export const secretsToChoose = ({ parameters }: Tool): readonly SwitchTold[] =>
  parameters.flatMap((parameter) =>
    parameter.values
      .slice(0, MANY)
      .map(({ value }) => textOf(readName('', value).words))
      .filter(isSecret)
      .map((words) => (SELECTS.test(parameter.name) ? `returns ${words}` : words))
      .flatMap(acts)
      .map((does) => ({ parameter, does })),
  );

const SELECTS =
  /^(?:attributes|columns|expand|fields?|include|keys|parts|properties|return|sections|select|show|view|with)$/i;

/** More values are those of a list of things, as of countries. */
const MANY = 40;

/** `S = status, X = execute the text as a shell command`: what is said of each value to choose from. */
const modesOf = ({ description = '' }: Parameter): readonly string[] =>
  [...description.slice(0, MAX_READ).matchAll(MODE)].map(([, does]) => does as string);

const MODE = /(?:^|[\s,;(|])[`'"]?(?:\d{1,3}|[A-Za-z]{1,3})[`'"]?\s?(?:=|:|->|→)\s([^;,|\n.]{6,120})/g;

/** `Set to true to make it public. Defaults to false.`: each sentence without the words that only say when. */
const saidOf = ({ name, description = '' }: Parameter): readonly string[] =>
  description.trim() === ''
    ? [textOf(readName('', name).words)]
    : description
        .slice(0, MAX_READ)
        .split(SENTENCE)
        .map((one) => one.replace(WHEN, ''));

const SENTENCE = /(?<=[.!?;])\s+|\n+/;
const WHEN =
  /^\W*(?:optional(?:ly)?\b\W*)?(?:(?:flag|option|switch|whether(?: or not)?|(?:set|pass)(?: this| it)?(?: to)? \W?true\W?) to |(?:if|when|whenever)(?: this| it)?(?: is)?(?: set| enabled| given| passed| turned)?(?: on| to)?(?: \W?(?:true|yes|1)\W?)?,? )?(?:then )?(?:also )?/i;

/** The act that the words lead with, or that befalls what they lead with. */
function acts(said: string): readonly string[] {
  const text = readProse('', said);
  const at = text.words.findIndex((word) => !plays(word, ROLE.adverb));
  const { verb, form } = text.words[at] ?? {};
  // `send_as_plain_text`: how, and not that.
  if (text.words[at + 1]?.text === 'as') return [];
  // `Orders are paid`: what stands before a predicate is none.
  if (verb && (form === 'base' || form === 'third') && !plays(text.words[at + 1], ROLE.auxiliary))
    return [`${inThirdPerson(verb)}${text.served.slice(text.ends[at])}`];
  return statementsOf(text, 'clause', () => true)
    .filter(
      ({ voice, phrase: { at } }) =>
        voice === 'passive' &&
        plays(text.words[at - 1], ROLE.auxiliary) &&
        // `Only those that are paid`: which of them.
        !SUBORDINATING.test(text.words[at - 2]?.text ?? ''),
    )
    .flatMap(asASentence)
    .map(({ text }) => text);
}
