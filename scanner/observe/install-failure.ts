import type { UnobservedReason } from '../types.ts';
import { type Failure, failed } from './attempt.ts';
import type { InstallAnswer } from './install-order.ts';
import { oneLine } from './one-line.ts';
import { tellingLine } from './telling-line.ts';

type Failed = Extract<InstallAnswer, { kind: 'failed' }>;

/** Tells npm's error code as a reason with one next step. `limit` is the time allowed, in milliseconds. */
export function installFailure({ code, message }: Failed, spec: string, limit: number): Failure {
  const told = code === 'INSTALLER' ? tellingLine(message) : (message.split('\n', 1)[0] ?? '');
  const itself = told.split(/\s+/).some((word) => isSpec(word, spec) || word.endsWith(`/${pathOf(spec)}`));
  const row =
    (itself ? OF_ITSELF[code] : undefined) ??
    (UNPUBLISHED.test(told) ? UNPUBLISHED_PART : undefined) ??
    BY_CODE[code] ??
    byPattern(code);
  const { reason, kind, detail, next } = row;
  const words = { spec, code, told, limit };
  return failed(reason, kind, detail(words), next(words));
}

function byPattern(code: string): Row {
  if (/^E(429|5\d\d)$/.test(code)) return IN_TROUBLE;
  return NETWORK.test(code) ? NO_REGISTRY : ANY_OTHER;
}

/** Of a package that has no version at all npm tells only the name. */
function isSpec(word: string, spec: string): boolean {
  return [spec, nameOf(spec)].includes(word.replace(/\.$/, ''));
}

const nameOf = (spec: string): string => spec.replace(/(?<!^)@.*$/, '');

/** A package's name as a registry's address has it. */
function pathOf(spec: string): string {
  return nameOf(spec).replace('/', '%2f');
}

/** Milliseconds before each further attempt; the time for one install bounds them all. */
const AGAIN_AFTER = [500, 2_000, 8_000];

/**
 * When to try the same install again, if it may go well a moment later: milliseconds before each attempt. `code` is
 * npm's or Node's name of the error. Of a registry that says nothing once more is enough.
 */
export function againAfter(code: string): readonly number[] {
  if (BROKEN_OFF.test(code)) return AGAIN_AFTER;
  return code === SILENT ? AGAIN_AFTER.slice(0, 1) : [];
}

/** npm's error as an answer: its libraries have several names for a registry that did not answer within `silence` milliseconds. */
export function failedBy(error: unknown, silence: unknown): Failed {
  const { code = '', type = '', ...more } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const isSilent = TIMED_OUT.test(String(code)) || TIMED_OUT.test(String(type));
  if (isSilent) return { kind: 'failed', code: SILENT, message: `${Number(silence) / 1000} s` };
  // Which package it was stands beside the sentence that it is not allowed.
  const what = /^EALLOW/.test(String(code)) ? more.package : undefined;
  const message = what ?? (error instanceof Error ? error.message : error);
  return { kind: 'failed', code: String(code), message: String(message) };
}

const SILENT = 'SILENT';

/** Codes of npm's agent, and types of its fetch. */
const TIMED_OUT = /^(E(IDLE|RESPONSE|CONNECTION|TRANSFER)TIMEOUT|ERR_SOCKET_TIMEOUT|(request|body)-timeout)$/;

const NETWORK =
  /^(EPIPE|ERR_STREAM_PREMATURE_CLOSE|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_INVALID_URL|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_)/;

/** Names of a connection that was there and broke off, as Node gives them, and a registry's own trouble, as npm does. */
const BROKEN_OFF =
  /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CLOSED|UND_ERR_SOCKET|E(429|5\d\d))$/;

/** What a row tells with: the package asked for, npm's code and first line, the time allowed in milliseconds. */
interface Words {
  readonly spec: string;
  readonly code: string;
  readonly told: string;
  readonly limit: number;
}

interface Row {
  readonly reason: UnobservedReason;
  /** The problem's kind. */
  readonly kind: string;
  readonly detail: (words: Words) => string;
  readonly next: (words: Words) => string;
}

/** Codes that mean something else when npm says them of the package itself and not of what it depends on. */
const OF_ITSELF: Readonly<Record<string, Row>> = {
  E404: {
    reason: 'unreachable',
    kind: 'package-not-found',
    detail: ({ spec }) => `${spec} is not on the npm registry`,
    next: () =>
      'Check the name, or configure the registry that has it in ~/.npmrc; --npmrc project reads that of this folder.',
  },
  ETARGET: {
    reason: 'unreachable',
    kind: 'version-not-found',
    detail: ({ spec }) => `${spec} is not on the npm registry: it has no such version`,
    next: () => 'Leave the version out for the newest.',
  },
  ENOVERSIONS: {
    reason: 'unreachable',
    kind: 'package-not-found',
    detail: ({ spec }) => `${spec} has no version on the npm registry: all were taken back`,
    next: () => 'Check the name; another package may have taken its place.',
  },
};

const LOGIN: Row = {
  reason: 'auth-required',
  kind: 'registry-login',
  detail: ({ spec }) => `the npm registry asks for a login for ${spec}`,
  next: () => 'Log in with npm login, or put the token into ~/.npmrc.',
};

