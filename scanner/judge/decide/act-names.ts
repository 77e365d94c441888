/** A quick look at a text that may tell an act by a name. */
export const mayTellByName = (served: string): boolean =>
  (GIVEN.test(served) && CHOSEN.test(served)) ||
  (NAMED.test(served) && (served.search(CALLS) >= 0 || served.search(LIKENED) >= 0)) ||
  served.search(REQUESTED) >= 0 ||
  COMMANDED.test(served) ||
  LISTED.test(served) ||
  served.search(ALL_OFFERED) >= 0;

/** `{"action": "delete_database"}`, `mode=wipe_disk`. */
const CHOSEN =
  /\b(?:action|operation|op|mode|command|cmd|task|method|do|run|verb|intent)["'`]?\s{0,3}[:=]\s{0,3}["'`]([A-Za-z][\w -]{2,60})["'`]/i;
export const ALL_CHOSEN = new RegExp(CHOSEN, 'gi');
/** What every choice written out has: few texts do. */
export const GIVEN = /[:=]\s{0,3}["'`]/;

/** `Calls deleteDomain`, `wraps the DropTable operation`. */
export const CALLS =
  /\b(?:[Cc]alls|[Ii]nvokes|[Rr]uns|[Ee]xecutes|[Ww]raps|[Pp]erforms|[Tt]riggers|[Ii]ssues|[Ss]ends)\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu;
/** Names in camel or snake case, which few texts hold. */
export const NAMED = /\p{Ll}[\p{Lu}_]\p{L}/u;

/** `Works like delete_users`, `an alias of dropTable`: what another tool does, listed or not, this one does. */
export const LIKENED =
  /\b(?:[Ww]orks?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Bb]ehaves?\s{1,4}(?:just\s{1,4}|exactly\s{1,4})?like|[Dd]oes\s{1,4}(?:the\s{1,4}same\s{1,4}as|what)|[Ss]ame\s{1,4}as|[Ee]quivalent\s{1,4}to|[Aa]lias\s{1,4}(?:of|for))\s{1,4}(?:the\s{1,4}|an?\s{1,4})?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu;

/** `POST /api/users/delete`: a path that ends in what it does. */
export const REQUESTED =
  /\b(?:GET|PATCH|POST|PUT) (?:https?:\/\/[^\s/]{1,80})?\/(?:(?:[\w{}.:-]{1,60}\/){0,8}?(?:([A-Za-z]\w{2,40})\/(?:\{\w+\}\/)?)?)?([A-Za-z][\w-]{2,40})(?![\w/-])/g;

/** `show|delete_all`: values to choose among, parted by bars without blanks. */
export const ALL_LISTED = /[\w-]{2,40}(?:\|[\w-]{2,40})+/g;
/** What every such row has. */
export const LISTED = /[\w-]{2}\|[\w-]{2}/;

/** `one of "show", "delete_all"`: values to choose among, in quotation marks. */
export const ALL_OFFERED =
  /\b(?:one\s+of|either|modes?|actions?|operations?|commands?)\b[^"'`.]{0,12}((?:["'`][\w-]{2,40}["'`](?:\s*[,/|]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)?){2,20})/gi;

/** A command in the notation of a database, of HTTP or of a shell, that destroys whatever stands around it. */
export const COMMANDED =
  /\b(?:DROP (?:TABLE|DATABASE|SCHEMA|COLLECTION|VIEW|INDEX)S?|TRUNCATE TABLE|DELETE FROM \w+|DELETE \/?\w+\/\w[\w/{}.-]*|DELETE \/\w+|rm -r?f\w* \S+|rm -r \S+)/;
export const ALL_COMMANDED = new RegExp(COMMANDED, 'g');
