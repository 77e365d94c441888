import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { counted } from '../../scanner/counted.ts';
import {
  type Category,
  type Outcome,
  type ScannedServer,
  SEVERITIES,
  type Severity,
  type Signal,
} from '../../scanner/types.ts';
import { domainOf } from '../domains.ts';
import { COLOURS } from './colours.ts';
import { SHAPES } from './verdict-line.ts';
import { visibleJson, visibleName } from './visible.ts';

/** A server with no more of its tools than how they were judged. */
export interface Labelled
  extends Pick<
    ScannedServer,
    'id' | 'transport' | 'outcome' | 'partial' | 'capturedAt' | 'package' | 'server'
  > {
  readonly slug: string;
  readonly labels: readonly Labels[];
}
interface Labels {
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
}

/** What a list is of; a server is in it when one tool has everything that is asked of tools. */
export interface Filter {
  /** Categories and signals, every one of them. */
  readonly risk: readonly (Category | Signal)[];
  /** This one or a graver one. */
  readonly severity?: Severity;
  readonly transport?: ScannedServer['transport'];
}

/** One server of `toolrisk list --json`. Fields are added, never renamed or removed. */
export interface Listed {
  /** Its address in the catalogue, which every command takes. */
  readonly slug: string;
  readonly id: string;
  readonly package: string | null;
  /** By toolrisk's own list of servers; null of one that is not on it. */
  readonly domain: string | null;
  readonly version: string | null;
  readonly transport: ScannedServer['transport'];
  readonly outcome: Outcome;
  readonly partial: boolean;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
  /** Of its gravest tool; null where it lists none. */
  readonly severity: Severity | null;
  readonly tools: number;
  /** How many of them have everything that the filter asks of tools. */
  readonly matching: number;
}

/** The line of a server, or undefined when the filter leaves it out. */
export function listed(server: Labelled, filter: Filter): Listed | undefined {
  const { slug, id, transport, outcome, partial, capturedAt, labels } = server;
  const matching = labels.filter((tool) => fits(tool, filter)).length;
  const asksOfTools = filter.risk.length > 0 || filter.severity !== undefined;
  if (asksOfTools && matching === 0) return undefined;
  if (filter.transport !== undefined && filter.transport !== transport) return undefined;
  const version = server.package?.version ?? server.server?.version;
  return {
    ...{
      slug,
      id,
      package: server.package?.name ?? null,
      domain: domainOf(server)?.id ?? null,
      version: version || null,
      transport,
    },
    ...{ outcome, partial, capturedAt, severity: gravest(labels), tools: labels.length, matching },
  };
}

function fits({ category, signals, severity }: Labels, filter: Filter): boolean {
  const labels: readonly (Category | Signal)[] = [category, ...signals];
  return (
    filter.risk.every((risk) => labels.includes(risk)) &&
    (filter.severity === undefined || rank(severity) >= rank(filter.severity))
  );
}

function gravest(labels: readonly Labels[]): Severity | null {
  return SEVERITIES.findLast((severity) => labels.some((tool) => tool.severity === severity)) ?? null;
}

function rank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

/** Gravest first, then by address. */
export function gravestFirst(servers: readonly Listed[]): readonly Listed[] {
  return servers.toSorted((a, b) => rank(b.severity) - rank(a.severity) || (a.slug < b.slug ? -1 : 1));
}

export function listJson(servers: readonly Listed[]): string {
  return visibleJson(servers);
}

/** One server a line, its cells parted by tabs: for `cut`, `awk` and spreadsheets. */
export function listTabs(servers: readonly Listed[]): string {
  return servers
    .map(({ slug, version, transport, severity, matching, tools, capturedAt, ...observed }) => {
      const outcome = observed.partial && observed.outcome === 'listed' ? 'partial' : observed.outcome;
      const cells = [slug, version ?? '', transport, outcome, severity ?? '', matching, tools, capturedAt];
      return `${cells.map((cell) => visibleName(String(cell))).join('\t')}\n`;
    })
    .join('');
}

/** One server a line, in columns, for a person. */
export function listColumns(servers: readonly Listed[], colour: boolean): string {
  const c = picocolors.createColors(colour);
  const names = servers.map(({ slug, version }) => visibleName(`${slug} ${version ?? ''}`.trim(), 60));
  const width = Math.max(0, ...names.map((name) => stringWidth(name)));
  return servers
    .map(({ severity, outcome, partial, tools, matching }, at) => {
      const gap = ' '.repeat(width - stringWidth(names[at]!));
      const name = c.bold(names[at]!) + gap;
      if (outcome !== 'listed') return `${'–'.padEnd(10)}  ${name}  not observed: ${outcome}\n`;
      const words = severity === null ? '–' : `${SHAPES[severity]} ${severity}`;
      const risk = severity === null ? words.padEnd(10) : COLOURS[severity](c)(words.padEnd(10));
      const count = `${matching === tools ? '' : `${matching} of `}${counted(tools, 'tool')}`;
      return `${risk}  ${name}  ${count}${partial ? ' · the list is not complete' : ''}\n`;
    })
    .join('');
}
