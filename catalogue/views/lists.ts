/** The pages that look across the catalogue: home, all servers, one category, one severity. */
import { ACTIONS, type Category, type Outcome, type Severity, type Signal } from '../../scanner/types.ts';
import { count } from './prose.ts';
import { type Attempted, told } from './server-wording.ts';
import {
  byName,
  categoryHref,
  type Share,
  severityHref,
  sharesOf,
  signalHref,
  type ToolRow,
} from './shelf.ts';
import { categoryShelves, type Shelf, severityShelves } from './shelves.ts';
import { ACTION, CATEGORY, SEVERITY, SIGNAL } from './wording.ts';

/** What a list needs to know of a server. */
export interface ServerLine {
  readonly href: string;
  readonly name: string;
  readonly version: string;
  readonly outcome: Outcome;
  readonly problems: Attempted['problems'];
  readonly partial: boolean;
  readonly rows: readonly ToolRow[];
}

export interface ServerListItem extends Omit<ServerLine, 'rows' | 'problems'> {
  readonly tools: number;
  /** Tools that the default asks about or denies. */
  readonly held: number;
  readonly shares: readonly Share[];
  /** What came back, when it is not a list. */
  readonly said?: string;
}

export interface Figure {
  readonly value: number;
  readonly of: number;
  readonly what: string;
}
export interface HomeView {
  readonly figures: readonly Figure[];
  readonly categories: readonly Shelf[];
  readonly severities: readonly Shelf[];
  /** The first of all. */
  readonly servers: readonly ServerListItem[];
  readonly shares: readonly Share[];
  /** Address of the tool whose evidence is shown as the worked example, if there is one. */
  readonly example?: ToolRow;
}

export function serverList(lines: readonly ServerLine[]): ServerListItem[] {
  return lines.map(({ href, name, version, outcome, problems, partial, rows }) => ({
    ...{ href, name, version, outcome, partial },
    tools: rows.length,
    held: rows.filter((row) => row.held).length,
    shares: sharesOf(rows),
    ...(outcome !== 'listed' && { said: told({ outcome, problems }).said }),
  }));
}

/** Servers that the home page shows of all. */
const SERVERS_SHOWN = 20;

export function homeView(lines: readonly ServerLine[]): HomeView {
  const rows = lines.flatMap((line) => line.rows);
  const of = rows.length;
  return {
    figures: [
      {
        value: lines.filter((line) => line.outcome === 'listed').length,
        of: lines.length,
        what: 'servers listed their tools when asked',
      },
      {
        value: lines.filter((line) => line.rows.some(({ action }) => action === 'deny')).length,
        of: lines.length,
        what: 'servers have a tool that is denied by default',
      },
      {
        value: rows.filter((row) => row.held).length,
        of,
        what: 'tools are asked about or denied by default',
      },
      {
        value: rows.filter((row) => row.uncertain).length,
        of,
        what: 'tools stay open: their text settles nothing',
      },
    ],
    categories: categoryShelves(rows),
    severities: severityShelves(rows),
    servers: serverList(lines.slice(0, SERVERS_SHOWN)),
    shares: sharesOf(rows),
    ...exampleOf(rows),
  };
}

export interface CollectionView {
  readonly title: string;
  readonly href: string;
  readonly paragraphs: readonly string[];
  readonly spared?: string;
  /** `41 of 312 tools, on 12 of 20 servers`. */
  readonly tally: string;
  /** How the tools divide by default action: `3 deny, 12 ask`. */
  readonly actions: string;
  readonly shares: readonly Share[];
  readonly rows: readonly ToolRow[];
}

/** @param worst all tools, worst first: sorted once for every list */
export function categoryView(
  lines: readonly ServerLine[],
  worst: readonly ToolRow[],
  category: Category,
): CollectionView {
  const words = CATEGORY[category];
  return {
    ...collection(lines, worst, (row) => row.category === category),
    title: words.title,
    href: categoryHref(category),
    paragraphs: [words.belongs],
    spared: words.spared,
  };
}

export function severityView(
  lines: readonly ServerLine[],
  worst: readonly ToolRow[],
  severity: Severity,
): CollectionView {
  return {
    ...collection(lines, worst, (row) => row.line.severity === severity),
    title: SEVERITY[severity].title,
    href: severityHref(severity),
    paragraphs: [SEVERITY[severity].means],
  };
}

export function signalView(
  lines: readonly ServerLine[],
  worst: readonly ToolRow[],
  signal: Signal,
): CollectionView {
  const { title, sentence } = SIGNAL[signal];
  return {
    ...collection(lines, worst, (row) => row.signals.includes(signal)),
    title,
    href: signalHref(signal),
    paragraphs: [`${sentence}.`],
  };
}

function collection(
  lines: readonly ServerLine[],
  worst: readonly ToolRow[],
  belongs: (row: ToolRow) => boolean,
): Pick<CollectionView, 'tally' | 'actions' | 'shares' | 'rows'> {
  const rows = worst.filter(belongs);
  const servers = new Set(rows.map((row) => row.server.slug)).size;
  return {
    tally: `${rows.length} of ${count(worst.length, 'tool')}, on ${servers} of ${count(lines.length, 'server')}`,
    actions: [...ACTIONS]
      .reverse()
      .map((action) => ({ action, n: rows.filter((row) => row.action === action).length }))
      .filter(({ n }) => n > 0)
      .map(({ action, n }) => `${n} ${ACTION[action].word}`)
      .join(', '),
    shares: sharesOf(rows),
    rows,
  };
}

/** Words by which a quotation alone shows how much goes, or for how long. */
const REACHES_FAR = /\b(?:all|every|entire|permanent\w*|irreversibl\w*|associated|and its)\b/i;

/** A telling case, the first by name so that it stays the same: surely destructive, critical, many at once, said twice and plainly. */
function exampleOf(rows: readonly ToolRow[]): { example?: ToolRow } {
  const wishes: readonly ((row: ToolRow) => boolean)[] = [
    (row) => row.confidence === 'high',
    (row) => row.category === 'destructive',
    (row) => row.line.quotes.length > 1,
    (row) => row.line.severity === 'critical',
    (row) => row.signals.includes('bulk'),
    (row) => row.line.quotes.some(({ quote }) => REACHES_FAR.test(quote.map(({ text }) => text).join(''))),
  ];
  let left = rows;
  for (const wish of wishes) if (left.some(wish)) left = left.filter(wish);
  const [example] = [...left].sort(byName);
  return example ? { example } : {};
}
