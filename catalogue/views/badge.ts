/** A badge for a server's README: facts, no grade, so its colour is neutral. */
import { ACTIONS } from '../../scanner/types.ts';
import { type ShelvedServer, toolRows } from './shelf.ts';

/** What shields.io/endpoint reads, version 1. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

export function badgeOf(server: ShelvedServer): Badge {
  const rows = toolRows(server);
  const counts = [...ACTIONS]
    .reverse()
    .map((action) => ({ action, n: rows.filter((row) => row.action === action).length }))
    .filter(({ n }) => n > 0)
    .map(({ action, n }) => `${n} ${action}`);
  const listed = counts.length > 0 ? counts.join(' · ') : 'no tools';
  return {
    schemaVersion: 1,
    label: 'MCP tools by default',
    message: server.outcome === 'listed' ? listed : 'not observed',
    color: '556',
  };
}
