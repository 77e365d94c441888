import { type Failure, failed } from './attempt.ts';
import { refusedEnvironment } from './environment-refused.ts';
import { oneLine } from './one-line.ts';
import { quoteLine } from './quote-line.ts';
import { thrownLine } from './telling-line.ts';

/**
 * What a server gave up for want of, when somebody who starts it could have handed it over: a variable, words, a
 * file, a setting. `given` are the names of the variables that it was handed. Undefined when its text says none of these.
 */
export function configurationWanted(text: string, given: readonly string[]): Failure | undefined {
  const refused = refusedEnvironment(text);
  const config = refused ? variablesWanted(refused.variables, refused.said, given) : configLine(text, given);
  if (config !== undefined && OF_VARIABLES.has(config.problem.kind)) return config;
  return usageLine(text) ?? wordsMissing(text) ?? config ?? fileMissing(text) ?? setting(text);
}

const OF_VARIABLES: ReadonlySet<string> = new Set(['variable-missing', 'variable-refused']);

/** A variable's name as servers write it in their complaints: `OPENAI_API_KEY`; of one word where they call it one. */
const VARIABLE =
  /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[A-Z][A-Z0-9]+(?=['"\x60]? env(?:ironment)? var(?:iable)? (?:is|was|must|not)\b)/g;

/** Words that look like variables but are codes of Node, npm, git, the C library or an error's own kind. */
const NO_VARIABLE =
  /^(ERR_|MODULE_|NODE_|UND_|UV_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|GLIBC|GIT_DISCOVERY_)|_(ERROR|EXCEPTION|FAILED|INVALID|NOT_FOUND)$/;

/**
 * Phrases that servers end with for want of configuration, collected from those of the crawl list that
 * list no tools without a variable ("X is required", "Missing API key", "please set X").
 */
const WANTS_CONFIG =
  /\b(required|requires?|missing|must (?:be )?(?:set|provide|specify)|not (?:set|provided|configured|defined|found in env)|no [\w ]{0,30}(?:key|token|configuration|models?)|please (?:set|provide|configure)|set (?:the|your|an?|api)|need(?:s|ed)?|undefined|provide|not authenticated|authentication)\b/i;
/** What want it is only beside a variable's name; of a file or a table it is another fault. */
const WANTS_VARIABLE =
  /\b(?:cannot|can't|can not|could not|couldn't|unable|won't|will not|refus\w*|not|fail\w*)\b.{0,80}\bwithout\b|\bnot (?:found|present|given|specified|supplied)\b|\b(?:empty|absent|unset)\b|\bKeyError\b/i;
const CONFIG_WORDS =
  /\b(api[ _-]?keys?|access[ _-]?keys?|tokens?|secrets?|passwords?|credentials?|environment variables?|env(?:ironment)? vars?|connection string|(?:database|base|server)[ _-]?url)\b/i;

const UNAUTHORISED = /\b(401|403|unauthori[sz]ed|forbidden|invalid (?:api[ _-]?key|token|credentials))\b/i;
/** A variable that credentials are mostly handed over in. */
const CREDENTIAL_NAME =
  /^[A-Z][A-Z0-9_]*(?:KEY|TOKEN|SECRET|PASSWORD|PASS|CREDENTIALS?|AUTH)(?:_[A-Z0-9_]+)?$/;
/** A file that should be there: its name, and what is said of it. */
const MISSING_FILE =
  /(?:no such file or directory,? ?(?:open|stat|access|scandir|lstat|realpath)? ?['"]|(?:\b(?:file|folder|directory|path|credentials?|keys?|certificate)|(?<![\w./~-])[\w./~-]{1,200}\.(?:json|ya?ml|toml|pem|env|key|p12|ini|conf|db|sqlite))['"]? (?:[\w./~:'"-]+ ){0,3}?(?:not found|does not exist|doesn't exist|could not be found|is missing)|\bno (?:valid )?(?:[\w.-]+ ){0,3}(?:file|folder|director(?:y|ie)|vault|project|repositor(?:y|ie))s? (?:was |were )?found\b|\bnot a git repository\b|(?:cannot|can't|could not|couldn't|unable to|failed to) (?:find|open|load|read) (?:the |your )?(?:[\w.-]+ ){0,3}(?:file|folder|directory|credentials|[\w./~-]+\.(?:json|ya?ml|toml|pem|env|key))\b)/i;
/** A value of no kind that is named, asked for or refused. */
const SETTING_MISSING =
  /\b(?:is|are) required\b(?! (?:reading|by)\b)|\brequired (?:option|setting|configuration)\b|\bplease (?:provide|specify|pass|supply) (?:a|an|the|your|one)\b|\bset [A-Z][A-Z0-9]+(?: and [A-Z][A-Z0-9]+)? before\b|\bno authentication method\b|\bauthentication required\b|\bneeds? (?:authentication|to (?:log|sign) in)\b|\bnot (?:yet )?(?:authenticated|logged in|signed in)\b/i;
const SETTING_INVALID = /\binvalid\b[^.;]{0,60}\bformat\b|\bformat\b[^.;]{0,40}\b(?:is|was) invalid\b/i;
/** How argument parsers (commander, yargs, argparse, clap) and people say that a word is missing. */
const WORDS_MISSING =
  /\bmissing (?:required )?(?:positional )?arg(?:ument)?s?\b|\bnot enough (?:non-option )?arguments\b|\b(?:invalid|wrong|insufficient) number of arguments\b|\b(?:following|required) (?:required )?arguments (?:are required|were not provided)\b|\b(?:as|via|by) (?:a |the |an )?(?:command[- ]line |first )?argument\b|\bno (?:[\w-]+ ){0,2}(?:argument|directory|folder|path|url|file)s? (?:was |were |is )?(?:specified|provided|given)\b|\bat least one (?:[\w-]+ ){0,2}(?:argument|directory|folder|path|url|file) (?:must|is|has|should)\b|\b(?:must (?:specify|provide|pass|supply|give|set)|missing|requires?|specify) (?:[\w,]+ ){0,4}--[a-z]|\brequired option ['"`]?-{1,2}[a-z]/i;
/**
 * The first line that wants something. A line that ends with a colon ("Missing required variables:") wants what the
 * lines below it list; one of a list ("LAMP_URL: Required") wants what those of the same wording below it name.
 */
function configLine(text: string, given: readonly string[]): Failure | undefined {
  const lines = text.split(/[\r\n]+/);
  for (const [at, line] of lines.entries()) {
    const wants = [WANTS_CONFIG, SETS, PLACEHOLDER].some((pattern) => pattern.test(line));
    const below = lines.slice(at + 1, at + 1 + MOST_LISTED);
    const isHead = (wants || WANTS_VARIABLE.test(line)) && /:\s*$/.test(line);
    const listed = below.filter((one) => isHead || wordingOf(one) === wordingOf(line));
    const variables = variablesOf([line, ...listed].join(' '));
    if (variables.length > 0 && (wants || WANTS_VARIABLE.test(line))) {
      return variablesWanted(variables, line, given);
    }
    if (
      (wants && CONFIG_WORDS.test(line) && !LISTED_OPTION.test(line)) ||
      (UNAUTHORISED.test(line) && !line.trimStart().startsWith('at '))
    ) {
      const handed = given.filter((name) => CREDENTIAL_NAME.test(name));
      if (UNAUTHORISED.test(line) && handed.length > 0) return variablesRefused(handed, line);
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

/** A line of a list of options, with what each is: `--token <token>   Authentication token`. */
const LISTED_OPTION = /^\s+(?:-\w, )?--[\w-]+(?:[ =]\S+)?\s{2,}\S/;

/** A line but for the variables that it names. */
const wordingOf = (line: string) => line.trim().replace(VARIABLE, 'NAME');

/** Lines that a list of wanted variables is read from. */
const MOST_LISTED = 8;

/** `set NAME`, `export NAME`. */
const SETS = /\b(?:[Ss]et|[Ee]xport|[Dd]efine) (?:the )?[A-Z][A-Z0-9]*_[A-Z0-9_]+/;

/** `NAME=<what to put there>`, as a person shows how a variable is set, in any language. */
const PLACEHOLDER = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+=(?:["'<[]|your|\/path|xxx|\.\.\.)/;

function variablesOf(text: string): readonly string[] {
  return [...new Set(text.match(VARIABLE) ?? [])].filter((name) => !NO_VARIABLE.test(name));
}

/** Each by its name; where the text offers a choice the first stands for it in the step. What was handed over is not asked for again. */
function variablesWanted(variables: readonly string[], line: string, given: readonly string[]): Failure {
  const choice = isChoice(line);
  const missing = variables.filter((name) => !given.includes(name));
  const handed = variables.filter((name) => given.includes(name));
  if (missing.length === 0 || (choice && handed.length > 0)) return variablesRefused(handed, line);
  const needed = choice ? missing.slice(0, 1) : missing;
  const [it, its] = needed.length === 1 ? ['it', 'its value is'] : ['them', 'the values are'];
  return failed(
    'needs-config',
    'variable-missing',
    `the server asks for ${AND.format(needed)}: ${oneLine(line)}`,
    `Hand ${it} over with ${needed.map((name) => `--env ${name}`).join(' ')} (${its} taken from your environment and kept secret). Without a real value try ${needed[0]}=dummy: many servers list their tools with one.`,
  );
}

/** Whether one of the variables of a line is enough: `A or B`, not `run login, or set A and B`. */
function isChoice(line: string): boolean {
  const between = line.split(VARIABLE).slice(1, -1);
  return /\b(?:either|one of)\b/i.test(line) || between.some((words) => /\bor\b/i.test(words));
}

function variablesRefused(handed: readonly string[], line: string): Failure {
  return failed(
    'needs-config',
    'variable-refused',
    `the server was handed ${AND.format(handed)} and does not take ${handed.length === 1 ? 'it' : 'them'}: ${oneLine(line)}`,
    `Hand over a value that it takes; one that it looks up elsewhere needs the network: --allow-net.`,
  );
}

const AND = new Intl.ListFormat('en-GB');

/** A usage line that names an argument outside brackets: `Usage: shelf [options] <folder>`. */
const USAGE = /^\s*(?:\[[^\]]*\] *)*(?:error: *)?usage: (?:[^<[]|\[[^\]]*\])*(<[^<>]+>.*)$/i;

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
    `the server asks for arguments: ${quoteLine(text, WORDS_MISSING)}`,
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
    `the server looks for a file that it does not find: ${quoteLine(text, MISSING_FILE)}`,
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
    `${what}: ${quoteLine(text, pattern)}`,
    'Its documentation says how it is given: as a variable, --env NAME, or as words, -- COMMAND WORDS.',
  );
}

/** A line that shows how a command is used, or lists what it can do; oclif's words for a command it does not know. */
const SHOWS_USAGE =
  /^\s*(?:\[\w+\] )?(?:usage|synopsis|commands|options|available commands)\b\s*:?|^\s*[\w.-]+ <(?:sub-?)?command>|\B--help\b|\b(?:unknown|invalid|unrecogni[sz]ed) (?:sub-?)?command\b|^\s*›\s+Warning: \S+ is not an? \S+ command/im;

/** What an error speaks of that other words may mend; some programs show their usage behind every error. */
const OF_WORDS = /\b(?:arguments?|options?|flags?|(?:sub-?)?commands?|usage)\b/i;

/**
 * A command that printed how it is used, or that it does not know one of the `words` it was given, was started as
 * something else than the server. What it says of these words is quoted.
 */
export function usageShown(text: string, words: readonly string[] = []): Failure | undefined {
  const refused = unknownWord(words);
  const pattern = [SHOWS_USAGE, ...(refused === undefined ? [] : [refused])].find((one) => one.test(text));
  if (pattern === undefined) return undefined;
  const thrown = thrownLine(text.replace(/^(?: {2}|\t).*$/gm, ''));
  if (thrown !== undefined && !OF_WORDS.test(thrown)) return undefined;
  return failed(
    'needs-config',
    'usage-shown',
    `it printed how it is used and ended: ${thrown ?? withNext(text, quoteLine(text, pattern))}`,
    'Add the words that start its MCP server: -- COMMAND WORDS',
  );
}

/** A heading ("Usage:") says little without the line below it. */
function withNext(text: string, line: string): string {
  if (!/^[\w ]+:?$/.test(line)) return line;
  const lines = text.split(/[\r\n]+/).map((one) => oneLine(one, 160));
  const below = lines.slice(lines.indexOf(line) + 1).find((one) => one !== '');
  return below === undefined ? line : `${line} ${below}`;
}

/** "Command 'serve' not found", "Unused args: serve", of any of these words; what else is not found is another matter. */
function unknownWord(words: readonly string[]): RegExp | undefined {
  const any = words.filter((word) => /^-{0,2}\w[\w:-]*$/.test(word)).join('|');
  if (any === '') return undefined;
  const word = `(?<![\\w-])(?:${any})(?![\\w-])`;
  return new RegExp(
    `\\bcommand ['"\`]?${word}['"\`]? (?:was |is )?not (?:found|known|recogni[sz]ed)|\\b(?:unused|unexpected|unknown|unrecogni[sz]ed) (?:arg(?:ument)?|option|flag)s?\\b.{0,20}${word}`,
    'i',
  );
}
