/** Everything a server's page says, as one value. */

import { ACTIONS, type Problem } from '../../scanner/types.ts';
import { joined } from '../joined.ts';
import { captureFacts, type Fact, moment, nameAndVersion } from './capture.ts';
import { type ChangedServer, recentChanges, type ServerChangeView } from './changes.ts';
import { type CombinationPart, combinationParts } from './combination.ts';
import type { PairLine } from './compare.ts';
import { contextCost } from './context-cost.ts';
import { type ContradictionView, contradictionViews } from './evidence.ts';
import { annotatedTools } from './facets.ts';
import { type FindingView, findingViews } from './findings.ts';
import { identityFacts, titleOf } from './identity.ts';
import { type Objection, objectionToServer } from './objection.ts';
import { capital, lowerFirst, type Prose, prose, said } from './prose.ts';
import { told } from './server-wording.ts';
import {
  type ActionShare,
  actionShares,
  gravestOf,
  type Share,
  type ShelvedServer,
  serverHref,
  sharesOf,
  type ToolRow,
  toolAt,
  toolRows,
  worstFirst,
} from './shelf.ts';
import { type PolicyStart, policyStart } from './starter.ts';
import { oneLine, type Segment, segments } from './text.ts';
import { statement } from './verdict.ts';
import { CATEGORY, TREATED } from './wording.ts';

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
  readonly headline: Prose;
  /** Present when the server was not observed: what a reader can do, and the whole command for it. */
  readonly unobserved?: { readonly next: string; readonly command: string };
  readonly partial: boolean;
  /** Present when the newest attempt failed and an older list is shown. */
  readonly stale?: string;
  readonly shares: readonly Share[];
  /** How the default treats them, strictest first. */
  readonly actions: readonly ActionShare[];
  /** What its definitions cost a client with every request, where it has any. */
  readonly context?: Prose;
  /** The three parts of the lethal trifecta, where its tools have all. */
  readonly combination: readonly CombinationPart[];
  readonly badge: string;
  readonly feed?: string;
  /** `3 destructive, 12 read`, gravest category first. */
  readonly categories: string;
  readonly tools: readonly ToolRow[];
  readonly annotated: number;
  /** Where it listed tools. */
  readonly policy?: PolicyStart;
  readonly problems: readonly Problem[];
  readonly findings: readonly FindingView[];
  readonly contradictions: readonly (ContradictionView & { readonly tool: ToolRow })[];
  /** The newest first. */
  readonly changes: readonly ServerChangeView[];
  readonly instructions: readonly Segment[];
  readonly capture: readonly Fact[];
  readonly objection: Objection;
  /** Servers with acts in common, how many, and the page on which both stand. */
  readonly beside: readonly { readonly href: string; readonly name: string; readonly shared: number }[];
}

/**
 * @param changed its history, where its list changed
 * @param report where reports go
 * @param beside pages on which it stands beside a server with acts in common
 */
export function serverView(
  server: ShelvedServer,
  changed?: ChangedServer,
  beside: readonly PairLine[] = [],
  report?: string,
): ServerView {
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
    pageTitle: `${name}: ${listed ? (rows.length > 0 ? treatment(rows) : 'no tools') : 'not observed'}`,
    version: oneLine(nameAndVersion(server), 100),
    headline: headline(server, rows),
    ...(!listed && { unobserved: { next: told(server).next, command: commandFor(server) } }),
    partial: server.partial,
    ...(server.failedAttempt && { stale: staleness(server.failedAttempt) }),
    shares: sharesOf(rows),
    actions: actionShares(rows),
    ...contextOf(server),
    combination: combinationParts(server, rows),
    badge: `${serverHref(server.slug)}badge.json`,
    categories: categoriesInWords(rows),
    tools: worstFirst(rows),
    annotated: annotatedTools(server),
    ...(listed &&
      rows.length > 0 && { policy: policyStart(server), feed: `${serverHref(server.slug)}changes.atom` }),
    problems: server.problems.map(({ kind, detail, next }) => ({
      kind: oneLine(kind, LONGEST_LINE),
      detail: capital(oneLine(detail, LONGEST_LINE)),
      next: oneLine(next, LONGEST_LINE),
    })),
    findings: findingViews(server, server.findings),
    contradictions: contradictionsOf(server, rows),
    changes: recentChanges(changed, CHANGES_SHOWN),
    instructions: segments(server.instructions ?? ''),
    capture: captureFacts(server).filter(({ term }) => !TOLD_ABOVE.has(term)),
    objection: objectionToServer(report, server),
    beside: beside.map(({ href, names, shared }) => ({
      ...{ href, shared },
      name: names.find((one) => one !== name) ?? name,
    })),
  };
}

