import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { judgeTools, RULES } from '../../scanner/judge/index.ts';
import { normalise } from '../../scanner/normalise.ts';
import type { Definition, JudgedTool, Verdict } from '../../scanner/types.ts';
import { CORPUS } from '../beside.ts';
import { EXAMPLES } from '../scanner/judge/rubric-examples.ts';
import { SKETCHES } from '../scanner/judge/sketches/index.ts';
import { generatedServers } from './generated.ts';

/** One line of the golden file; the README beside it says what each key is. */
export interface Line {
  readonly from: string;
  readonly tool: string;
  readonly digest: string;
  readonly verdict: string;
  readonly evidence: string;
}

/** Each definition of our own, judged alone. */
export function ownLines(): readonly Line[] {
  return [
    ...SKETCHES.flatMap((sketch) => linesOf('sketch', [sketch.definition])),
    ...EXAMPLES.flatMap(([definition]) => linesOf('rubric', [definition])),
    ...RULES.flatMap(({ examples }) =>
      [...examples.fires, ...examples.spares].flatMap((definition) => linesOf('rule', [definition])),
    ),
  ];
}

/** The made-up servers, one block each. */
export function generatedBlocks(): readonly (readonly Line[])[] {
  return generatedServers().map(({ name, tools }, i) => linesOf(`generated ${i}`, tools, name));
}

/** Every tool of the corpus as served, in the context of its server; undefined where the corpus is missing. */
export function corpusLines(): readonly Line[] | undefined {
  if (!existsSync(CORPUS)) return undefined;
  return readdirSync(CORPUS)
    .sort()
    .flatMap((file) => {
      const { tools, serverInfo } = JSON.parse(readFileSync(`${CORPUS}${file}`, 'utf8'));
      return linesOf(file.replace(/\.json$/, ''), tools, serverInfo?.name);
    });
}

export function hashOf(text: string): string {
  return hash('sha256', text).slice(0, 16);
}

function linesOf(from: string, definitions: readonly Definition[], server?: string): Line[] {
  const tools = definitions.map(normalise);
  return judgeTools(tools, server === undefined ? {} : { name: server }).map((judged) =>
    lineOf(from, judged),
  );
}

function lineOf(from: string, { tool, verdict }: JudgedTool): Line {
  return {
    from,
    tool: tool.name,
    digest: tool.digest.slice(0, 12),
    verdict: told(verdict),
    evidence: evidenceOf(verdict),
  };
}

function told({ category, signals, severity, confidence, uncertain, actions }: Verdict): string {
  const how = uncertain ? `${confidence}, uncertain` : confidence;
  const { recommended, strict, permissive } = actions;
  return [`${category} ${severity} (${how})`, recommended, strict, permissive, ...signals].join(' ');
}

function evidenceOf({ evidence, contradictions }: Verdict): string {
  const places = evidence.map(({ field, start, end, suggests, stance }) =>
    [field, start, end, suggests, stance].join(' '),
  );
  const denials = contradictions.map(({ hint, field, start, end }) => [hint, field, start, end].join(' '));
  return hashOf([...places, ...denials].join('\n')).slice(0, 8);
}
