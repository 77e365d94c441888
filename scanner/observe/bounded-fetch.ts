import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pipeline, Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isRefusedHost, privateAddress, publicLookup } from './addresses.ts';
import { type Failure, failed, tooDeep } from './attempt.ts';
import { eventSizes } from './event-size.ts';
import { type Limits, messageDepth } from './limits.ts';
import { eventNesting, type Nesting, nesting } from './nesting.ts';

/** What went over the wire, for telling why an observation failed. */
export interface Wire {
  /** The last answer to a request that matters, headers only. */
  last?: { readonly status: number; readonly headers: Headers; readonly url: string };
  /** Why the last request that matters got no answer. */
  error?: NodeJS.ErrnoException;
  bytes: number;
  requests: number;
  /** Redirects in a row: an answer that is none starts the count anew. */
  redirects: number;
}

export interface BoundedFetch {
  readonly fetch: FetchLike;
  readonly wire: Wire;
  /** Closes every connection. */
  readonly close: () => void;
}

/** What the `fetch` of Node sends of itself: to a server, this is a client like any other that runs on Node. */
const AS_NODE = {
  'accept-language': '*',
  'sec-fetch-mode': 'cors',
  'user-agent': 'node',
  'accept-encoding': 'gzip, deflate',
};
/** Requests that are none of a page: handshake, event stream, metadata, good-bye, a few reconnections. */
const OTHER_REQUESTS = 50;
const NO_BODY = new Set([101, 204, 205, 304]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` for servers that are not trusted, over Node's own HTTP: all bodies together are capped after
 * decompression, requests and redirects are counted, redirects are never followed here (the caller asks
 * again and is checked again), and private addresses are refused when told so. `strike` is called when
 * a cap is hit; `matters` says which requests decide the outcome.
 */
export function boundedFetch(
  limits: Limits,
  refusePrivate: boolean,
  matters: (method: string) => boolean,
  strike: (failure: Failure) => void,
): BoundedFetch {
  const wire: Wire = { bytes: 0, requests: 0, redirects: 0 };
  const agents = new Map<string, HttpAgent>();

  const fetch: FetchLike = async (input, init = {}) => {
    const url = new URL(input);
    const method = init.method ?? 'GET';
    if (!matters(method) && isListening(method, init)) return new Response(null, { status: 405 });
    wire.requests += 1;
    if (wire.requests > limits.pages + limits.redirects + OTHER_REQUESTS) {
      throw give('request-cap', 'makes the scanner ask again without end', 'Report it to the server.');
    }
    try {
      const answer = await send(url, method, init);
      const status = answer.statusCode ?? 0;
      const headers = headersOf(answer);
      if (matters(method)) wire.last = { status, headers, url: url.href };
      wire.redirects = REDIRECTS.has(status) ? wire.redirects + 1 : 0;
      if (wire.redirects > limits.redirects) {
        answer.destroy();
        throw give(
          'redirect-cap',
          `redirects more than ${limits.redirects} times`,
          'Scan the address it ends at; where it ends nowhere, report it to the server.',
        );
      }
      const content = await bodyOf(answer);
      const body = NO_BODY.has(status) ? null : content;
      const response = new Response(body, { status, headers });
      Object.defineProperty(response, 'url', { value: url.href });
      return response;
    } catch (error) {
      if (matters(method)) wire.error = error as NodeJS.ErrnoException;
      throw error;
    }
  };
  const close = () => {
    for (const agent of agents.values()) agent.destroy();
  };
  return { fetch, wire, close };

  /** Connections are kept for the requests that follow, and closed with the observation. */
  function agentFor(protocol: string): HttpAgent {
    const agent =
      agents.get(protocol) ?? new (protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true });
    agents.set(protocol, agent);
    return agent;
  }

  function send(url: URL, method: string, init: RequestInit): Promise<IncomingMessage> {
    if (refusePrivate && isRefusedHost(url.hostname)) return Promise.reject(privateAddress(url.hostname));
    const secure = url.protocol === 'https:';
    const headers = Object.fromEntries(new Headers(init.headers));
    const options = {
      method,
      headers: {
        ...AS_NODE,
        ...headers,
      },
      agent: agentFor(url.protocol),
      ...(refusePrivate ? { lookup: publicLookup } : {}),
      ...(init.signal ? { signal: init.signal } : {}),
    };
    return new Promise((resolve, reject) => {
      const request = (secure ? requestHttps : requestHttp)(url, options, resolve);
      request.once('error', reject);
      request.end(typeof init.body === 'string' ? init.body : undefined);
    });
  }

  /**
   * The body, decompressed. An event stream is handed on as it comes;
   * anything else is read whole, which costs far less than another stream.
   */
  function bodyOf(answer: IncomingMessage): Promise<Uint8Array> | ReadableStream<Uint8Array> {
    const source = decompressed(answer);
    const isStream = /^text\/event-stream\b/.test(answer.headers['content-type'] ?? '');
    const levels = (isStream ? eventNesting : nesting)(messageDepth(limits));
    if (!isStream) {
      let message = 0;
      return readWhole(source, (chunk) => {
        message += chunk.length;
        return excess(chunk, message) ?? depthExcess(chunk, levels);
      });
    }
    const sizes = eventSizes();
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        const error = excess(chunk, sizes(chunk)) ?? depthExcess(chunk, levels);
        return error === undefined ? done(null, chunk) : done(error);
      },
    });
    // Errors reach the reader through the last stream; the callback keeps them from being thrown.
    pipeline(source, count, () => {});
    return Readable.toWeb(count) as ReadableStream<Uint8Array>;
  }

  function excess(chunk: Buffer, message: number): Error | undefined {
    wire.bytes += chunk.length;
    const struck = wire.bytes > limits.http ? 'http' : message > limits.message ? 'message' : undefined;
    if (struck === undefined) return undefined;
    const what = struck === 'http' ? 'in all' : 'in one message';
    return give(
      `${struck}-cap`,
      `sent more than ${limits[struck]} bytes ${what}`,
      `Raise the cap with --limit ${struck}=50mb.`,
    );
  }

  function depthExcess(chunk: Buffer, levels: Pick<Nesting, 'take'>): Error | undefined {
    if (!levels.take(chunk)) return undefined;
    const failure = tooDeep(messageDepth(limits));
    strike(failure);
    return new Error(failure.problem.detail);
  }

  function give(kind: string, what: string, next: string): Error {
    strike(
      failed(
        /^(http|message)-cap$/.test(kind) ? 'too-large' : 'unreachable',
        kind,
        `the server ${what}`,
        next,
      ),
    );
    return new Error(what);
  }
}

/**
 * The client library opens a stream on which the server may speak unasked. Nothing that a scan wants comes
 * over it, so it gets the answer of a server that offers none. Resuming a broken answer is another matter.
 */
function isListening(method: string, { headers }: RequestInit): boolean {
  const asked = new Headers(headers);
  return method === 'GET' && asked.get('accept') === 'text/event-stream' && !asked.has('last-event-id');
}

/** Reads to the end, or until `refuse` gives an error. */
function readWhole(source: Readable, refuse: (chunk: Buffer) => Error | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    source.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      const error = refuse(chunk);
      if (error !== undefined) source.destroy(error);
    });
    source.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    source.once('error', reject);
    source.once('close', () => reject(new Error('the connection closed before the body ended')));
  });
}

function decompressed(answer: IncomingMessage): Readable {
  const decoder = DECODERS.get(answer.headers['content-encoding']?.toLowerCase())?.();
  return decoder === undefined ? answer : pipeline(answer, decoder, () => {});
}

/** By their names in small letters, which count in any (RFC 9110, 8.4.1). */
const DECODERS: ReadonlyMap<string | undefined, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function headersOf(answer: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
}
