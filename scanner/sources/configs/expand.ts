/**
 * A kind of reference: braced `${NAME}` and `${NAME:-default}`, bare `$NAME`, env `${env:NAME}`, file
 * `${file:path}`, brace-env `{env:NAME}`, brace-file `{file:path}`, input `${input:id}`, folder
 * `${userHome}` and `${workspaceFolder}`, secrets `${{ secrets.NAME }}`, bundle the folder of a plugin or extension,
 * user-config `${user_config.id}`.
 */
export type Syntax =
  | 'braced'
  | 'bare'
  | 'env'
  | 'file'
  | 'brace-env'
  | 'brace-file'
  | 'input'
  | 'folder'
  | 'bundle'
  | 'user-config'
  | 'secrets';

export type Reference =
  | { readonly kind: 'variable'; readonly name: string; readonly fallback?: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string };

/** The value of a reference; undefined when there is none. */
export type Lookup = (reference: Reference) => string | undefined;

export interface Expanded {
  readonly text: string;
  /** Values put in that may be secret: those of variables, files and inputs. */
  readonly secrets: readonly string[];
  readonly used: readonly Reference[];
  /** References without a value; they stand in `text` as they were written. */
  readonly missing: readonly Reference[];
}

/**
 * Replaces the references of the given kinds in one pass: a value is never searched for references in
 * its turn. A shell's longer forms (`${v%pattern}`) are literal text, as they are to the clients.
 */
export function expand(text: string, syntax: readonly Syntax[], lookup: Lookup): Expanded {
  const parts = split(text, syntax);
  const found = parts.map((part) =>
    typeof part === 'string' ? part : { ...part, value: lookedUp(part, lookup) },
  );
  const references = found.filter((part) => typeof part !== 'string');
  const taken = references.filter(
    ({ value, reference }) => value !== undefined && value !== fallbackOf(reference),
  );
  return {
    text: found.map((part) => (typeof part === 'string' ? part : (part.value ?? part.written))).join(''),
    secrets: taken.flatMap(({ reference, value }) =>
      value === undefined || value === '' || reference.kind === 'folder' ? [] : [value],
    ),
    used: taken.map(({ reference }) => reference),
    missing: references.filter(({ value }) => value === undefined).map(({ reference }) => reference),
  };
}

interface Written {
  readonly written: string;
  readonly reference: Reference;
}

/** How each kind is recognised; the groups are handed to `read`. Sources: see CLIENTS. */
const FORMS: Readonly<
  Record<Syntax, { readonly pattern: RegExp; readonly read: (...groups: string[]) => Reference }>
> = {
  braced: {
    pattern: /\$\{([A-Za-z_]\w*)(:-[^}]*)?\}/,
    read: (name = '', fallback) => ({
      kind: 'variable',
      name,
      ...(fallback === undefined ? {} : { fallback: fallback.slice(2) }),
    }),
  },
  bare: { pattern: /\$([A-Za-z_]\w*)/, read: (name = '') => ({ kind: 'variable', name }) },
  env: { pattern: /\$\{env:\s*([^}\s]+)\s*\}/, read: (name = '') => ({ kind: 'variable', name }) },
  'brace-env': { pattern: /\{env:([^}\s]+)\}/, read: (name = '') => ({ kind: 'variable', name }) },
  'brace-file': { pattern: /\{file:([^}]+)\}/, read: (name = '') => ({ kind: 'file', name }) },
  file: { pattern: /\$\{file:([^}]+)\}/, read: (name = '') => ({ kind: 'file', name }) },
  input: { pattern: /\$\{input:([^}]+)\}/, read: (name = '') => ({ kind: 'input', name }) },
  folder: {
    pattern: /\$\{(userHome|HOME|workspaceFolder|workspacePath|workspaceFolderBasename|pathSeparator|\/)\}/,
    read: (name = '') => ({ kind: 'folder', name }),
  },
  // Claude Code's plugins, Gemini CLI's extensions, Claude Desktop's extensions.
  bundle: {
    pattern: /\$\{(CLAUDE_PLUGIN_ROOT|extensionPath|__dirname)\}/,
    read: () => ({ kind: 'folder', name: 'bundle' }),
  },
  'user-config': { pattern: /\$\{user_config\.([\w-]+)\}/, read: (name = '') => ({ kind: 'input', name }) },
  secrets: {
    pattern: /\$\{\{\s*(?:secrets|inputs)\.([\w./-]+)\s*\}\}/,
    read: (name = '') => ({ kind: 'variable', name: name.replace(/^.*\//, '') }),
  },
};

/** Text cut at its references, kind by kind, so that what one kind has taken no other sees. */
function split(text: string, [first, ...rest]: readonly Syntax[]): readonly (string | Written)[] {
  if (first === undefined || text === '') return [text];
  const { pattern, read } = FORMS[first];
  const parts: (string | Written)[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
    const [written, ...groups] = match;
    parts.push(...split(text.slice(end, match.index), rest), { written, reference: read(...groups) });
    end = match.index + written.length;
  }
  return [...parts, ...split(text.slice(end), rest)];
}

function lookedUp({ reference }: Written, lookup: Lookup): string | undefined {
  const fallback = fallbackOf(reference);
  // As in a shell, `:-` also replaces a value that is empty.
  return fallback === undefined ? lookup(reference) : lookup(reference) || fallback;
}

/** Stands in the configuration for all to read, so it is no secret. */
function fallbackOf(reference: Reference): string | undefined {
  return reference.kind === 'variable' ? reference.fallback : undefined;
}
