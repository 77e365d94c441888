import type Database from 'better-sqlite3';
import { stricter } from '../../scanner/secrets/caution.ts';
import type { JudgedTool, ScannedServer, Verdict } from '../../scanner/types.ts';
import { freeSlug, serverSlug } from '../slug.ts';
import { type Visit, visitMarker } from './crawls.ts';
import { observedIn } from './rows.ts';
import { isSameCapture, type Observed } from './same.ts';

/**
 * A function that records one scanned server in one transaction: all of it or nothing. A scan that gave
 * what the newest capture already holds adds no capture; it moves that one's last time forward. A visit is
 * marked together with its result, and recorded once: the same again changes nothing.
 */
export function recorder(db: Database.Database): (scanned: ScannedServer, visit?: Visit) => void {
  const findServer = serverFinder(db);
  const addCapture = captureAdder(db);
  const reindex = searchIndexer(db);
  const renewCapture = db.prepare('UPDATE captures SET json = ? WHERE id = ?');
  const upsertVerdict = db.prepare(
    'INSERT INTO verdicts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const markVisit = visitMarker(db);
  const show = db.prepare('UPDATE servers SET current = ?, attempt = ? WHERE id = ?');

  return db.transaction(({ tools, ...observed }: ScannedServer, visit?: Visit) => {
    if (visit && !markVisit(visit)) return;
    const server = findServer(observed.id);
    const earlier = server.attemptJson === null ? undefined : observedIn(server.attemptJson);
    const isSame = earlier !== undefined && isSameCapture(observed, earlier);
    const capture = isSame ? server.attempt! : addCapture(server.id, observed, tools);
    if (isSame) renewCapture.run(JSON.stringify(observed), capture);
    // The same tools of the same server under the same rules have the same verdicts, unless words were blotted.
    for (const [digest, verdict] of verdictsByDigest(tools))
      if (!isSame || earlier.ruleset !== observed.ruleset || verdict.redacted)
        upsertVerdict.run(server.id, digest, verdict.ruleset, JSON.stringify(verdict));
    // A failed attempt never hides the tools that an earlier one saw.
    const shown = observed.outcome !== 'listed' && server.listed ? (server.current ?? capture) : capture;
    if (shown !== server.current) reindex(server.current, shown);
    show.run(shown, capture, server.id);
  }).immediate;
}

/** Tools that became alike when secrets were blotted out of them share the stricter verdict. */
export function verdictsByDigest(tools: readonly JudgedTool[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { tool, verdict } of tools) {
    const other = verdicts.get(tool.digest);
    verdicts.set(
      tool.digest,
      other?.redacted || verdict.redacted ? stricter(verdict, other ?? verdict) : verdict,
    );
  }
  return verdicts;
}

interface ServerRow {
  readonly id: number;
  readonly current: number | null;
  readonly attempt: number | null;
  readonly attemptJson: string | null;
  /** Whether the current capture lists tools. */
  readonly listed: 0 | 1 | null;
}

/** Finds the row of a server by its id, or makes one under a slug that is still free. */
function serverFinder(db: Database.Database): (name: string) => ServerRow {
  const find = db.prepare<[string], ServerRow>(`
    SELECT servers.id, current, attempt, newest.json AS attemptJson, shown.outcome = 'listed' AS listed
    FROM servers
    LEFT JOIN captures AS shown ON shown.id = current
    LEFT JOIN captures AS newest ON newest.id = attempt
    WHERE name = ?`);
  const isTaken = db.prepare('SELECT 1 FROM servers WHERE slug = ?').pluck();
  const add = db.prepare('INSERT INTO servers (slug, name) VALUES (?, ?)');
  return (name) => {
    const known = find.get(name);
    if (known) return known;
    add.run(
      freeSlug(serverSlug(name), name, (slug) => isTaken.get(slug) !== undefined),
      name,
    );
    return find.get(name)!;
  };
}

/** Adds a capture with its tools; a definition that is already stored is only pointed at. */
function captureAdder(db: Database.Database) {
  const addCapture = db.prepare('INSERT INTO captures (server, first_seen_at, json) VALUES (?, ?, ?)');
  const addDefinition = db.prepare('INSERT INTO definitions VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addTool = db.prepare(
    'INSERT INTO capture_tools (capture, position, name, definition) VALUES (?, ?, ?, ?)',
  );
  return (server: number, observed: Observed, tools: readonly JudgedTool[]): number => {
    const row = addCapture.run(server, observed.capturedAt, JSON.stringify(observed));
    const capture = Number(row.lastInsertRowid);
    for (const [position, { tool }] of tools.entries()) {
      addDefinition.run(tool.digest, JSON.stringify(tool.definition));
      addTool.run(capture, position, tool.name, tool.digest);
    }
    return capture;
  };
}

/** Moves the full-text index from one capture's tools to another's. */
function searchIndexer(db: Database.Database): (from: number | null, to: number) => void {
  const texts = 'capture_tools JOIN tool_texts USING (id) WHERE capture = ?';
  const columns = 'tool_texts.id, tool_texts.name, title, description';
  const remove = db.prepare(`
    INSERT INTO tool_search (tool_search, rowid, name, title, description)
    SELECT 'delete', ${columns} FROM ${texts}`);
  const add = db.prepare(
    `INSERT INTO tool_search (rowid, name, title, description) SELECT ${columns} FROM ${texts}`,
  );
  return (from, to) => {
    if (from !== null) remove.run(from);
    add.run(to);
  };
}
