import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { plays, ROLE, type Word } from '../../read/words.ts';
import { isDenied } from './denied.ts';

/** Risky statements that the sentence itself takes back, or says of somebody or something else. */
export const TAKEN_BACK: readonly SparingRule[] = [
  defineSparing({
    id: 'denied',
    title: 'Says what it does not do',
    why: 'A negation takes an act out of the tool: “does not delete” is evidence against deleting.',
    limits: 'Only what the negation governs in its own sentence; the denial is taken at its word.',
    since: 1,
    examples: {
      fires: [
        sketch('archive_note', 'Archives a note. Notes will not be deleted.'),
        sketch('archive_file', "Archives a file. It doesn't delete the file."),
      ],
      spares: [
        sketch('archive_note', 'Archives a note.'),
        sketch('get_status', 'Gets the status. Without notice deletes all users.'),
      ],
    },
    holds: isDenied,
  }),
  defineSparing({
    id: 'advised-against',
    title: 'Tells the caller not to do it',
    why: 'Advice says what the caller may want to do, not what the call does.',
    limits: 'The sentence has to begin with the advice; what it states in the third person still counts.',
    since: 4,
    examples: {
      fires: [sketch('get_status', 'Gets the status. Avoid running this to delete users.')],
      spares: [sketch('get_status', 'Gets the status. Do not worry, it deletes all users.')],
    },
    doubtful: true,
    holds: (told) => isAdvisedAgainst(told),
  }),
  defineSparing({
    id: 'told-as-no-use',
    title: 'Told as no use of the tool',
    why: 'What a tool is not for it does not do.',
    limits: 'Only right behind “not for” or “not meant”.',
    since: 4,
    examples: {
      fires: [sketch('list_drafts', 'Lists drafts. NOT for: sending an email to a person.')],
      spares: [sketch('list_drafts', 'Lists drafts by sending an email to a person.')],
    },
    holds: (told) => isExcluded(told),
  }),
  defineSparing({
    id: 'words-of-a-user',
    title: 'Words by which somebody asks',
    why: 'A quoted request is an example of what is asked, not of what is done.',
    limits: 'Only a command in quotation marks, said to be what users ask or one of several.',
    since: 4,
    examples: {
      fires: [
        sketch(
          'find_help',
          'Finds help. Use when the user asks "how do I see plans" or "delete the account".',
        ),
      ],
      spares: [sketch('find_help', 'Finds help. "Deletes the account."')],
    },
    holds: isAsked,
  }),
  defineSparing({
    id: 'a-heading',
    title: 'A heading of what is explained',
    why: 'A guide has headings that read like commands; it tells how something is done.',
    limits: 'Only a line of its own without a full stop, and only of a tool whose every act is to explain.',
    since: 55,
    examples: {
      fires: [sketch('api_help', 'Explains the API.\n\nDelete a block\nErrors: 404')],
      spares: [sketch('api_help', 'Explains the API.\n\nDeletes all blocks.')],
    },
    holds: isHeading,
  }),
  defineSparing({
    id: 'said-of-another-tool',
    title: 'Said of another tool',
    why: 'The sentence names another tool of the server, or tells what to call instead.',
    limits: 'A name counts as another tool only where the server lists it.',
    since: 4,
    examples: {
      fires: [sketch('get_note', 'Returns a note. To delete the note, use another tool.')],
      spares: [sketch('get_note', 'Returns a note. This deletes the note, use with care.')],
    },
    holds: pointsElsewhere,
  }),
];

