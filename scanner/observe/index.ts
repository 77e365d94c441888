import { homedir } from 'node:os';
import { join } from 'node:path';
import { namesHanded, secretsOf, shownTarget } from '../secrets/given.ts';
import { redactor } from '../secrets/redactor.ts';
import type { Observation, Problem, Redactor, Target } from '../types.ts';
import type { Attempt, Circumstances, Stage } from './attempt.ts';
import { type Limits, withDefaults } from './limits.ts';
import { oneLine } from './one-line.ts';
import { DEFAULT_CACHE_SIZE } from './package-cache.ts';

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
  /** Whose `.npmrc` says where packages come from: the user's, or that of the folder stood in as well. */
  readonly npmrc?: 'user' | 'project';
  /** Refuse private, loopback and link-local addresses of remote servers, also after redirects. */
  readonly refusePrivate?: boolean;
  /** Names of variables, headers and options whose values are no secret. */
  readonly plain?: readonly string[];
  /** Folder that keeps installed packages; `$XDG_CACHE_HOME/toolrisk` when absent. */
  readonly cacheDir?: string;
  /** What they may take together; what was used longest ago is dropped. Bytes; 5 GB when absent. */
  readonly cacheSize?: number;
  /** Ends the observation at once. */
  readonly signal?: AbortSignal;
  /** Told where the observation stands. `installing` and `starting` wait for what it returns: a turn. */
  readonly onStage?: (stage: Stage) => void | Promise<void>;
}

/**
 * Reaches a server, lists its tools and leaves no trace of it. Never calls a tool. Whatever the server
 * does is a value: an outcome, problems, and the definitions as served. Lines of ours hold no secret of the user's;
 * tools, server and instructions may, and the redactor knows which.
 * @throws UsageError when the target itself is wrong (a saved list that is none).
 */
export async function observe(target: Target, options: ObserveOptions = {}): Promise<Observation> {
  const capturedAt = new Date();
  const secrets = secretsOf(target, options.plain);
  const redact = redactor(secrets);
  const attempt = await attemptTo(target, {
    limits: withDefaults(options.limits),
    sandbox: options.sandbox ?? 'auto',
    mustContain: options.mustContain ?? false,
    allowNet: options.allowNet ?? false,
    allowScripts: options.allowScripts ?? false,
    npmrc: options.npmrc ?? 'user',
    refusePrivate: options.refusePrivate ?? false,
    cacheDir: options.cacheDir ?? defaultCacheDir(),
    cacheSize: options.cacheSize ?? DEFAULT_CACHE_SIZE,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    redact: redact.line,
    onStage: options.onStage ?? (() => {}),
  });
  const { id, containment, protocol, failure, notes, began = capturedAt.getTime(), ...said } = attempt;
  const handed = namesHanded(target).map((name) => oneLine(redact.line(name), 100));
  const problems = [
    ...(failure === undefined ? [] : [failure.problem]),
    ...notes.map((note) => note.problem),
  ];
  return {
    ...said,
    id: redact.line(id ?? target.id),
    target: shownTarget(target, redact.line),
    ...(handed.length === 0 ? {} : { variables: handed }),
    outcome: failure?.reason ?? 'listed',
    partial: notes.some((note) => note.partial),
    problems: problems.map((problem) => cleanProblem(problem, redact.line)),
    ...(protocol === undefined ? {} : { protocol: redact.line(protocol) }),
    capturedAt: capturedAt.toISOString(),
    duration: Date.now() - began,
    containment: { ...containment, detail: redact.line(containment.detail) },
    ...(secrets.length === 0 ? {} : { redactor: redact }),
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

function cleanProblem(problem: Problem, redact: Redactor['line']): Problem {
  return {
    kind: problem.kind,
    detail: oneLine(redact(problem.detail), 300),
    next: oneLine(redact(problem.next), 300),
  };
}

function defaultCacheDir(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk');
}
