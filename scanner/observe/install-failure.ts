import type { UnobservedReason } from '../types.ts';
import { type Failure, failed } from './attempt.ts';
import type { InstallAnswer } from './install-order.ts';
import { oneLine } from './one-line.ts';
import { tellingLine } from './telling-line.ts';

/** Tells npm's error code as a reason with one next step. `limit` is the time allowed, in milliseconds. */
export function installFailure(
  { code, message }: Extract<InstallAnswer, { kind: 'failed' }>,
  spec: string,
  limit: number,
): Failure {
  const told = code === 'INSTALLER' ? tellingLine(message) : (message.split('\n', 1)[0] ?? '');
  const itself = told.split(/\s+/).some((word) => word === `${spec}.` || word.endsWith(`/${pathOf(spec)}`));
  const row = (itself ? OF_ITSELF[code] : undefined) ?? BY_CODE[code];
  const { reason, kind, detail, next } = row ?? (NETWORK.test(code) ? NO_REGISTRY : ANY_OTHER);
  const words = { spec, code, told, limit };
  return failed(reason, kind, detail(words), next(words));
}

/** A package's name as a registry's address has it. */
function pathOf(spec: string): string {
  return spec.replace(/(?<!^)@.*$/, '').replace('/', '%2f');
}

/** Whether the same install may go well a moment later. `code` is npm's or Node's name of the error. */
export function brokeOff(code: string): boolean {
  return BROKEN_OFF.test(code);
}

const NETWORK =
  /^(E(IDLE|RESPONSE|CONNECTION|TRANSFER)TIMEOUT|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_INVALID_URL|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_)/;

/** Names of a connection that was there and broke off, or went silent, as Node and npm's agent give them. */
const BROKEN_OFF =
  /^(ECONNRESET|EPIPE|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CLOSED|UND_ERR_SOCKET|E(IDLE|RESPONSE|CONNECTION|TRANSFER)TIMEOUT|E(429|50[234]))$/;

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

const ANY_OTHER: Row = {
  reason: 'unreachable',
  kind: 'install-failed',
  detail: ({ spec, code, told }) => `${spec} could not be installed: ${code} ${told}`,
  next: ({ spec }) => `See what npm says: npm install --ignore-scripts ${spec}`,
};

/** npm's error codes (docs.npmjs.com, and those that its library throws), and five of our own installer's. */
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
  ENOSPC: {
    reason: 'unreachable',
    kind: 'disk-full',
    detail: ({ spec }) => `no room on the disk to install ${spec}`,
    next: () => 'Make room and scan again.',
  },
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
  INSTALLER: INSTALLER_ENDED,
  'NOT-STARTED': {
    reason: 'unreachable',
    kind: 'installer-not-started',
    detail: ({ spec, told }) => `${spec} was not installed: no process could be started for it (${told})`,
    next: () => 'This machine is short of processes, memory or open files: scan again with less beside it.',
  },
};
