/** A server as one column of a comparison; what stands beside what is settled in beside.ts, which pages ask too. */
import { ACTIONS, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import type { Pair } from './alike.ts';
import type { BesideAct, BesideColumn, BesideLine } from './beside.ts';
import { moment, TRANSPORT } from './capture.ts';
import { contextCost } from './context-cost.ts';
import { titleOf } from './identity.ts';
import type { ServerLine } from './lists.ts';
import { FINDING, told } from './server-wording.ts';
import { actKey, type ShelvedServer, type ToolRow, worstFirst } from './shelf.ts';
import { policyHref } from './starter.ts';
import { oneLine } from './text.ts';
import { ACTION, SIGNAL } from './wording.ts';

const pairHref = (one: string, other: string): string => `/compare/${one}/${other}/`;

/** One pair in a list. */
export interface PairLine {
  readonly href: string;
  readonly names: readonly [string, string];
  readonly shared: number;
}

const PAIRS_SHOWN = 60;

/**
 * The pairs with most in common.
 * @param names by address
 */
export function pairLines(pairs: readonly Pair[], names: ReadonlyMap<string, string>): PairLine[] {
  return pairs
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, PAIRS_SHOWN)
    .map(({ one, other, shared }) => ({
      href: pairHref(one, other),
      names: [names.get(one) ?? one, names.get(other) ?? other],
      shared,
    }));
}

/** Cells that tell of the server rather than of its tools. */
export type ServerCells = Pick<
  BesideColumn['cells'],
  'calls' | 'version' | 'seen' | 'given' | 'findings' | 'context'
>;
/** All that a column needs, so that no server is read again for each of its pairs. */
export interface ComparedServer extends ServerLine {
  readonly slug: string;
  readonly cells: ServerCells;
}

export function serverCells(server: ShelvedServer): ServerCells {
  return {
    calls: [{ said: titleOf(server) }],
    version: lines(server.package?.version ?? server.server?.version),
    seen: [{ text: moment(server.capturedAt) }, { text: TRANSPORT[server.transport] }],
    given: lines(server.variables?.join(', ')),
    findings: findingsCell(server),
    context: contextCell(server),
  };
}

export function columnView(server: ComparedServer): BesideColumn {
  const { slug, name, href, rows, cells } = server;
  const gravestFirst = worstFirst(rows);
  return {
    slug,
    name,
    href,
    cells: {
      ...cells,
      tools: toolsCell(server),
      action: [...ACTIONS]
        .reverse()
        .flatMap((action) => counted(rows, (row) => row.action === action, ACTION[action].word)),
      severity: [...SEVERITIES].reverse().flatMap((severity) => {
        const n = rows.filter((row) => row.line.severity === severity).length;
        return n === 0 ? [] : [{ text: String(n), severity }];
      }),
      signals: SIGNALS.flatMap((signal) =>
        counted(rows, (row) => row.signals.includes(signal), SIGNAL[signal].word),
      ),
      gravest: gravestFirst
        .slice(0, 3)
        .map(({ name, href, line }) => ({ said: name, href, severity: line.severity })),
      ...(rows.length > 0 && { policy: [{ text: 'Starter policy', href: policyHref(slug) }] }),
    },
    acts: actsOf(gravestFirst),
  };
}

function toolsCell(server: ServerLine): BesideLine[] {
  if (server.outcome !== 'listed') return [{ text: told(server).said }];
  return [{ text: `${server.rows.length}${server.partial ? ' or more' : ''}` }];
}

function findingsCell({ findings }: ShelvedServer): BesideLine[] {
  const kinds = Map.groupBy(findings, ({ kind }) => kind);
  return [...kinds].map(([kind, those]) => ({ text: `${those.length} × ${FINDING[kind].title}` }));
}

function contextCell({ tools }: ShelvedServer): BesideLine[] {
  const cost = contextCost(tools);
  return cost ? [{ text: `about ${cost.tokens.toLocaleString('en-GB')} tokens` }] : [];
}

/** The gravest tool for each act stands for it. */
function actsOf(gravestFirst: readonly ToolRow[]): BesideAct[] {
  const acts = new Map<string, BesideAct>();
  for (const row of gravestFirst) {
    const key = actKey(row);
    if (key === '' || acts.has(key)) continue;
    const { name, href, line, action, held } = row;
    acts.set(key, { key, name, href, severity: line.severity, action, held });
  }
  return [...acts.values()];
}

function counted(rows: readonly ToolRow[], belongs: (row: ToolRow) => boolean, what: string): BesideLine[] {
  const n = rows.filter(belongs).length;
  return n === 0 ? [] : [{ text: `${n} ${what}` }];
}

function lines(said: string | undefined): BesideLine[] {
  return said === undefined ? [] : [{ said: oneLine(said, 120) }];
}