const ADVISES =
  /^(?:\W|note|important|warning|critical|tip)*(?:do not|don't|dont|never|avoid|please do not|you (?:must|should) (?:not|never)|must not|should not|cannot)\b/;

/** `To delete it, use …`, `call … first`, `see …`. */
const LEADS_AWAY =
  /^\W*(?:(?:to|for|if(?! you (?:do not|don't|dont) want)|when|instead|alternatively)\b[^,.]{0,80},? )?(?:please |then |first |also |do not |don't |you (?:can|must|should) )*(?<!\b(?:an?|each|every|the|this) )(?:use|call|see|prefer|consult|refer to|go to)\b(?! (?:this|it)(?: tool)? (?:to|for)\b)/;

/** The sentence leads away from this tool: it names another one, or tells what to use instead. */
function pointsElsewhere(statement: Statement, reading: Reading): boolean {
  const { text } = statement.phrase;
  const { served } = text;
  for (let k = statement.from; k < statement.to; k++) {
    if (!plays(text.words[k], ROLE.identifier)) continue;
    const name = served.slice(text.starts[k], text.ends[k]);
    if (name === reading.tool.name || !reading.context.names.has(name)) continue;
    if (!isOwnStatement(statement, k)) return true;
  }
  return (
    statement.voice !== 'passive' &&
    statement.voice !== 'states' &&
    LEADS_AWAY.test(fromItsSemicolon(statement))
  );
}

/** `This only looks; to delete it, use …`: the sentence from the semicolon before the act. */
function fromItsSemicolon({ phrase: { text, at }, from, to }: Statement): string {
  const { served, starts, ends } = text;
  const sentence = served.slice(starts[from], ends[to - 1]);
  const parted = sentence.lastIndexOf(';', starts[at]! - starts[from]!);
  return sentence
    .slice(parted + 1)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ');
}

/** `Like list_users, it deletes …`: a subject of its own stands between the name and what is stated. */
function isOwnStatement({ phrase: { text, at }, voice }: Statement, name: number): boolean {
  if (voice !== 'states' || name > at) return false;
  const { words } = text;
  return /^(?:it|this|call|tool|function)$/.test(
    words[at - (words[at - 1]!.role & ROLE.adverb ? 2 : 1)]?.text ?? '',
  );
}

/** Words by which somebody asks for the tool, quoted. */
function isAsked(statement: Statement): boolean {
  const { text, at } = statement.phrase;
  if (statement.voice !== 'commands' && statement.voice !== 'gerund') return false;
  const before = text.served.slice(Math.max(0, text.starts[at]! - 300), text.starts[at]).toLowerCase();
  // A value of JSON is quoted because all of them are.
  if (!/(?:^|[\s(,:])["“][^"”\n]*$/.test(before) || /["”]\s*:\s*["“][^"”]*$/.test(before)) return false;
  return (
    /\b(?:users?|asks?|wants?|(?:callers?|customers?|one|people|someone|they|who) says?|e\.g|such as|examples?)\b|["”][,)]/.test(
      before,
    ) || FIRST_OF_SEVERAL.test(text.served.slice(text.ends[at]))
  );
}

/** `"Sending a message", "Deleting a template"`: up to the quotation mark that ends it, and the next that opens. */
const FIRST_OF_SEVERAL = /^[^"”\n]{0,100}["”],\s{0,2}(?:and |or )?["“]/;

/** `Delete a block`, a line of its own. */
function isHeading(
  { phrase: { text }, voice, from, to }: Statement,
  { clauses: { lead } }: Reading,
): boolean {
  if (voice !== 'commands' || lead.length === 0) return false;
  if (!lead.every(({ verb: { lemma }, object }) => EXPLAINS.test(lemma) && isOfSections(object)))
    return false;
  const { served, starts, ends } = text;
  return (
    /(?:^|\n)[\s#*-]*$/.test(served.slice(Math.max(0, starts[from]! - 8), starts[from])) &&
    /^[\s*:]*(?:\n|$)/.test(served.slice(ends[to - 1]))
  );
}
const EXPLAINS = /^(?:describe|document|explain|help|introduce|outline)$/;
/** Has it parts that are headed by what each does? Of a user or a table that is described none is. */
const isOfSections = (object: readonly Word[]): boolean =>
  object.length === 0 || object.some(({ text }) => SECTIONED.test(text));
const SECTIONED =
  /^(?:actions?|apis?|commands?|docs?|documentation|endpoints?|functions?|guides?|librar(?:y|ies)|manuals?|methods?|operations?|procedures?|references?|servers?|services?|steps|tasks?|tools?|usage|workflows?)$/;

/** `NOT for: sending one mail` */
const isExcluded = ({ phrase: { text }, voice, from, to }: Statement): boolean =>
  voice === 'gerund' &&
  /\bnot (?:for|meant|intended|suited)\b/i.test(
    text.served.slice(Math.max(0, text.starts[from]! - 20), text.ends[to - 1]),
  );

/** The sentence tells the caller not to do it. */
const isAdvisedAgainst = (statement: Statement): boolean =>
  statement.voice !== 'states' &&
  statement.voice !== 'passive' &&
  // `Never returns without deleting`: two negations.
  !statement.phrase.text.words
    .slice(statement.from, statement.phrase.at)
    .some(({ text }) => text === 'without') &&
  ADVISES.test(statement.sentence);
