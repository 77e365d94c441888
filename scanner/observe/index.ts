import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { JsonObject, Observation, Problem, Target } from '../types.ts';
import { type Attempt, type Circumstances, type Note, remark, type Stage } from './attempt.ts';
import { type Limits, withDefaults } from './limits.ts';
import { oneLine } from './one-line.ts';
import { displayUrl, displayWords, type Redact, redactJson, redactor, secretsOf } from './secrets.ts';

export interface ObserveOptions {
  /** Caps that differ from DEFAULT_LIMITS. */
  readonly limits?: Partial<Limits>;
  /** `auto` contains as well as the machine allows; `bwrap` refuses to start without bubblewrap. */
  readonly sandbox?: 'auto' | 'bwrap' | 'none';
  /** Start nothing that bubblewrap does not contain, unless `sandbox` is `none`. */
  readonly mustContain?: boolean;
  /** Let a contained server reach the network. */
  readonly allowNet?: boolean;
  /** Let install scripts of packages run. */
  readonly allowScripts?: boolean;
  /** Refuse private, loopback and link-local addresses of remote servers, also after redirects. */
  readonly refusePrivate?: boolean;
  /** Folder that keeps installed packages; `$XDG_CACHE_HOME/toolrisk` when absent. */
  readonly cacheDir?: string;
  /** Ends the observation at once. */
  readonly signal?: AbortSignal;
  /** Told where the observation stands. `installing` and `starting` wait for what it returns: a turn. */
  readonly onStage?: (stage: Stage) => void | Promise<void>;
}

/**
 * Reaches a server, lists its tools and leaves no trace of it. Never calls a tool. Whatever the server
 * does is a value: an outcome, problems, and the definitions as served, without the user's secrets.
 * @throws UsageError when the target itself is wrong (a saved list that is none).
 */
export async function observe(target: Target, options: ObserveOptions = {}): Promise<Observation> {
  const capturedAt = new Date();
  const secrets = secretsOf(target);
  const redact = redactor(secrets);
  const attempt = await attemptTo(target, {
    limits: withDefaults(options.limits),
    sandbox: options.sandbox ?? 'auto',
    mustContain: options.mustContain ?? false,
    allowNet: options.allowNet ?? false,
    allowScripts: options.allowScripts ?? false,
    refusePrivate: options.refusePrivate ?? false,
    cacheDir: options.cacheDir ?? defaultCacheDir(),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    redact: redact.line,
    onStage: options.onStage ?? (() => {}),
  });
  const { id, transport, containment, failure, notes, began = capturedAt.getTime(), ...said } = attempt;
  const { value, echoed } =
    secrets.length === 0 ? { value: said, echoed: false } : withoutSecrets(said as SaidJson, redact.exact);
  const allNotes = echoed ? [...notes, ECHO] : notes;
  const problems = [
    ...(failure === undefined ? [] : [failure.problem]),
    ...allNotes.map((note) => note.problem),
  ];
  return {
    id: id ?? target.id,
    target: shownTarget(target, redact.line),
    transport,
    outcome: failure?.reason ?? 'listed',
    partial: allNotes.some((note) => note.partial),
    problems: problems.map((problem) => cleanProblem(problem, redact.line)),
    ...value,
    capturedAt: capturedAt.toISOString(),
    duration: Date.now() - began,
    containment,
  };
}

/** Each way of reaching a server is loaded when it is needed: a scan pays for its own only. */
async function attemptTo(
  target: Target,
  circumstances: Circumstances,
): Promise<Attempt & { readonly id?: string }> {
  switch (target.kind) {
    case 'stdio':
      return (await import('./stdio.ts')).observeCommand(target, circumstances);
    case 'npm':
      return (await import('./npm.ts')).observePackage(target, circumstances);
    case 'http':
      return (await import('./http.ts')).observeRemote(target, circumstances);
    case 'file':
      return (await import('./file.ts')).observeFile(target, circumstances);
  }
}

type Said = Pick<Observation, 'package' | 'server' | 'protocol' | 'instructions' | 'tools'>;
/** The same, seen as JSON: interfaces have no index signature. */
type SaidJson = Said & JsonObject;

const ECHO: Note = remark(
  'secret-echoed',
  'the server repeats a secret that was handed to it; it was blotted out here',
  'Treat that secret as known to whoever reads the tool list, and replace it.',
);

function withoutSecrets(said: SaidJson, redact: Redact): { readonly value: Said; readonly echoed: boolean } {
  let echoed = false;
  const value = redactJson(said, (text) => {
    const clean = redact(text);
    echoed ||= clean !== text;
    return clean;
  });
  return { value, echoed };
}

/** The target as its observation shows it. */
export function shownTarget(target: Target, redact = redactor(secretsOf(target)).line): string {
  return redact(displayTarget(target));
}

/** The target as typed, without values of variables and headers, which it never carries, or of a query. */
function displayTarget(target: Target): string {
  switch (target.kind) {
    case 'stdio':
      return oneLine([target.command, ...displayWords(target.args)].join(' '), 1000);
    case 'npm': {
      const version = target.version === undefined ? '' : `@${target.version}`;
      return oneLine([`npm:${target.package}${version}`, ...displayWords(target.args)].join(' '), 1000);
    }
    case 'http':
      return displayUrl(target.url);
    case 'file':
      // The name alone: what is recorded is published, and a folder says whose machine it was.
      return target.path === '-' ? 'standard input' : oneLine(basename(target.path), 1000);
  }
}

function cleanProblem(problem: Problem, redact: Redact): Problem {
  return {
    kind: problem.kind,
    detail: oneLine(redact(problem.detail), 300),
    next: oneLine(redact(problem.next), 300),
  };
}

function defaultCacheDir(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk');
}
