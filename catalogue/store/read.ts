import type Database from 'better-sqlite3';
import type {
  Action,
  Category,
  JudgedTool,
  Observation,
  ScannedServer,
  Severity,
  Signal,
} from '../../scanner/types.ts';
import { observedIn, toolIn, verdictIn } from './rows.ts';
import { isSameCapture, type Observed } from './same.ts';

/** What the catalogue adds to a scan. */
export interface Kept {
  /** The server's address: `/servers/<slug>/`. */
  readonly slug: string;
  /** When this capture was first seen, ISO 8601; `capturedAt` is the last time. */
  readonly firstSeenAt: string;
  /** The newest attempt, present only when it failed and an older list is shown instead. */
  readonly failedAttempt?: Pick<ScannedServer, 'outcome' | 'problems' | 'capturedAt'>;
}
export type CatalogueServer = ScannedServer & Kept;

/** How one tool was judged, without its definition and what the verdict rests on. */
export interface ToolLabels {
  readonly name: string;
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  /** Of the recommended profile. */
  readonly action: Action;
}

/** A server with the labels of its tools, in served order, as its `ruleset` gave them. */
export interface ServerSummary extends Observed, Kept {
  readonly labels: readonly ToolLabels[];
}

/** A server's names, for finding one. */
export interface ServerNames {
  readonly slug: string;
  readonly id: string;
  readonly package: string | null;
}

export interface CatalogueReader {
  /** Every server, by slug. */
  servers(): Iterable<ServerSummary>;
  /** One server with its judged tools as they were recorded, or undefined. */
  server(slug: string): CatalogueServer | undefined;
  names(): readonly ServerNames[];
  /**
   * What judging the observation would give, without judging: present when the newest capture of the server
   * is the same and was judged by the same ruleset. `digest` is that of the observation's tools.
   */
  unchanged(observation: Observation, digest: string, ruleset: number): ScannedServer | undefined;
}

export function reader(db: Database.Database): CatalogueReader {
  const shown = `
    SELECT slug, captures.first_seen_at AS firstSeenAt, current, captures.json, newest.json AS attemptJson
    FROM servers
    JOIN captures ON captures.id = current
    LEFT JOIN captures AS newest ON newest.id = attempt AND attempt <> current`;
  const oneServer = db.prepare<[string], ShownRow>(`${shown} WHERE slug = ?`);
  const allServers = db.prepare<[], ShownRow>(`${shown} ORDER BY slug`);
  const newest = db.prepare<[string], { id: number; json: string }>(
    'SELECT captures.id, json FROM servers JOIN captures ON captures.id = attempt WHERE name = ?',
  );
  const names = db.prepare<[], ServerNames>(
    'SELECT slug, name AS id, package FROM servers JOIN captures ON captures.id = current ORDER BY slug',
  );
  const toolsOf = toolReader(db);
  const labels = db.prepare<[number], LabelRow>(
    `SELECT name, verdicts.json AS verdict ${JUDGED} WHERE capture = ? ORDER BY position`,
  );

  return {
    *servers() {
      for (const row of allServers.iterate())
        yield { ...observedOf(row), labels: labels.all(row.current).map(labelsOf) };
    },
    server(slug) {
      const row = oneServer.get(slug);
      return row && { ...observedOf(row), tools: toolsOf(row.current) };
    },
    names: () => names.all(),
    unchanged({ tools: _, ...seen }, digest, ruleset) {
      const row = newest.get(seen.id);
      if (!row) return undefined;
      const known = observedIn(row.json);
      const observed = { ...seen, digest, ruleset, findings: known.findings };
      if (known.ruleset !== ruleset || !isSameCapture(observed, known)) return undefined;
      return { ...observed, tools: toolsOf(row.id) };
    },
  };
}

const JUDGED = `
  FROM capture_tools
  JOIN captures ON captures.id = capture_tools.capture
  JOIN verdicts ON verdicts.server = captures.server
    AND verdicts.definition = capture_tools.definition AND verdicts.ruleset = captures.ruleset`;

/** The judged tools of a capture, in served order. */
export function toolReader(db: Database.Database): (capture: number) => readonly JudgedTool[] {
  const tools = db.prepare<[number], ToolRow>(`
    SELECT definitions.json AS definition, verdicts.json AS verdict ${JUDGED}
    JOIN definitions ON definitions.digest = capture_tools.definition
    WHERE capture = ? ORDER BY position`);
  return (capture) => tools.all(capture).map(judgedTool);
}

interface ShownRow {
  readonly slug: string;
  readonly firstSeenAt: string;
  readonly current: number;
  readonly json: string;
  readonly attemptJson: string | null;
}
interface ToolRow {
  readonly definition: string;
  readonly verdict: string;
}
interface LabelRow {
  readonly name: string;
  readonly verdict: string;
}

function observedOf(row: ShownRow): Observed & Kept {
  const observed = observedIn(row.json);
  const kept = { ...observed, slug: row.slug, firstSeenAt: row.firstSeenAt };
  if (row.attemptJson === null) return kept;
  const { outcome, problems, capturedAt } = observedIn(row.attemptJson);
  return { ...kept, failedAttempt: { outcome, problems, capturedAt } };
}

/** The tool is made again from its definition: normalising is pure, so nothing else need be stored. */
function judgedTool(row: ToolRow): JudgedTool {
  return {
    tool: toolIn(row.definition),
    verdict: verdictIn(row.verdict),
  };
}

function labelsOf({ name, verdict }: LabelRow): ToolLabels {
  const { category, signals, severity, actions } = verdictIn(verdict);
  return { name, category, signals, severity, action: actions.recommended };
}
