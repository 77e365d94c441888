import { type Failure, failed } from './attempt.ts';
import { quoteLine } from './quote-line.ts';

/**
 * A program that a server looks for and does not find, or not as new as it needs it, read from what it printed.
 * `offline` says that it was in a sandbox. Undefined when the text says nothing of that.
 */
export function missingProgram(printed: string, offline: boolean): Failure | undefined {
  // What a server only warns of is not what it ended of.
  const text = printed.replace(/^.*\bwarn(?:ing)?\b.*$/gim, '');
  const pattern = MISSING.find((one) => one.test(text));
  const program = pattern?.exec(text)?.[1];
  if (pattern === undefined || program === undefined) return undefined;
  const step = howToInstall(program) ?? `Install ${program} and scan again.`;
  return failed(
    'not-supported',
    'runtime-missing',
    `the server needs "${program}" and does not find it: ${quoteLine(text, pattern)}`,
    // Docker's own step has it already.
    offline && !step.includes('--sandbox') ? `${step} ${ELSEWHERE}` : step,
  );
}

const ELSEWHERE = 'If it is in your home folder, which a sandbox does not show: --sandbox none.';

/** How a program that servers are started with is come by; undefined for any other. `python3.12` is python. */
export function howToInstall(program: string): string | undefined {
  const name = program.toLowerCase().replace(/[\d.]+$/, '');
  const label = LABELS.get(name);
  return STEPS.get(name) ?? (label === undefined ? undefined : `Install ${label} and scan again.`);
}

const STEPS: ReadonlyMap<string, string> = new Map([
  [
    'docker',
    'Install Docker and scan with --sandbox none: a sandbox cannot hold a container that a daemon starts.',
  ],
  ['podman', 'Install Podman and scan with --sandbox none.'],
  ['bunx', 'Install Bun, or name the package itself: npm:<package>.'],
]);
const LABELS: ReadonlyMap<string, string> = new Map([
  ['bun', 'Bun'],
  ['cargo', 'Rust'],
  ['deno', 'Deno'],
  ['dotnet', '.NET'],
  ['go', 'Go'],
  ['java', 'Java'],
  ['node', 'Node.js'],
  ['npm', 'Node.js'],
  ['npx', 'Node.js'],
  ['perl', 'Perl'],
  ['php', 'PHP'],
  ['pipx', 'pipx'],
  ['python', 'Python'],
  ['ruby', 'Ruby'],
  ['uv', 'uv (https://docs.astral.sh/uv/)'],
  ['uvx', 'uv (https://docs.astral.sh/uv/)'],
]);

/** Programs by their names in a sentence; `node` is also a word for other things. */
const NAME = String.raw`(?:node\.?js|python3?|pip[x\d]?|uvx?|bunx?|deno|java|j[dr][ke]|ruby|php|go|cargo|dotnet|\.net|docker|podman|git|ffmpeg|adb|chrom(?:e|ium))`;
const VERSION = String.raw`(?: ?(?:>=|>|≥|v|version)? ?\d+(?:\.\d+)*\+?(?: or (?:newer|later|higher|above))?)`;
const PROGRAM = String.raw`(?<![\w./@-])['"\x60]?(${NAME}${VERSION}?)['"\x60]?`;
const KIND = '(?:interpreter|executable|command|binary|installation|runtime|SDK|CLI)';

/** Each with the program as its first group: how people write it in a sentence, then how those that start programs do. */
const MISSING: readonly RegExp[] = [
  String.raw`${PROGRAM}(?: ${KIND})?:? (?:is |was )?(?:required|missing|not (?:be )?(?:found|installed|available)|not (?:in|on) (?:the |your |\$)?PATH)\b`,
  String.raw`\b(?:requires?|needs?) (?:at least )?(${NAME}${VERSION})`,
  String.raw`\b(?:requires?|needs?) (?:a different )?${PROGRAM}(?: to be installed|: \d)`,
  String.raw`\b(?:could not|cannot|can't|unable to|failed to) (?:find|locate) (?:an? |the |any )?(?:working |suitable |compatible )?${PROGRAM}(?= ${KIND}\b| [io]n\b|\W*$|[.,;(])`,
  String.raw`\bno (?:working |suitable |compatible )?${PROGRAM} ${KIND}\b`,
  String.raw`\bno interpreter found for ${PROGRAM}`,
  String.raw`\b(?:please|must) install (?:or update )?${PROGRAM}(?= (?:and|first|to)\b|[.,!]|\s*$)`,
  String.raw`\bcompiled by a more recent version of the (Java) Runtime`,
  String.raw`\bNo such file or directory: ${PROGRAM}$`,
  String.raw`\benv: ['‘"]?([\w.-]+)['’"]?: No such file`,
  String.raw`\b(?:sh|bash|dash|exec): (?:line )?(?:\d+: )?(?:exec: )?([\w.-]+): (?:command )?not found`,
  String.raw`\bcommand not found: ([\w.-]+)`,
  String.raw`(?<![\w./-])([\w.-]+): command not found`,
  String.raw`\bspawn(?:Sync)? (?:\/[\w./-]*\/)?([\w.-]+) ENOENT`,
  String.raw`\bENOENT:? (?:posix_)?spawn ['"]?(?:\/[\w./-]*\/)?([\w.-]+)`,
  String.raw`\bfailed to spawn:? ['"\x60]([\w.-]+)['"\x60]`,
  String.raw`\bexec: "([\w.-]+)": executable file not found`,
  String.raw`\bexecutable not found in \$PATH: "([\w.-]+)"`,
  String.raw`\bCannot run program "([\w.-]+)"`,
  String.raw`'([\w.-]+)' is not recognized as an internal or external command`,
  String.raw`\bwhich: no ([\w.-]+) in \(`,
  String.raw`(?<![\w.+-])([A-Za-z][\w.+-]*) (?:SDK|CLI|runtime|interpreter|binary|executable) (?:is |was )?not (?:found|installed)\b`,
].map((one) => new RegExp(one, 'im'));
