/**
 * The one door between the pages and the catalogue: it reads servers and hands out views. Pages get it as
 * `site` from `toolrisk:site`; this module is loaded by Node and not compiled with them.
 */
import { readFileSync } from 'node:fs';
import { REPORTERS } from '../../catalogue/report/index.ts';
import { serverSlug } from '../../catalogue/slug.ts';
import { accuracyView } from '../../catalogue/views/accuracy-tables.ts';
import { byServer, pairsOf } from '../../catalogue/views/alike.ts';
import { ATTACK_IDS, attackLines, attackView } from '../../catalogue/views/attack-pages.ts';
import { badgeOf } from '../../catalogue/views/badge.ts';
import { besideView } from '../../catalogue/views/beside.ts';
import { changesView } from '../../catalogue/views/changes.ts';
import { columnView, pairLines } from '../../catalogue/views/compare.ts';
import { correctionRows } from '../../catalogue/views/corrections-page.ts';
import { dataView } from '../../catalogue/views/data-page.ts';
import { byVerb, explorerView, verbHref, verbView } from '../../catalogue/views/explorer.ts';
import { facets } from '../../catalogue/views/facets.ts';
import { changesFeed, serverFeed } from '../../catalogue/views/feed.ts';
import { forwardings } from '../../catalogue/views/identity.ts';
import { categoryView, homeView, serverList, severityView, signalView } from '../../catalogue/views/lists.ts';
import { letters, nameEntries } from '../../catalogue/views/names.ts';
import { llms, robots } from '../../catalogue/views/published.ts';
import { alikeByAct, relativesElsewhere, relativesOf } from '../../catalogue/views/relatives.ts';
import { byRule, RULE_IDS, ruleLines, ruleView } from '../../catalogue/views/rules.ts';
import { serverView } from '../../catalogue/views/server.ts';
import { serversView } from '../../catalogue/views/servers.ts';
import { actKey, type ToolRow, toolAt, toolHref, worstFirst } from '../../catalogue/views/shelf.ts';
import { categoryShelves, severityShelves, signalShelves } from '../../catalogue/views/shelves.ts';
import { policyText, policyView } from '../../catalogue/views/starter.ts';
import { toolView } from '../../catalogue/views/tool.ts';
import { weekView } from '../../catalogue/views/week.ts';
import { type DataSources, dataFiles } from './data-files.ts';
import type { Site, SiteOptions } from './door.ts';
import type { Entry, Shelves } from './entries.ts';
import { kept, once, remembered } from './kept.ts';
import { pageKeys } from './keys.ts';
import { publishedFiles } from './published.ts';
import { searchParts } from './search/parts.ts';
import { twinsOf } from './twins.ts';
import { VERSION } from './version.ts';

/** What a site is made of. A server is read again when its pages are written. */
export interface SiteSources {
  /** Every server's, in the order of their addresses. */
  readonly entries: readonly Entry[];
  readonly sources: DataSources;
  /** Addresses of servers that are as they were for the site before. */
  readonly unchanged: ReadonlySet<string>;
}

