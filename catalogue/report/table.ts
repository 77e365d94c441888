import picocolors from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { ACTIONS, type JudgedTool, type ScannedServer, SEVERITIES } from '../../scanner/types.ts';
import type { Report } from './index.ts';
import { summarise } from './summary.ts';
import { decidingEvidence, quoteWords, riskWords, severityWords } from './verdict-line.ts';
import { visible } from './visible.ts';

type Colours = ReturnType<typeof picocolors.createColors>;
interface Page {
  readonly width: number;
  readonly c: Colours;
}

/** A scan for a person at a terminal: each server's tools, worst first, with the words that say so. */
export function table({ servers, width, colour }: Report): string {
  const page: Page = { width: Math.max(width, 40), c: picocolors.createColors(colour) };
  const parts = servers.map((server) => serverLines(server, page));
  if (servers.length > 1) parts.push([totalLine(servers, page)]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function serverLines(server: ScannedServer, page: Page): string[] {
  return [
    ...headLines(server, page),
    ...toolLines(server.tools, page),
    ...noteLines(server, page),
    ...(server.outcome === 'listed' ? [summaryLine(server.tools, server.partial, page)] : []),
  ];
}

function headLines(server: ScannedServer, { c, width }: Page): string[] {
  const version = server.package?.version ?? server.server?.version;
  const name = c.bold(visible([server.package?.name ?? server.id, version].filter(Boolean).join(' ')));
  const outcome = server.outcome === 'listed' ? '' : ` · not observed: ${server.outcome}`;
  const target = c.dim(wrap(visible(server.target), width, '').join('\n'));
  return [name + outcome, target, ''];
}

/** Worst first; tools of one severity stay in served order. */
function toolLines(tools: readonly JudgedTool[], page: Page): string[] {
  const worstFirst = [...tools].sort((a, b) => rankOf(b) - rankOf(a));
  const risks = worstFirst.map(({ verdict }) => stringWidth(riskWords(verdict)));
  const riskWidth = Math.min(Math.max(0, ...risks), page.width >= 100 ? 40 : 24);
  return [
    ...worstFirst.flatMap((judged) => toolLine(judged, riskWidth, page)),
    ...(tools.length > 0 ? [''] : []),
  ];
}

function toolLine(judged: JudgedTool, riskWidth: number, { width, c }: Page): string[] {
  const { verdict, tool } = judged;
  const label = LABEL_COLOURS[verdict.severity];
  const risk = riskWords(verdict);
  const lead = [
    c[label](pad(severityWords(verdict), 10)),
    pad(risk, riskWidth),
    pad(verdict.actions.recommended, 5),
  ].join('  ');
  const unsure = verdict.uncertain ? c.dim('  the text does not settle what it does') : '';
  const words = `${c.bold(visible(tool.name))}${unsure}  ${decidingEvidence(judged).map(quoteWords).join('  ')}`;
  const hang = ' '.repeat(Math.min(stringWidth(lead) + 2, Math.floor(width / 3)));
  const room = width - stringWidth(lead) - 2;
  // A long list of signals, or a narrow terminal, puts the words on lines of their own.
  if (stringWidth(risk) > riskWidth || room < 36) return [lead, ...wrap(words, width, hang)];
  const [first = '', ...rest] = wrap(words, room, '');
  return [
    `${lead}  ${first}`,
    ...rest.flatMap((line) => wrap(line, width, ' '.repeat(stringWidth(lead) + 2))),
  ];
}

/** What the reader should know beside the verdicts: what was missing, what disagrees, what hides. */
function noteLines(server: ScannedServer, page: Page): string[] {
  const problems = server.problems.flatMap(({ kind, detail, next }) =>
    note(`${visible(kind)}: ${visible(detail)}`, `Next: ${visible(next)}`, page),
  );
  const contradictions = server.tools.flatMap(({ tool, verdict }) =>
    verdict.contradictions.flatMap((one) =>
      note(`${visible(tool.name)} declares ${one.hint}: ${one.declared}`, `says ${quoteWords(one)}`, page),
    ),
  );
  const findings = server.findings.flatMap((finding) =>
    note(`${finding.kind}: ${visible(finding.tool) || 'the server'}`, quoteWords(finding), page),
  );
  return [
    ...section('Problems', problems, page),
    ...section('Declared against said', contradictions, page),
    ...section('To look at', findings, page),
  ];
}

function note(first: string, second: string, { width }: Page): string[] {
  return [...wrap(first, width, '  '), ...wrap(second, width, '    ')];
}

function section(title: string, lines: readonly string[], { c }: Page): string[] {
  return lines.length === 0 ? [] : [c.bold(title), ...lines, ''];
}

/** `73 tools: 2 critical, 9 high, 62 low · 2 deny, 9 ask, 62 allow` */
function summaryLine(tools: readonly JudgedTool[], partial: boolean, { c }: Page): string {
  const { severity, action } = summarise(tools);
  const severities = counted([...SEVERITIES].reverse(), severity);
  const actions = counted([...ACTIONS].reverse(), action);
  const count = `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}`;
  const words = tools.length === 0 ? count : `${count}: ${severities} · ${actions}`;
  return c.bold(partial ? `${words} · the list is not complete` : words);
}

function totalLine(servers: readonly ScannedServer[], page: Page): string {
  const listed = servers.filter((server) => server.outcome === 'listed');
  const tools = summaryLine(
    listed.flatMap((server) => server.tools),
    servers.some((server) => server.partial),
    page,
  );
  return `${page.c.bold(`${listed.length} of ${servers.length} servers listed ·`)} ${tools}`;
}

function counted<Label extends string>(labels: readonly Label[], counts: Readonly<Record<Label, number>>) {
  return labels
    .filter((label) => counts[label] > 0)
    .map((label) => `${counts[label]} ${label}`)
    .join(', ');
}

const LABEL_COLOURS = { low: 'green', medium: 'yellow', high: 'magenta', critical: 'red' } as const;

function rankOf({ verdict }: JudgedTool): number {
  return SEVERITIES.indexOf(verdict.severity);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function wrap(text: string, width: number, indent: string): string[] {
  return wrapAnsi(text, width - indent.length, { hard: true, trim: true })
    .split('\n')
    .map((line) => indent + line);
}
