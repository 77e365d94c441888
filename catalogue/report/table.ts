import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { counted } from '../../scanner/counted.ts';
import {
  ACTIONS,
  type Combination,
  type ConfigFinding,
  type JudgedTool,
  type Problem,
  type ScannedServer,
  SEVERITIES,
} from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { decidingWords } from '../views/verdict.ts';
import { riskWords } from '../views/wording.ts';
import { COLOURS, type Colours } from './colours.ts';
import { columnWidth, pad, wrap, wrapHanging } from './columns.ts';
import { combinationWords } from './combination-words.ts';
import type { Report } from './report.ts';
import { serverName } from './server-name.ts';
import { summarise } from './summary.ts';
import { quoteWords, severityWords } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

interface Page {
  readonly width: number;
  readonly c: Colours;
}

/** A scan for a person at a terminal: each server's tools, worst first, with the words that say so. */
export function table(report: Report): string {
  const parts = report.servers.map((server) => tablePart(server, report));
  return [...parts, ...tableTotal(report)].join('\n');
}

/** What the table says of one server, so that it can be shown as soon as that server is done. */
export function tablePart(server: ScannedServer, paper: Paper): string {
  return `${serverLines(server, pageOf(paper)).join('\n')}\n`;
}

/** How the table ends, after all servers: what is about more than one of them, or about none. */
export function tableTotal(ending: Ending): string[] {
  const { servers, configuration = [], combinations = [], missing = [], ...paper } = ending;
  const page = pageOf(paper);
  const parts = [
    section(
      'Not looked at',
      missing.flatMap((problem) => problemLines(problem, page)),
      page,
    ).slice(0, -1),
    section(
      'Configuration',
      configuration.flatMap((finding) => configLines(finding, page)),
      page,
    ).slice(0, -1),
    section(
      'Together',
      combinations.flatMap((one) => combinationLines(one, page)),
      page,
    ).slice(0, -1),
    servers.length > 1 ? totalLines(servers, page) : [],
  ];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
}

type Ending = Pick<Report, 'servers' | 'configuration' | 'combinations' | 'missing' | 'width' | 'colour'>;

function combinationLines(combination: Combination, page: Page): string[] {
  const { of, detail, next } = combinationWords(combination);
  return note(`${combination.kind}: ${of}, ${detail}`, `Next: ${next}`, page);
}

function configLines({ kind, server, detail, next }: ConfigFinding, page: Page): string[] {
  return note(`${kind}: ${visible(server)}, ${visible(detail)}`, `Next: ${visible(next)}`, page);
}

type Paper = Pick<Report, 'width' | 'colour'>;

function pageOf({ width, colour }: Paper): Page {
  return { width: Math.max(width, 40), c: picocolors.createColors(colour) };
}

function serverLines(server: ScannedServer, page: Page): string[] {
  return [
    ...headLines(server, page),
    ...toolLines(server.tools, page),
    ...noteLines(server, page),
    ...(server.outcome === 'listed' ? summaryLines(server.tools, server.partial, '', page) : []),
  ];
}

function headLines(server: ScannedServer, { c, width }: Page): string[] {
  const name = c.bold(serverName(server));
  const outcome = server.outcome === 'listed' ? '' : ` · not observed: ${server.outcome}`;
  const { method, detail } = server.containment;
  const wasStarted = method !== 'remote' && method !== 'none-started';
  const also =
    server.also === undefined ? [] : [`also ${server.also.map((id) => visibleName(id)).join(', ')}`];
  const given =
    server.variables === undefined
      ? []
      : [`given ${server.variables.map((name) => visibleName(name)).join(', ')}`];
  const target = server.target === server.id ? [] : [server.target];
  const circumstances = [...also, ...target, ...given, ...(wasStarted ? [detail] : [])];
  return [
    ...wrapHanging(name + outcome, width, 2),
    ...circumstances.flatMap((line) => wrapHanging(visible(line), width, 2).map(c.dim)),
    '',
  ];
}

/** Worst first; tools of one severity stay in served order. */
function toolLines(tools: readonly JudgedTool[], page: Page): string[] {
  if (tools.length === 0) return [];
  const worstFirst = [...tools].sort((a, b) => rankOf(b) - rankOf(a));
  const name = columnWidth(
    worstFirst.map(({ tool }) => visibleName(tool.name)),
    28,
  );
  const risk = columnWidth(
    worstFirst.map(({ verdict }) => riskWords(verdict)),
    // What a name and the action leave: the actions of one server stand below each other wherever they can.
    Math.min(48, Math.max(24, page.width - HANG - ACTION - name)),
  );
  const widths = { risk, name };
  const lines = worstFirst.flatMap((judged) => [
    ...toolLine(judged, widths, page),
    ...(judged.correction ? wrap(correctionWords(judged.correction), page.width, ' '.repeat(HANG)) : []),
  ]);
  return [...lines, ''];
}

