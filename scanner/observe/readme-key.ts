/** How entries of a client's configuration look in a README, each with the name that the entry has. */
const EXAMPLES = [
  // "key": { "command": …, in any of the JSON shapes that clients have.
  /"([^"\n]{1,60})"\s*:\s*\{\s*(?:"(?:type|transport|disabled|enabled)"\s*:\s*(?:"[^"\n]*"|true|false)\s*,\s*)*"(?:command|url|serverUrl|httpUrl)"\s*:/g,
  /^\s*\[mcp_servers\.(?:"([^"\n]{1,60})"|[\w-]+)\]/gm,
];
/** Characters of an example that are looked at for the package's name. */
const REACH = 500;
/** What users may have as a key as it stands. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/;
/** Words that a README means to be replaced. */
const PLACEHOLDER = /^(?:your|my)[-_.]|^(?:server|name|mcpServers|servers)$/i;

/**
 * The key that a README gives its server in the examples of a client's configuration: the most frequent of those that
 * start this package, or of all where none names it.
 * @returns undefined without such an example
 */
export function keyInReadme(readme: string, packageName: string): string | undefined {
  const found = EXAMPLES.flatMap((example) => [...readme.matchAll(example)]).flatMap((match) => {
    const key = match[1] ?? /\.([\w-]+)\]$/.exec(match[0])?.[1] ?? '';
    const shown = readme.slice(match.index + match[0].length, match.index + match[0].length + REACH);
    const [own] = shown.split(/\}|^\s*\[/m);
    return KEY.test(key) && !PLACEHOLDER.test(key) ? [{ key, isOurs: own!.includes(packageName) }] : [];
  });
  const ours = found.filter(({ isOurs }) => isOurs);
  const groups = Map.groupBy(ours.length > 0 ? ours : found, ({ key }) => key);
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
