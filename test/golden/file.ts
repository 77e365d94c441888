import { readFileSync, writeFileSync } from 'node:fs';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { corpusLines, generatedBlocks, hashOf, type Line, ownLines } from './lines.ts';

const FILE = new URL('verdicts.ndjson', import.meta.url);

/** The golden file's lines by what they are about, and the ruleset under which they were written. */
export interface Golden {
  readonly ruleset: number;
  readonly lines: ReadonlyMap<string, string>;
}

export function readGolden(): Golden {
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return { ruleset: JSON.parse(head).ruleset, lines: new Map(lines.map((line) => [subjectOf(line), line])) };
}

export function writeGolden(lines: ReadonlyMap<string, string>): void {
  const head = JSON.stringify({ ruleset: RULESET_VERSION, about: 'see the README beside this file' });
  writeFileSync(FILE, `${[head, ...lines.values()].join('\n')}\n`);
}

/** What the judge makes of our own definitions, by subject, in the file's form. */
export function ownGolden(): ReadonlyMap<string, string> {
  const blocks = generatedBlocks().map((block, i) =>
    JSON.stringify({ from: `generated ${i}`, tools: block.length, hash: hashOf(JSON.stringify(block)) }),
  );
  return bySubject([...ownLines().map((line) => JSON.stringify(line)), ...blocks]);
}

/** The same of the corpus; undefined where it is missing. */
export function corpusGolden(): ReadonlyMap<string, string> | undefined {
  const lines = corpusLines();
  return lines && bySubject(lines.map((line) => JSON.stringify(line)));
}

/** Lines whose verdict moved: same subject, other content. */
export function movedLines(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  return [...now.values()].filter((line) => {
    const earlier = before.get(subjectOf(line));
    return earlier !== undefined && earlier !== line;
  });
}

/** Is this line about a tool of the corpus? */
export function isOfCorpus(line: string): boolean {
  const { from } = JSON.parse(line) as Line;
  return !/^(?:sketch|rule|rubric|generated \d+)$/.test(from);
}

function bySubject(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [subjectOf(line), line]));
}

function subjectOf(line: string): string {
  const { from, tool = '', digest = '' } = JSON.parse(line) as Partial<Line>;
  return `${from}\u0000${tool}\u0000${digest}`;
}
