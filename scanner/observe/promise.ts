import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

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

/**
 * Stands between the client library and the wire: drops whatever is not promised (the library sends
 * `notifications/cancelled` after a timeout, for instance). Answers to the server's own requests pass:
 * they carry no method, and all of them are refusals.
 */
export function keepPromise<T extends Pick<Transport, 'send'>>(transport: T): T {
  const send = transport.send.bind(transport);
  transport.send = async (message, options) => {
    if ('method' in message && !PROMISED_METHODS.has(message.method)) return;
    await send(message, options);
  };
  return transport;
}
