import type { ScannedServer } from '../../scanner/types.ts';
import { showUnseen } from '../../scanner/unseen.ts';
import { correctionWords } from '../corrections/wording.ts';
import { domainOf } from '../domains.ts';
import { type JsonServer, jsonServer } from './json.ts';
import { visibleJson } from './visible.ts';

/** A server as the catalogue keeps it. */
interface Kept extends ScannedServer {
  readonly slug: string;
  readonly firstSeenAt: string;
}

/** The whole catalogue as a stream of text: before the first server, each server, between two, after the last. */
export interface Exporter {
  readonly begin: (head: { readonly version: string; readonly ruleset: number }) => string;
  readonly server: (server: Kept) => string;
  readonly between: string;
  readonly end: string;
}

/** A server of the JSON contract of `scan`, with its address in the catalogue. */
export interface ExportedServer extends JsonServer {
  readonly slug: string;
  readonly firstSeenAt: string;
}

/** Every way of exporting the catalogue, by the word `--format` takes. */
export const EXPORTERS = {
  /** The document of `scan --format json`, one server a line. */
  json: {
    begin: ({ version, ruleset }) =>
      `{"toolrisk":${JSON.stringify(version)},"ruleset":${ruleset},"servers":[\n`,
    server: (server) => visibleJson(exported(server), 0),
    between: ',\n',
    end: '\n]}\n',
  },
  /** One server a line. */
  ndjson: {
    begin: () => '',
    server: (server) => `${visibleJson(exported(server), 0)}\n`,
    between: '',
    end: '',
  },
  /** One tool a row; a server without tools has one row that says why. RFC 4180. */
  csv: {
    begin: () => row(COLUMNS),
    server: (server) => toolRows(server).map(row).join(''),
    between: '',
    end: '',
  },
} as const satisfies Readonly<Record<string, Exporter>>;

export type ExportFormat = keyof typeof EXPORTERS;

const COLUMNS = [
  'server',
  'id',
  'package',
  'version',
  'outcome',
  'captured_at',
  'tool',
  'title',
  'category',
  'signals',
  'severity',
  'confidence',
  'uncertain',
  'action',
  'field',
  'quote',
  'correction',
  'domain',
] as const;

/** One server of the catalogue as JSON for people and pipes. */
export function serverJson(server: Kept): string {
  return visibleJson(exported(server));
}

function exported(server: Kept): ExportedServer {
  return { slug: server.slug, firstSeenAt: server.firstSeenAt, ...jsonServer(server) };
}

function toolRows(server: Kept): readonly (readonly string[])[] {
  const { slug, id, outcome, capturedAt } = server;
  const origin = [slug, id, server.package?.name ?? '', server.package?.version ?? '', outcome, capturedAt];
  const domain = domainOf(server)?.id ?? '';
  if (server.tools.length === 0)
    return [[...origin, ...COLUMNS.slice(origin.length + 1).map(() => ''), domain]];
  return server.tools.map(({ tool, verdict, correction }) => {
    const [piece] = verdict.evidence;
    return [
      ...origin,
      tool.name,
      tool.title ?? '',
      verdict.category,
      verdict.signals.join(' '),
      verdict.severity,
      verdict.confidence,
      String(verdict.uncertain),
      verdict.actions.recommended,
      piece?.field ?? '',
      piece?.quote ?? '',
      correction === undefined ? '' : correctionWords(correction),
      domain,
    ];
  });
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

const SCOPED_PACKAGE = /^@[\w.~-]+\/[\w.~-]+$/;

/**
 * One cell: unseen characters and line ends shown as their code points, so that a record is a line and a line a
 * record. One that a spreadsheet would run as a formula gets an apostrophe before it, also where a semicolon would
 * begin a cell in the countries that part them so, and for the wide forms that some spreadsheets read alike
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(text: string): string {
  const shown = showUnseen(text);
  const harmless = SCOPED_PACKAGE.test(shown) ? shown : shown.replace(/(^\s*|;)(?=[=+\-@＝＋－＠])/g, `$1'`);
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
