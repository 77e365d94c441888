import stringWidth from 'string-width';
import { wrap } from '../report/columns.ts';

/**
 * What commands teach beside their options, fitted into so many columns: prose is filled, the second column of a list
 * hangs, and what is to be copied stays in one line.
 */
export function fitted(taught: string, width: number): string {
  return taught
    .split(/\n{2,}/)
    .map((block) => blockLines(block.replace(/\n$/, ''), width).join('\n'))
    .join('\n\n')
    .concat(taught.endsWith('\n') ? '\n' : '');
}

/** Lines that are not indented go on in one another. */
function blockLines(block: string, width: number): string[] {
  const lines: string[] = [];
  let prose: string[] = [];
  const fill = () => {
    if (prose.length > 0) lines.push(...wrap(prose.join(' '), width, ''));
    prose = [];
  };
  for (const line of block.split('\n')) {
    if (line !== '' && !line.startsWith(' ')) prose.push(line);
    else {
      fill();
      lines.push(...itemLines(line, width));
    }
  }
  fill();
  return lines;
}

/** `  3  a server could not be observed`: the second column stays one, unless the first leaves a word of it no room. */
function itemLines(line: string, width: number): string[] {
  const [, term, words] = /^( +(?:\d+ +|\S.*? {2,}))(\S.*)$/.exec(line) ?? [];
  if (term === undefined || words === undefined || stringWidth(line) <= width) return [line];
  const longest = Math.max(...words.split(' ').map((word) => stringWidth(word)));
  if (longest > width - term.length) return [line];
  const [first = '', ...rest] = wrap(words, width, ' '.repeat(term.length));
  return [term + first.trimStart(), ...rest];
}
