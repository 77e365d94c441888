/** Where things stand: addresses, the rows of lists, and how a set of tools divides. */

import { ruleIdOf } from '../../scanner/judge/index.ts';
import {
  ACTIONS,
  type Action,
  CATEGORIES,
  type Category,
  type Confidence,
  type JudgedTool,
  type ScannedServer,
  SEVERITIES,
  type Severity,
  type Signal,
  type Verdict,
} from '../../scanner/types.ts';
import { toolSlugs } from '../slug.ts';
import { actOf } from './act.ts';
import { attacksFor } from './attacks.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { headOf } from './head.ts';
import { oneLine } from './text.ts';
import { type VerdictLine, verdictLine } from './verdict.ts';

/** A scan with its address in the catalogue. */
export interface ShelvedServer extends ScannedServer {
  readonly slug: string;
  /** The newest attempt, when it failed and an older list is shown. */
  readonly failedAttempt?: Pick<ScannedServer, 'outcome' | 'problems' | 'capturedAt'>;
}

export const serverHref = (slug: string): string => `/servers/${slug}/`;
export const toolHref = (server: string, tool: string): string => `/servers/${server}/tools/${tool}/`;
export const categoryHref = (category: Category): string => `/categories/${category}/`;
export const severityHref = (severity: Severity): string => `/severities/${severity}/`;

/** `untrusted_input` stands at `untrusted-input`. */
export const signalHref = (signal: Signal): string => `/signals/${signal.replaceAll('_', '-')}/`;

/** One line of a list of tools. */
export interface ToolRow {
  readonly name: string;
  /** What the definition calls it for people; empty when it does not. */
  readonly title: string;
  readonly slug: string;
  readonly href: string;
  readonly server: { readonly slug: string; readonly name: string; readonly href: string };
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly action: Action;
  /** Ids of the rules that spoke, for or against. */
  readonly rules: readonly string[];
  /** The default asks about it or denies it, or it is above medium. */
  readonly held: boolean;
  readonly uncertain: boolean;
  readonly confidence: Confidence;
  /** What it is about, by its decisive words: verb and object, empty where those cannot be read. */
  readonly verb: string;
  readonly object: string;
  /** Ids of the cases that speak to it. */
  readonly attacks: readonly string[];
  readonly line: VerdictLine;
  /** Present where somebody said otherwise than the judge. */
  readonly correction?: CorrectionView;
}

/** Rows by the server's value, which nobody changes: each of its pages asks for them. */
const rowsOf = new WeakMap<ShelvedServer, readonly ToolRow[]>();

/**
 * The tools of a server in served order, one row a name: of two tools that share a name, the graver
 * stands for both, because a policy by name cannot tell them apart.
 */
export function toolRows(server: ShelvedServer): readonly ToolRow[] {
  const rows = rowsOf.get(server) ?? [...toolsBySlug(server)].map((place) => toolRow(server, ...place));
  rowsOf.set(server, rows);
  return rows;
}

function toolRow(server: ShelvedServer, slug: string, judged: JudgedTool): ToolRow {
  const { tool, verdict } = judged;
  const act = actOf(judged);
  const correction = correctionView(judged);
  return {
    verb: act?.verb ?? '',
    object: act ? headOf(act.object) : '',
    attacks: attacksFor(judged).map(({ id }) => id),
    name: oneLine(tool.name, 120) || '(no name)',
    title: oneLine(tool.title ?? '', 120),
    slug,
    href: toolHref(server.slug, slug),
    server: { slug: server.slug, name: oneLine(server.id, 120), href: serverHref(server.slug) },
    category: verdict.category,
    action: verdict.actions.recommended,
    held: isHeld(verdict),
    uncertain: verdict.uncertain,
    confidence: verdict.confidence,
    signals: verdict.signals,
    rules: [...new Set(verdict.evidence.map((piece) => ruleIdOf(piece.rule)))],
    line: verdictLine(judged),
    ...(correction && { correction }),
  };
}

/** The tool that an address names, or undefined. */
export function toolAt(server: ShelvedServer, slug: string): JudgedTool | undefined {
  return toolsBySlug(server).get(slug);
}

