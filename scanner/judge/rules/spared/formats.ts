import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { sameButForAnS } from '../../read/inflections.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { onlyLooks, type Word } from '../../read/words.ts';

/** Risky words that are said of the call's own text. */
export const FORMATTING: readonly SparingRule[] = [
  defineSparing({
    id: 'formats-its-own-text',
    title: 'Formats the text of the call itself',
    why: 'Cut output and dropped characters lose nothing that is stored.',
    limits:
      'Cutting, trimming and dropping of text; deleting only of what a text is made of, such as blanks.',
    since: 4,
    examples: {
      fires: [
        sketch('list_rows', 'Lists rows. Rows of the output are dropped when the text is too long.'),
        sketch('read_file', 'Reads a file. Long files are truncated to max_chars.'),
        sketch('add_tag', 'Adds a tag. Blanks are deleted from it.'),
      ],
      spares: [
        sketch('open_file', 'Opens a file for writing. The file is truncated to 10 bytes.'),
        sketch('get_status', 'Gets the status. All tables of the database are dropped.'),
      ],
    },
    holds: formats,
  }),
];

const FORMATS =
  /^(?:truncate|trim|drop|strip|remove|omit|cut|clip|clean|clear|discard|prune|pop|dedupe|deduplicate|merge|collapse|reset|escape|delete|destroy|erase|wipe|scrub)$/;
/** What a call takes in or gives back, as text. */
const OWN_TEXT =
  /^(?:outputs?|results?|responses?|repl(?:y|ies)|text|texts|titles?|strings?|lines?|contents?|characters?|chars?|whitespace|spaces?|duplicates?|tokens?|tags?|html|markup|navigation|menus?|headers?|footers?|scripts?|noise|values?|names?|logs?|stack|stdout|stderr|bodies|body|payloads?|fields?|prefix(?:es)?|suffix(?:es)?|quotes?|comments?|previews?|snippets?|summar(?:y|ies)|descriptions?|matches|errors?|arrays?|data|entries|items|rows|records|expressions?|sources?|layers?|format(?:ting)?|boilerplate|elements?|nodes?|words?|punctuation|accents?|newlines?|messages?|filenames?|urls?|params?|parameters?|arguments?|keys?|columns?|cells?|background|silence|ads?|images?)$/;
const PLAINLY_TEXT =
  /^(?:outputs?|results?|responses?|titles?|strings?|characters?|chars?|whitespace|markup|html|navigation|stdout|stderr|boilerplate|punctuation|accents?|newlines?|menus?|headers?|footers?|text|texts|layers?|logs?|previews?|snippets?|summar(?:y|ies)|expressions?|background|silence)$/;
const LENGTHS =
  /\b(?:longer than|exceed\w*|too (?:long|large|big)|large|first \d|characters|chars|bytes|kb|tokens|invalid|unknown|unsupported|malformed|empty|null|unused|duplicates?|redundant|superfluous|leading|trailing|from (?:the )?(?:output|response|result|text|html|content|page)|in (?:the )?(?:output|response|result)|for (?:readability|brevity)|max\w*|limit)\b/;

/** `Long files are truncated to max_chars`, said of a look: to a length, and never to nothing. */
const TO_A_LENGTH =
  /\b(?:cut|truncated?|trimmed|clipped) (?:down )?(?:to|at|after) (?:at most |about |the (?:first |given |configured )?)?(?:[1-9][\d,.]*|max\w*|\w+_(?:bytes|chars|characters|length|limit|lines|size|tokens))\b/;
/** `The stored file is cut to 200 lines`, `to free space`: no text of the call. */
const KEPT = /\b(?:stored|on disk|in place|to (?:free|make|reclaim|save) (?:disk )?(?:room|space))\b/;
/** Taken out of what the call hands back, whatever it is. */
const FROM_WHAT_COMES_BACK =
  /\bfrom (?:the |its |this )?(?:returned (?:\w+ )?)?(?:answer|output|response|result|summary|transcript|transcription|translation)s?\b(?! (?:archive|bucket|database|file|folder|log|queue|stor(?:e|age)|table))/;

