/**
 * The one door between the pages and the catalogue: it reads servers and hands out views. Pages get it as
 * `site` from `toolrisk:site`; this module is loaded by Node and not compiled with them.
 */
import { readFileSync } from 'node:fs';
import { changesIn } from '../../catalogue/changes/history.ts';
import { asHeld } from '../../catalogue/corrections/held.ts';
import { EXPORTERS, type ExportFormat } from '../../catalogue/report/export.ts';
import { REPORTERS } from '../../catalogue/report/index.ts';
import { serverSlug } from '../../catalogue/slug.ts';
import { type Catalogue, openCatalogue } from '../../catalogue/store/index.ts';
import { ATTACK_IDS, attackLines, attackView } from '../../catalogue/views/attack-pages.ts';
import { nameAndVersion } from '../../catalogue/views/capture.ts';
import { type ChangedServer, changesView } from '../../catalogue/views/changes.ts';
import { type DataFile, dataView } from '../../catalogue/views/data-page.ts';
import { byVerb, explorerView, verbView } from '../../catalogue/views/explorer.ts';
import { changesFeed } from '../../catalogue/views/feed.ts';
import { forwardings } from '../../catalogue/views/identity.ts';
import {
  categoryView,
  homeView,
  type ServerLine,
  serverList,
  severityView,
  signalShelves,
  signalView,
} from '../../catalogue/views/lists.ts';
import { letters, nameEntries } from '../../catalogue/views/names.ts';
import { RULE_IDS, ruleLines, ruleView } from '../../catalogue/views/rules.ts';
import { serverView } from '../../catalogue/views/server.ts';
import {
  actKey,
  alikeByAct,
  relativesOf,
  type ShelvedServer,
  serverHref,
  type ToolRow,
  toolAt,
  toolHref,
  toolRows,
} from '../../catalogue/views/shelf.ts';
import { policyText, policyView } from '../../catalogue/views/starter.ts';
import { oneLine } from '../../catalogue/views/text.ts';
import { toolView } from '../../catalogue/views/tool.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import type { Site } from './door.ts';
import { kept, remembered } from './kept.ts';
import { searchParts } from './search/parts.ts';

/** Reads the catalogue once for the lists; a server is read again when its pages are written. */
export function openSite(db: string): Site {
  // Open as long as the process runs: opening costs as much as reading a server.
  const catalogue = openCatalogue(db, 'read');
  const lines = readLines(catalogue);
  const changed = new Map(readChanges(catalogue).map((one) => [one.slug, one]));
  const newest =
    lines
      .map((line) => line.capturedAt)
      .toSorted()
      .at(-1) ?? new Date(0).toISOString();
  const rows = lines.flatMap((line) => line.rows);
  const alike = alikeByAct(rows);
  const siblings = new Map(lines.map((line) => [line.slug, line.rows]));
  const places = new Map(rows.map((row) => [row.href, row]));
  const verbs = byVerb(rows);
  const byLetter = kept((_: 'all') => letters(nameEntries(lines)));
  const server = remembered((slug: string) => readServer(catalogue, slug));

  return {
    servers: lines.map((line) => line.slug),
    tools: rows.map((row) => ({ server: row.server.slug, tool: row.slug })),
    forwardings: forwardings(lines, readJson('../../data/servers.json'), serverSlug),
    home: () => homeView(lines),
    serverList: () => serverList(lines),
    server: (slug) => serverView(server(slug), changed.get(slug)),
    serverJson: (slug) =>
      REPORTERS.json({ version: VERSION, servers: [server(slug)], width: 0, colour: false }),
    tool: (serverSlug, slug) => {
      const shelved = server(serverSlug);
      const judged = toolAt(shelved, slug);
      const row = places.get(toolHref(serverSlug, slug));
      if (!judged || !row) throw new Error(`No tool stands at ${serverSlug}/${slug}.`);
      const own = siblings.get(serverSlug)!;
      return toolView(shelved, judged, slug, relativesOf(row, own, alike.get(actKey(row))!));
    },
    policies: lines.filter((line) => line.rows.length > 0).map((line) => line.slug),
    policy: (slug) => policyView(server(slug)),
    policyText: (slug, file) => policyText(server(slug), file),
    attacks: ATTACK_IDS,
    attackLines,
    attack: (id) => attackView(id, rows),
    rules: RULE_IDS,
    ruleLines: () => ruleLines(rows),
    rule: (id) => ruleView(id, rows),
    verbs: [...verbs.keys()],
    explorer: () => explorerView(verbs, rows.length),
    verb: kept((verb) => verbView(verb, verbs.get(verb) ?? [])),
    changes: () => changesView([...changed.values()]),
    feed: () => changesFeed(changesView([...changed.values()]), newest),
    data: () => dataView((file) => dataFile(catalogue, file), catalogue.schema()),
    dataFile: (file) => dataFile(catalogue, file),
    category: kept((category) => categoryView(lines, category)),
    severity: kept((severity) => severityView(lines, severity)),
    letters: () => byLetter('all'),
    search: () => searchParts(nameEntries(lines)),
    signal: (signal) => signalView(lines, signal),
    signals: () => signalShelves(lines),
    accuracy: readJson('../../data/accuracy.json'),
  };
}

const VERSION = readJson<{ version: string }>('../../package.json').version;

interface Line extends ServerLine {
  readonly slug: string;
  readonly id: string;
  readonly otherNames: string;
  readonly rows: readonly ToolRow[];
  readonly capturedAt: string;
}

function readLines(catalogue: Catalogue): Line[] {
  return catalogue.names().map(({ slug }) => lineOf(asHeld(catalogue.server(slug)!)));
}

/** Every server whose list changed, or that other rules judged, with its whole history. */
function readChanges(catalogue: Catalogue): ChangedServer[] {
  const beginning = new Date(0);
  return catalogue.changedSince(beginning.toISOString(), RULESET_VERSION).map((slug) => {
    const { id, tools } = catalogue.server(slug)!;
    const history = changesIn(id, catalogue.history(slug), beginning);
    return { slug, id, tools: tools.map(({ tool }) => tool.name), history };
  });
}

function lineOf(server: ShelvedServer): Line {
  return {
    slug: server.slug,
    id: server.id,
    href: serverHref(server.slug),
    name: oneLine(server.id, 80),
    otherNames: otherNames(server),
    version: oneLine(nameAndVersion(server), 100),
    outcome: server.outcome,
    problems: server.problems,
    partial: server.partial,
    rows: toolRows(server),
    capturedAt: server.capturedAt,
  };
}

function otherNames({ package: from, server }: ShelvedServer): string {
  return oneLine([from?.name, server?.name].filter(Boolean).join(' '), 200);
}

function readServer(catalogue: Catalogue, slug: string): ShelvedServer {
  const server = catalogue.server(slug);
  if (!server) throw new Error(`No server stands at ${slug}.`);
  return asHeld(server);
}

/** Made again each time it is asked for: the whole catalogue as text is too much to keep. */
function dataFile(catalogue: Catalogue, file: DataFile): Buffer {
  if (file === 'catalogue.db') return catalogue.copy();
  const { begin, server, between, end } = EXPORTERS[file.slice('catalogue.'.length) as ExportFormat];
  const servers = catalogue.names().map(({ slug }) => server(asHeld(catalogue.server(slug)!)));
  return Buffer.from(begin({ version: VERSION, ruleset: RULESET_VERSION }) + servers.join(between) + end);
}

/** A file of ours, in the shape that its own test holds it to. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
