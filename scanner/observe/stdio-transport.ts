import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../is-object.ts';
import { type Failure, failed, tooDeep } from './attempt.ts';
import { type Limits, messageDepth } from './limits.ts';
import { isDeeperThan } from './nesting.ts';
import type { ServerProcess } from './server-process.ts';

/** What came over stdout besides answers. */
export interface Traffic {
  /** Lines that are no JSON-RPC message. */
  noise: number;
  /** The beginning of the first of them, as it came. */
  firstNoise: string;
  /**
   * The beginnings of the first few, a line each, as a command that is no server says here how it is used; among them
   * what is logged over the protocol.
   */
  said: string;
  bytes: number;
}

/**
 * Newline-delimited JSON-RPC over a process's stdout, in place of the client library's own transport:
 * lines and totals are capped, what is no message is counted instead of thrown, a message that follows
 * rubbish on its line is found, batches are taken apart. `strike` is called once when a cap strikes.
 */
export function stdioTransport(
  server: Pick<ServerProcess, 'stdin' | 'stdout'>,
  limits: Limits,
  strike: (failure: Failure) => void,
): { readonly transport: Transport; readonly traffic: Traffic } {
  const traffic: Traffic = { noise: 0, firstNoise: '', said: '', bytes: 0 };
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let closed = false;

  const transport: Transport = {
    async start() {
      server.stdout.on('data', read);
      server.stdout.on('error', () => {});
    },
    async send(message) {
      server.stdin.write(`${JSON.stringify(message)}\n`);
    },
    async close() {
      if (closed) return;
      closed = true;
      transport.onclose?.();
    },
  };
  return { transport, traffic };

  function read(chunk: Buffer): void {
    if (closed) return;
    traffic.bytes += chunk.length;
    if (traffic.bytes > limits.stdout) {
      give('stdout-cap', `printed more than ${limits.stdout} bytes`, 'stdout');
      return;
    }
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const line = Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      pendingBytes = 0;
      start = end + 1;
      take(line);
      if (closed) return;
    }
    pending.push(chunk.subarray(start));
    pendingBytes += chunk.length - start;
    if (pendingBytes > limits.message)
      give('message-cap', `sent a line of more than ${limits.message} bytes`, 'message');
  }

  function take(bytes: Buffer): void {
    const line = bytes.toString('utf8');
    if (line.trim() === '') return;
    const most = messageDepth(limits);
    // From both places at which a message may begin: a quotation mark in rubbish hides what follows it.
    const start = Math.max(0, bytes.indexOf('{"'));
    const isDeep = isDeeperThan(bytes, most) || isDeeperThan(bytes.subarray(start), most);
    if (isDeep) return void end(tooDeep(most));
    const messages = parseMessages(line);
    if (messages.noisy) {
      traffic.noise += 1;
      traffic.firstNoise ||= line.slice(0, NOISE_KEPT);
      hear(line);
    }
    for (const message of messages.found) {
      const { params } = message as { readonly params?: unknown };
      if (isObject(params) && 'level' in params) hear(JSON.stringify(params));
      transport.onmessage?.(message);
    }
  }

  function hear(line: string): void {
    if (traffic.said.length < NOISE_KEPT) traffic.said += `${line.slice(0, NOISE_KEPT)}\n`;
  }

  function give(kind: string, what: string, limit: keyof Limits): void {
    const next = `Raise the cap with --limit ${limit}=N if you expect that much.`;
    end(failed('too-large', kind, `the server ${what}`, next));
  }

  function end(failure: Failure): void {
    closed = true;
    server.stdout.resume();
    strike(failure);
  }
}

/** More than a report shows, so that a secret is seen whole before the text is shortened. Characters. */
const NOISE_KEPT = 100_000;

/** The JSON-RPC messages of one line; noisy when something else stands there too. */
function parseMessages(line: string): { readonly found: readonly JSONRPCMessage[]; readonly noisy: boolean } {
  const whole = parse(line);
  if (whole !== undefined) {
    const found = (Array.isArray(whole) ? whole : [whole]).filter(isMessage);
    return { found, noisy: found.length === 0 };
  }
  const start = line.indexOf('{"');
  const tail = start > 0 ? parse(line.slice(start)) : undefined;
  return { found: isMessage(tail) ? [tail] : [], noisy: true };
}

function parse(text: string): unknown {
  try {
    // Some servers begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is JSONRPCMessage {
  return typeof value === 'object' && value !== null && 'jsonrpc' in value && value.jsonrpc === '2.0';
}