/** Tools and their addresses by the server's value, which nobody changes: each of its pages asks for them. */
const places = new WeakMap<ShelvedServer, ReadonlyMap<string, JudgedTool>>();

function toolsBySlug(server: ShelvedServer): ReadonlyMap<string, JudgedTool> {
  const known = places.get(server);
  if (known) return known;
  const slugs = toolSlugs(server.tools.map(({ tool }) => tool.name));
  const bySlug = new Map(graverByName(server.tools).map((judged) => [slugs.get(judged.tool.name)!, judged]));
  places.set(server, bySlug);
  return bySlug;
}

/** Worst first, then by name: the order of every list that is read for risk. */
export function worstFirst(rows: readonly ToolRow[]): ToolRow[] {
  return [...rows].sort(
    (a, b) =>
      rank(b.line.severity) - rank(a.line.severity) ||
      compareNames(a.name, b.name) ||
      compareNames(a.href, b.href),
  );
}

/**
 * The tool that tells most of a server: of the gravest severity, then what moves money or ends something before what
 * runs or writes, then the surest; the first by name. Undefined where there is none.
 */
export function gravestOf(rows: readonly ToolRow[]): ToolRow | undefined {
  const worst = worstFirst(rows);
  const of = worst.filter(({ line }) => line.severity === worst[0]!.line.severity);
  const weight = ({ category, confidence }: ToolRow) =>
    CATEGORIES.indexOf(category) * SURE.length + SURE.indexOf(confidence);
  return of.sort((a, b) => weight(b) - weight(a))[0];
}

const SURE: readonly Confidence[] = ['low', 'medium', 'high'];

/** The same for tools that do the same to the same; empty where that cannot be read. */
export function actKey({ verb, object }: ToolRow): string {
  return object === '' ? '' : `${verb} ${object}`;
}

export function byName(a: ToolRow, b: ToolRow): number {
  return compareNames(a.slug, b.slug) || compareNames(a.href, b.href);
}

/** One share of a stacked bar. */
export interface Share {
  readonly severity: Severity;
  readonly count: number;
  /** Of the whole, 0 to 100. */
  readonly percent: number;
  readonly start: number;
}

/** How tools divide by severity, worst first, empty shares left out. */
export function sharesOf(rows: readonly ToolRow[]): Share[] {
  const shares: Share[] = [];
  let start = 0;
  for (const severity of [...SEVERITIES].reverse()) {
    const count = rows.filter((row) => row.line.severity === severity).length;
    if (count === 0) continue;
    const percent = (100 * count) / rows.length;
    shares.push({ severity, count, percent, start });
    start += percent;
  }
  return shares;
}

/** How the default treats tools, strictest first. */
export interface ActionShare {
  readonly action: Action;
  readonly count: number;
  /** Of the whole, 0 to 100. */
  readonly percent: number;
  readonly start: number;
}

export function actionShares(rows: readonly ToolRow[]): ActionShare[] {
  const shares: ActionShare[] = [];
  let start = 0;
  for (const action of [...ACTIONS].reverse()) {
    const count = rows.filter((row) => row.action === action).length;
    if (count === 0) continue;
    const percent = (100 * count) / rows.length;
    shares.push({ action, count, percent, start });
    start += percent;
  }
  return shares;
}

/** Whether the default stops a call to ask or to refuse; whatever is above medium counts, whoever decides. */
function isHeld({ severity, actions }: Verdict): boolean {
  return rank(severity) > rank('medium') || actions.recommended === 'ask' || actions.recommended === 'deny';
}

function graverByName(tools: readonly JudgedTool[]): JudgedTool[] {
  const kept = new Map<string, JudgedTool>();
  for (const judged of tools) {
    const other = kept.get(judged.tool.name);
    if (!other || rank(judged.verdict.severity) > rank(other.verdict.severity))
      kept.set(judged.tool.name, judged);
  }
  return [...kept.values()];
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

const NAMES = new Intl.Collator('en', { numeric: true });

/** The order of names wherever they are listed: as a reader looks them up, case and accents coming last. */
export function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
