/** How a reader who disagrees says so: a report that is filled in, and an entry for data/corrections.json. */

import type { JudgedTool } from '../../scanner/types.ts';
import { visibleJson } from '../report/visible.ts';
import type { ShelvedServer } from './shelf.ts';
import { oneLine } from './text.ts';

export interface Objection {
  /** Where a report can be sent, filled in; absent where the site was built without an address for reports. */
  readonly href?: string;
  /** JSON to be completed; of a tool only. */
  readonly entry?: string;
  /** Of a server with tools: each of their pages has such an entry. */
  readonly eachTool?: true;
}

/** @param address see {@link isReportAddress} */
export function objectionToTool(
  address: string | undefined,
  server: ShelvedServer,
  judged: JudgedTool,
): Objection {
  const entry = entryOf(server, judged);
  const name = oneLine(judged.tool.name, 80);
  const { category, severity, actions } = judged.verdict;
  const body = `The catalogue reads ${name} of ${subjectOf(server)} as ${severity}, ${category} (${actions.recommended}).\n\nWhat is wrong, and what shows it:\n\n\nThe entry that would correct it:\n\n${entry}\n`;
  return {
    ...(address !== undefined && { href: filledIn(address, `${name} of ${subjectOf(server)}`, body) }),
    entry,
  };
}

export function objectionToServer(address: string | undefined, server: ShelvedServer): Objection {
  const tools = server.tools.length > 0 ? { eachTool: true as const } : {};
  if (address === undefined) return tools;
  const version = oneLine(server.package?.version ?? server.server?.version ?? '', 60);
  const body = `About ${subjectOf(server)} ${version}, captured ${server.capturedAt}.\n\nWhat is wrong, and what shows it:\n`;
  return { href: filledIn(address, subjectOf(server), body), ...tools };
}

/** The address of an issue tracker's page for a new issue, or `mailto:` with an address. */
export function isReportAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^https?:$/.test(protocol) || (protocol === 'mailto:' && pathname.includes('@'));
}

/** Names of the fields: GitLab's issues, mail (RFC 6068), else those of GitHub, Gitea and Forgejo. */
function filledIn(address: string, title: string, body: string): string {
  const url = new URL(address);
  const fields = url.pathname.includes('/-/issues')
    ? (['issue[title]', 'issue[description]'] as const)
    : url.protocol === 'mailto:'
      ? (['subject', 'body'] as const)
      : (['title', 'body'] as const);
  const query = [title, body].map(
    (text, at) => `${encodeURIComponent(fields[at]!)}=${encodeURIComponent(text)}`,
  );
  return `${address}${url.search === '' ? '?' : '&'}${query.join('&')}`;
}

/** What was read, to be changed into what is right; the words in capitals are to be filled in. */
function entryOf(server: ShelvedServer, { tool, verdict }: JudgedTool): string {
  const entry = {
    server: keyOf(server),
    tool: tool.name,
    category: verdict.category,
    signals: verdict.signals,
    reason: 'WHAT SHOWS IT',
    by: 'WHO SAYS SO',
    at: 'YYYY-MM-DD',
    digest: tool.digest,
  };
  return visibleJson(entry);
}

/** What the server is called in a correction: what nobody else can take, where there is that. */
function keyOf({ id, package: npm, target, transport }: ShelvedServer): string {
  if (npm) return `npm:${npm.name}`;
  return transport === 'http' || transport === 'sse' ? target : id;
}

const subjectOf = ({ id }: ShelvedServer): string => oneLine(id, 80);
