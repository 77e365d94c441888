import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Definition } from '../types.ts';
import { type Failure, failed, isFailure, loss, type Note, remark } from './attempt.ts';
import { diagnose } from './diagnose.ts';
import { type Dialect, SPEAKERS } from './dialects.ts';
import type { Limits } from './limits.ts';
import { listTools } from './list-tools.ts';
import { messageOf, oneLine } from './one-line.ts';
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
/**
 * How the client libraries tell a silence and a closed connection of their own accord: by code and words,
 * since a server may use the same code for something else.
 */
const SILENCE = /^Request timed out/i;
const CLOSED = /^Connection closed/i;

/** Where a conversation takes place, and what may end it. */
export interface Setting {
  readonly dialect: Dialect;
  readonly wire: Transport;
  readonly limits: Limits;
  /** Blots secrets out of what the server says, before it is shortened. */
  readonly redact: (text: string) => string;
  /** Ends the conversation at once; its reason is a Failure. What had been listed stays. */
  readonly stop: AbortController;
  /** A sandbox keeps the server from the network. */
  readonly offline?: boolean;
  /** Names of the variables that it was handed. */
  readonly given?: readonly string[];
  readonly onListing: () => unknown;
}

/** The greeting, then `tools/list` to the end: all that is ever said to a server. */
export async function converse(setting: Setting): Promise<Conversation> {
  const { dialect, wire, limits, stop, onListing } = setting;
  // Loaded here so that a server of ours starts while the library loads.
  const speaker = await SPEAKERS[dialect]();
  const { transport, protocol } = keepPromise(wire, limits, (failure) => stop.abort(failure));
  const ended = endOf(stop.signal);
  const reason = (error: unknown) => (stop.signal.aborted ? stop.signal.reason : error);
  // The transport of the older event stream knows no timeout of its own.
  const lateness = after(limits.connect, noAnswer('initialize', limits));
  try {
    const options = { timeout: limits.connect, signal: stop.signal };
    await Promise.race([speaker.connect(transport, options), lateness.over, ended]);
  } catch (error) {
    return { failure: whyNot('initialize', reason(error), setting), notes: [], tools: [] };
  } finally {
    lateness.clear();
  }
  onListing();
  const { error, ...listing } = await listTools((cursor) => {
    const options = { timeout: limits.list, signal: stop.signal };
    return Promise.race([speaker.askPage(cursor, options), ended]);
  }, setting);
  const said = {
    ...serverOf(speaker.server()),
    ...instructionsOf(speaker.instructions(), limits),
    protocol: protocol() || speaker.protocol(),
  };
  const endless = (speaker.instructions()?.length ?? 0) > limits.definition;
  const notes = endless ? [...listing.notes, LONG_INSTRUCTIONS] : listing.notes;
  if (error === undefined) return { ...said, ...listing, notes };
  // A server without the tools capability that knows no tools/list has told the truth.
  if (!speaker.hasTools() && codeOf(error) === METHOD_NOT_FOUND)
    return { ...said, notes: [NO_TOOLS], tools: [] };
  return { ...said, ...listing, failure: whyNot('tools/list', reason(error), setting) };
}

const LONG_INSTRUCTIONS = loss(
  'instructions-too-large',
  'its instructions were left out: too large',
  'Raise the cap with --limit definition=5mb.',
);

const NO_TOOLS = remark(
  'empty-list',
  'the server has no tools, by its own account',
  'Nothing to do: it may offer prompts or resources, which are not looked at.',
);

/** Instructions beyond the size of a definition are left out as a definition would be. */
function instructionsOf(instructions: string | undefined, { definition }: Limits) {
  return instructions === undefined || instructions.length > definition ? {} : { instructions };
}

/** Characters kept of a server's own name and version; real ones need a tenth. */
const LONGEST_NAME = 500;

function serverOf(info: { readonly name: string; readonly version: string } | undefined) {
  if (info === undefined) return {};
  const [name, version] = [info.name, info.version].map((text) => text.slice(0, LONGEST_NAME));
  return { server: { name: name!, version: version! } };
}

/** Tells an error of the library or of the server as a reason, with the server's words where there are any. */
function whyNot(
  step: 'initialize' | 'tools/list',
  error: unknown,
  { limits, redact, offline = false, given = [] }: Pick<Setting, 'limits' | 'redact' | 'offline' | 'given'>,
): Failure {
  if (isFailure(error)) return error;
  const message = redact(messageOf(error));
  if (SILENCE.test(message)) return noAnswer(step, limits);
  if (CLOSED.test(message)) {
    return failed(
      'crashed',
      'connection-closed',
      `the connection closed during ${step}`,
      'Start it by hand to see why.',
    );
  }
  const needs = diagnose(message, { offline, given });
  if (needs !== undefined) return needs;
  const said = oneLine(message);
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

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function noAnswer(step: 'initialize' | 'tools/list', limits: Limits): Failure {
  const [name, time, check] =
    step === 'initialize'
      ? (['connect', limits.connect, ', or check that this is an MCP server'] as const)
      : (['list', limits.list, ''] as const);
  return failed(
    'timed-out',
    'no-answer',
    `no answer to ${step} within ${time / 1000} s`,
    `Give it longer with --limit ${name}=${Math.ceil(time / 500)}s${check}.`,
  );
}

/** Rejects with the failure when the time is up, unless cleared before. */
function after(milliseconds: number, failure: Failure) {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failure), milliseconds);
  });
  return { over, clear: () => clearTimeout(timer) };
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

/**
 * Whether a refused greeting may come from a server that speaks the newer revision only: it names the
 * protocol version (-32022), or knows no `initialize` (-32601).
 */
export function mayBeNewer(failure: Failure | undefined): boolean {
  return (
    failure?.problem.kind === 'initialize-refused' &&
    /protocol ?version|-32022|-32601|method not found|unknown method/i.test(failure.problem.detail)
  );
}
