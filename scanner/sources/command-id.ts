import { basename } from 'node:path';
import { afterCode, interpreterOf, scriptAt } from '../observe/interpreters.ts';
import { displayWords } from '../secrets/words.ts';
import { startedAs } from './started-as.ts';

/** Programs that run a package named among their words, and those that run an image. */
const RUNNERS = /^(uvx|pipx|bunx)$/;
const CONTAINERS = /^(docker|podman)$/;
/** Words of interpreters and runners that are no name yet. */
const SUBCOMMANDS = new Set(['run', 'dlx', 'tool', 'exec', 'x', '-m', '-jar']);
/** Options of interpreters and runners, of those in common use, that take the next word: it is no name. */
const VALUED = new Set(
  '-p -r --require --import --loader --from --with --python --env-file --directory --project'.split(' '),
);
/** Those of `docker run` and `podman run` that stand alone; all others take the next word. */
const ALONE =
  /^(?:-[diqtP]+|--(?:detach|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|tty))$/;
/** No server is called so: a limit, a port. */
const NUMBER = /^\d+(?:\.\d+)?[a-z]{0,2}$/i;

/** What a reader would call the server: the script, the package, the image, else the program; and how it is started. */
export function commandId(program: string, args: readonly string[], variables: readonly string[]): string {
  const name = basename(program);
  const isScripted = interpreterOf(name) !== undefined;
  const isContained = CONTAINERS.test(name);
  if (!isScripted && !isContained && !RUNNERS.test(name)) return startedAs(name, args, variables);
  const words = displayWords(args);
  const at = nameAt(name, words, isContained ? takesNextInContainer : (option) => VALUED.has(option));
  const behindCode = afterCode(name, at === -1 ? args : args.slice(0, at + 1));
  if (behindCode !== undefined) return startedAs(name, args.slice(behindCode), variables);
  if (at === -1) return startedAs(name, [], variables);
  const called = isScripted ? basename(words[at]!) : words[at]!;
  // What a container is handed stands before its image: `-e NAME=value`.
  const passed = args.slice(0, at).map((word) => word.replace(/=.*$/s, ''));
  return startedAs(called, args.slice(at + 1), [...variables, ...passed]);
}

/** Where the word stands that names the server; -1 where none does. */
function nameAt(program: string, words: readonly string[], takesNext: (option: string) => boolean): number {
  const at = words.findIndex(
    (word, index) =>
      !word.startsWith('-') &&
      !SUBCOMMANDS.has(word) &&
      !NUMBER.test(word) &&
      !takesNext(words[index - 1] ?? ''),
  );
  const before = words[at - 1] ?? '';
  // An option that is not known here may take a word, where a script follows.
  const isDoubtful = before.startsWith('-') && !SUBCOMMANDS.has(before);
  return isDoubtful ? Math.max(at, scriptAt(program, words)) : at;
}

function takesNextInContainer(word: string): boolean {
  return /^(?:-[a-zA-Z]|--[^=]+)$/.test(word) && !ALONE.test(word);
}
