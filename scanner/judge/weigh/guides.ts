import type { Reading } from '../read/reading.ts';

/**
 * A guide to the server's own tools that asks to be read before they are called: said of a tool that only looks, and at
 * a guide, that is advice and no order.
 */
export function guides({ context, tool, spoken, clauses }: Reading): boolean {
  if (!context.first.has(tool.name) || !spoken.every(({ verb }) => verb.kind === 'look')) return false;
  const [lead] = clauses.lead;
  return lead !== undefined && [...lead.object, ...lead.rest].some(({ text }) => GUIDES.test(text));
}

const GUIDES =
  /^(?:conventions|docs|documentation|guidance|guides?|guidelines|instructions|manual|overview|practices|primer|rules|tutorial)$/;
