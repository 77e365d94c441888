import { CALLS, COMMANDS, type CommandOf } from '../../../data/lexicon/commands.ts';
import { CHARACTERS } from '../read/characters.ts';
import { called, commandIn, commandsIn, looped, type Named, requested } from './names-read.ts';

/** A way in which prose tells an act by a name. */
export interface NameWording {
  /** Characters (bits of CHARACTERS) without which no text tells one so. */
  readonly of: number;
  /** What every text has that tells one so: few texts do. */
  readonly hint: RegExp;
  readonly told: RegExp;
  /** Tells several names in a row. */
  readonly several?: true;
  /** The names that a match tells, where it is not its first group that is one. */
  readonly read?: (match: RegExpExecArray) => readonly Named[];
  /** What the name may be so that this tool does not do it. */
  readonly unless?: readonly Elsewhere[];
}

/** Of another tool, or only shown. */
export type Elsewhere =
  | 'listed'
  | 'of another tool'
  | 'to be called'
  | 'an example'
  | 'examined'
  | 'a parameter';

const { bar, call, capitals, colon, humps, joints, quote, slash } = CHARACTERS;

/** A command or a call in a notation, which does harm whatever stands around it. */
function inNotation(commands: readonly CommandOf[], of: number, end: string): NameWording {
  const any = `(?<![\\w./-])(?:${commands.map(({ command }) => command).join('|')})`;
  return {
    of,
    hint: new RegExp(any),
    told: new RegExp(any + end, 'g'),
    read: commandIn(commands),
    unless: ['an example'],
  };
}

