import { createHash } from 'node:crypto';
import { counted } from '../../scanner/counted.ts';
import { type JudgedTool, type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { type Segment, segments } from '../views/text.ts';
import { verdictLine } from '../views/verdict.ts';
import { combinationWords } from './combination-words.ts';
import { STYLE } from './html-style.ts';
import type { Report } from './report.ts';
import { serverName } from './server-name.ts';
import { summarise } from './summary.ts';
import { fieldWords } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

/**
 * A scan as one page that stands alone: no script, nothing fetched, and a policy that lets a browser do neither. What
 * servers said is escaped and set in their voice.
 */
export function html(report: Report): string {
  const { version, servers, configuration = [], combinations = [], missing = [] } = report;
  const unseen = missing.map(({ kind, detail, next }) => `<b>${esc(kind)}</b>: ${esc(detail)}. ${esc(next)}`);
  const found = configuration.map(
    ({ kind, server, detail, next }) => `<b>${esc(kind)}</b>: ${said(server)}, ${esc(detail)}. ${esc(next)}`,
  );
  const together = combinations.map((one) => {
    const { of, detail, next } = combinationWords(one);
    return `<b>${one.kind}</b>: ${said(of)}, ${esc(detail)}. ${next}`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${esc(titleOf(servers))} · toolrisk</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What the tools of ${servers.length === 1 ? 'this server' : `these ${servers.length} servers`} can do</h1>
<p class="lede">${esc(countsOf(servers))}</p>
${servers.map(serverPart).join('\n')}
${part('Not looked at', unseen)}${part('Configuration', found)}${part('Together', together)}</main>
<footer><p>A reading of what each server documents about its tools, not of what it does; no tool was called. toolrisk ${esc(version)}.</p></footer>
</body>
</html>
`;
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function titleOf(servers: readonly ScannedServer[]): string {
  const [one] = servers;
  return servers.length === 1 && one ? visibleName(one.package?.name ?? one.id, 60) : 'Scan';
}

/** `2 of 3 servers listed, 73 tools: 2 critical, 9 high, 62 low.` */
function countsOf(servers: readonly ScannedServer[]): string {
  const listed = servers.filter(({ outcome }) => outcome === 'listed');
  const { severity } = summarise(listed.flatMap(({ tools }) => tools));
  const counts = WORST_FIRST.filter((one) => severity[one] > 0).map((one) => `${severity[one]} ${one}`);
  const tools = listed.reduce((sum, server) => sum + server.tools.length, 0);
  const of =
    servers.length === 1 && listed.length === 1
      ? ''
      : `${listed.length} of ${counted(servers.length, 'server')} listed, `;
  return `${of}${counted(tools, 'tool')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`;
}

function serverPart(server: ScannedServer): string {
  const { id, outcome, partial, tools, findings, problems } = server;
  const notes = [
    ...(outcome === 'listed' ? [] : [`Not observed: ${outcome}. Nothing is known of its tools.`]),
    ...(partial ? ['The list is not complete.'] : []),
    ...problems.map(({ kind, detail, next }) => `<b>${esc(kind)}</b>: ${esc(detail)}. ${esc(next)}`),
  ];
  const contradictions = tools.flatMap(({ tool, verdict }) =>
    verdict.contradictions.map(
      (one) => `${said(tool.name)} declares ${one.hint}: ${one.declared}; its ${quote(one)}`,
    ),
  );
  const seen = findings.map(
    ({ kind, tool, ...span }) => `<b>${kind}</b>: ${tool === '' ? 'the server' : said(tool)}, ${quote(span)}`,
  );
  return `<section>
<h2>${esc(serverName(server))}</h2>
<dl class="facts">${facts(server)}</dl>
${list(notes)}${tools.length === 0 ? '' : toolTable(tools, id)}${part('Declared against said', contradictions)}${part('To look at', seen)}</section>`;
}

function facts({ target, variables, also, containment, capturedAt }: ScannedServer): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Started as', target],
    ...(also ? [['Also', also.join(', ')] as const] : []),
    ...(variables ? [['Given', variables.join(', ')] as const] : []),
    ['Seen', capturedAt],
    ['Contained', containment.detail],
  ];
  return rows.map(([term, value]) => `<dt>${term}</dt><dd>${said(value)}</dd>`).join('');
}

function toolTable(tools: readonly JudgedTool[], server: string): string {
  const rows = WORST_FIRST.flatMap((severity) =>
    tools.filter(({ verdict }) => verdict.severity === severity),
  );
  const heads = ['Tool', 'Severity', 'Reading', 'Default', 'The words that say so'];
  return `<div class="wide" role="region" tabindex="0" aria-label="Tools of ${esc(server)}"><table>
<caption>Its tools, worst first</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(toolRow).join('\n')}
</tbody></table></div>
`;
}

function toolRow(judged: JudgedTool): string {
  const { tool, verdict, correction } = judged;
  const { severity, reading, action, quotes } = verdictLine(judged);
  const words = quotes.map(
    (one) => `<li><span class="field">${esc(one.field)}: </span>${voice(one.quote)}</li>`,
  );
  const open = verdict.uncertain ? ' <span class="quiet">· the text does not settle it</span>' : '';
  const corrected = correction ? `<p class="quiet">${esc(correctionWords(correction))}</p>` : '';
  return `<tr><th scope="row">${said(visibleName(tool.name))}</th><td><span class="sev ${severity}">${shape(severity)}${severity}</span></td><td>${esc(reading)}${open}</td><td>${action}</td><td class="words"><ul>${words.join('')}</ul>${corrected}</td></tr>`;
}

const WORST_FIRST = [...SEVERITIES].reverse();

/** Filled by quarters, as the site's. */
const FILLED: Readonly<Record<Severity, string>> = {
  low: '',
  medium: 'M8 8V1.5A6.5 6.5 0 0 1 14.5 8z',
  high: 'M8 1.5a6.5 6.5 0 0 1 0 13z',
  critical: 'M8 1.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13z',
};

function shape(severity: Severity): string {
  const filled = FILLED[severity] && `<path d="${FILLED[severity]}" fill="currentColor"/>`;
  return `<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.9"/>${filled}</svg>`;
}

function part(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h3>${title}</h3>\n${list(items)}`;
}

/** @param items as HTML */
function list(items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<ul class="notes">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>\n`;
}

function quote({ field, quote: words }: { readonly field: string; readonly quote: string }): string {
  return `${esc(fieldWords(field))} says <span class="words">${said(words)}</span>`;
}

const said = (text: string): string => voice(segments(text));

/** What a server said, in its own direction, whatever is unseen in it shown by its code point. */
function voice(text: readonly Segment[]): string {
  const shown = text.map((one) => (one.unseen ? `<span class="unseen">${one.text}</span>` : esc(one.text)));
  return `<bdi class="said">${shown.join('')}</bdi>`;
}

/** For text and for attributes in double quotes (HTML, 13.3). */
function esc(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
