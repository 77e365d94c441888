import { type Failure, failed } from './attempt.ts';
import { configurationWanted } from './configuration-wanted.ts';
import { missingProgram } from './missing-program.ts';
import { quoteLine } from './quote-line.ts';
import { SHOWN_SOURCE } from './telling-line.ts';

const NO_NETWORK =
  /\b(ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ENETDOWN|EHOSTUNREACH|getaddrinfo|fetch failed|Network is unreachable|Temporary failure in name resolution|network error)\b/i;
const OWN_MACHINE = /\bECONNREFUSED (?:127\.0\.0\.1|::1|localhost):(\d+)/;
const NATIVE_MODULE =
  /(Could not locate the bindings file|\.node['"]?: cannot open|No native build was found|bindings\.js|Cannot find module '[^']*\.node'|node-gyp-build|native (?:addon|binding)s?\b)/;
const BROKEN =
  /(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|Cannot find (?:module|package)|ERR_PACKAGE_PATH_NOT_EXPORTED)/;
/** How packages say that the program they bring for each kind of machine is not there: an install script fetches most. */
const PROGRAM_MISSING =
  /\b(?:native|platform|prebuilt|pre-?compiled|bundled)[- ](?:[\w.-]+ ){0,2}?(?:binary|package|executable|program)\b[^.\n]{0,80}?\b(?:not (?:be )?(?:found|installed|available|present|downloaded)|missing)\b|\b(?:post-?)?install(?: script| step)? (?:did not|didn't|was not|wasn't|has not) (?:r[au]n|complete|finish)|\bfailed to install correctly\b|\bwithout --ignore-scripts\b|\bwith (?:[\w-]+ )?scripts enabled\b/i;
/** What brings a program that a package lacks. */
export const WITH_SCRIPTS =
  'If you trust the package, install it with its scripts: --allow-scripts. Else try another version of it.';
/** The loader's words for a program built against a newer C library (ld.so, glibc and musl). */
const NEWER_SYSTEM = /\bversion [`'"]?((?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)['"]? not found/;
/** Node tells a folder that it may not make, with what lies above it, as one that is not there; a home may lack some. */
const READ_ONLY =
  /\bEROFS\b|read-only file system|\bENOENT: no such file or directory, mkdir ['"](?!~|\.\/|\/tmp\/)/i;
const DOCKER =
  /(Cannot connect to the Docker daemon|docker daemon running|docker\.sock|failed to connect to the docker API)/i;

/** Circumstances that decide between causes. */
interface Setting {
  /** The server was kept from the network, by a sandbox. */
  readonly offline?: boolean;
  /** Names of the variables that it was handed. */
  readonly given?: readonly string[];
}

/**
 * Reads why a server gave up from what it printed or answered: a missing variable, a missing network, a
 * package that is broken. Undefined when the text says none of these.
 */
export function diagnose(
  printed: string,
  { offline = false, given = [] }: Setting = {},
): Failure | undefined {
  const text = printed.replace(SHOWN_SOURCE, '');
  if (PROGRAM_MISSING.test(text)) {
    return failed(
      'not-supported',
      'program-missing',
      `a program that the package brings for this machine is missing: ${quoteLine(text, PROGRAM_MISSING)}`,
      WITH_SCRIPTS,
    );
  }
  const program = missingProgram(text, offline);
  if (program !== undefined) return program;
  const library = NEWER_SYSTEM.exec(text)?.[1];
  if (library !== undefined) {
    return failed(
      'not-supported',
      'platform',
      `the server's program was built for a newer system: it needs ${library}`,
      'Scan it on a system that has it.',
    );
  }
  if (DOCKER.test(text)) {
    return failed(
      'not-supported',
      'docker-unreachable',
      'the server runs in a container, and no Docker daemon can be reached',
      'Start Docker and scan with --sandbox none: a sandbox cannot hold a container that a daemon starts.',
    );
  }
  if (NATIVE_MODULE.test(text)) {
    return failed(
      'not-supported',
      'native-module-missing',
      `a native module was not built: ${quoteLine(text, NATIVE_MODULE)}`,
      'If you trust the package, install it with its scripts: --allow-scripts.',
    );
  }
  if (BROKEN.test(text)) {
    return failed(
      'crashed',
      'package-broken',
      `a module that the server needs is missing: ${quoteLine(text, BROKEN)}`,
      'Try another version of the package, or report it to its author.',
    );
  }
  const backend = OWN_MACHINE.exec(text)?.[1];
  if (backend !== undefined) {
    return failed(
      'unreachable',
      'backend-unreachable',
      `the server looks for a service on port ${backend} of its own machine, where none answers`,
      `Start or name that service${offline ? ', let the server reach it with --allow-net' : ''}, then scan again.`,
    );
  }
  if (offline && NO_NETWORK.test(text)) {
    return failed(
      'unreachable',
      'needs-network',
      `the server wants the network before it lists its tools: ${quoteLine(text, NO_NETWORK)}`,
      'Let it reach the network with --allow-net.',
    );
  }
  if (offline && READ_ONLY.test(text)) {
    return failed(
      'crashed',
      'needs-writing',
      `the server wants to write where the sandbox lets it only read: ${quoteLine(text, READ_ONLY)}`,
      'If you trust it, scan with --sandbox none.',
    );
  }
  const wanted = configurationWanted(text, given);
  if (wanted !== undefined) return wanted;
  if (NO_NETWORK.test(text)) {
    return failed(
      'unreachable',
      'backend-unreachable',
      `something that the server depends on cannot be reached: ${quoteLine(text, NO_NETWORK)}`,
      'Start or name that service, then scan again.',
    );
  }
  return undefined;
}
