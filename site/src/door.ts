/** What the pages ask for; site/src/catalogue.ts answers. */
import type { Correction } from '../../catalogue/corrections/correction.ts';
import type { AccuracyView } from '../../catalogue/views/accuracy-tables.ts';
import type { Pair } from '../../catalogue/views/alike.ts';
import type { AttackLine, AttackView } from '../../catalogue/views/attack-pages.ts';
import type { Badge } from '../../catalogue/views/badge.ts';
import type { BesideColumn, BesideView } from '../../catalogue/views/beside.ts';
import type { ChangesView } from '../../catalogue/views/changes.ts';
import type { PairLine } from '../../catalogue/views/compare.ts';
import type { CorrectionRow } from '../../catalogue/views/corrections-page.ts';
import type { DataFile, DataPage } from '../../catalogue/views/data-page.ts';
import type { ExplorerView, VerbView } from '../../catalogue/views/explorer.ts';
import type { FacetView } from '../../catalogue/views/facets.ts';
import type { Forwarding } from '../../catalogue/views/identity.ts';
import type { CollectionView, HomeView, ServerListItem } from '../../catalogue/views/lists.ts';
import type { Letter } from '../../catalogue/views/names.ts';
import type { RuleLine, RuleView } from '../../catalogue/views/rules.ts';
import type { ServerView } from '../../catalogue/views/server.ts';
import type { ServersView } from '../../catalogue/views/servers.ts';
import type { Shelf } from '../../catalogue/views/shelves.ts';
import type { PolicyView } from '../../catalogue/views/starter.ts';
import type { ToolView } from '../../catalogue/views/tool.ts';
import type { WeekView } from '../../catalogue/views/week.ts';
import type { Category, Severity, Signal } from '../../scanner/types.ts';
import type { ListPath, ListView } from './keys.ts';
import type { searchParts } from './search/parts.ts';

/** What whoever publishes the site says of it. */
export interface SiteOptions {
  /** Where reports go: the address of a new issue, or `mailto:`. */
  readonly report?: string;
  /** Where it will stand, with the slash at its end; absolute links are left out without it. */
  readonly url?: string;
}

/** What a build is given beside the catalogue. */
export interface BuildOptions extends SiteOptions {
  /** What holds in place of the judge; those that ship with toolrisk when absent. */
  readonly corrections?: readonly Correction[];
}

export interface Twin {
  /** The page's address without the slashes around it; `index` of the first. */
  readonly path: string;
  /** See `cacheKey`; empty where nothing tells. */
  readonly key: string;
  /** The view as JSON. */
  readonly text: () => string;
}

export interface Site extends SiteOptions {
  /** Addresses of all servers, in order. */
  readonly servers: readonly string[];
  /** Every tool's place: `{server, tool}` slugs. */
  readonly tools: readonly { readonly server: string; readonly tool: string }[];
  /** Addresses under which servers stood before. */
  readonly forwardings: readonly Forwarding[];
  home(): HomeView;
  week(): WeekView;
  serverList(): readonly ServerListItem[];
  serversPage(): ServersView;
  /** Servers by what they have in common; those that none has are left out. */
  facets(): readonly FacetView[];
  server(slug: string): ServerView;
  /** The server's capture and verdicts as `scan --format json` prints them. */
  serverJson(slug: string): string;
  badge(server: string): Badge;
  /** The newest changes of one server as Atom. */
  serverFeed(server: string): string;
  tool(server: string, tool: string): ToolView;
  /**
   * Servers of which anything changed since the site before, all when there is none: what is one server's own is made
   * for these alone.
   */
  readonly fresh: readonly string[];
  /** Of those, the servers that listed tools. */
  readonly freshPolicies: readonly string[];
  policy(server: string): PolicyView;
  policyText(server: string, file: string): string;
  corrections(): readonly CorrectionRow[];
  readonly attacks: readonly string[];
  attackLines(): readonly AttackLine[];
  attack(id: string): AttackView;
  /** Ids of all rules, in reading order. */
  readonly rules: readonly string[];
  ruleLines(): readonly RuleLine[];
  rule(id: string): RuleView;
  /** Servers that do much the same, two by two; each pair has a page. */
  readonly pairs: readonly Pair[];
  /** Of those, the ones with most in common. */
  nearestPairs(): readonly PairLine[];
  besideOf(server: string): readonly PairLine[];
  pair(one: string, other: string): BesideView;
  column(server: string): BesideColumn;
  /** Every verb that a tool's act has. */
  readonly verbs: readonly string[];
  explorer(): ExplorerView;
  verb(verb: string): VerbView;
  changes(): ChangesView;
  /** The changes as Atom. */
  feed(): string;
  data(): DataPage;
  /** Piece by piece. */
  dataFile(file: DataFile): Iterable<Uint8Array>;
  /** See `cacheKey`; empty of the copy of the catalogue, which holds more than servers. */
  dataKey(file: DataFile): string;
  category(category: Category): CollectionView;
  severity(severity: Severity): CollectionView;
  /** All names of servers and tools, by their first letter. */
  letters(): readonly Letter[];
  /** What the search field searches: its list of parts, and the parts. */
  search(): ReturnType<typeof searchParts>;
  /**
   * For `cacheKey` of a page: differs whenever what the page shows may. A page without one is made again by every
   * build. What a server's pages show is its own, a tool's its server's and its relatives'. A page that has the key of
   * its server is planned for `fresh` servers, no other is.
   */
  serverKey(server: string): string;
  toolKey(server: string, tool: string): string;
  key(shown: unknown): string;
  rowsKey(rows: readonly object[]): string;
  listKey(view: ListView): string;
  /**
   * The pages of a list with their keys. What is said of the whole list stands on the first alone, so that a change
   * makes few of them again.
   * @param around rows of a page on average, 100 when absent
   */
  listPages<Row extends { readonly href: string }>(
    view: { readonly rows: readonly Row[] },
    params: ListPath<Row>['params'],
    around?: number,
  ): ListPath<Row>[];
  signal(signal: Signal): CollectionView;
  /** All of each, with how many tools stand there. */
  categories(): readonly Shelf[];
  severities(): readonly Shelf[];
  signals(): readonly Shelf[];
  /** The JSON twins of pages that look across the catalogue. */
  twins(): readonly Twin[];
  robots(): string;
  llms(): string;
  /** Files with whole addresses, by their names without `.xml`: sitemap and OpenSearch, where the site knows its own. */
  published(): Readonly<Record<string, string>>;
  /** The last benchmarks of the judge. */
  readonly accuracy: AccuracyView;
}
