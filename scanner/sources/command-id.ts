import { basename } from 'node:path';
import { displayWords } from '../secrets/words.ts';
import { startedAs } from './started-as.ts';

/** Programs that run a script: the script names the server, not they. */
const INTERPRETERS =
  /^(node|nodejs|bun|deno|tsx|ts-node|python[\d.]*|uv|ruby|php|java|dotnet|bash|sh)(\.exe)?$/;
/** Programs that run a package or image named among their words. */
const RUNNERS = /^(uvx|pipx|bunx|docker|podman)$/;
/** Words of interpreters and runners that are no name yet. */
const SUBCOMMANDS = new Set(['run', 'dlx', 'tool', 'exec', 'x', '-m', '-jar']);
/** Their options, of those in common use, that take the next word: it is code, a variable or a folder, no name. */
const VALUED = new Set(
  '-e --eval --print -p -c -r --require --import --loader --from --with --python --env --env-file -v --volume --mount --publish --name --network -w --workdir --user --platform --entrypoint'.split(
    ' ',
  ),
);

/** What a reader would call the server: the script, the package, the image, else the program; and how it is started. */
export function commandId(program: string, args: readonly string[], variables: readonly string[]): string {
  const name = basename(program);
  if (!RUNNERS.test(name) && !INTERPRETERS.test(name)) return startedAs(name, args, variables);
  const words = displayWords(args);
  const at = words.findIndex(
    (word, index) => !word.startsWith('-') && !SUBCOMMANDS.has(word) && !VALUED.has(words[index - 1] ?? ''),
  );
  if (at === -1) return startedAs(name, [], variables);
  const called = RUNNERS.test(name) ? words[at]! : basename(words[at]!);
  // What a container is handed stands before its image: `-e NAME=value`.
  const passed = args.slice(0, at).map((word) => word.replace(/=.*$/s, ''));
  return startedAs(called, args.slice(at + 1), [...variables, ...passed]);
}
