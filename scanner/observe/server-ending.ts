import { constants } from 'node:os';
import { type Failure, failed } from './attempt.ts';
import { usageShown } from './configuration-wanted.ts';
import { diagnose } from './diagnose.ts';
import { quoteLine } from './quote-line.ts';
import type { Ending } from './server-process.ts';
import { tellingLine, thrownLine } from './telling-line.ts';
import { startFailure } from './unstartable.ts';

/** What a server did before its end. */
interface Life {
  readonly stderr: string;
  /** What it printed there past the protocol. */
  readonly stdout: string;
  /** A sandbox kept it from the network. */
  readonly offline: boolean;
  /** It greeted as a server does. */
  readonly served: boolean;
  /** The words it was started with. */
  readonly words: readonly string[];
  /** Names of the variables that it was handed. */
  readonly given: readonly string[];
}

/** Why a server that ended by itself could not be observed: what it printed, else how it ended. */
export function failureOf(ending: Ending, { stderr, stdout, offline, served, words, given }: Life): Failure {
  if (ending.kind === 'not-started') return startFailure(ending.code);
  const cause = diagnose(stderr, { offline, given }) ?? diagnose(stdout, { offline, given });
  if (cause !== undefined) return cause;
  const usage = usageShown(stderr, words) ?? usageShown(stdout, words);
  if (usage !== undefined) return usage;
  // What wraps a server is started before it, and hands over what the system then refuses.
  if (/^bwrap: .*Argument list too long|process\.execve.*E2BIG/m.test(stderr)) return startFailure('E2BIG');
  if (stderr.startsWith('bwrap: ')) {
    // The wrapper starts with little; what the server was handed is added inside.
    if (stderr.includes('Argument list too long')) return startFailure('E2BIG');
    return failed(
      'not-supported',
      'sandbox-failed',
      `the sandbox could not be set up: ${tellingLine(stderr)}`,
      'If you trust the server, scan with --sandbox none.',
    );
  }
  const how = howItEnded(ending);
  const thrown = [stderr, stdout].find((text) => thrownLine(text) !== undefined);
  const line = tellingLine(thrown ?? stderr) || tellingLine(stdout);
  if (!served && ending.kind === 'exit' && ending.code === 0) return endedWithoutError(line);
  return failed(
    'crashed',
    'server-exited',
    line === '' ? `the server ${how} and printed no reason` : `the server ${how}: ${line}`,
    BY_HAND.withVariables,
  );
}

/** What to do about an end without a cause, and without the variables where these are named before. */
export const BY_HAND = {
  alone: 'Start it by hand to see what it needs.',
  withVariables: 'Start it by hand to see what it needs; hand variables over with --env NAME.',
} as const;

/** What does its work and ends well is a command that was started in place of the server, or one that misses words. */
function endedWithoutError(line: string): Failure {
  return failed(
    'needs-config',
    'ended-without-serving',
    line === ''
      ? 'it ended without an error, without a word and without serving'
      : `it ended without an error and without serving: ${line}`,
    'If it is a command line, add the words that start its MCP server: -- COMMAND WORDS',
  );
}

/** A wrapper tells the signal that ended its command as 128 and the signal's number. */
function howItEnded(ending: Exclude<Ending, { kind: 'not-started' }>): string {
  const code = ending.kind === 'exit' ? ending.code : 0;
  const [named] = Object.entries(constants.signals).find(([, number]) => number === code - 128) ?? [];
  const signal = ending.kind === 'signal' ? ending.signal : named;
  return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}

/** What a server that says it would wait for; one that misses a file or a setting may go on without. */
const WAITED_FOR: ReadonlySet<string> = new Set([
  'variable-missing',
  'variable-refused',
  'credentials-missing',
  'arguments-missing',
]);

/** A silent server often says on stderr what it waits for; one without network may wait for that. */
export function withCause(failure: Failure, { stderr, stdout, offline, served, given }: Life): Failure {
  const isSilent = failure.reason === 'timed-out';
  const elsewhere = isSilent && !served ? (servesElsewhere(stdout) ?? servesElsewhere(stderr)) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  const cause = diagnose(stderr, { offline, given });
  if (failure.reason !== 'too-large' && cause?.problem.kind === 'needs-network') return cause;
  if (isSilent && cause !== undefined && WAITED_FOR.has(cause.problem.kind)) return cause;
  const line = isSilent ? tellingLine(stderr) : '';
  const { kind, detail, next } = failure.problem;
  const heard = line === '' ? detail : `${detail}; its last words: ${line}`;
  const isMaybe = offline && (isSilent || UNEXPLAINED.has(kind));
  return { ...failure, problem: { kind, detail: heard, next: isMaybe ? withNetwork(next, isSilent) : next } };
}

/** Longer waits for what cannot be reached help nobody: for a silent server the network comes first. */
function withNetwork(next: string, isSilent: boolean): string {
  const network = 'If it needs the network: --allow-net.';
  return isSilent ? `${network} Else ${next.charAt(0).toLowerCase()}${next.slice(1)}` : `${next} ${network}`;
}

/** Ends that say nothing of their cause. */
export const UNEXPLAINED: ReadonlySet<string> = new Set(['server-exited', 'stdout-closed']);

/** An address of the own machine, best that of MCP, or a port that is listened on, as servers announce it. */
const ELSEWHERE = [
  /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d+)?\/(?:mcp|sse)\b/i,
  /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d+)?\b/i,
  /\b(?:listen(?:ing|s)?|running|started|available|serving)\b.{0,30}\bport:? ?\d{2,5}\b/i,
];

/** A server that answers nothing and says that it serves over HTTP was started for that. */
function servesElsewhere(text: string): Failure | undefined {
  const pattern = ELSEWHERE.find((one) => one.test(text));
  if (pattern === undefined) return undefined;
  return failed(
    'needs-config',
    'serves-http',
    `it answers nothing over standard output, and says that it serves over HTTP: ${quoteLine(text, pattern)}`,
    'Start it by hand and scan that address, or add the words that make it speak over stdio: -- COMMAND WORDS',
  );
}
