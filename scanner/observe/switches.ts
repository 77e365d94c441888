import { type Note, remark } from './attempt.ts';

/** A text that may say how a server can be started, and what it is. */
export interface Telling {
  readonly source: 'README' | 'instructions' | 'standard error';
  readonly text: string;
}

/** Variables and options that choose which tools a server shows, as servers call them. */
const SWITCH =
  /(?<![\w-])(?:[A-Z][A-Z0-9]*_)*(?:ENABLED?|READ_?ONLY|PROFILE|TOOLSETS?|ENABLED_TOOLS|ALLOW_WRITES?|WRITE_MODE)(?:_[A-Z0-9]+)*(?![\w-])|(?<![\w-])(?:[A-Z][A-Z0-9]*_)+TOOLS(?![\w-])|(?<![\w-])--(?:read-?only|toolsets?|tools|profile|enable-[a-z][a-z0-9-]*|allow-writes?|features?|caps|capabilities)(?![\w-])/g;
/** What a line speaks of when its switch is about tools, and not about logs or a cloud's login. */
const ABOUT_TOOLS =
  /\btools?\b|\btoolsets?\b|\bread[- _]?only\b|\bwrite (?:access|operations?|mode)\b|\badditional capabilities\b|\bopt-in\b/i;

/** Those of these names of variables that are called like a switch, in order. */
export function switchesAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.match(SWITCH)?.[0] === name).toSorted();
}

const MOST_NAMES = 5;
/** Characters of a README: longer ones are books. */
const LONGEST = 200_000;

/**
 * A note where a server's own words name switches that it was not started with: its list is that of this start. A
 * switch counts when the words of its line speak of tools; `given` are names of variables and words it was given.
 */
export function switchNotes(told: readonly Telling[], given: readonly string[]): readonly Note[] {
  const set = new Set(given.map((word) => word.replace(/=.*$/s, '')));
  const found = told
    .map(({ source, text }) => ({ source, names: switchesIn(text).filter((name) => !set.has(name)) }))
    .filter(({ names }) => names.length > 0);
  const names = [...new Set(found.flatMap((one) => one.names))].sort();
  if (names.length === 0) return [];
  const some = names.slice(0, MOST_NAMES).join(', ');
  const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [
    remark(
      'depends-on-start',
      `started otherwise it may show more: its ${found.map(({ source }) => source).join(' and ')} names ${some}${rest}`,
      'Scan it as your client starts it: --env NAME=value, or the words after its command.',
    ),
  ];
}

function switchesIn(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(/\r?\n/)
    .filter((line) => line.length < 2_000 && ABOUT_TOOLS.test(line))
    .flatMap((line) => line.match(SWITCH) ?? []);
}
