import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type Failure, failed } from './attempt.ts';
import type { Limits } from './limits.ts';
import { messageOf, oneLine } from './one-line.ts';

/**
 * The promise of this project in code: these are all the methods a scan ever sends. `server/discover`
 * is what the 2026-07-28 revision has in place of `initialize`.
 */
export const PROMISED_METHODS: ReadonlySet<string> = new Set([
  'initialize',
  'notifications/initialized',
  'tools/list',
  'server/discover',
]);

/** A transport with a conscience, and what it noticed. */
export interface KeptPromise {
  readonly transport: Transport;
  /** The protocol version agreed on; empty before that. */
  readonly protocol: () => string;
}

/**
 * Stands between the client library and the wire. Drops whatever is not promised (the library sends
 * `notifications/cancelled` after a timeout, for instance); answers to the server's own requests pass:
 * they carry no method, and all of them are refusals. Calls `ended` once the server has sent more than
 * `limits.messages` messages, and lets none through from there on; and for a message over which the library
 * stumbles.
 */
export function keepPromise(wire: Transport, limits: Limits, ended: (failure: Failure) => void): KeptPromise {
  let protocol = '';
  let received = 0;
  const transport: Transport = {
    // The newer client asks its transport whether each request has a stream of its own.
    ...('hasPerRequestStream' in wire ? { hasPerRequestStream: wire.hasPerRequestStream } : {}),
    start: () => wire.start(),
    close: () => wire.close(),
    async send(message, options) {
      if ('method' in message && !PROMISED_METHODS.has(message.method)) return;
      await wire.send(message, options);
    },
    setProtocolVersion(version) {
      protocol = version;
      wire.setProtocolVersion?.(version);
    },
  };
  wire.onclose = () => transport.onclose?.();
  wire.onerror = (error) => transport.onerror?.(error);
  wire.onmessage = (message, extra) => {
    received += 1;
    try {
      if (received <= limits.messages) transport.onmessage?.(message, extra);
    } catch (error) {
      // Thrown in the middle of reading, it would end this process and with it every other observation.
      ended(unreadable(error));
    }
    if (received === limits.messages + 1) ended(flood(limits));
  };
  return { transport, protocol: () => protocol };
}

function unreadable(error: unknown): Failure {
  return failed(
    'handshake-failed',
    'message-unreadable',
    `a message of the server could not be read: ${oneLine(messageOf(error), 80)}`,
    'Report it to the server; if other clients read it, report it to toolrisk.',
  );
}

function flood({ messages }: Limits): Failure {
  return failed(
    'too-large',
    'message-flood',
    `the server sent more than ${messages} messages`,
    'Raise the cap with --limit messages=N if you expect that many.',
  );
}
