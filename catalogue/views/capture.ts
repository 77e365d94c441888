/** How a page's facts were come by: the same rows, in the same place, on every page. */
import type { ScannedServer } from '../../scanner/types.ts';
import { type Prose, prose, said } from './prose.ts';
import { oneLine } from './text.ts';

export interface Fact {
  readonly term: string;
  readonly value: Prose;
  /** Where it leads. */
  readonly href?: string;
}

/** Each transport in words. */
export const TRANSPORT: Record<ScannedServer['transport'], string> = {
  stdio: 'standard input and output',
  http: 'Streamable HTTP',
  sse: 'HTTP with server-sent events',
  file: 'a saved tools list',
};

export function captureFacts(server: ScannedServer): Fact[] {
  return [
    { term: 'Captured', value: [moment(server.capturedAt)] },
    ...(server.package
      ? [{ term: 'Package', value: prose`${said(`${server.package.name}@${server.package.version}`)}` }]
      : []),
    ...(server.server
      ? [{ term: 'Calls itself', value: prose`${said(server.server.name)} ${said(server.server.version)}` }]
      : []),
    { term: 'Reached as', value: prose`${said(server.target)}` },
    ...(server.variables
      ? [{ term: 'Given', value: prose`a value for ${said(server.variables.join(', '))}` }]
      : []),
    { term: 'Over', value: [TRANSPORT[server.transport]] },
    ...(server.protocol ? [{ term: 'Protocol', value: prose`${said(server.protocol)}` }] : []),
    { term: 'Contained by', value: [oneLine(server.containment.detail, 300)] },
    { term: 'Ruleset', value: [String(server.ruleset)] },
    ...(server.digest ? [{ term: 'Digest of the list', value: [server.digest] }] : []),
  ];
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `21 November 2026, 14:03 UTC`, from an ISO 8601 moment; the text itself when it is none. */
export function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${dayIn(date)}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** `21 November 2026`, from an ISO 8601 moment; the text itself when it is none. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? oneLine(iso, 40) : dayIn(date);
}

function dayIn(date: Date): string {
  const iso = date.toISOString().slice(0, 10);
  const day = days.get(iso) ?? DAY.format(date);
  days.set(iso, day);
  return day;
}

/** A catalogue was captured on few days, and each of its pages names some. */
const days = new Map<string, string>();

/** `mistral-mcp 0.8.2`: the name a reader knows and the version that was seen. */
export function nameAndVersion(server: ScannedServer): string {
  const version = server.package?.version ?? server.server?.version;
  return version ? `${server.id} ${version}` : server.id;
}
