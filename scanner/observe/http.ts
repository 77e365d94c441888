import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { HttpTarget } from '../types.ts';
import type { Attempt, Circumstances, Failure } from './attempt.ts';
import { type BoundedFetch, boundedFetch, type Wire } from './bounded-fetch.ts';
import { type Conversation, converse } from './converse.ts';
import { deadline } from './deadline.ts';
import { wireFailure } from './wire-failure.ts';

/** How long a server may take over our good-bye. Milliseconds. */
const GOOD_BYE = 1000;

/**
 * A remote server: Streamable HTTP first, and where the address refuses that with a client error
 * (2025-11-25, "Backwards Compatibility"), the older HTTP with server-sent events.
 */
export async function observeRemote(target: HttpTarget, circumstances: Circumstances): Promise<Attempt> {
  const end = deadline(circumstances);
  circumstances.onStage('connecting');
  try {
    const first = await attemptOver('http', target, circumstances, end.stop);
    if (first.failure === undefined || !first.mayBeOlder || end.stop.signal.aborted)
      return attempt('http', first);
    const second = await attemptOver('sse', target, circumstances, end.stop);
    return second.failure === undefined ? attempt('sse', second) : attempt('http', first);
  } finally {
    end.clear();
  }
}

interface Over extends Conversation {
  /** The address refused Streamable HTTP in the way that an older server does. */
  readonly mayBeOlder: boolean;
}

async function attemptOver(
  kind: 'http' | 'sse',
  target: HttpTarget,
  circumstances: Circumstances,
  stop: AbortController,
): Promise<Over> {
  const { limits, refusePrivate } = circumstances;
  const matters = (method: string) => method === (kind === 'http' ? 'POST' : 'GET');
  const bounded = boundedFetch(limits, refusePrivate, matters, (failure) => stop.abort(failure));
  const { transport, leave } = await (kind === 'http'
    ? streamable(target, bounded)
    : legacy(target, bounded));
  try {
    const onListing = () => circumstances.onStage('listing');
    const conversation = await converse(transport, limits, stop, onListing);
    if (conversation.failure === undefined) await leave();
    const failure = await explained(conversation.failure, bounded, stop);
    return { ...conversation, ...(failure && { failure }), mayBeOlder: refusedAsOlder(bounded.wire) };
  } finally {
    await transport.close();
    bounded.close();
  }
}

/** The wire knows better than the protocol why nothing came: a refused login, a closed port, a web page. */
async function explained(
  failure: Failure | undefined,
  bounded: BoundedFetch,
  stop: AbortController,
): Promise<Failure | undefined> {
  if (failure === undefined || stop.signal.aborted) return failure;
  return (await wireFailure(bounded)) ?? failure;
}

async function streamable(target: HttpTarget, { fetch }: BoundedFetch) {
  const { StreamableHTTPClientTransport } = await import(
    '@modelcontextprotocol/sdk/client/streamableHttp.js'
  );
  const transport = new StreamableHTTPClientTransport(new URL(target.url), {
    fetch,
    requestInit: { headers: target.headers },
    reconnectionOptions: {
      initialReconnectionDelay: 500,
      maxReconnectionDelay: 2000,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 2,
    },
  });
  // Ends the server's session as the protocol asks of a client that needs it no longer.
  const leave = async () => {
    const late = new Promise((resolve) => setTimeout(resolve, GOOD_BYE).unref());
    await Promise.race([transport.terminateSession().catch(() => {}), late]);
  };
  // The library's own class does not declare what its interface asks under exactOptionalPropertyTypes.
  return { transport: transport as Transport, leave };
}

async function legacy(target: HttpTarget, { fetch }: BoundedFetch) {
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

function attempt(transport: 'http' | 'sse', { mayBeOlder: _, ...conversation }: Over): Attempt {
  return {
    ...conversation,
    transport,
    containment: { method: 'remote', detail: 'remote: nothing ran on this machine' },
  };
}
