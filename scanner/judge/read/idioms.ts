import { IDIOMS, type Idiom } from '../../../data/lexicon/idioms.ts';
import { MAX_READ, readProse, type Text } from './text.ts';

/** A sentence in which an idiom was put into plain words. */
export interface Plain {
  /** The sentence in plain words. */
  readonly text: Text;
  /** Offsets in it between which the plain words stand. */
  readonly from: number;
  readonly to: number;
  /** The idiom in the string as served. */
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text that hold an idiom, in plain words. */
export function inPlainWords({ field, served }: Text): readonly Plain[] {
  if (!MAY_HOLD.test(served)) return NONE;
  const read = served.slice(0, MAX_READ);
  return READ.flatMap(({ pattern, means }) =>
    [...read.matchAll(pattern)].slice(0, MOST).map((match) => plainly(field, read, match, means)),
  );
}

const NONE: readonly Plain[] = [];
/** Idioms of one kind that are looked at in one text. */
const MOST = 20;

function plainly(
  field: string,
  served: string,
  match: RegExpExecArray,
  means: (match: RegExpExecArray) => string,
): Plain {
  const start = match.index;
  const end = start + match[0].length;
  const words = means(match);
  const before = served.slice(0, start).split(STOP).at(-1) as string;
  const after = served.slice(end).split(STOP, 1)[0] as string;
  const from = before.length;
  return { text: readProse(field, before + words + after), from, to: from + words.length, start, end };
}

/** Where a sentence ends: a line may go on in the next, unless that opens with a capital or as an item of a list. */
const STOP = /[.!?]\s+|;|\n[^\S\n]*(?=[-*•#>\p{Lu}\d]|\n)/u;

/** Whatever stands between the parts of an idiom: up to eight words, none with a sign or a full stop behind it. */
const BETWEEN = "((?:[\\w'’/.~-]{0,39}[\\w'’/~-] ){0,7}?[\\w'’/.~-]{0,39}[\\w'’/~-])";

const READ = IDIOMS.map(compiled);
/** A verb that opens an idiom, or the words of one without: most texts hold none, or hardly one. */
const MAY_HOLD = new RegExp(`\\b(?:${READ.map(({ wording }) => wording).join('|')})`, 'i');

function compiled({ verb, rest, means }: Idiom) {
  const tail = wide(rest.replace('*', BETWEEN));
  if (verb === undefined)
    return {
      wording: tail,
      pattern: new RegExp(`\\b${tail}`, 'gi'),
      means: ([, group = '']: RegExpExecArray) => filled(means, group),
    };
  const [act = '', ...others] = means.split(' ');
  const wording = `${verb.replace(/[ey]$/, '')}(${endings(verb)})${wide(' ')}${tail}`;
  return {
    wording,
    pattern: new RegExp(`\\b${wording}`, 'gi'),
    means: ([, ending = '', group = '']: RegExpExecArray) =>
      [inflected(act, ending.toLowerCase()), filled(others.join(' '), group)].join(' ').trim(),
  };
}

const filled = (means: string, group: string): string => means.replace('$1', group);

/** `say`: `say`, `says`, `saying`; a last letter that the endings change is among them. */
function endings(verb: string): string {
  const last = /[ey]$/.exec(verb)?.[0] ?? '';
  const doubled = /[^aeiou][aeiou][tbd]$/.test(verb) ? verb.at(-1) : '';
  if (last === 'y' && !/[aeiou]y$/.test(verb)) return 'y|ies|ying';
  return `${last}|${last}${/(?:ss|sh|ch)$/.test(verb) ? 'es' : 's'}|${last === 'y' ? 'y' : doubled}ing`;
}

/** The act in the form of the idiom's ending. */
function inflected(act: string, ending: string): string {
  if (ending.endsWith('ing'))
    return /^(?:wipe|delete|charge|execute|make|terminate)$/.test(act)
      ? `${act.slice(0, -1)}ing`
      : `${act}ing`;
  return /s$/.test(ending) ? `${act}s` : act;
}

/** Words of an idiom may be parted by any white space. */
function wide(pattern: string): string {
  return pattern.replaceAll(' ', '\\s{1,4}');
}
