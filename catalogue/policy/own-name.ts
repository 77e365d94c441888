/** A tool's own name, whatever its server is called; half a surrogate pair stands in no TOML, YAML, Cedar or CEL. */
export function ownName(_key: string, tool: string): string | undefined {
  return tool.isWellFormed() ? tool : undefined;
}