const OUTSIDE: Row = {
  reason: 'not-supported',
  kind: 'dependency-outside-registry',
  detail: ({ spec, told }) => `${spec} depends on something that is not on the registry: ${told}`,
  next: () => 'Install it yourself and give its command after --.',
};

/** What npm says of `workspace:`, `catalog:` and the like, which mean something only in the repository of a package. */
const UNPUBLISHED = /Unsupported URL Type/;
const UNPUBLISHED_PART: Row = {
  reason: 'not-supported',
  kind: 'dependency-outside-registry',
  detail: ({ spec, told }) =>
    `${spec} was published with a dependency that only its own repository has: ${told}`,
  next: () => 'Try another version of the package, or report it to its author.',
};

const NO_REGISTRY: Row = {
  reason: 'unreachable',
  kind: 'registry-unreachable',
  detail: ({ code }) => `the npm registry cannot be reached (${code})`,
  next: () => 'Check the network, the proxy and the registry in ~/.npmrc.',
};

/** The installer's own code for an end of its process that nobody asked for; the message is what it printed. */
const INSTALLER_ENDED: Row = {
  reason: 'unreachable',
  kind: 'install-failed',
  detail: ({ spec, told }) => `${spec} could not be installed: npm's library stopped (${told})`,
  next: ({ spec }) => `See what npm says: npm install --ignore-scripts ${spec}`,
};

/** The code is ours; the message says for how long. */
const SILENT_REGISTRY: Row = {
  reason: 'unreachable',
  kind: 'registry-silent',
  detail: ({ spec, told }) => `${spec} was not installed: the npm registry did not answer within ${told}`,
  next: () =>
    'Scan again later; check the proxy and the registry in ~/.npmrc, where fetch-timeout gives it longer.',
};

const IN_TROUBLE: Row = {
  reason: 'unreachable',
  kind: 'registry-failed',
  detail: ({ spec, told }) => `${spec} was not installed: the npm registry answered with an error: ${told}`,
  next: () => 'Scan again later: the trouble is the registry’s.',
};

const NO_ROOM: Row = {
  reason: 'unreachable',
  kind: 'disk-full',
  detail: ({ spec, code }) => `no room on the disk to install ${spec} (${code})`,
  next: () => 'Make room and scan again.',
};

const ANY_OTHER: Row = {
  reason: 'unreachable',
  kind: 'install-failed',
  detail: ({ spec, code, told }) => `${spec} could not be installed: ${code} ${told}`,
  next: ({ spec }) => `See what npm says: npm install --ignore-scripts ${spec}`,
};

/** npm's error codes (docs.npmjs.com, and those that its library throws), and six of our own installer's. */
const BY_CODE: Readonly<Record<string, Row>> = {
  E404: {
    reason: 'unreachable',
    kind: 'dependency-not-found',
    detail: ({ spec, told }) => `a package that ${spec} depends on is not on the registry: ${told}`,
    next: () => 'Try another version of the package.',
  },
  ETARGET: {
    reason: 'unreachable',
    kind: 'dependency-not-found',
    detail: ({ spec, told }) => `a version that ${spec} depends on is not on the registry: ${told}`,
    next: () => 'Try another version of the package.',
  },
  ENOVERSIONS: {
    reason: 'unreachable',
    kind: 'dependency-not-found',
    detail: ({ spec, told }) => `a package that ${spec} depends on has no version on the registry: ${told}`,
    next: () => 'Try another version of the package.',
  },
  E401: LOGIN,
  E403: LOGIN,
  ENEEDAUTH: LOGIN,
  EBADPLATFORM: {
    reason: 'not-supported',
    kind: 'platform',
    detail: ({ spec, told }) => `${spec} does not run on this system: ${told}`,
    next: () => 'Scan it on a system that it supports.',
  },
  EALLOWGIT: OUTSIDE,
  EALLOWREMOTE: OUTSIDE,
  EALLOWFILE: OUTSIDE,
  EALLOWDIRECTORY: OUTSIDE,
  EINTEGRITY: {
    reason: 'unreachable',
    kind: 'integrity',
    detail: ({ spec }) => `what the registry delivered for ${spec} is not what it promised`,
    next: () => 'Clear the npm cache (npm cache clean --force) and scan again; if it stays, trust nobody.',
  },
  MISMATCH: {
    reason: 'unreachable',
    kind: 'package-mismatch',
    detail: ({ spec, told }) => `what the registry delivered for ${spec} calls itself ${oneLine(told, 100)}`,
    next: () => 'Do not start this package; report it to the registry.',
  },
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  TIMEOUT: {
    reason: 'timed-out',
    kind: 'install-time',
    detail: ({ spec, limit }) => `not installed in time: ${spec} took longer than ${limit / 1000} s`,
    next: ({ limit }) => `Give it longer with --limit install=${Math.ceil(limit / 500)}s.`,
  },
  CANCELLED: {
    reason: 'timed-out',
    kind: 'cancelled',
    detail: () => 'the observation was cancelled',
    next: () => 'Scan again.',
  },
  [SILENT]: SILENT_REGISTRY,
  INSTALLER: INSTALLER_ENDED,
  'NOT-STARTED': {
    reason: 'unreachable',
    kind: 'installer-not-started',
    detail: ({ spec, told }) => `${spec} was not installed: no process could be started for it (${told})`,
    next: () => 'This machine is short of processes, memory or open files: scan again with less beside it.',
  },
};
