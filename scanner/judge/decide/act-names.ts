import { CALLS, COMMANDS, type CommandOf } from '../../../data/lexicon/commands.ts';
import { CHARACTERS } from '../read/characters.ts';

/** A way in which prose tells an act by a name. */
export interface NameWording {
  /** Characters (bits of CHARACTERS) without which no text tells one so. */
  readonly of: number;
  /** What every text has that tells one so: few texts do. */
  readonly hint: RegExp;
  readonly told: RegExp;
  /** Tells several names in a row. */
  readonly several?: true;
}

const { bar, call, capitals, colon, humps, joints, quote, slash } = CHARACTERS;

/** `{"action": "delete_database"}`, `mode=wipe_disk`. */
export const CHOSEN: NameWording = {
  of: colon | quote,
  hint: /[:=]\s{0,3}["'`]/,
  told: /\b(?:action|operation|op|mode|command|cmd|task|method|do|run|verb|intent)["'`]?\s{0,3}[:=]\s{0,3}["'`]([A-Za-z][\w -]{2,60})["'`]/gi,
};

/** `Calls deleteDomain`, `wraps the DropTable operation`. */
export const CALLED: NameWording = {
  of: humps,
  hint: /(?:alls|nvokes|uns|xecutes|raps|erforms|riggers|ssues|ends|(?:gates|wards|off|over) to)\s/,
  told: /\b(?:[Cc]alls|[Ii]nvokes|[Rr]uns|[Ee]xecutes|[Ww]raps|[Pp]erforms|[Tt]riggers|[Ii]ssues|[Ss]ends|[Dd]elegates\s{1,4}to|[Ff]orwards\s{1,4}to|[Hh]ands\s{1,4}(?:off|over)\s{1,4}to)\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu,
};

/** `Works like delete_users`, `an alias of dropTable`: what another tool does, listed or not, this one does. */
export const LIKENED: NameWording = {
  of: humps,
  hint: /like|what|same|quivalent|lias/i,
  told: /\b(?:[Ww]orks?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Bb]ehaves?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Dd]oes\s{1,4}(?:the\s{1,4}same\s{1,4}as|what)|[Ss]ame\s{1,4}as|[Ee]quivalent\s{1,4}to|[Aa]lias\s{1,4}(?:of|for))\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu,
};

/** `POST /api/users/delete`: a path that ends in what it does. */
export const REQUESTED: NameWording = {
  of: capitals | slash,
  hint: /(?:GET|PATCH|POST|PUT) (?:http|\/)/,
  told: /\b(?:GET|PATCH|POST|PUT) (?:https?:\/\/[^\s/]{1,80})?\/(?:(?:[\w{}.:-]{1,60}\/){0,8}?(?:([A-Za-z]\w{2,40})\/(?:\{\w+\}\/)?)?)?([A-Za-z][\w-]{2,40})(?![\w/-])/g,
};

/** A command in the notation of a database, of HTTP or of a shell, that does harm whatever stands around it. */
export const COMMANDED: NameWording = commanded(COMMANDS, 0, '(?![\\w-])');

/** `rabbitmqctl purge_queue dlq`: a command line of any program, whose own commands are named by what they do. */
export const LINE_OF_A_PROGRAM: NameWording = {
  of: 0,
  hint: /[`$] ?[a-z]|like [a-z]|quivalent to [a-z]/,
  told: /(?<=[`$] ?|\blike |quivalent to )[a-z][\w.-]{1,20} ((?:[a-z][\w:-]{1,30} ){0,2}[a-z][\w:-]{3,30})(?=[ `\n.]|$)/g,
};

/** A call in code of which the same holds. */
export const CODED: NameWording = commanded(CALLS, call, '');

function commanded(commands: readonly CommandOf[], of: number, end: string): NameWording {
  const any = `(?<![\\w./-])(?:${commands.map(({ command }) => command).join('|')})`;
  return { of, hint: new RegExp(any), told: new RegExp(any + end, 'g') };
}

/** `for u in org.users: u.delete()`: what is done to each of several. */
export const LOOPED: NameWording = {
  of: call,
  hint: /\bfor\b/,
  told: /\bfor \(?(?:const |let |var )?(\w{1,30}) (?:in|of) (?:\w{1,30}\.){0,3}(\w{2,30})\b[^\n]{0,10}\s{0,12}\1\.([a-z]\w{2,30})\(/g,
};

/** `show|delete_all`: values to choose among, parted by bars without blanks. */
export const LISTED: NameWording = {
  several: true,
  of: bar,
  hint: /[\w-]{2}\|[\w-]{2}/,
  told: /[\w-]{2,40}(?:\|[\w-]{2,40})+/g,
};

/** `one of "show", "delete_all"`: values to choose among, in quotation marks. */
export const OFFERED: NameWording = {
  several: true,
  of: quote,
  hint: /["'`][\w-]{2,40}["'`]/,
  told: /\b(?:one\s+of|either|modes?|actions?|operations?|commands?)\b[^"'`.]{0,12}((?:["'`][\w-]{2,40}["'`](?:\s*[,/|]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)?){2,20})/gi,
};

/** `Operations:\n* show\n* delete_database`: values in a list, a line each. */
export const ITEMISED: NameWording = {
  several: true,
  of: colon,
  hint: /:\s+[-*•]\s/,
  told: /\b(?:actions?|commands?|modes?|operations?|steps)\b[^.:]{0,30}:((?:\s+[-*•]\s+[`"']?[\w-]{2,40}[`"']?(?=\s|$)){1,20})/gi,
};

/** `delete_database(all)`, `client.deleteDatabase()`: a call as it stands in code. */
export const IN_CODE: NameWording = {
  of: call,
  hint: /[A-Za-z]\(/,
  told: /(?:^|[\s.{;(`])([A-Za-z]{3,20}(?:_[A-Za-z]{2,20}){1,4}|[a-z]{3,20}(?:[A-Z][a-z]{2,20}){1,4})\(/g,
};

/** `action: delete_database`, `#dropTables`, `overview, delete_users`: a name that stands in a text by itself. */
export const BARE: NameWording = {
  of: joints,
  hint: /[a-z][A-Z_-][a-zA-Z]/,
  told: /(?<![\w/.@$\\-]|[?&]\w{1,20}=)([a-z]{2,20}(?:[_-][a-z]{2,20}){1,4}|[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}|(?:[A-Z][a-z]{2,20}){2,5})(?![\w(/\\-]|\.\w)/g,
};

/** The same in capitals: `DELETE_USERS`. */
export const SHOUTED: NameWording = {
  of: capitals,
  hint: /[A-Z]_[A-Z]/,
  told: /(?<![\w/.@$\\-]|[?&]\w{1,20}=)([A-Z]{2,20}(?:_[A-Z]{2,20}){1,4})(?![\w(/\\-]|\.\w)/g,
};

/** `show/delete_database`: values parted by strokes, and no path. */
export const STROKED: NameWording = {
  several: true,
  of: slash,
  hint: /[\w-]{2}\/[\w-]{2}/,
  told: /(?<![\w/.:@-])[\w-]{2,40}(?:\/[\w-]{2,40}){1,6}(?![\w/.:-])/g,
};

/** `Users.DeleteAllUsers`: a procedure of a service, as remote calls are named. */
export const PROCEDURE: NameWording = {
  of: humps,
  hint: /[A-Z]\w+[./][A-Z]/,
  told: /(?<![\w/.])[A-Z]\w{1,30}[./]([A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4})(?![\w(/.])/g,
};

/** `client.users.delete()`, `bank.transfer(amount)`: a call of what is kept. */
export const MEMBER: NameWording = {
  of: call,
  hint: /\w\.\w+\(/,
  told: /(?<=[\s.`(]|^)([A-Za-z]\w{2,30})\.([a-z]\w{2,30})\(/g,
};

/** `https://example.com/tasks/delete_all_users`: an address that ends in an act. */
export const ADDRESSED: NameWording = {
  of: slash,
  hint: /https?:\/\//,
  told: /https?:\/\/[^\s)"'<>\]]{1,200}[/#]([A-Za-z][\w-]{3,60})(?:\.[a-z]{2,5})?\/?(?=[\s)"'<>\]?]|$)/g,
};

/** What the caller is told to call is another tool. */
export const TELLS_TO_CALL =
  /\b(?:after|before|call\w*|first|follow\w*|instead|like|prefer|see|then|to|try|use[ds]?|using|when|with)\b[^.;:]{0,60}$/i;

/** Every way, in the order in which they are looked for. */
export const NAME_WORDINGS: readonly NameWording[] = [
  CHOSEN,
  CALLED,
  LIKENED,
  REQUESTED,
  COMMANDED,
  LINE_OF_A_PROGRAM,
  CODED,
  LOOPED,
  LISTED,
  MEMBER,
  PROCEDURE,
  OFFERED,
  ITEMISED,
  IN_CODE,
  BARE,
  ADDRESSED,
  SHOUTED,
  STROKED,
];
