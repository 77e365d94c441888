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
/** By the shell, by env(1), by Node, and by servers that look for themselves. */
const MISSING_RUNTIME =
  /(?:env: ['‘"]?([\w.-]+)['’"]?: No such file|\b(?:sh|bash|dash): (?:line )?(?:\d+: )?([\w.-]+): (?:command )?not found|\bspawn(?:Sync)? (?:\/[\w./-]*\/)?([\w.-]+) ENOENT|\b(python ?3?|docker|java|uvx?|deno|bun|ruby|php|go|cargo|dotnet|git|ffmpeg|adb)(?: \d[\d.]*)?(?: or (?:newer|later|higher))? (?:is |was |executable |command |binary ){0,2}(?:required|not (?:found|installed|available))\b)/i;
/** A file that should be there: its name, and what is said of it. */
const MISSING_FILE =
  /(?:no such file or directory,? ?(?:open|stat|access|scandir|lstat|realpath)? ?['"]|\b(?:file|folder|directory|path|credentials?|keys?|certificate|[\w./~-]+\.(?:json|ya?ml|toml|pem|env|key|p12|ini|conf|db|sqlite))['"]? (?:[\w./~:'"-]+ ){0,3}?(?:not found|does not exist|doesn't exist|could not be found|is missing)|(?:cannot|can't|could not|couldn't|unable to|failed to) (?:find|open|load|read) (?:the |your )?(?:[\w.-]+ ){0,3}(?:file|folder|directory|credentials|[\w./~-]+\.(?:json|ya?ml|toml|pem|env|key))\b)/i;
/** A value of no kind that is named, asked for or refused. */
const SETTING_MISSING =
  /\b(?:is|are) required\b(?! (?:reading|by)\b)|\brequired (?:option|setting|configuration)\b/i;
const SETTING_INVALID = /\binvalid\b[^.;]{0,60}\bformat\b|\bformat\b[^.;]{0,40}\b(?:is|was) invalid\b/i;
/** How argument parsers (commander, yargs, argparse, clap) and people say that a word is missing. */
const WORDS_MISSING =
  /\bmissing (?:required )?(?:positional )?arguments?\b|\bnot enough (?:non-option )?arguments\b|\b(?:following|required) (?:required )?arguments (?:are required|were not provided)\b|\b(?:as|via|by) (?:a |the |an )?(?:command[- ]line |first )?argument\b|\bno (?:[\w-]+ ){0,2}(?:argument|directory|folder|path|url|file)s? (?:was |were |is )?(?:specified|provided|given)\b|\bat least one (?:[\w-]+ ){0,2}(?:argument|directory|folder|path|url|file) (?:must|is|has|should)\b/i;
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
    const name = runtime.slice(1).find((one) => one !== undefined) ?? '';
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
      'not-supported',
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
  const cause = usageLine(text) ?? wordsMissing(text) ?? config ?? fileMissing(text) ?? setting(text);
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

function wordsMissing(text: string): Failure | undefined {
  if (!WORDS_MISSING.test(text)) return undefined;
  return failed(
    'needs-config',
    'arguments-missing',
    `the server asks for arguments: ${quote(text, WORDS_MISSING)}`,
    'Give them at the end of the command that starts it: -- COMMAND WORDS',
  );
}

function fileMissing(all: string): Failure | undefined {
  // What a package lacks of its own nobody can hand over.
  const text = all.replace(/^.*node_modules.*$/gm, '');
  if (!MISSING_FILE.test(text)) return undefined;
  return failed(
    'needs-config',
    'file-missing',
    `the server looks for a file that it does not find: ${quote(text, MISSING_FILE)}`,
    'Name that file in a command that you type, since a sandbox shows what you type: -- COMMAND WORDS, or --env NAME=path.',
  );
}

function setting(text: string): Failure | undefined {
  const [pattern, what] = SETTING_MISSING.test(text)
    ? ([SETTING_MISSING, 'the server asks for a setting'] as const)
    : ([SETTING_INVALID, 'the server refuses a value it was given'] as const);
  if (!pattern.test(text)) return undefined;
  return failed(
    'needs-config',
    pattern === SETTING_MISSING ? 'setting-missing' : 'setting-invalid',
    `${what}: ${quote(text, pattern)}`,
    'Its documentation says how it is given: as a variable, --env NAME, or as words, -- COMMAND WORDS.',
  );
}

/** A line that shows how a command is used, or lists what it can do. */
const SHOWS_USAGE = /^\s*(?:usage|synopsis|commands|options|available commands)\b\s*:?/im;

/** A command that printed how it is used was started as something else than the server. */
export function usageShown(text: string): Failure | undefined {
  if (!SHOWS_USAGE.test(text)) return undefined;
  return failed(
    'needs-config',
    'usage-shown',
    `it printed how it is used and ended: ${quote(text, SHOWS_USAGE)}`,
    'Add the words that start its MCP server: -- COMMAND WORDS',
  );
}

/** The first line that says it, cut so that the words which matter stay. */
function quote(text: string, pattern: RegExp): string {
  const line = text.split(/[\r\n]+/).find((one) => pattern.test(one)) ?? '';
  const at = pattern.exec(line)?.index ?? 0;
  return at < 120 ? oneLine(line, 160) : `…${oneLine(line.slice(at - 40), 159)}`;
}
