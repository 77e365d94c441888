/** Everything a server's page says, as one value. */
import type { Problem } from '../../scanner/types.ts';
import { captureFacts, type Fact, moment, nameAndVersion } from './capture.ts';
import { type ContradictionView, contradictionViews } from './evidence.ts';
import { type FindingView, findingViews } from './findings.ts';
import { identityFacts, titleOf } from './identity.ts';
import { count } from './prose.ts';
import { told } from './server-wording.ts';
import {
  type Share,
  type ShelvedServer,
  serverHref,
  sharesOf,
  type ToolRow,
  toolRows,
  worstFirst,
} from './shelf.ts';
import { type ServerPolicy, serverPolicies } from './starter.ts';
import { oneLine, type Segment, segments } from './text.ts';
import { CATEGORY } from './wording.ts';

export interface ServerView {
  readonly href: string;
  readonly json: string;
  readonly slug: string;
  readonly name: string;
  /** What it calls itself. */
  readonly title: string;
  readonly identity: readonly Fact[];
  readonly pageTitle: string;
  readonly version: string;
  /** A sentence that states what its tools can do, or why we could not see. */
  readonly headline: string;
  /** Present when the server was not observed: why, and what a reader can do. */
  readonly unobserved?: { readonly said: string; readonly next: string };
  readonly partial: boolean;
  /** Present when the newest attempt failed and an older list is shown. */
  readonly stale?: string;
  readonly shares: readonly Share[];
  /** `3 destructive, 12 read`, gravest category first. */
  readonly categories: string;
  readonly tools: readonly ToolRow[];
  readonly annotated: number;
  readonly policies: readonly ServerPolicy[];
  readonly problems: readonly Problem[];
  readonly findings: readonly FindingView[];
  readonly contradictions: readonly (ContradictionView & { readonly tool: ToolRow })[];
  readonly instructions: readonly Segment[];
  readonly capture: readonly Fact[];
}

export function serverView(server: ShelvedServer): ServerView {
  const rows = toolRows(server);
  const name = oneLine(server.id, 80);
  const listed = server.outcome === 'listed';
  return {
    href: serverHref(server.slug),
    json: `/servers/${server.slug}.json`,
    slug: server.slug,
    name,
    title: titleOf(server),
    identity: identityFacts(server),
    pageTitle: `${name}: ${listed ? summary(rows) : 'not observed'}`,
    version: oneLine(nameAndVersion(server), 100),
    headline: headline(server, rows),
    ...(!listed && { unobserved: told(server) }),
    partial: server.partial,
    ...(server.failedAttempt && { stale: staleness(server.failedAttempt) }),
    shares: sharesOf(rows),
    categories: categoriesInWords(rows),
    tools: worstFirst(rows),
    annotated: server.tools.filter(({ tool }) => Object.keys(tool.declared).some((key) => key !== 'title'))
      .length,
    policies: listed && rows.length > 0 ? serverPolicies(server) : [],
    problems: server.problems.map(({ kind, detail, next }) => ({
      kind: oneLine(kind, LONGEST_LINE),
      detail: oneLine(detail, LONGEST_LINE),
      next: oneLine(next, LONGEST_LINE),
    })),
    findings: findingViews(server, server.findings),
    contradictions: contradictionsOf(server, rows),
    instructions: segments(server.instructions ?? ''),
    capture: captureFacts(server),
  };
}

/** Characters of a line about a problem, which the scanner keeps shorter. */
const LONGEST_LINE = 300;

function headline(server: ShelvedServer, rows: readonly ToolRow[]): string {
  if (server.outcome !== 'listed') return told(server).said;
  if (rows.length === 0) return 'It listed no tools.';
  const grave = rows.filter((row) => row.grave).length;
  if (grave === 0)
    return rows.length === 1
      ? 'Its one tool does not read as able to destroy, change in bulk or bill.'
      : `None of its ${rows.length} tools reads as able to destroy, change in bulk or bill.`;
  if (rows.length === 1) return 'Its one tool can destroy, change in bulk or bill.';
  return `${grave} of its ${rows.length} tools can destroy, change in bulk or bill.`;
}

function summary(rows: readonly ToolRow[]): string {
  return `${rows.filter((row) => row.grave).length} of ${count(rows.length, 'tool')} can destroy, change in bulk or bill`;
}

function staleness(attempt: NonNullable<ShelvedServer['failedAttempt']>): string {
  return `We asked again on ${moment(attempt.capturedAt)}. ${told(attempt).said} What stands here is the list from before.`;
}

function categoriesInWords(rows: readonly ToolRow[]): string {
  return (Object.keys(CATEGORY) as (keyof typeof CATEGORY)[])
    .reverse()
    .map((category) => ({ category, n: rows.filter((row) => row.category === category).length }))
    .filter(({ n }) => n > 0)
    .map(({ category, n }) => `${n} ${CATEGORY[category].word}`)
    .join(', ');
}

function contradictionsOf(server: ShelvedServer, rows: readonly ToolRow[]): ServerView['contradictions'] {
  return rows.flatMap((row) => {
    const judged = server.tools.find(({ tool }) => (oneLine(tool.name, 120) || '(no name)') === row.name);
    return judged
      ? contradictionViews(judged.tool, judged.verdict.contradictions).map((view) => ({ ...view, tool: row }))
      : [];
  });
}