/** Facts of the capture that stand with who the server is. */
const TOLD_ABOVE: ReadonlySet<string> = new Set(['Captured', 'Package', 'Reached as', 'Given', 'Over']);
/** Changes of its list that its page tells of. */
const CHANGES_SHOWN = 3;
/** Characters of a line about a problem, which the scanner keeps shorter. */
const LONGEST_LINE = 300;

/** A variable that the server asks for by name, in a problem it was told of. */
const VARIABLE = /\b[A-Z][A-Z\d]*_[A-Z\d_]+\b/;

function commandFor(server: ShelvedServer): string {
  const { package: npm, target, problems } = server;
  if (told(server).saved) return 'toolrisk scan tools.json';
  const what = npm ? `npm:${npm.name}@${npm.version}` : target;
  const variable = problems.map(({ detail }) => VARIABLE.exec(detail)?.[0]).find(Boolean);
  const options = told(server).options?.replace('NAME', variable ?? 'NAME');
  return ['toolrisk scan', oneLine(what, LONGEST_LINE), ...(options ? [options] : [])].join(' ');
}

/** What the default does with its tools, and the statement of the gravest. */
function headline(server: ShelvedServer, rows: readonly ToolRow[]): Prose {
  if (server.outcome !== 'listed') return [told(server).said];
  const gravest = gravestOf(rows);
  if (!gravest) return ['It listed no tools.'];
  const judged = toolAt(server, gravest.slug)!;
  // Where the text settles nothing, the statement is of the text and not of the tool.
  const joint = judged.verdict.uncertain ? ': ' : ' ';
  const does = prose`${said(gravest.name)}${joint}${lowerHead(statement(judged))}`;
  if (rows.length === 1) return prose`Its one tool ${does}; ${treatment(rows)}.`;
  return prose`${capital(treatment(rows))}. ${gravest.line.severity === 'low' ? 'Among them' : 'Gravest'}: ${does}.`;
}

/** `of its 12 tools, 2 are denied and 3 are asked about by default` */
function treatment(rows: readonly ToolRow[]): string {
  const parts = [...ACTIONS]
    .reverse()
    .map((action) => ({ action, n: rows.filter((row) => row.action === action).length }))
    .filter(({ n }) => n > 0);
  if (rows.length === 1) return `by default the call is ${TREATED[parts[0]!.action]}`;
  if (parts.length === 1)
    return `by default all ${rows.length} of its tools are ${TREATED[parts[0]!.action]}`;
  const counts = parts.map(({ action, n }) => `${n} ${n === 1 ? 'is' : 'are'} ${TREATED[action]}`);
  return `of its ${rows.length} tools, by default ${joined(counts)}`;
}

/** Tokens, told as what they are: an estimate. */
function contextOf({ tools }: ShelvedServer): { context?: Prose } {
  const cost = contextCost(tools);
  if (!cost) return {};
  const { tokens, heaviest } = cost;
  return {
    context: prose`about ${tokens.toLocaleString('en-GB')} tokens of definitions with every request (a token for four characters)${tools.length > 1 ? prose`; the heaviest is ${said(heaviest.name)} with ${heaviest.tokens.toLocaleString('en-GB')}` : ''}`,
  };
}

function lowerHead([first, ...rest]: Prose): Prose {
  return typeof first === 'string' ? [lowerFirst(first), ...rest] : [first!, ...rest];
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