const LEAVES_OUT = /^(?:cut|drop|omit|remove|strip|trim)$/;

/** What is nothing but a part of a text, whatever is done to it. */
const PARTS =
  /^(?:accents|apostrophes|asterisks|blanks|brackets|breaks|characters|chars|commas|dashes|diacritics|digits|emojis?|fillers|hyphens|indentation|letters|linebreaks|newlines|pixels|punctuation|signs|spaces|stopwords|symbols|umlauts|whitespace|whitespaces|words)$/;
/** What is kept, or said of more than this text. */
const OF_MORE =
  /\b(?:all|every|each|existing|former|old|older|previous|stored|permanent\w*|database|server|for good|account)\b/;
/** Taken out of what the caller hands in. */
const FROM_WHAT_GOES_IN =
  /\bfrom (?:its|the|this) (?:\w+ )?(?:address|caption|image|input|name|number|photo|picture|query|slug|string|text|title|url)s?\b/;
const TAKES_IN = /^(?:add|create|import|insert|load|parse|post|publish|save|set|store|submit|upload|write)$/;
/** Which of the rows that are handed in are left aside. */
const TELLS_WHICH = /\b(?:beyond|lacking|that|which|whose|with|without)\b/;

/** Blanks that are deleted, a name out of which letters are erased, rows without a key that an import drops. */
function formatsInput(statement: Statement, things: readonly Word[], { foremost }: Reading): boolean {
  const { sentence } = statement;
  const last = things.at(-1)?.text ?? '';
  if (OF_MORE.test(sentence)) return false;
  const takesIn = foremost.some((one) => TAKES_IN.test(one.verb.lemma));
  const isPart =
    PARTS.test(last) && !foremost.some(({ object }) => object.some(({ text }) => sameButForAnS(text, last)));
  return (
    isPart ||
    (takesIn && FROM_WHAT_GOES_IN.test(sentence)) ||
    (takesIn &&
      /^(?:drop|discard|omit)$/.test(statement.phrase.verb.lemma) &&
      OWN_TEXT.test(last) &&
      TELLS_WHICH.test(sentence))
  );
}

/** Output is cut, invalid characters are dropped: the text of the call, not what is stored. */
function formats(statement: Statement, reading: Reading): boolean {
  const { foremost } = reading;
  const { verb, object, text, at } = statement.phrase;
  if (!FORMATS.test(verb.lemma)) return false;
  if (
    statement.voice === 'passive' &&
    TO_A_LENGTH.test(statement.sentence.replaceAll('`', '')) &&
    !KEPT.test(statement.sentence) &&
    foremost.every((one) => onlyLooks(one.verb) || one.verb.lemma === 'download')
  )
    return true;
  const things = object.length > 0 ? object : text.words.slice(statement.from, at);
  const comesBack = FROM_WHAT_COMES_BACK.test(statement.sentence);
  if ((comesBack && LEAVES_OUT.test(verb.lemma)) || formatsInput(statement, things, reading)) return true;
  if (
    things.some((word) =>
      /^(?:databases?|tables?|disks?|files?|accounts?|users?|stored|everything)$/.test(word.text),
    )
  )
    return false;
  const own = things.filter((word) => OWN_TEXT.test(word.text));
  const sentence = statement.sentence;
  const strong =
    /^(?:delete|destroy|erase|wipe|scrub|reset|clear|merge)$/.test(verb.lemma) &&
    !/\bthrow\w* away\b/.test(sentence);
  if (comesBack) return true;
  if (own.length === 0) return false;
  if (!strong && /\bfrom (?:the )?(?:outputs?|html|text|page|responses?|results?)\b/.test(sentence))
    return true;
  if (own.some((word) => PLAINLY_TEXT.test(word.text)) && !strong && verb.lemma !== 'discard') return true;
  return (
    LENGTHS.test(sentence) &&
    !/\b(?:all|every|older|permanent\w*|database|stored)\b/.test(sentence) &&
    !strong
  );
}
