import { stripVTControlCharacters } from 'node:util';
import { oneLine } from './one-line.ts';

/**
 * The line of a server's output that tells most: the last that says what was thrown, else the last that names an error,
 * else the last one; a warning and what a launcher says of the end only in want of another. A line that only opens
 * ("Validation failed:", "Error: [") comes with what stands below it.
 */
export function tellingLine(text: string): string {
  const lines = linesOf(text);
  const first = lines.filter((line) => !BESIDE.test(line));
  const told =
    first.findLast(isThrown) ??
    first.findLast(namesError) ??
    lines.findLast(namesError) ??
    first.at(-1) ??
    lines.at(-1) ??
    '';
  const below = lines.slice(lines.lastIndexOf(told) + 1);
  if (told.endsWith(':')) return oneLine([told, ...below.slice(0, 1)].join(' '));
  return /[[{(]$/.test(told) ? oneLine([told, ...below].join(' ')) : told;
}

/** The last line that says what was thrown, if one does. */
export function thrownLine(text: string): string | undefined {
  return linesOf(text).findLast((line) => isThrown(line) && !BESIDE.test(line));
}

/** Whether a line names an error, or marks one. */
export function namesError(line: string): boolean {
  return ERROR.test(line);
}

function isThrown(line: string): boolean {
  return THROWN.test(line) || QUALIFIED.test(line);
}

/** The lines without what stands around what was thrown. */
function linesOf(text: string): readonly string[] {
  return AROUND.reduce((rest, [what, kept]) => rest.replace(what, kept), stripVTControlCharacters(text))
    .split(/[\r\n]+/)
    .map((line) => line.slice(0, MOST_READ))
    .filter((line) => !FRAME.test(line))
    .map((line) => oneLine(line.replace(BORDER, '')))
    .filter((line) => line !== '');
}

/** Of a line, UTF-16 units: a server may print one without end. */
const MOST_READ = 2_000;

const ERROR =
  /(?:error|exception)\b|\b(?:fatal|failed|panic(?:ked)?|critical|severe|cannot|could not|unable to)\b|\bERR_|[×✖✗✘❌]/i;
/** How languages, loggers and command lines write what was thrown: the name of an error, and what it says. */
const THROWN =
  /(?:(?:error|exception)|\b(?:fatal|failed|panic(?:ked)?|critical|severe))\b(?:[^:]{0,40}:|\]?\s+[-|])|^caused by:|^[×✖✗✘❌] /i;
/** The same with the package that it is from: `lamp.Dark: no wax`. */
const QUALIFIED = /^(?:[a-z]\w*\.)+[A-Z]\w*:/;
/** A warning, and what npm says of the end of what it started. */
const BESIDE = /warn(?:ing)?\b|^npm (?:error|ERR!)/i;

/** The line of source above the carets that point into it, as Node, Python and Deno print it: code, not what it says. */
export const SHOWN_SOURCE = /^.*\r?\n[^\S\n]*[~^]+[^\S\n]*$/gm;

/** What stands in several lines around what was thrown, and what stays of it. */
const AROUND: readonly (readonly [what: RegExp, kept: string])[] = [
  [SHOWN_SOURCE, ''],
  // The properties of an error as Node shows them, but for what caused it.
  [/^(.*\]|[ \t]*at .*) \{\n(?:[ \t]+(?!\[(?:cause|errors)\]|at |[ \t]).*\n)+/gm, '$1\n'],
  // A promise that was rejected with something else than an error (Node).
  [/This error originated either by throwing [^"\n]{0,170}with the reason /g, ''],
  // Commander throws what it prints.
  [/\bCommanderError: (?=error: )/g, ''],
  // The first field that a model of pydantic has not.
  [/^(.*\bvalidation errors? for \S+)\n(\S+)\n\s+(.*) \[type=.*$/gm, '$1: $2: $3'],
  // What npm says at its end: the code and the place, then a sentence, then where to read on.
  [/^npm (?:error|ERR!) (?:code|errno|syscall|path|dest|workspace|location)\b.*\n/gm, ''],
  [/^(npm (?:error|ERR!) .*\n)(?:npm (?:error|ERR!).*(?:\n|$))+/gm, '$1'],
];

/** What is drawn around a line. */
const BORDER = /^(?:[\s|│┃║╰├─▶›»]|-+> )+|[\s|│┃║]+$/g;

/**
 * What stands around what was thrown: frames (Node, .NET, Java, Python, Go, Rust, Ruby, PHP), where it was thrown from,
 * who emitted it (Node's events), that it follows another (Python), with what code it ended (launchers), what is thrown
 * for no other end (commander behind its help, oclif, Python), what is out of date, what was loaded.
 */
const FRAME = new RegExp(
  [
    String.raw`^\s*(?:Node\.js v\d|[~^]+$|[{}\]]+[,;]?$)|^\S+:\d+$`,
    String.raw`\bat (?:\S.*\)|.*:\d+|.*:line \d+|<anonymous>),?$`,
    String.raw`^Emitted 'error' event on\b`,
    String.raw`^[\s|+]*(?:Exception Group )?Traceback \(most recent call last\):|^[\s|]*File ".*", line \d+`,
    String.raw`^[\s|]*(?:During handling of the above exception|The above exception was the direct cause)\b`,
    String.raw`^\s*(?:--- End of|\.\.\. \d+ (?:more|lines))\b`,
    String.raw`^goroutine \d+ \[|^\s+\S+\.go:\d+|^[\w./*()-]+\.[\w.*()-]+\(.*\)$`,
    String.raw`^stack (?:backtrace|trace):$|^\s+\d+: .*::|^note: |^#\d+ |^\s+(?:from .*:in|thrown in) `,
    String.raw`\bexit(?:ed|ing)?(?: with)?(?: exit| error)? (?:code|status):? \d+\W*$`,
    String.raw`\(outputHelp\)$|\bEEXIT: \d+$|^(?:[\w.]+\.)?(?:System)?Exit: \d+$`,
    String.raw`(?:Deprecation|Experimental|Future)Warning\b|^\(Use .node --trace|^npm (?:warn|notice)\b|\binjecting env \(\d+\)`,
    String.raw`^[\s╭╮╰╯┌┐└┘─━═|│+-]*(?:error|\d+)?[\s╭╮╰╯┌┐└┘─━═|│+-]*$`,
  ].join('|'),
  'i',
);
