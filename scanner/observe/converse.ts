import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import toolrisk from '../../package.json' with { type: 'json' };
import type { Definition } from '../types.ts';
import { type Failure, failed, isFailure, type Note, remark } from './attempt.ts';
import { diagnose } from './diagnose.ts';
import type { Limits } from './limits.ts';
import { listTools } from './list-tools.ts';
import { oneLine } from './one-line.ts';
import { keepPromise } from './promise.ts';

/** What a server answered: its name, its tools, or why not. */
export interface Conversation {
  readonly failure?: Failure;
  readonly notes: readonly Note[];
  readonly server?: { readonly name: string; readonly version: string };
  readonly protocol?: string;
  readonly instructions?: string;
  readonly tools: readonly Definition[];
}

/** JSON-RPC: the server knows no such method. */
const METHOD_NOT_FOUND = -32601;
/** The client library's own codes for a silence and for a closed connection. */
const REQUEST_TIMEOUT = -32001;
const CONNECTION_CLOSED = -32000;

/**
 * `initialize`, `notifications/initialized`, then `tools/list` to the end: all that is ever said to a
 * server. `stop` ends the conversation at once; its reason is a Failure. What had been listed stays.
 */
export async function converse(
  wire: Transport,
  limits: Limits,
  stop: AbortController,
  onListing: () => void,
): Promise<Conversation> {
  // Loaded here so that a server of ours starts while the library loads.
  const [{ Client }, { ResultSchema }] = await Promise.all([
    import('@modelcontextprotocol/sdk/client/index.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ]);
  const client = new Client({ name: toolrisk.name, version: toolrisk.version });
  const { transport, protocol } = keepPromise(wire, limits, (failure) => stop.abort(failure));
  const ended = endOf(stop.signal);
  try {
    const options = { timeout: limits.connect, signal: stop.signal };
    await Promise.race([client.connect(transport, options), ended]);
  } catch (error) {
    return {
      failure: whyNot('initialize', stop.signal.aborted ? stop.signal.reason : error, limits),
      notes: [],
      tools: [],
    };
  }
  onListing();
  const { error, ...listing } = await listTools((cursor) => {
    const params = cursor === undefined ? {} : { cursor };
    const options = { timeout: limits.list, signal: stop.signal };
    return Promise.race([client.request({ method: 'tools/list', params }, ResultSchema, options), ended]);
  }, limits);
  const instructions = client.getInstructions();
  const said = {
    ...serverOf(client.getServerVersion()),
    protocol: protocol(),
    ...(instructions === undefined ? {} : { instructions }),
  };
  if (error === undefined) return { ...said, ...listing };
  if (hasNoTools(error, client.getServerCapabilities())) {
    return {
      ...said,
      notes: [remark('empty-list', 'the server has no tools, by its own account', 'Nothing to do.')],
      tools: [],
    };
  }
  return {
    ...said,
    ...listing,
    failure: whyNot('tools/list', stop.signal.aborted ? stop.signal.reason : error, limits),
  };
}

function serverOf(info: { readonly name: string; readonly version: string } | undefined) {
  return info === undefined ? {} : { server: { name: info.name, version: info.version } };
}

/** Tells an error of the library or of the server as a reason, with the server's words where there are any. */
function whyNot(step: 'initialize' | 'tools/list', error: unknown, limits: Limits): Failure {
  if (isFailure(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === REQUEST_TIMEOUT) {
    const [name, time] = step === 'initialize' ? ['connect', limits.connect] : ['list', limits.list];
    return failed(
      'timed-out',
      `no-answer`,
      `no answer to ${step} within ${time / 1000} s`,
      `Give it longer with --limit ${name}=${Math.ceil(time / 500)}s, or check that the command starts an MCP server.`,
    );
  }
  if (code === CONNECTION_CLOSED) {
    return failed(
      'crashed',
      'connection-closed',
      `the connection closed during ${step}`,
      'Start it by hand to see why.',
    );
  }
  const needs = diagnose(message);
  if (needs !== undefined) return needs;
  const said = oneLine(message.replace(/^MCP error -?\d+: /, ''));
  return step === 'initialize'
    ? failed(
        'handshake-failed',
        'initialize-refused',
        `initialize failed: ${said}`,
        'Check that the address or command is an MCP server of a protocol version up to 2025-11-25.',
      )
    : failed(
        'list-failed',
        'list-refused',
        `tools/list failed: ${said}`,
        "Read the server's documentation for what it needs before it lists its tools.",
      );
}

/** A server without the tools capability that knows no tools/list has told the truth: it has none. */
function hasNoTools(error: unknown, capabilities: { readonly tools?: unknown } | undefined): boolean {
  return (
    capabilities?.tools === undefined &&
    error instanceof Error &&
    'code' in error &&
    error.code === METHOD_NOT_FOUND
  );
}

/** Rejects with the signal's reason; never resolves. */
function endOf(signal: AbortSignal): Promise<never> {
  const end = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Without a listener at the moment of the abort, Node would take the rejection for a bug.
  end.catch(() => {});
  return end;
}
