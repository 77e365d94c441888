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
  return told;

  function add(match: RegExpExecArray): void {
    const name = match[1] as string;
    const one = byName(text, name, match.index + match[0].lastIndexOf(name), reading);
    if (one) told.push(one);
  }
}

/** A quick look at a text that may tell an act by a name. */
export const mayTellByName = (served: string): boolean =>
  (GIVEN.test(served) && CHOSEN.test(served)) || (NAMED.test(served) && served.search(CALLS) >= 0);

const read = (served: string): string => served.slice(0, MAX_READ);

function byName(text: Text, name: string, start: number, reading: Reading): Told | undefined {
  const act = nameAct(readName(text.field, name), [], reading);
  return (
    act && {
      act,
      sign: (suggests, stance = 'for') => ({
        field: text.field,
        quote: name,
        start,
        end: start + name.length,
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