export function openSite(
  shelves: Shelves,
  { entries, sources, unchanged }: SiteSources,
  { report, url }: SiteOptions = {},
): Site {
  const lines = entries.map((entry) => entry.line);
  const fresh = lines.filter(({ slug }) => !unchanged.has(slug));
  const lineAt = new Map(lines.map((line) => [line.slug, line]));
  const stamps = new Map(entries.map(({ line, stamp }) => [line.slug, stamp]));
  const changed = new Map(
    entries.flatMap((entry) => (entry.changed ? [[entry.line.slug, entry.changed]] : [])),
  );
  const newest =
    lines
      .map((line) => line.capturedAt)
      .toSorted()
      .at(-1) ?? new Date(0).toISOString();
  const rows = lines.flatMap((line) => line.rows);
  const alike = alikeByAct(rows);
  const places = new Map(rows.map((row) => [row.href, row]));
  const verbs = byVerb(rows);
  const spoken = byRule(rows);
  const pairs = pairsOf(
    lines.map(({ slug, rows }) => ({ slug, acts: new Set(rows.map(actKey).filter(Boolean)) })),
  );
  const pairsWith = byServer(pairs);
  const names = new Map(lines.map((line) => [line.slug, line.name]));
  const data = dataFiles(sources);
  const named = once(() => {
    const all = nameEntries(lines);
    const known = entries.flatMap((entry) => [undefined, ...entry.digests]);
    for (const [at, digest] of known.entries()) if (digest) digests.set(all[at]!, digest);
    return all;
  });
  const byLetter = once(() => letters(named()));
  const changes = once(() => changesView([...changed.values()]));
  const worst = once(() => worstFirst(rows));
  const byFacet = once(() => facets(lines));
  const server = remembered((slug: string) => shelves.server(slug));
  const view = remembered((slug: string) =>
    serverView(server(slug), changed.get(slug), pairLines(pairsWith.get(slug) ?? [], names), report),
  );
  const column = (slug: string) => columnView(lineAt.get(slug)!);
  const digests = new Map<object, string>(
    entries.flatMap(({ line, digests }) => line.rows.map((row, at) => [row, digests[at]!] as const)),
  );
  const alikeTo = (row: ToolRow) => alike.get(actKey(row))!;

  const site: Site = {
    servers: lines.map((line) => line.slug),
    tools: rows.map((row) => ({ server: row.server.slug, tool: row.slug })),
    forwardings: forwardings(lines, readJson('../../data/servers.json'), serverSlug),
    home: once(() => homeView(lines)),
    week: () => weekView(changes(), newest),
    serverList: () => serverList(lines),
    serversPage: once(() => serversView(lines)),
    facets: byFacet,
    server: view,
    serverJson: (slug) =>
      REPORTERS.json({ version: VERSION, servers: [server(slug)], width: 0, colour: false }),
    tool: (serverSlug, slug) => {
      const shelved = server(serverSlug);
      const judged = toolAt(shelved, slug);
      const row = places.get(toolHref(serverSlug, slug));
      if (!judged || !row) throw new Error(`No tool stands at ${serverSlug}/${slug}.`);
      return toolView(
        shelved,
        judged,
        slug,
        relativesOf(row, lineAt.get(serverSlug)!.rows, alikeTo(row)),
        report,
      );
    },
    badge: (slug) => badgeOf(server(slug)),
    serverFeed: (slug) => serverFeed(view(slug), server(slug).capturedAt, url),
    fresh: fresh.map((line) => line.slug),
    freshPolicies: fresh.filter((line) => line.rows.length > 0).map((line) => line.slug),
    policy: (slug) => policyView(server(slug)),
    policyText: (slug, file) => policyText(server(slug), file),
    attacks: ATTACK_IDS,
    attackLines,
    attack: kept((id) => attackView(id, rows)),
    corrections: () => correctionRows(rows),
    ...(report !== undefined && { report }),
    ...(url !== undefined && { url }),
    robots: () => robots(url),
    llms: () => llms(url, lines.length, rows.length),
    published: () =>
      publishedFiles(
        url,
        lines,
        [...byFacet().map(({ href }) => href), ...[...verbs.keys()].map(verbHref)],
        newest,
      ),
    rules: RULE_IDS,
    ruleLines: () => ruleLines(spoken),
    rule: kept((id) => ruleView(id, spoken, rows.length)),
    pairs,
    nearestPairs: () => pairLines(pairs, names),
    besideOf: (slug) => pairLines(pairsWith.get(slug) ?? [], names),
    pair: (one, other) => besideView([one, other].map(column)),
    column,
    verbs: [...verbs.keys()],
    explorer: once(() => explorerView(verbs, rows.length)),
    verb: kept((verb) => verbView(verb, verbs.get(verb) ?? [])),
    changes,
    feed: () => changesFeed(changes(), newest, url),
    data: () => dataView(data.facts, shelves.schema()),
    dataFile: data.contents,
    dataKey: (file) => (file === 'catalogue.db' ? '' : site.key([...stamps])),
    category: kept((category) => categoryView(lines, worst(), category)),
    severity: kept((severity) => severityView(lines, worst(), severity)),
    letters: byLetter,
    search: () => searchParts(named()),
    ...pageKeys(stamps, digests, (server, tool) => {
      const row = places.get(toolHref(server, tool))!;
      return relativesElsewhere(row, alikeTo(row));
    }),
    signal: kept((signal) => signalView(lines, worst(), signal)),
    categories: once(() => categoryShelves(rows)),
    severities: once(() => severityShelves(rows)),
    signals: once(() => signalShelves(rows)),
    accuracy: accuracyView(readJson('../../data/accuracy.json'), readJson('../../data/left-out.json')),
    twins: () => twinsOf(site),
  };
  return site;
}

/** A file of ours, in the shape that its own test holds it to. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
