import { type Failure, failed } from './attempt.ts';
import type { InstallAnswer } from './install-order.ts';
import { oneLine } from './one-line.ts';

const NETWORK =
  /^(E(IDLE|RESPONSE|CONNECTION|TRANSFER)TIMEOUT|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_INVALID_URL|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_)/;

/** Names of a connection that was there and broke off, or went silent, as Node and npm's agent give them. */
const BROKEN_OFF =
  /^(ECONNRESET|EPIPE|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CLOSED|UND_ERR_SOCKET|E(IDLE|RESPONSE|CONNECTION|TRANSFER)TIMEOUT|E(429|50[234]))$/;

/** Whether the same install may go well a moment later. `code` is npm's or Node's name of the error. */
export function brokeOff(code: string): boolean {
  return BROKEN_OFF.test(code);
}

/** Tells npm's error code as a reason with one next step. `limit` is the time allowed, in milliseconds. */
export function installFailure(
  { code, message }: Extract<InstallAnswer, { kind: 'failed' }>,
  spec: string,
  limit: number,
): Failure {
  const told = message.split('\n', 1)[0] ?? '';
  switch (code) {
    case 'E404':
      return told.includes(spec.replace(/(?<!^)@.*$/, '').replace('/', '%2f')) || told.includes(spec)
        ? failed(
            'unreachable',
            'package-not-found',
            `${spec} is not on the npm registry`,
            'Check the name, or configure the registry that has it in ~/.npmrc; --npmrc project reads that of this folder.',
          )
        : failed(
            'unreachable',
            'dependency-not-found',
            `a package that ${spec} depends on is not on the registry: ${told}`,
            'Try another version of the package.',
          );
    case 'ETARGET':
      return told.includes(spec)
        ? failed(
            'unreachable',
            'version-not-found',
            `${spec} is not on the npm registry: it has no such version`,
            'Leave the version out for the newest.',
          )
        : failed(
            'unreachable',
            'dependency-not-found',
            `a version that ${spec} depends on is not on the registry: ${told}`,
            'Try another version of the package.',
          );
    case 'E401':
    case 'E403':
    case 'ENEEDAUTH':
      return failed(
        'auth-required',
        'registry-login',
        `the npm registry asks for a login for ${spec}`,
        'Log in with npm login, or put the token into ~/.npmrc.',
      );
    case 'EBADPLATFORM':
      return failed(
        'not-supported',
        'platform',
        `${spec} does not run on this system: ${told}`,
        'Scan it on a system that it supports.',
      );
    case 'EALLOWGIT':
    case 'EALLOWREMOTE':
    case 'EALLOWFILE':
    case 'EALLOWDIRECTORY':
      return failed(
        'not-supported',
        'dependency-outside-registry',
        `${spec} depends on something that is not on the registry: ${told}`,
        'Install it yourself and give its command after --.',
      );
    case 'EINTEGRITY':
      return failed(
        'unreachable',
        'integrity',
        `what the registry delivered for ${spec} is not what it promised`,
        'Clear the npm cache (npm cache clean --force) and scan again; if it stays, trust nobody.',
      );
    case 'MISMATCH':
      return failed(
        'unreachable',
        'package-mismatch',
        `what the registry delivered for ${spec} calls itself ${oneLine(told, 100)}`,
        'Do not start this package; report it to the registry.',
      );
    case 'ENOSPC':
      return failed(
        'unreachable',
        'disk-full',
        `no room on the disk to install ${spec}`,
        'Make room and scan again.',
      );
    case 'TIMEOUT':
      return failed(
        'timed-out',
        'install-time',
        `not installed in time: ${spec} took longer than ${limit / 1000} s`,
        `Give it longer with --limit install=${Math.ceil(limit / 500)}s.`,
      );
    case 'CANCELLED':
      return failed('timed-out', 'cancelled', 'the observation was cancelled', 'Scan again.');
    case 'NOT-STARTED':
      return failed(
        'unreachable',
        'installer-not-started',
        `${spec} was not installed: no process could be started for it (${told})`,
        'This machine is short of processes, memory or open files: scan again with less beside it.',
      );
    default:
      return NETWORK.test(code)
        ? failed(
            'unreachable',
            'registry-unreachable',
            `the npm registry cannot be reached (${code})`,
            'Check the network, the proxy and the registry in ~/.npmrc.',
          )
        : failed(
            'unreachable',
            'install-failed',
            `${spec} could not be installed: ${code} ${told}`,
            `See what npm says: npm install --ignore-scripts ${spec}`,
          );
  }
}
