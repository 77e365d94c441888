import { setTimeout as sleep } from 'node:timers/promises';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { HttpTarget } from '../types.ts';
import { type Attempt, type Circumstances, type Failure, failed } from './attempt.ts';
import { type BoundedFetch, boundedFetch, type Wire } from './bounded-fetch.ts';
import { converse, mayBeNewer } from './converse.ts';
import { deadline } from './deadline.ts';
import type { Dialect } from './dialects.ts';
import { wireFailure } from './wire-failure.ts';

/** How long a server may take over our good-bye. Milliseconds. */
const GOOD_BYE = 1000;

/**
 * A remote server: Streamable HTTP first; where a newer revision is asked for, in that; where the address
 * refuses with a client error (2025-11-25, "Backwards Compatibility"), the older HTTP with server-sent
 * events.
 */
export async function observeRemote(target: HttpTarget, circumstances: Circumstances): Promise<Attempt> {
  const malformed = malformation(target);
  if (malformed !== undefined) {
    return { transport: 'http', containment: REMOTE, failure: malformed, notes: [], tools: [] };
  }
  const end = deadline(circumstances);
  circumstances.onStage('connecting');
  const over = (wire: 'http' | 'sse', dialect: Dialect) =>
    attemptOver(wire, dialect, target, circumstances, end.part());
  try {
    const first = await over('http', 'established');
    const again = secondTry(first);
    if (again === undefined || end.over.aborted) return first.attempt;
    const second = await over(...again);
    return (isTelling(second, again) ? second : first).attempt;
  } finally {
    end.clear();
  }
}

/** How else a server may be reached that refused the first way. */
function secondTry({ said, mayBeOlder }: Over): readonly ['http' | 'sse', Dialect] | undefined {
  if (mayBeNewer(said)) return ['http', 'stateless'];
  return mayBeOlder ? ['sse', 'established'] : undefined;
}

/** Whether the second way came further than the first: it listed, or what answers there is no mere refusal. */
function isTelling({ attempt, mayBeOlder }: Over, [kind]: readonly ['http' | 'sse', Dialect]): boolean {
  return attempt.failure === undefined || (kind === 'sse' && !mayBeOlder);
}

/** What a list of servers may hold that no connection can be made of. */
function malformation({ url, headers }: HttpTarget): Failure | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    return failed(
      'not-supported',
      'address-malformed',
      'the address is no http or https URL',
      'Correct it where it is written down.',
    );
  }
  try {
    new Headers(headers);
    return undefined;
  } catch {
    return failed(
      'not-supported',
      'header-malformed',
      'a header cannot be sent as it is: it holds a line end or another forbidden character',
      'Correct it where it is written down.',
    );
  }
}

interface Over {
  readonly attempt: Attempt;
  /** Why it failed by the server's own words. */
  readonly said: Failure | undefined;
  /** The address refused Streamable HTTP in the way that an older server does. */
  readonly mayBeOlder: boolean;
}

async function attemptOver(
  kind: 'http' | 'sse',
  dialect: Dialect,
  target: HttpTarget,
  { limits, refusePrivate, redact, onStage }: Circumstances,
  stop: AbortController,
): Promise<Over> {
  const matters = (method: string) => method === (kind === 'http' ? 'POST' : 'GET');
  const bounded = boundedFetch(limits, refusePrivate, matters, (failure) => stop.abort(failure));
  const { transport, leave } = await (kind === 'sse'
    ? legacy(target, bounded)
    : STREAMABLE[dialect](target, bounded));
  try {
    const setting = { dialect, wire: transport, limits, redact, stop, onListing: () => onStage('listing') };
    const { failure: said, ...conversation } = await converse(setting);
    if (said === undefined) await leave();
    const failure = await explained(said, bounded, redact, stop);
    const attempt = { ...conversation, transport: kind, containment: REMOTE, ...(failure && { failure }) };
    return { attempt, said, mayBeOlder: said !== undefined && refusedAsOlder(bounded.wire) };
  } finally {
    await transport.close();
    bounded.close();
  }
}

const REMOTE = { method: 'remote', detail: 'remote: nothing ran on this machine' } as const;

/** The wire knows better than the protocol why nothing came: a refused login, a closed port, a web page. */
async function explained(
  failure: Failure | undefined,
  bounded: BoundedFetch,
  redact: Circumstances['redact'],
  stop: AbortController,
): Promise<Failure | undefined> {
  if (failure === undefined || failure.reason === 'timed-out' || stop.signal.aborted) return failure;
  return (await wireFailure(bounded, redact)) ?? failure;
}

/** A connection, and how to leave it politely. */
interface Connection {
  readonly transport: Transport;
  readonly leave: () => Promise<unknown>;
}

/** Reconnections to a stream that broke before it answered. */
const RECONNECTION = {
  initialReconnectionDelay: 500,
  maxReconnectionDelay: 2000,
  reconnectionDelayGrowFactor: 2,
  maxRetries: 2,
};

const STREAMABLE: Readonly<
  Record<Dialect, (target: HttpTarget, bounded: BoundedFetch) => Promise<Connection>>
> = {
  established: async ({ url, headers }, { fetch }) => {
    const { StreamableHTTPClientTransport } = await import(
      '@modelcontextprotocol/sdk/client/streamableHttp.js'
    );
    const options = { fetch, requestInit: { headers }, reconnectionOptions: RECONNECTION };
    const transport = new StreamableHTTPClientTransport(new URL(url), options);
    // Ends the server's session as the protocol asks of a client that needs it no longer.
    const leave = () =>
      Promise.race([
        transport.terminateSession().catch(() => {}),
        sleep(GOOD_BYE, undefined, { ref: false }),
      ]);
    return { transport: transport as Transport, leave };
  },
  stateless: async ({ url, headers }, { fetch }) => {
    const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
    const options = { fetch, requestInit: { headers }, reconnectionOptions: RECONNECTION };
    const transport = new StreamableHTTPClientTransport(new URL(url), options);
    return { transport: transport as unknown as Transport, leave: async () => {} };
  },
};

async function legacy(target: HttpTarget, { fetch }: BoundedFetch): Promise<Connection> {
  const { SSEClientTransport } = await import('@modelcontextprotocol/sdk/client/sse.js');
  const transport = new SSEClientTransport(new URL(target.url), {
    fetch,
    requestInit: { headers: target.headers },
  });
  return { transport: transport as Transport, leave: async () => {} };
}

/** An older server knows no POST at its address: it answers 400, 404 or 405, or the like. */
function refusedAsOlder({ last }: Wire): boolean {
  const status = last?.status ?? 0;
  return status >= 400 && status < 500 && ![401, 403, 407, 429].includes(status);
}
