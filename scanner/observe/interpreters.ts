/** Programs that run a script: it is the program then, and not a word among others. */
const INTERPRETERS =
  /^(node|nodejs|bun|deno|tsx|ts-node|python|uv|ruby|perl|php|java|dotnet|bash|sh|dash|zsh)(?=[\d.]*(\.exe)?$)/;
/** How each is given code among its words: it runs no file then, and what looks like one is the code's to read. */
const INLINE: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['node', 'nodejs', 'bun', 'tsx', 'ts-node'].map((name) => [name, /^(-e|-p|-pe|--eval|--print)(=|$)/]),
  ),
  ...Object.fromEntries(['bash', 'sh', 'dash', 'zsh'].map((name) => [name, /^-[a-z]*c$/])),
  deno: /^eval$/,
  python: /^-[A-Za-z]*c/,
  ruby: /^-[A-Za-z]*e/,
  perl: /^-[A-Za-z]*[eE]/,
  php: /^-r/,
};
/** Endings of files that are run. Without one a file is data to its interpreter, a key for example. */
const SCRIPT = /\.([cm]?[jt]s|py|rb|pl|php|jar|dll|sh)$/;

/** Where among its words an interpreter is given a script; -1 when it is given none. */
export function scriptAt(program: string, args: readonly string[]): number {
  const interpreter = interpreterOf(program);
  const at = args.findIndex((one) => !one.startsWith('-') && SCRIPT.test(one));
  const isCode = args.slice(0, at).some((one) => INLINE[interpreter ?? '']?.test(one));
  return interpreter === undefined || isCode ? -1 : at;
}

/** Which word of those behind the program is the first that is no code and no option which says that code follows. */
export function afterCode(program: string, words: readonly string[]): number | undefined {
  const inline = INLINE[interpreterOf(program) ?? ''];
  const at = words.findIndex((word) => inline?.test(word));
  if (at === -1) return undefined;
  // `--eval=code` is one word.
  return words[at] === inline!.exec(words[at]!)![0] ? at + 2 : at + 1;
}

/** What a program is called among those that run a script. */
export function interpreterOf(program: string): string | undefined {
  return INTERPRETERS.exec(program)?.[1];
}

/** Whether a word is called like a file that is run. */
export function isScript(word: string): boolean {
  return SCRIPT.test(word);
}
