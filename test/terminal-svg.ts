/** A terminal's output as a picture: text with SGR colours in, SVG out. Each run of words gets its own place, so that columns hold in any monospaced face. */
import stringWidth from 'string-width';

/** Of one character cell at 14 px, in user units. */
const CELL = { width: 8.43, height: 20 };
const MARGIN = 22;

const STYLES: Readonly<Record<string, string>> = { 1: 'b', 2: 'q', 31: 'r', 32: 'g', 33: 'y', 90: 'q' };

const SHEET = `
text{font:14px ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,monospace;fill:#1c1d21;white-space:pre}
rect{fill:#fbfaf7;stroke:#d9d6ce}.b{font-weight:700}.q{fill:#6a6b70}.r{fill:#8f3a0e}.g{fill:#566b60}.y{fill:#7d5a10}.r.b{fill:#741a1f}
@media(prefers-color-scheme:dark){text{fill:#e8e6e1}rect{fill:#0f1115;stroke:#2b2e35}.q{fill:#989aa0}.r{fill:#e8a06e}.g{fill:#93a69b}.y{fill:#d0ae6b}.r.b{fill:#f0918d}}`;

/** @param title what a person who cannot see the picture is told */
export function terminalSvg(output: string, title: string): string {
  const lines = output.trimEnd().split('\n').map(runsOf);
  const columns = Math.max(...lines.flat().map(({ column, text }) => column + stringWidth(text)));
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const texts = lines.map((runs, row) => {
    const y = MARGIN + row * CELL.height + 15;
    return runs.map((run) => tspan(run, y)).join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escaped(title)}</title><style>${SHEET}</style><rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4"/>${texts.join('\n')}</svg>\n`;
}

interface Run {
  readonly column: number;
  readonly text: string;
  readonly styles: string;
}

/** Words between two spaces or two changes of style, with the column each begins in. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  const on = new Set<string>();
  let column = 0;
  for (const piece of line.split(/(\u001b\[[\d;]*m| {2,})/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes !== undefined) for (const code of codes.split(';')) switchStyle(on, code);
    else if (piece.trim() !== '') {
      for (const text of piece.split(/(?<=[○◔◑●])/u)) {
        runs.push({ column, text, styles: [...on].join(' ') });
        column += stringWidth(text);
      }
    } else column += piece.length;
  }
  return runs;
}

/** SGR parameters (ECMA-48, section 8.3.117): 22 ends bold and faint, 39 ends a colour, 0 ends all. */
function switchStyle(on: Set<string>, code: string): void {
  const style = STYLES[code];
  if (style) on.add(style);
  else if (code === '22') for (const weight of ['b', 'q']) on.delete(weight);
  else if (code === '39') for (const colour of ['r', 'g', 'y']) on.delete(colour);
  else on.clear();
}

function tspan({ column, text, styles }: Run, y: number): string {
  const name = styles === '' ? '' : ` class="${styles}"`;
  return `<text x="${(MARGIN + column * CELL.width).toFixed(1)}" y="${y}"${name}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
