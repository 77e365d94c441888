import { LETTERS, PARTS_OF_DATA, PARTS_OF_TEXT, ROWS } from '../../../../data/lexicon/parts.ts';
import { exactly } from '../../../../data/lexicon/wording.ts';
import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { sameButForAnS } from '../../read/inflections.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, type Text } from '../../read/text.ts';
import { onlyLooks, plays, ROLE, type Word } from '../../read/words.ts';

/** Risky words that are said of the call's own text. */
export const FORMATTING: readonly SparingRule[] = [
  defineSparing({
    id: 'formats-its-own-text',
    title: 'Formats the text of the call itself',
    why: 'Cut output and dropped characters lose nothing that is stored.',
    limits:
      'What is taken out of the answer or the input, what texts, figures and shapes are made of, and rows said to be no good; nothing that is said to be old, stored or all there is.',
    since: 4,
    examples: {
      fires: [
        sketch('list_rows', 'Lists rows. Rows of the output are dropped when the text is too long.'),
        sketch('read_file', 'Reads a file. Long files are truncated to max_chars.'),
        sketch('add_tag', 'Adds a tag. Blanks are deleted from it.'),
        sketch('get_track', 'Returns a track. Points that jump are eliminated.'),
      ],
      spares: [
        sketch('open_file', 'Opens a file for writing. The file is truncated to 10 bytes.'),
        sketch('get_status', 'Gets the status. All tables of the database are dropped.'),
        sketch('get_points', 'Returns the points of a customer. Points older than a year are eliminated.'),
      ],
    },
    holds: formats,
  }),
];

/** Verbs of leaving out, which of an answer or a text are said as readily as of what is stored. */
const LEAVES_OUT = exactly(`
  clean clip collapse cut dedupe deduplicate discard dispose drop eliminate escape merge omit pop prune remove strip
  trim truncate`);
/** What is shown is cut: nothing else is shortened by a look. */
const SHORTENS = exactly('clip cut trim truncate');
/** Verbs by which mostly something stored is lost. */
const DESTROYS = exactly('clear delete destroy erase expunge purge reset scrub wipe');

/** Output is cut, invalid characters are dropped: the text of the call, not what is stored. */
function formats(statement: Statement, reading: Reading): boolean {
  const { sentence, voice } = statement;
  const { verb, object, text, at } = statement.phrase;
  const leavesOut = LEAVES_OUT.test(verb.lemma) || THROWN.test(sentence);
  if (!leavesOut && !DESTROYS.test(verb.lemma)) return false;
  if (isCutToALength(statement, reading)) return true;
  const ahead = text.words.slice(statement.from, at);
  const lost = object.length > 0 ? object : ahead;
  const comesBack = FROM_WHAT_COMES_BACK.test(sentence);
  if ((comesBack && leavesOut) || formatsInput(statement, lost, reading)) return true;
  if (lost.some((word) => STORED.test(word.text))) return false;
  const named = voice === 'passive' ? headsOf(text, statement.from, at) : lost;
  return comesBack || (leavesOut ? isOfAText : isTakenFromAText)(statement, named, reading);
}

/** `Values and empty comments of a row that …`: what the subject of a clause names, without what only tells which. */
function headsOf({ words, gaps }: Text, from: number, to: number): readonly Word[] {
  let start = to - 1;
  while (start > from && gaps[start]! < GAP.clause) start--;
  const heads: Word[] = [];
  for (let k = start; k < to; k++) {
    const next = words[k + 1] as Word;
    const ends = plays(next, TELLS_OF_IT) || GOES_ON.test(next.text);
    if (ends || next.role !== 0 || gaps[k + 1]! >= GAP.soft) heads.push(words[k] as Word);
    if (ends) break;
  }
  return heads;
}
const TELLS_OF_IT = ROLE.preposition | ROLE.subject | ROLE.auxiliary | ROLE.condition;
const GOES_ON = /^(?:gets?|more|less|that|which|who|whose|\w{2,}er)$/;

/** Is what is left out a part of what a text, a row of figures or a shape is made of, or said to be no good? */
function isOfAText({ sentence, phrase }: Statement, lost: readonly Word[], reading: Reading): boolean {
  if (FROM_A_STORE.test(sentence)) return false;
  if (lost.some(({ text }) => MARKUP.test(text) || isHandedIn(text, reading))) return true;
  if (OF_MORE.test(sentence)) return false;
  const { looksOnly: looks } = reading;
  if (looks && SHORTENS.test(phrase.verb.lemma)) return true;
  const isRowNoGood =
    NO_GOOD.test(sentence) ||
    (looks && reading.parameters.lists.has('a text or a picture to work on')) ||
    reading.foremost.every(({ verb }) => verb.kind === 'compute');
  return lost.some(
    ({ text }) =>
      isPartOfText(text) || (looks && PARTS_OF_DATA.test(text)) || (isRowNoGood && ROWS.test(text)),
  );
}

/** `Page numbers are deleted from the text` */
const isTakenFromAText = ({ sentence }: Statement, lost: readonly Word[]): boolean =>
  FROM_A_TEXT.test(sentence) &&
  !FROM_A_STORE.test(sentence) &&
  !OF_MORE.test(sentence) &&
  lost.some(({ text }) => isPartOfText(text) || PARTS_OF_DATA.test(text));

const isPartOfText = (thing: string): boolean => PARTS_OF_TEXT.test(thing) || LETTERS.test(thing);

