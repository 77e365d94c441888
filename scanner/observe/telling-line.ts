import { oneLine } from './one-line.ts';

/** The line of a server's output that tells most: the last that names an error, else the last one. */
export function tellingLine(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => oneLine(line))
    .filter((line) => line !== '' && !/^(Node\.js v\d|at |\^+$|[{}\]]+[,;]?$)/.test(line));
  return (
    lines.findLast((line) => /\berror\b|Error:|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? ''
  );
}
