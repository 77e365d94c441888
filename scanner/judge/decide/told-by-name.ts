import { readName } from '../read/parts.ts';
import type { Reading } from '../read/reading.ts';
import { MAX_READ, type Text } from '../read/text.ts';
import { nameAct } from './options.ts';
import type { Told } from './telling.ts';

/** The risky acts that prose tells by a name: of a choice written out, or of what the tool calls. */
export function toldByName(text: Text, reading: Reading): readonly Told[] {
  const { served } = text;
  const told: Told[] = [];
  if (GIVEN.test(served))
    for (const match of read(served).matchAll(ALL_CHOSEN)) if (!ofAnother(served, match)) add(match);
  if (NAMED.test(served))
    for (const match of read(served).matchAll(CALLS)) if (!isListed(match[1] as string, reading)) add(match);
  if (COMMANDED.test(served))
    for (const match of read(served).matchAll(ALL_COMMANDED))
      if (!isExample(served, match))
        add(match, match[0].startsWith('rm') ? 'delete_files' : match[0].replace(/\W+/g, '_'));
  if (LISTED.test(served)) for (const match of read(served).matchAll(ALL_LISTED)) addEach(match);
  return told;

  function addEach({ 0: row, index }: RegExpExecArray): void {
    for (const one of row.matchAll(/[\w-]+/g)) add(Object.assign(one, { index: index + one.index }), one[0]);
  }
  function add(match: RegExpExecArray, name = match[1] as string): void {
    const quote = match[1] ?? match[0];
    const one = byName(text, { name, quote, start: match.index + match[0].lastIndexOf(quote) }, reading);
    if (one) told.push(one);
  }
}

/** A quick look at a text that may tell an act by a name. */
export const mayTellByName = (served: string): boolean =>
  (GIVEN.test(served) && CHOSEN.test(served)) ||
  (NAMED.test(served) && served.search(CALLS) >= 0) ||
  COMMANDED.test(served) ||
  LISTED.test(served);

const read = (served: string): string => served.slice(0, MAX_READ);

/** A name as it is read, and the words that tell it. */
interface Named {
  readonly name: string;
  readonly quote: string;
  readonly start: number;
}

function byName({ field }: Text, { name, quote, start }: Named, reading: Reading): Told | undefined {
  const act = nameAct(readName(field, name), [], reading);
  return (
    act && {
      act,
      sign: (suggests, stance = 'for') => ({
        field,
        quote,
        start,
        end: start + quote.length,
        suggests,
        stance,
      }),
      voice: 'option',
      early: true,
    }
  );
}

/** `other_tool(action="…")`: the value of another tool. */
const ofAnother = (served: string, { index }: RegExpExecArray): boolean =>
  /\w\([^)]*$/.test(served.slice(Math.max(0, index - 60), index));

/** A tool of the server, this one among them: what it does is judged where it stands. */
const isListed = (name: string, { tool, context }: Reading): boolean =>
  name === tool.name || context.names.has(name);

/** `{"action": "delete_database"}`, `mode=wipe_disk`. */
const CHOSEN =
  /\b(?:action|operation|op|mode|command|cmd|task|method|do|run|verb|intent)["'`]?\s{0,3}[:=]\s{0,3}["'`]([A-Za-z][\w -]{2,60})["'`]/i;
const ALL_CHOSEN = new RegExp(CHOSEN, 'gi');
/** What every choice written out has: few texts do. */
const GIVEN = /[:=]\s{0,3}["'`]/;

/** `Calls deleteDomain`, `wraps the DropTable operation`. */
const CALLS =
  /\b(?:[Cc]alls|[Ii]nvokes|[Rr]uns|[Ee]xecutes|[Ww]raps|[Pp]erforms|[Tt]riggers|[Ii]ssues|[Ss]ends)\s(?:the\s|an?\s)?["'`]?(\p{L}{1,40}(?:_\p{L}{1,40}|\p{Lu}\p{Ll}{1,40})+)/gu;
/** Names in camel or snake case, which few texts hold. */
const NAMED = /\p{Ll}[\p{Lu}_]\p{L}/u;

/** `show|delete_all`: values to choose among, parted by bars without blanks. */
const LISTED = /[\w-]{2,40}\|[\w-]{2,40}/;
const ALL_LISTED = /[\w-]{2,40}(?:\|[\w-]{2,40})+/g;

/** A command in the notation of a database, of HTTP or of a shell, that destroys whatever stands around it. */
const COMMANDED =
  /\b(?:DROP (?:TABLE|DATABASE|SCHEMA|COLLECTION|VIEW|INDEX)S?|TRUNCATE TABLE|DELETE FROM \w+|DELETE \/?\w+\/\w[\w/{}.-]*|DELETE \/\w+|rm -r?f\w* \S+|rm -r \S+)/;
const ALL_COMMANDED = new RegExp(COMMANDED, 'g');
/** What is kept from running, or shown as what may be handed in. */
const isExample = (served: string, { index }: RegExpExecArray): boolean =>
  /\b(?:no|not|never|without|block\w*|reject\w*|refus\w*|forbid\w*|prevent\w*|disallow\w*|except|exclud\w*|such as|like|e\.g|example|any|insert|update|create|alter|select|get|put|post|patch)\b[^.;]{0,60}$/i.test(
    served.slice(Math.max(0, index - 80), index),
  );