/** Every way, in the order in which they are looked for. */
export const NAME_WORDINGS: readonly NameWording[] = [
  // `{"action": "delete_database"}`, `mode=wipe_disk`.
  {
    of: colon | quote,
    hint: /[:=]\s{0,3}["'`]/,
    told: /\b(?:action|operation|op|mode|command|cmd|task|method|do|run|verb|intent)["'`]?\s{0,3}[:=]\s{0,3}["'`]([A-Za-z][\w -]{2,60})["'`]/gi,
    unless: ['of another tool'],
  },
  // `Calls deleteDomain`, `wraps the DropTable operation`.
  {
    of: humps,
    hint: /(?:alls|nvokes|uns|xecutes|raps|erforms|riggers|ssues|ends|(?:gates|wards|off|over) to)\s/,
    told: /\b(?:[Cc]alls|[Ii]nvokes|[Rr]uns|[Ee]xecutes|[Ww]raps|[Pp]erforms|[Tt]riggers|[Ii]ssues|[Ss]ends|[Dd]elegates\s{1,4}to|[Ff]orwards\s{1,4}to|[Hh]ands\s{1,4}(?:off|over)\s{1,4}to)\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu,
    unless: ['listed'],
  },
  // `Works like delete_users`, `an alias of dropTable`: what another tool does, listed or not, this one does.
  {
    of: humps,
    hint: /like|what|same|quivalent|lias/i,
    told: /\b(?:[Ww]orks?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Bb]ehaves?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Dd]oes\s{1,4}(?:the\s{1,4}same\s{1,4}as|what)|[Ss]ame\s{1,4}as|[Ee]quivalent\s{1,4}to|[Aa]lias\s{1,4}(?:of|for))\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu,
  },
  // `POST /api/users/delete`: a path that ends in what it does.
  {
    of: capitals | slash,
    hint: /(?:GET|PATCH|POST|PUT) (?:http|\/)/,
    told: /\b(?:GET|PATCH|POST|PUT) (?:https?:\/\/[^\s/]{1,80})?\/(?:(?:[\w{}.:-]{1,60}\/){0,8}?(?:([A-Za-z]\w{2,40})\/(?:\{\w+\}\/)?)?)?([A-Za-z][\w-]{2,40})(?![\w/-])/g,
    read: requested,
    unless: ['an example'],
  },
  // A command in the notation of a database, of HTTP or of a shell, that does harm whatever stands around it.
  inNotation(COMMANDS, 0, '(?![\\w-])'),
  // `rabbitmqctl purge_queue dlq`: a command line of any program, whose own commands are named by what they do.
  {
    of: 0,
    hint: /[`$] ?[a-z]|like [a-z]|quivalent to [a-z]/,
    told: /(?<=[`$] ?|\blike |quivalent to )[a-z][\w.-]{1,20} ((?:[a-z][\w:-]{1,30} ){0,2}[a-z][\w:-]{3,30})(?=[ `\n.]|$)/g,
    read: commandsIn,
    unless: ['an example'],
  },
  // A call in code of which the same holds.
  inNotation(CALLS, call, ''),
  // `for u in org.users: u.delete()`: what is done to each of several.
  {
    of: call,
    hint: /\bfor\b/,
    told: /\bfor \(?(?:const |let |var )?(\w{1,30}) (?:in|of) (?:\w{1,30}\.){0,3}(\w{2,30})\b[^\n]{0,10}\s{0,12}\1\.([a-z]\w{2,30})\(/g,
    read: looped,
    unless: ['an example'],
  },
  // `show|delete_all`: values to choose among, parted by bars without blanks.
  {
    several: true,
    of: bar,
    hint: /[\w-]{2}\|[\w-]{2}/,
    told: /[\w-]{2,40}(?:\|[\w-]{2,40})+/g,
  },
  // `client.users.delete()`, `bank.transfer(amount)`: a call of what is kept.
  {
    of: call,
    hint: /\w\.\w+\(/,
    told: /(?<=[\s.`(]|^)([A-Za-z]\w{2,30})\.([a-z]\w{2,30})\(/g,
    read: called,
    unless: ['listed', 'to be called', 'examined'],
  },
  // `Users.DeleteAllUsers`: a procedure of a service, as remote calls are named.
  {
    of: humps,
    hint: /[A-Z]\w+[./][A-Z]/,
    told: /(?<![\w/.])[A-Z]\w{1,30}[./]([A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4})(?![\w(/.])/g,
    unless: ['listed', 'to be called', 'an example', 'a parameter'],
  },
  // `one of "show", "delete_all"`: values to choose among, in quotation marks.
  {
    several: true,
    of: quote,
    hint: /["'`][\w-]{2,40}["'`]/,
    told: /\b(?:one\s+of|either|modes?|actions?|operations?|commands?)\b[^"'`.]{0,12}((?:["'`][\w-]{2,40}["'`](?:\s*[,/|]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)?){2,20})/gi,
  },
  // `Operations:\n* show\n* delete_database`: values in a list, a line each.
  {
    several: true,
    of: colon,
    hint: /:\s+[-*•]\s/,
    told: /\b(?:actions?|commands?|modes?|operations?|steps)\b[^.:]{0,30}:((?:\s+[-*•]\s+[`"']?[\w-]{2,40}[`"']?(?=\s|$)){1,20})/gi,
  },
  // `delete_database(all)`, `client.deleteDatabase()`: a call as it stands in code.
  {
    of: call,
    hint: /[A-Za-z]\(/,
    told: /(?:^|[\s.{;(`])([A-Za-z]{3,20}(?:_[A-Za-z]{2,20}){1,4}|[a-z]{3,20}(?:[A-Z][a-z]{2,20}){1,4})\(/g,
    unless: ['listed', 'to be called', 'examined'],
  },
  // `action: delete_database`, `#dropTables`, `overview, delete_users`: a name that stands in a text by itself.
  {
    of: joints,
    hint: /[a-z][A-Z_-][a-zA-Z]/,
    told: /(?<![\w/.@$\\-]|[?&]\w{1,20}=)([a-z]{2,20}(?:[_-][a-z]{2,20}){1,4}|[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}|(?:[A-Z][a-z]{2,20}){2,5})(?![\w(/\\-]|\.\w)/g,
    unless: ['listed', 'to be called', 'an example', 'a parameter'],
  },
  // `https://example.com/tasks/delete_all_users`: an address that ends in an act.
  {
    of: slash,
    hint: /https?:\/\//,
    told: /https?:\/\/[^\s)"'<>\]]{1,200}[/#]([A-Za-z][\w-]{3,60})(?:\.[a-z]{2,5})?\/?(?=[\s)"'<>\]?]|$)/g,
    unless: ['listed', 'to be called', 'examined'],
  },
  // The same in capitals: `DELETE_USERS`.
  {
    of: capitals,
    hint: /[A-Z]_[A-Z]/,
    told: /(?<![\w/.@$\\-]|[?&]\w{1,20}=)([A-Z]{2,20}(?:_[A-Z]{2,20}){1,4})(?![\w(/\\-]|\.\w)/g,
    unless: ['listed', 'to be called', 'an example', 'a parameter'],
  },
  // `show/delete_database`: values parted by strokes, and no path.
  {
    several: true,
    of: slash,
    hint: /[\w-]{2}\/[\w-]{2}/,
    told: /(?<![\w/.:@-])[\w-]{2,40}(?:\/[\w-]{2,40}){1,6}(?![\w/.:-])/g,
  },
];
