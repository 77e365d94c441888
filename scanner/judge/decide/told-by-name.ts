import { readName } from '../read/parts.ts';
import type { Reading } from '../read/reading.ts';
import type { Text } from '../read/text.ts';
import type { Elsewhere } from './act-names.ts';
import type { Named } from './names-read.ts';
import type { NameTold } from './names-told.ts';
import { nameAct } from './options.ts';
import { asOption, type Told } from './telling.ts';

/** The risky acts that prose tells by a name: of a choice written out, or of what the tool calls. */
export const toldByName = (text: Text, names: readonly NameTold[], reading: Reading): readonly Told[] =>
  names.flatMap((one) =>
    meantBy(one, text.served, reading).flatMap((named) => byName(text, named, reading) ?? []),
  );

/** The names that a wording means here. */
function meantBy(one: NameTold, served: string, reading: Reading): readonly Named[] {
  if (isElsewhere(one, served, reading)) return [];
  return one.how.several ? one.names.filter(({ name }) => !isListed(name, reading)) : one.names;
}

/** Is it only shown, or the name of another tool, or of a parameter? */
const isElsewhere = ({ how: { unless = [] }, match }: NameTold, served: string, reading: Reading): boolean =>
  unless.some((one) => ELSEWHERE[one](match, served, reading));

const ELSEWHERE: Readonly<
  Record<Elsewhere, (match: RegExpExecArray, served: string, reading: Reading) => boolean>
> = {
  listed: ([, name = ''], _, reading) => isListed(name, reading),
  'of another tool': isOfAnother,
  'to be called': isToldToCall,
  'an example': isExample,
  examined: isExamined,
  'a parameter': ([, name], _, { tool }) => tool.parameters.some((one) => one.name === name),
};

/** What the caller is told to call, or what is there for something, is another tool. */
function isToldToCall({ index, 0: { length } }: RegExpExecArray, served: string): boolean {
  if (IS_THERE_FOR.test(served.slice(index + length, index + length + 40))) return true;
  // With the first letter of the name, which may open a line of its own.
  const line = served
    .slice(Math.max(0, index - 80), index + 1)
    .split(NEW_LINE)
    .at(-1) as string;
  return TELLS_TO_CALL.test(line.slice(0, -1));
}

/** `` `empty_bucket` is for that`` */
const IS_THERE_FOR =
  /^["'`]?\s(?:(?:tool|call)\s)?(?:is\s(?:meant\s|there\s|used\s)?for|is\sthe\s(?:call|one|tool)|(?:can|does|exists|handles)\s(?:do\s)?(?:for\s)?(?:it|so|that|these|this|those))\b/;

const TELLS_TO_CALL =
  /\b(?:after|before|call\w*|first|follow\w*|instead|like|prefer|see|then|to|try|use[ds]?|using|when|with)\b[^.;:]{0,60}$/i;

/** A line that opens with a capital, a number or a bullet, or is blank; in others the sentence goes on. */
const NEW_LINE = /\n(?=[^\S\n]*(?:\n|[-*•#>A-Z\d]))/;

function byName({ field }: Text, { name, quote, start }: Named, reading: Reading): Told | undefined {
  const act = nameAct(readName(field, name), [], reading);
  const end = start + quote.length;
  return act && asOption(act, (suggests, stance = 'for') => ({ field, quote, start, end, suggests, stance }));
}

/** `other_tool(action="…")`: the value of another tool. */
function isOfAnother({ index }: RegExpExecArray, served: string): boolean {
  return /\w\([^)]*$/.test(served.slice(Math.max(0, index - 60), index));
}

/** A tool of the server, this one among them: what it does is judged where it stands. */
const isListed = (name: string, { tool, context }: Reading): boolean =>
  name === tool.name || context.names.has(name);

/** What is kept from running, or shown as what may be handed in, looked for or explained. */
function isExample({ index, 0: { length } }: RegExpExecArray, served: string): boolean {
  const ahead = served.slice(Math.max(0, index - 80), index);
  if (DOES_THE_SAME.test(ahead)) return false;
  return (
    (SHOWN.test(ahead) && !DONE_BY.test(ahead)) ||
    EXAMINED.test(ahead) ||
    NOT_RUN.test(served.slice(index + length, index + length + 120))
  );
}

function isExamined({ index }: RegExpExecArray, served: string): boolean {
  return EXAMINED.test(served.slice(Math.max(0, index - 80), index).replace(/[\w.]+$/, ''));
}

/** `Works like rm -rf`, `equivalent to "DROP TABLE"`: what that does, the tool does. */
const DOES_THE_SAME =
  /\b(?:(?:works?|behaves?|acts?|functions?|operates?)\s+(?:just\s+|exactly\s+|much\s+)?like|(?:the )?same\s+as|equivalent\s+(?:to|of)|alias\s+(?:of|for)|wrapper\s+(?:around|for|of)|shorthand\s+for|does\s+what)\s+(?:an?\s+|the\s+)?["'`]?$/i;
const SHOWN =
  /\b(?:no|not|never|without|block\w*|reject\w*|refus\w*|forbid\w*|prevent\w*|disallow\w*|except|exclud\w*|for instance|such as|like|e\.g|example|any|insert|update|create|alter|select|get|put|post|patch)\b[^.;]{0,60}$/i;
const DONE_BY = /\b(?:executes|issues|runs)\s+["'`]?$/i;
/** `Checks a script for rm -rf`: what is looked for, and nothing between that does more than look. */
const EXAMINED =
  /\b(?:analy[sz]|check|detect|explain|find|flag|lint|look|pars|report|scan|search|split|valid|warn)\w*(?:(?!\b(?:by|calls?|runs?|then|using|via|with)\b|\bexecut|\band [a-z])[^.;:\n]){0,60}$|\b(?:how to|whether)\b[^.;:\n]{0,40}$|\b(?:describ|list|return|show|suggest)\w*(?:(?!\b(?:does|performs?|runs?)\b|\bexecut)[^.;\n]){0,60}\b(?:calls|commands|examples|patterns|statements)\b[^.;\n]{0,50}$/i;
/** `are blocked`; `rm -rf 'my dir' -> ["rm", …]`: what is made of such an input. */
const NOT_RUN =
  /^[^.;\n]{0,60}\b(?:are|is) (?:blocked|refused|rejected|forbidden|disallowed|prohibited|not (?:allowed|permitted|possible|supported))\b|^[^;\n]{0,80}?(?:->|=>|→|⇒)\s*["'`[{]/;
