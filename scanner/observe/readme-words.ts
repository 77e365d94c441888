import type { Failure } from './attempt.ts';
import { UNEXPLAINED } from './server-ending.ts';

/** `"command": "…", "args": […]` of a client's configuration, as READMEs show it; fields may stand between them. */
const EXAMPLE = /"command"\s*:\s*"([^"\n]{1,100})"\s*,(?:[^{}[\]]{0,300}?)"args"\s*:\s*\[([^\][]{0,1000})\]/g;
const WORD = /"((?:[^"\\\n]|\\.){0,200})"/g;
/** Programs that start a package by its name. */
const LAUNCHER = /^(?:npx|bunx|pnpx|npm|pnpm|yarn|bun|cmd)(?:\.cmd|\.exe)?$/;
/** Words that a shell takes as they stand; what else a README shows is not repeated. */
const PLAIN = /^[\w@%+=:,./{}<>-]{1,100}$/;

/**
 * The words that the first example of a README which has some hands to this package's server: behind the package's name
 * for npx and its like, else behind one of its `executables`.
 * @returns undefined without such an example, or where a word is none to repeat
 */
export function wordsInReadme(
  readme: string,
  name: string,
  executables: readonly string[],
): readonly string[] | undefined {
  for (const [, command = '', list = ''] of readme.matchAll(EXAMPLE)) {
    const args = [...list.matchAll(WORD)].map(([, word]) => word as string);
    const at = args.findIndex((word) => word === name || word.startsWith(`${name}@`));
    const own = LAUNCHER.test(command) ? at !== -1 : executables.includes(command);
    const words = own ? args.slice(LAUNCHER.test(command) ? at + 1 : 0) : [];
    if (words.length > 0) return words.every((word) => PLAIN.test(word)) ? words : undefined;
  }
  return undefined;
}

/** Ends whose step is to give words, behind a colon. */
const ASKS_FOR_WORDS = new Set(['usage-shown', 'ended-without-serving', 'arguments-missing', 'serves-http']);
/** A command line that waits for a person was perhaps started in place of the server. */
const SILENT = 'no-answer';

/** An end that other words might have spared, with the command by which the README starts the server. */
export function withReadmesWords(
  failure: Failure,
  words: readonly string[] | undefined,
  name: string,
): Failure {
  if (words === undefined) return failure;
  const { problem } = failure;
  const command = `-- npx -y ${name} ${words.join(' ')}`;
  if (ASKS_FOR_WORDS.has(problem.kind)) {
    const next = problem.next.replace(/: -- .*$/, `, as in its README: ${command}`);
    return { ...failure, problem: { ...problem, next } };
  }
  if (!UNEXPLAINED.has(problem.kind) && problem.kind !== SILENT) return failure;
  const next = `Start it as its README does (${command}). ${problem.next}`;
  return { ...failure, problem: { ...problem, next } };
}
