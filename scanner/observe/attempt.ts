import type { Containment, Definition, Observation, Problem, Redactor, UnobservedReason } from '../types.ts';
import type { Limits } from './limits.ts';

/** A problem, and whether something that belongs to the list is missing because of it. */
export interface Note {
  readonly problem: Problem;
  readonly partial: boolean;
}

/** Why a server could not be observed. A value, also when it travels as the reason of an abort signal. */
export interface Failure {
  readonly reason: UnobservedReason;
  readonly problem: Problem;
}

/** What a server said before the end, however that came. `failure` is absent when it was listed. */
export interface Attempt {
  readonly transport: Observation['transport'];
  readonly containment: Containment;
  readonly failure?: Failure;
  readonly notes: readonly Note[];
  readonly package?: Observation['package'];
  readonly configuredAs?: string;
  readonly server?: Observation['server'];
  readonly protocol?: string;
  readonly instructions?: string;
  readonly tools: readonly Definition[];
  /** When the observation itself began, after installs and waiting; Date.now(). */
  readonly began?: number;
}

/** Where an observation stands, for progress. */
export type Stage = 'installing' | 'starting' | 'connecting' | 'listing';

/** What every way of reaching a server needs to know. */
export interface Circumstances {
  readonly limits: Limits;
  readonly sandbox: 'auto' | 'bwrap' | 'none';
  /** Start nothing that bubblewrap does not contain, unless `sandbox` is `none`. */
  readonly mustContain: boolean;
  /** Let a contained server reach the network. */
  readonly allowNet: boolean;
  /** Let install scripts of packages run. */
  readonly allowScripts: boolean;
  /** Whose `.npmrc` says where packages come from: the user's, or that of the folder stood in as well. */
  readonly npmrc: 'user' | 'project';
  /** Refuse private, loopback and link-local addresses, also after redirects. */
  readonly refusePrivate: boolean;
  /** Folder that keeps installed packages. */
  readonly cacheDir: string;
  /** What they may take together; what was used longest ago is dropped. Bytes. */
  readonly cacheSize: number;
  /** Ends the observation from outside; its reason is ignored. */
  readonly signal?: AbortSignal;
  /** Blots secrets out of a stranger's text, before it is shortened. */
  readonly redact: Redactor['line'];
  readonly onStage: (stage: Stage) => void | Promise<void>;
}

export function failed(reason: UnobservedReason, kind: string, detail: string, next: string): Failure {
  return { reason, problem: { kind, detail, next } };
}

/** A problem that costs nothing of the list. */
export function remark(kind: string, detail: string, next: string): Note {
  return { problem: { kind, detail, next }, partial: false };
}

/** A problem because of which something of the list is missing, or may be. */
export function loss(kind: string, detail: string, next: string): Note {
  return { problem: { kind, detail, next }, partial: true };
}

/** A message that nobody reads, because it is nested deeper than any reader is made for. */
export function tooDeep(levels: number): Failure {
  return failed(
    'too-large',
    'message-too-deep',
    `the server sent a message nested more than ${levels} levels deep`,
    'Report it to the server: no client can be expected to read that.',
  );
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'reason' in value && 'problem' in value;
}
