import { type Failure, failed } from './attempt.ts';
import { oneLine } from './one-line.ts';

/** A variable's name as servers write it in their complaints: `OPENAI_API_KEY`. */
const VARIABLE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** Words that look like variables but are error codes of Node, npm or the system. */
const NO_VARIABLE = /^(ERR_|MODULE_|E[A-Z]+$|NODE_|UND_|SIG|UV_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;

/**
 * Phrases that servers end with for want of configuration, collected from those of the crawl list that
 * list no tools without a variable ("X is required", "Missing API key", "please set X").
 */
const WANTS_CONFIG =
  /\b(required|requires?|missing|must (?:be )?(?:set|provide|specify)|not (?:set|provided|configured|defined|found in env)|no [\w ]{0,30}(?:key|token)|please (?:set|provide|configure)|set (?:the|your)|need(?:s|ed)?|undefined|provide)\b/i;
const CONFIG_WORDS =
  /\b(api[ _-]?keys?|access[ _-]?keys?|tokens?|secrets?|passwords?|credentials?|environment variables?|env(?:ironment)? vars?|connection string|(?:database|base|server)[ _-]?url)\b/i;

const UNAUTHORISED = /\b(401|403|unauthori[sz]ed|forbidden|invalid (?:api[ _-]?key|token|credentials))\b/i;
const NO_NETWORK =
  /\b(ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ENETDOWN|EHOSTUNREACH|getaddrinfo|fetch failed|Network is unreachable|Temporary failure in name resolution|network error)\b/i;
const NATIVE_MODULE =
  /(Could not locate the bindings file|\.node['"]?: cannot open|No native build was found|bindings\.js|Cannot find module '[^']*\.node'|node-gyp-build)/;
const BROKEN =
  /(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|Cannot find (?:module|package)|ERR_PACKAGE_PATH_NOT_EXPORTED)/;
const MISSING_RUNTIME =
  /(?:env: ['‘"]?([\w.-]+)['’"]?: No such file|(?:sh|bash): (?:line )?\d+: ([\w.-]+): (?:command )?not found)/;
const READ_ONLY = /\bEROFS\b|read-only file system/i;
const DOCKER =
  /(Cannot connect to the Docker daemon|docker daemon running|docker\.sock|failed to connect to the docker API)/i;

/** Circumstances that decide between causes. */
interface Setting {
  /** The server was kept from the network, by a sandbox. */
  readonly offline?: boolean;
}

/**
 * Reads why a server gave up from what it printed or answered: a missing variable, a missing network, a
 * package that is broken. Undefined when the text says none of these.
 */
export function diagnose(text: string, { offline = false }: Setting = {}): Failure | undefined {
  const runtime = MISSING_RUNTIME.exec(text);
  if (runtime) {
    const name = runtime[1] ?? runtime[2] ?? '';
    return failed(
      'not-supported',
      'runtime-missing',
      `the server needs "${name}", which is not installed here`,
      `Install ${name} and scan again.`,
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
      'crashed',
      'native-module-missing',
      `a native module was not built: ${quote(text, NATIVE_MODULE)}`,
      'If you trust the package, install it with its scripts: --allow-scripts.',
    );
  }
  if (BROKEN.test(text)) {
    return failed(
      'crashed',
      'package-broken',
      `a module that the server needs is missing: ${quote(text, BROKEN)}`,
      'Try another version of the package, or report it to its author.',
    );
  }
  if (offline && NO_NETWORK.test(text)) {
    return failed(
      'unreachable',
      'needs-network',
      `the server wants the network before it lists its tools: ${quote(text, NO_NETWORK)}`,
      'Let it reach the network with --allow-net.',
    );
  }
  if (offline && READ_ONLY.test(text)) {
    return failed(
      'crashed',
      'needs-writing',
      `the server wants to write where the sandbox lets it only read: ${quote(text, READ_ONLY)}`,
      'If you trust it, scan with --sandbox none.',
    );
  }
  const config = configLine(text);
  if (config?.problem.kind === 'variable-missing') return config;
  const cause = usageLine(text) ?? config;
  if (cause !== undefined) return cause;
  if (NO_NETWORK.test(text)) {
    return failed(
      'unreachable',
      'backend-unreachable',
      `something that the server depends on cannot be reached: ${quote(text, NO_NETWORK)}`,
      'Start or name that service, then scan again.',
    );
  }
  return undefined;
}

/** The line of a server's output that tells most: the last that names an error, else the last one. */
export function tellingLine(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => oneLine(line))
    .filter((line) => line !== '' && !/^(Node\.js v\d|at |\^+$|[{}\]]+[,;]?$)/.test(line));
  return (
    lines.findLast((line) => /\berror\b|Error:|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? ''
  );
}

function configLine(text: string): Failure | undefined {
  for (const line of text.split(/[\r\n]+/)) {
    const wants = WANTS_CONFIG.test(line);
    const variable = (line.match(VARIABLE) ?? []).find((name) => !NO_VARIABLE.test(name));
    if (wants && variable !== undefined) {
      return failed(
        'needs-config',
        'variable-missing',
        `the server asks for ${variable}: ${oneLine(line)}`,
        `Hand it over with --env ${variable} (its value is taken from your environment and kept secret).`,
      );
    }
    if (
      (wants && CONFIG_WORDS.test(line)) ||
      (UNAUTHORISED.test(line) && !line.trimStart().startsWith('at '))
    ) {
      return failed(
        'needs-config',
        'credentials-missing',
        `the server asks for credentials: ${oneLine(line)}`,
        "Look up the variable in the server's documentation and hand it over with --env NAME.",
      );
    }
  }
  return undefined;
}

/** A usage line that names an argument outside brackets: `Usage: shelf [options] <folder>`. */
const USAGE = /^\s*(?:error: *)?usage: (?:[^<[]|\[[^\]]*\])*(<[^<>]+>.*)$/i;

function usageLine(text: string): Failure | undefined {
  const line = text.split(/[\r\n]+/).find((one) => USAGE.test(one));
  if (line === undefined) return undefined;
  const wanted = oneLine(USAGE.exec(line)?.[1] ?? '', 120);
  return failed(
    'needs-config',
    'arguments-missing',
    `the server asks for arguments: ${oneLine(line)}`,
    `Give them at the end of the command that starts it: -- COMMAND ${wanted}`,
  );
}

function quote(text: string, pattern: RegExp): string {
  return oneLine(text.split(/[\r\n]+/).find((line) => pattern.test(line)) ?? '', 160);
}
