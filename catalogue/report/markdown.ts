import {
  type Combination,
  type ConfigFinding,
  type JudgedTool,
  type Problem,
  type ScannedServer,
  SEVERITIES,
} from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { toldWords } from '../views/pointer.ts';
import { decidingWords } from '../views/verdict.ts';
import { riskWords } from '../views/wording.ts';
import { combinationWords } from './combination-words.ts';
import type { Report } from './report.ts';
import { serverName } from './server-name.ts';
import { summarise } from './summary.ts';
import { fieldWords, SHAPES } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

/** Tools that a comment spells out for each server before it counts the rest: GitHub takes 65,536 characters. */
const TOOLS_SPELLED = 50;

/** A scan as a comment on a pull request: what asks for a decision as a table, the rest as a count. */
export function markdown(report: Report): string {
  const { servers, configuration = [], combinations = [], missing = [] } = report;
  const lines = [
    ...servers.flatMap(serverLines),
    ...missingLines(missing),
    ...configLines(configuration),
    ...combinationLines(combinations),
  ];
  return `${lines.join('\n')}\n`;
}

function combinationLines(found: readonly Combination[]): string[] {
  if (found.length === 0) return [];
  const lines = found.map((one) => {
    const { of, detail, next } = combinationWords(one);
    return `- **${one.kind}** of ${code(of)}: ${code(detail)}. ${prose(next)}`;
  });
  return ['### Together', '', ...lines, ''];
}

function missingLines(missing: readonly Problem[]): string[] {
  if (missing.length === 0) return [];
  const lines = missing.map(({ kind, detail, next }) => `- **${kind}**: ${code(detail)}. ${prose(next)}`);
  return ['### Not looked at', '', ...lines, ''];
}

function configLines(found: readonly ConfigFinding[]): string[] {
  if (found.length === 0) return [];
  const lines = found.map(
    ({ kind, server, detail, next }) => `- **${kind}** in ${code(server)}: ${code(detail)}. ${prose(next)}`,
  );
  return ['### Configuration', '', ...lines, ''];
}

function serverLines(server: ScannedServer): string[] {
  const name = code(serverName(server));
  const worst = [...server.tools]
    .filter(({ verdict }) => verdict.severity !== 'low')
    .sort((a, b) => rank(b) - rank(a));
  const rest = worst.length - TOOLS_SPELLED;
  return [
    `### ${name}`,
    '',
    summaryLine(server),
    '',
    ...(worst.length === 0 ? [] : [HEAD, RULE, ...worst.slice(0, TOOLS_SPELLED).map(row), '']),
    ...(rest > 0 ? [`and ${rest} more above low.`, ''] : []),
    ...server.tools.flatMap(({ tool, correction }) =>
      correction ? [`- **${code(visibleName(tool.name))}**: ${code(correctionWords(correction))}`] : [],
    ),
    ...server.findings.map(
      ({ kind, tool, field, quote }) =>
        `- **${kind}** in ${tool === '' ? 'the server' : code(visibleName(tool))}, ${code(fieldWords(field))}: ${code(quote)}`,
    ),
    ...server.problems.map(({ kind, detail, next }) => `- **${kind}**: ${code(detail)}. ${prose(next)}`),
    '',
  ];
}

const HEAD = '| severity | tool | reads as | suggested | its words |';
const RULE = '| --- | --- | --- | --- | --- |';

function row(judged: JudgedTool): string {
  const { tool, verdict } = judged;
  const words = decidingWords(judged).map((piece) => code(toldWords(piece).quote));
  return `| ${[
    `${SHAPES[verdict.severity]} ${verdict.severity}`,
    code(visibleName(tool.name)),
    riskWords(verdict),
    verdict.actions.recommended,
    words.join(' '),
  ].join(' | ')} |`;
}

function summaryLine({ outcome, partial, tools }: ScannedServer): string {
  if (outcome !== 'listed') return `**Not observed: ${outcome}.** Nothing is known of its tools.`;
  const { severity } = summarise(tools);
  const counts = [...SEVERITIES]
    .reverse()
    .flatMap((one) => (severity[one] > 0 ? [`${severity[one]} ${one}`] : []));
  const count = tools.length === 1 ? '1 tool' : `${tools.length} tools`;
  const caution = partial ? ' **The list is not complete.**' : '';
  return `${count}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.${caution}`;
}

function rank({ verdict }: JudgedTool): number {
  return SEVERITIES.indexOf(verdict.severity);
}

/** Our own words, which read as such unless there is a name or an address among them that Markdown would take up. */
const prose = (text: string): string => (PLAIN.test(text) && !LINKED.test(text) ? text : code(text));
const PLAIN = /^[\p{L}\d ,.;:?!'’"“”()/-]*$/u;
/** What GitHub links of itself: an address, and the number of a commit. */
const LINKED = /:\/\/|\bwww\.|\b[\da-f]{7,}\b/i;

/**
 * A server's text as a code span (CommonMark 6.1; GFM's tables part at a pipe even there): nothing in it is
 * a link, a mention, an image or HTML. The fence is longer than any run of backticks inside.
 */
function code(text: string): string {
  const safe = visible(text).trim().replaceAll('|', '\\|');
  if (safe === '') return '';
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${safe}${pad}${fence}`;
}