/** `Remove all HTML comments` */
const MARKUP = exactly('boilerplate css html markdown markup punctuation whitespace xml');

/** `The oldest messages are dropped`, of `messages: [{ role, content }]`: what the caller handed in itself, no ids of it. */
const isHandedIn = (thing: string, { tool: { parameters } }: Reading): boolean =>
  ROWS.test(thing) &&
  parameters.some(({ name, itemTypes }) => name.toLowerCase() === thing && itemTypes.includes('object'));

/** `Long files are truncated to max_chars`, said of a look: to a length, and never to nothing. */
function isCutToALength({ voice, sentence }: Statement, { foremost }: Reading): boolean {
  return (
    voice === 'passive' &&
    TO_A_LENGTH.test(sentence.replaceAll('`', '')) &&
    !KEPT.test(sentence) &&
    foremost.every((one) => onlyLooks(one.verb) || one.verb.lemma === 'download')
  );
}
const TO_A_LENGTH =
  /\b(?:cut|truncated?|trimmed|clipped) (?:down )?(?:to|at|after) (?:at most |about |the (?:first |given |configured )?)?(?:[1-9][\d,.]*|max\w*|\w+_(?:bytes|chars|characters|length|limit|lines|size|tokens))\b/;
/** `The stored file is cut to 200 lines`, `to free space`: no text of the call. */
const KEPT = /\b(?:stored|on disk|in place|to (?:free|make|reclaim|save) (?:disk )?(?:room|space))\b/;

/** Blanks that are deleted, a name out of which letters are erased, rows without a key that an import drops. */
function formatsInput(statement: Statement, lost: readonly Word[], { foremost }: Reading): boolean {
  const { sentence } = statement;
  const last = lost.at(-1)?.text ?? '';
  if (OF_MORE.test(sentence)) return false;
  const takesIn = foremost.some((one) => TAKES_IN.test(one.verb.lemma));
  const isPart =
    LETTERS.test(last) &&
    !foremost.some(({ object }) => object.some(({ text }) => sameButForAnS(text, last)));
  return (
    isPart ||
    (takesIn && FROM_WHAT_GOES_IN.test(sentence)) ||
    (takesIn &&
      /^(?:drop|discard|omit)$/.test(statement.phrase.verb.lemma) &&
      ROWS.test(last) &&
      TELLS_WHICH.test(sentence))
  );
}

/** Taken out of what the call hands back, whatever it is. */
const FROM_WHAT_COMES_BACK =
  /\b(?:from|out of) (?:the |its |this )?(?:returned (?:\w+ )?)?(?:answer|excerpt|histogram|html|markup|outcome|output|preview|reply|response|result|statistic|string|summary|text|transcript|transcription|translation)s?\b(?! (?:archive|bucket|database|file|folder|log|queue|stor(?:e|age)|table))/;
/** Taken out of what the caller hands in. */
const FROM_WHAT_GOES_IN =
  /\bfrom (?:its|the|this) (?:\w+ )?(?:address|caption|image|input|name|number|photo|picture|query|slug|string|text|title|url)s?\b/;
const TAKES_IN = /^(?:add|create|import|insert|load|parse|post|publish|save|set|store|submit|upload|write)$/;
/** Which of the rows that are handed in are left aside. */
const TELLS_WHICH = /\b(?:beyond|lacking|that|which|whose|with|without)\b/;

/** What is kept, or said of more than this text. */
const OF_MORE =
  /\b(?:afterwards|all|every|each|existing|expired|former|inactive|obsolete|old|older|orphaned|outdated|past|previous|stale|stored|permanent\w*|database|server|for good|account)\b/;
/** Places of which a part is taken without a loss. */
const TEXTS =
  '(?:\\w+ ){0,2}?(?:cells?|charts?|contents?|excerpts?|html|images?|inputs?|lines?|list|listing|markup|names?|pages?|pictures?|plots?|polygons?|prose|series|shapes?|statistics|strings?|text|titles?|tracks?|urls?|values?)\\b';
const FROM = '\\b(?:from|out of) (?:the |its |your |this |that )?';
const FROM_A_TEXT = new RegExp(`${FROM}${TEXTS}`);
/** `Records are removed from the zone`: from anything but a text. */
const FROM_A_STORE = new RegExp(`${FROM}(?!${TEXTS})\\w|\\b(?:distribution|mailing) list`);
/** `Banners are thrown away` */
const THROWN = /\bthr[eo]w(?:n|ing|s)? (?:\w+ ){0,3}?(?:away|out)\b/;
const STORED = exactly('accounts? databases? disks? everything files? stored tables? users?');
/** Rows said to be no good, or beyond what is asked for. */
const NO_GOOD =
  /\b(?:longer than|exceed\w*|too (?:long|large|big)|large|first \d|characters|chars|bytes|kb|tokens|invalid|unknown|unparsable|unsupported|malformed|blank|broken|corrupt\w*|empty|null|nan|not a number|duplicates?|redundant|superfluous|leading|trailing|(?:beyond|outside|past) (?:the )?(?:\d|axis|bounds|limit|range)|(?:cannot|can't|could not) be \w+|(?:that|which) (?:are|is) (?:not|no)|without a (?:partner|match|value|number|date)|from (?:the )?(?:html|text|content|page)|in (?:the )?(?:output|response|result)|for (?:readability|brevity)|max\w*|limit|threshold|tolerance)\b/;
