import wrapAnsi from 'wrap-ansi';

/** An indented line, wrapped at `width` columns, with the further lines as deep as the first and two more. */
export function hang(line: string, width: number): string {
  const indent = /^ */.exec(line)![0];
  const wrapped = wrapAnsi(line.slice(indent.length), Math.max(20, width - indent.length - 2), {
    hard: true,
  });
  return indent + wrapped.replaceAll('\n', `\n${indent}  `);
}
