import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { RegistryEntry, RegistryOptions } from '../../../../scanner/sources/registry.ts';
import { readRegistry } from '../../../../scanner/sources/registry.ts';
import type { JsonObject } from '../../../../scanner/types.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

export interface Registry {
  readonly url: string;
  /** Path and query of every request, in order. */
  readonly asked: readonly string[];
}

/** A registry of our own on a free port, gone after the test. */
export async function registry(answer: Answer): Promise<Registry> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://registry');
    asked.push(url.pathname + url.search);
    answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A registry with these pages; the cursor is the number of the page, as opaque as any. */
export function paged(pages: readonly (readonly unknown[])[]): Promise<Registry> {
  return registry((_request, response, url) => {
    const index = Number(url.searchParams.get('cursor') ?? 0);
    const servers = pages[index] ?? [];
    const nextCursor = index + 1 < pages.length ? String(index + 1) : undefined;
    json(response, { servers, metadata: { count: servers.length, nextCursor } });
  });
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** An item as the official registry serves it. */
export function item(name: string, server: JsonObject, official: JsonObject = {}): JsonObject {
  return {
    server: { name, description: 'A server of these tests', version: '1.0.0', ...server },
    _meta: {
      'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: true, ...official },
    },
  };
}

export function npm(identifier: string, more: JsonObject = {}): JsonObject {
  return {
    packages: [{ registryType: 'npm', identifier, version: '1.0.0', transport: { type: 'stdio' }, ...more }],
  };
}

export async function readAll(url: string, options: RegistryOptions = {}): Promise<RegistryEntry[]> {
  const entries: RegistryEntry[] = [];
  for await (const entry of readRegistry(url, options)) entries.push(entry);
  return entries;
}

/** What the entries come to, short enough to compare at a glance. */
export function gist(entries: readonly RegistryEntry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind === 'target') return `${entry.id} ${entry.target.kind}`;
    if (entry.kind === 'unobserved') return `${entry.id} ${entry.outcome} ${entry.problem.kind}`;
    return `${entry.problem.kind}${entry.partial ? ' partial' : ''}`;
  });
}
