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
  hint: /(?:alls|nvokes|uns|xecutes|raps|erforms|riggers|ssues|ends)\s/,
  told: /\b(?:[Cc]alls|[Ii]nvokes|[Rr]uns|[Ee]xecutes|[Ww]raps|[Pp]erforms|[Tt]riggers|[Ii]ssues|[Ss]ends)\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu,
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

/** A command in the notation of a database, of HTTP or of a shell, that destroys whatever stands around it. */
export const COMMANDED: NameWording = {
  of: 0,
  hint: /(?:DROP|TRUNCATE|DELETE|rm) /,
  told: /\b(?:DROP (?:TABLE|DATABASE|SCHEMA|COLLECTION|VIEW|INDEX)S?|TRUNCATE TABLE|DELETE FROM \w+|DELETE \/?\w+\/\w[\w/{}.-]*|DELETE \/\w+|rm -r?f\w* \S+|rm -r \S+)/g,
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

/** `client.users.delete()`: a call of what is kept. */
export const MEMBER: NameWording = {
  of: call,
  hint: /\.\w+\.\w+\(/,
  told: /\.([a-z]\w{2,30})\.([a-z]\w{2,30})\(/g,
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
  LISTED,
  MEMBER,
  OFFERED,
  ITEMISED,
  IN_CODE,
  BARE,
  ADDRESSED,
  SHOUTED,
  STROKED,
];
