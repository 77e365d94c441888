import { oneLine } from './one-line.ts';

/**
 * The line of a server's output that tells most: the last that names an error and is no warning, else the last that
 * names one, else the last one. A heading ("Validation failed:") comes with the line below it.
 */
export function tellingLine(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .filter((line) => !FRAME.test(line))
    .map((line) => oneLine(line))
    .filter((line) => line !== '');
  const errors = lines.filter((line) =>
    /\berror\b|Error:|exception|fatal|failed|\bpanic(?:ked)?\b/i.test(line),
  );
  const told = errors.findLast((line) => !/\bwarn(?:ing)?\b/i.test(line)) ?? errors.at(-1) ?? lines.at(-1);
  if (told === undefined) return '';
  const below = told.endsWith(':') ? lines[lines.lastIndexOf(told) + 1] : undefined;
  return below === undefined ? told : oneLine(`${told} ${below}`);
}

/**
 * What stands around what was thrown: traces and the properties of an error (Node), who emitted it (Node's events),
 * goroutines (Go), how to see more (Rust), the box that is drawn around it.
 */
const FRAME = new RegExp(
  [
    String.raw`^\s*(?:Node\.js v\d|at |\^+$|[{}\]]+[,;]?$)`,
    String.raw`^Emitted 'error' event on\b`,
    String.raw`^\s+(?:code|errno|syscall|path|dest|url|hostname|address|port|spawnargs|requireStack): `,
    String.raw`^goroutine \d+ \[|^\s+\S+\.go:\d+|^[\w./*()-]+\.[\w.*()-]+\(.*\)$|^exit status \d+$`,
    String.raw`^note: run with \x60RUST_BACKTRACE`,
    String.raw`^[\s╭╮╰╯┌┐└┘─━═|│]*(?:error)?[\s╭╮╰╯┌┐└┘─━═|│]*$`,
  ].join('|'),
);
