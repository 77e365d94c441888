/**
 * What somebody most likely means by a word that names no file: how it is written as a target, in a sentence. Undefined
 * where it reads as a path.
 */
export function asTarget(word: string): string | undefined {
  for (const [shape, sentence] of SHAPES) {
    const match = shape.exec(word);
    if (match !== null) return sentence(match[1]!);
  }
  return undefined;
}

const HERE = String.raw`(?:localhost|127(?:\.\d+){3}|\[::1\])`;
const HOST = String.raw`(?:[a-z\d][\w-]*(?:\.[a-z\d][\w-]*)+|[a-z\d][\w-]*(?=:\d))`;
const NAME = String.raw`[a-z\d][\w.~-]*`;

/** First what says which of them it is: a scheme of another tool, an address, a scope, at last a bare name. */
const SHAPES: readonly (readonly [shape: RegExp, sentence: (said: string) => string])[] = [
  // The kinds of package of the MCP Registry, and what starts them.
  [/^(?:pypi|pipx?|uvx?):(\S+)$/i, (name) => `A package of PyPI is started by a command: -- uvx ${name}`],
  [/^(?:docker|oci):(\S+)$/i, (image) => `An image is started by a command: -- docker run -i --rm ${image}`],
  [/^npx:(\S+)$/i, (name) => `A package is written npm:${name}.`],
  [new RegExp(`^(${HERE}(?::\\d+)?(?:/\\S*)?)$`, 'i'), (address) => remote(`http://${address}`)],
  [new RegExp(`^(${HOST}(?::\\d+(?:/\\S*)?|/\\S*))$`, 'i'), (address) => remote(`https://${address}`)],
  [new RegExp(`^(@${NAME}/${NAME}(?:@\\S+)?)$`), (name) => `A package is written npm:${name}.`],
  // Files have an extension; an unscoped name with a dot in it is read as one.
  [/^([a-z\d][\w-]*(?:@\S+)?)$/, (name) => `A package is written npm:${name}, a command follows --.`],
];

function remote(address: string): string {
  return `A remote server is written with its scheme: ${address}`;
}
