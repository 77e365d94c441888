import { constants } from 'node:os';
import { type Failure, failed } from './attempt.ts';
import { usageShown } from './configuration-wanted.ts';
import { diagnose } from './diagnose.ts';
import type { Ending } from './server-process.ts';
import { tellingLine } from './telling-line.ts';
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
}

/** Why a server that ended by itself could not be observed: what it printed, else how it ended. */
export function failureOf(ending: Ending, { stderr, stdout, offline, served }: Life): Failure {
  if (ending.kind === 'not-started') return startFailure(ending.code);
  const cause = diagnose(stderr, { offline }) ?? diagnose(stdout, { offline });
  if (cause !== undefined) return cause;
  const usage = usageShown(stderr) ?? usageShown(stdout);
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
  const line = tellingLine(stderr) || tellingLine(stdout);
  if (!served && ending.kind === 'exit' && ending.code === 0) return endedWithoutError(line);
  return failed(
    'crashed',
    'server-exited',
    line === '' ? `the server ${how} and printed no reason` : `the server ${how}: ${line}`,
    'Start it by hand to see what it needs; hand variables over with --env NAME.',
  );
}

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

/** Whether what was started is a command that is no server, so that what it prints breaks no protocol. */
export function isNoServer({ problem }: Failure): boolean {
  return problem.kind === 'usage-shown' || problem.kind === 'ended-without-serving';
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
  'credentials-missing',
  'arguments-missing',
]);

/** A silent server often says on stderr what it waits for; one without network may wait for that. */
export function withCause(failure: Failure, stderr: string, offline: boolean): Failure {
  const cause = diagnose(stderr, { offline });
  if (failure.reason !== 'too-large' && cause?.problem.kind === 'needs-network') return cause;
  if (failure.reason === 'timed-out' && cause !== undefined && WAITED_FOR.has(cause.problem.kind))
    return cause;
  const line = failure.reason === 'timed-out' ? tellingLine(stderr) : '';
  const { kind, detail, next } = failure.problem;
  const maybe =
    offline && ['crashed', 'timed-out'].includes(failure.reason)
      ? ' If it needs the network: --allow-net.'
      : '';
  const heard = line === '' ? detail : `${detail}; its last words: ${line}`;
  return { ...failure, problem: { kind, detail: heard, next: next + maybe } };
}