function toolLine(
  judged: JudgedTool,
  widths: { readonly risk: number; readonly name: number },
  { width, c }: Page,
): string[] {
  const { verdict, tool } = judged;
  const risk = riskWords(verdict);
  const lead = [
    COLOURS[verdict.severity](c)(pad(severityWords(verdict), HANG - 2)),
    pad(risk, widths.risk),
    pad(verdict.actions.recommended, ACTION - 4),
    '',
  ].join('  ');
  const name = visibleName(tool.name);
  const unsure = verdict.uncertain ? `${c.dim('the text does not settle what it does')}  ` : '';
  const quotes = unsure + decidingWords(judged).map(quoteWords).join('  ');
  const named = lead + c.bold(pad(name, widths.name));
  const quoteColumn = stringWidth(named) + 2;
  if (stringWidth(risk) <= widths.risk && width - quoteColumn >= 32) {
    const [first = '', ...rest] = wrap(quotes, width, ' '.repeat(quoteColumn));
    return [`${named}  ${first.trimStart()}`, ...rest];
  }
  // A narrow terminal puts the words under the verdict, and a long name with them.
  const fits = stringWidth(lead) + stringWidth(name) <= width;
  const verdictLine = fits ? lead + c.bold(name) : lead.trimEnd();
  const below = fits ? quotes : `${c.bold(name)}  ${quotes}`;
  return [...wrapHanging(verdictLine, width, HANG), ...wrap(below, width, ' '.repeat(HANG))];
}

/** What the reader should know beside the verdicts: what was missing, what disagrees, what hides. */
function noteLines(server: ScannedServer, page: Page): string[] {
  const problems = server.problems.flatMap((problem) => problemLines(problem, page));
  const contradictions = server.tools.flatMap(({ tool, verdict }) =>
    verdict.contradictions.flatMap((one) =>
      note(
        `${visibleName(tool.name)} declares ${one.hint}: ${one.declared}`,
        `says ${quoteWords(one)}`,
        page,
      ),
    ),
  );
  const findings = server.findings.flatMap((finding) =>
    note(`${finding.kind}: ${visibleName(finding.tool) || 'the server'}`, quoteWords(finding), page),
  );
  return [
    ...section('Problems', problems, page),
    ...section('Declared against said', contradictions, page),
    ...section('To look at', findings, page),
  ];
}

function problemLines({ kind, detail, next }: Problem, page: Page): string[] {
  return note(`${visible(kind)}: ${visible(detail)}`, `Next: ${visible(next)}`, page);
}

function note(first: string, second: string, { width }: Page): string[] {
  return [...wrap(first, width, '  '), ...wrap(second, width, '    ')];
}

function section(title: string, lines: readonly string[], { c }: Page): string[] {
  return lines.length === 0 ? [] : [c.bold(title), ...lines, ''];
}

/** `73 tools: 2 critical, 9 high, 62 low · 2 deny, 9 ask, 62 allow` */
function summaryLines(tools: readonly JudgedTool[], partial: boolean, before: string, { width, c }: Page) {
  const { severity, action } = summarise(tools);
  const severities = tally([...SEVERITIES].reverse(), severity);
  const actions = tally([...ACTIONS].reverse(), action);
  const count = counted(tools.length, 'tool');
  const words = tools.length === 0 ? count : `${count}: ${severities} · ${actions}`;
  const caution = partial ? ' · the list is not complete' : '';
  return wrap(c.bold(before + words + caution), width, '');
}

function totalLines(servers: readonly ScannedServer[], page: Page): string[] {
  const listed = servers.filter((server) => server.outcome === 'listed');
  const tools = listed.flatMap((server) => server.tools);
  const partial = servers.some((server) => server.partial);
  return summaryLines(tools, partial, `${listed.length} of ${servers.length} servers listed · `, page);
}

function tally<Label extends string>(labels: readonly Label[], counts: Readonly<Record<Label, number>>) {
  return labels
    .filter((label) => counts[label] > 0)
    .map((label) => `${counts[label]} ${label}`)
    .join(', ');
}

/** Where the second column starts. */
const HANG = 12;

/** What the suggested action takes, with the gaps before and behind it. */
const ACTION = 9;

function rankOf({ verdict }: JudgedTool): number {
  return SEVERITIES.indexOf(verdict.severity);
}
